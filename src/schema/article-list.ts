/** Lists of articles: their filter, their order, and the arguments of every field that lists them. */
import type { Context } from '../context.ts';
import {
  type ArticleFilter,
  type ArticleRow,
  articleListing,
  chooseArticleSource,
  compileArticleFilter,
} from '../graph/article.ts';
import type { PageArguments } from '../graph/window.ts';
import { builder } from './builder.ts';
import { defineConnection, openConnection, type Place } from './connection.ts';
import {
  combineFields,
  DateTimeRange,
  defineOrder,
  IdSet,
  LocaleSet,
  type OrderInput,
  readOrder,
  StringSet,
  searchSyntax,
} from './filter.ts';
import { ArticleRef } from './nodes.ts';

export const ArticleConnection = defineConnection(ArticleRef, 'Article');

const ArticleFilterInput = builder.inputRef<ArticleFilter>('ArticleFilter');

ArticleFilterInput.implement({
  description: 'Which articles to list: every field that is given must hold.',
  fields: (t) => ({
    ids: t.idList({ description: 'Has one of these ids; at most 100.' }),
    language: t.field({ type: LocaleSet, description: 'Was read in one of these languages.' }),
    publisher: t.field({ type: IdSet, description: 'Was published by one of these media.' }),
    infoSource: t.field({
      type: IdSet,
      description: 'Takes its copy from one of these agencies or outlets.',
    }),
    actor: t.field({ type: IdSet, description: 'Mentions one of these actors.' }),
    publishedAt: t.field({ type: DateTimeRange, description: 'Was published in this range of time.' }),
    urlHost: t.field({
      type: StringSet,
      description: 'Has a url at one of these hosts, with or without `www.`, in small or capital letters.',
    }),
    hasStatements: t.boolean({ description: 'Whether it holds at least one statement.' }),
    hasRelations: t.boolean({ description: 'Whether it gives evidence for at least one relation.' }),
    superseded: t.boolean({
      description:
        'Whether a later text at its address replaces it: `false` lists the latest versions alone.',
    }),
    text: t.string({ description: `Its headline and text have ${searchSyntax}` }),
    ...combineFields(t, ArticleFilterInput),
  }),
});

const ArticleOrder = defineOrder('ArticleOrder', {
  PUBLISHED_AT: 'When it was published, or ingested where that is unknown.',
  INGESTED_AT: 'When this database took it in.',
});

export const articleArguments = builder.args((t) => ({
  ...t.connectionArgs(),
  filter: t.field({ type: ArticleFilterInput, description: 'Which articles to list.' }),
  orderBy: t.field({ type: ArticleOrder, description: 'What to order by: the newest first unless told.' }),
}));

export interface ArticleArguments extends PageArguments {
  filter?: ArticleFilter | null | undefined;
  orderBy?: OrderInput | null | undefined;
}

/** Lists articles of a source and its parents; without one, of the source that the filter makes shortest. */
export function listArticles(context: Context, args: ArticleArguments, place?: Place) {
  const filter = args.filter ?? {};
  const { rest, ...chosen } = place ? { ...place, rest: filter } : chooseArticleSource(filter);
  return openConnection<ArticleRow>(context, {
    ...chosen,
    listing: articleListing,
    condition: compileArticleFilter(rest, chosen.source),
    filter,
    order: readOrder(args.orderBy, { field: 'PUBLISHED_AT', descending: true }),
    page: args,
  });
}
