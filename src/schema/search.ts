/** Search over everything that has words: articles, statements and the names of actors. */
import type { Context } from '../context.ts';
import type { ActorRow } from '../graph/actor.ts';
import type { ArticleRow } from '../graph/article.ts';
import { highlightArticle, highlightStatement, mostHighlights } from '../graph/highlight.ts';
import {
  mostRanked,
  type SearchList,
  type SearchRow,
  type SearchType,
  searchTypes,
} from '../graph/search.ts';
import type { StatementRow } from '../graph/statement.ts';
import { builder } from './builder.ts';
import { describePage } from './connection.ts';
import { searchSyntax } from './filter.ts';
import { ActorRef, ArticleRef, StatementRef } from './nodes.ts';
import { expectRow, SpanRef, type SpanShape } from './span.ts';

type Found =
  | (ArticleRow & { __typename: 'Article' })
  | (StatementRow & { __typename: 'Statement' })
  | (ActorRow & { __typename: 'Actor' });

const SearchTypeEnum = builder.enumType('SearchType', {
  description: 'What can be searched.',
  values: {
    ARTICLE: { value: 'Article', description: 'Articles, by their headline and text.' },
    STATEMENT: { value: 'Statement', description: 'Statements, by what they say.' },
    ACTOR: { value: 'Actor', description: 'Actors, by any of their names.' },
  } satisfies Record<string, { value: SearchType; description: string }>,
});

const SearchResultRef = builder.unionType('SearchResult', {
  description: 'What a search finds.',
  types: [ArticleRef, StatementRef, ActorRef],
  resolveType: (row) => (row as Found).__typename,
});

/** A row that was found, and what was looked for. */
interface SearchEdge {
  cursor: string;
  score: number;
  node: Found;
  terms: SearchList['terms'];
}

async function loadFound({ load }: Context['graph'], { type, id }: SearchRow): Promise<Found> {
  switch (searchTypes[type]) {
    case 'Article':
      return { ...expectRow(await load.article.load(id)), __typename: 'Article' };
    case 'Statement':
      return { ...expectRow(await load.statement.load(id)), __typename: 'Statement' };
    default:
      return { ...expectRow(await load.actor.load(id)), __typename: 'Actor' };
  }
}

async function findHighlights({ node, terms }: SearchEdge, { load }: Context['graph']): Promise<SpanShape[]> {
  switch (node.__typename) {
    case 'Article': {
      const { text } = expectRow(await load.articleText.load(node.id));
      return highlightArticle(terms, text).map((passage) => ({ articleId: node.id, ...passage }));
    }
    case 'Statement': {
      const passages = highlightStatement(terms, node.text, await load.content.load(node.id));
      return passages.map((passage) => ({ articleId: node.articleId, ...passage }));
    }
    default:
      return [];
  }
}

const SearchEdgeRef = builder.objectRef<SearchEdge>('SearchEdge').implement({
  description: 'What was found, and why.',
  fields: (t) => ({
    cursor: t.exposeString('cursor', {
      description: 'The place of the row in this list; pass it as `after` or `before`.',
    }),
    node: t.field({ type: SearchResultRef, description: 'What was found.', resolve: ({ node }) => node }),
    score: t.exposeFloat('score', {
      description: 'How relevant it is among those of its type [BM25]: the larger, the more.',
    }),
    highlights: t.field({
      type: [SpanRef],
      description: `The passages of the article that have what was looked for: the first ${mostHighlights}. An actor's name stands in no article, so that it has none.`,
      resolve: (edge, _, { graph }) => findHighlights(edge, graph),
    }),
  }),
});

const SearchConnection = builder.connectionObject(
  {
    type: SearchResultRef,
    name: 'SearchConnection',
    description: 'A page of what a search finds.',
    fields: (t) => ({
      nodes: t.field({
        type: [SearchResultRef],
        description: 'The rows of this page, without their cursors.',
        resolve: async ({ edges }) => ((await edges) as SearchEdge[]).map(({ node }) => node),
      }),
    }),
  },
  SearchEdgeRef,
);

/** Opens a search as a connection whose parts are read when they are asked for. */
function openSearch({ graph }: Context, list: SearchList) {
  return {
    get edges() {
      return list.page().then(({ rows, cursorOf }) =>
        Promise.all(
          rows.map(
            async (row): Promise<SearchEdge> => ({
              cursor: cursorOf(row),
              score: row.score,
              node: await loadFound(graph, row),
              terms: list.terms,
            }),
          ),
        ),
      );
    },
    get pageInfo() {
      return list.page().then(describePage);
    },
    get totalCount() {
      return list.total();
    },
  };
}

builder.queryField('search', (t) =>
  t.field({
    type: SearchConnection,
    description: `Articles, statements and actors with what is looked for, the most relevant first. Retracted statements are not found. Where more than ${mostRanked.toLocaleString('en')} rows of a type match, the newest of them are listed, so many; the total counts all.`,
    args: {
      query: t.arg.string({ required: true, description: `What to look for: ${searchSyntax}` }),
      types: t.arg({ type: [SearchTypeEnum], description: 'What to search: everything unless told.' }),
      language: t.arg({
        type: 'Locale',
        description:
          'Find only articles in this language and statements in them. An actor is found by a name of any text, whatever the language: only names that an editor has put into another language are left out.',
      }),
      ...t.arg.connectionArgs(),
    },
    resolve: (_, { query, types, language, ...page }, context) =>
      openSearch(
        context,
        context.graph.search({ query, types: types ?? searchTypes, language: language ?? null, page }),
      ),
  }),
);
