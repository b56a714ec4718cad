/** Spans: the characters of an article that support a fact [W3C Web Annotation]. */
import type { Context } from '../context.ts';
import { builder } from './builder.ts';
import { ArticleRef } from './nodes.ts';

/** A range of an article's text, in UTF-16 code units, end exclusive. */
export interface SpanShape {
  articleId: number;
  start: number;
  end: number;
}

/** How many code units of context a span carries on each side. */
const contextLength = 32;

async function readText({ articleId }: SpanShape, { graph }: Context): Promise<string> {
  const article = await graph.load.articleText.load(articleId);
  if (!article) throw new Error(`A span points to article ${articleId}, which does not exist.`);
  return article.text;
}

/** Makes a span where both ends are known. */
export function createSpan(articleId: number, start: number | null, end: number | null): SpanShape | null {
  return start === null || end === null ? null : { articleId, start, end };
}

export const SpanRef = builder.objectRef<SpanShape>('Span').implement({
  description:
    'A passage of an article [W3C Web Annotation]: offsets count UTF-16 code units, so that in JavaScript `text.slice(start, end) === exact`.',
  fields: (t) => ({
    start: t.exposeInt('start', { description: 'Where the passage begins.' }),
    end: t.exposeInt('end', { description: 'Where it ends: the first code unit after it.' }),
    exact: t.string({
      description: 'The passage itself.',
      resolve: async (span, _, context) => (await readText(span, context)).slice(span.start, span.end),
    }),
    prefix: t.string({
      description: `Up to ${contextLength} code units before the passage.`,
      resolve: async (span, _, context) => {
        const text = await readText(span, context);
        return text.slice(Math.max(0, span.start - contextLength), span.start);
      },
    }),
    suffix: t.string({
      description: `Up to ${contextLength} code units after the passage.`,
      resolve: async (span, _, context) =>
        (await readText(span, context)).slice(span.end, span.end + contextLength),
    }),
    article: t.field({
      type: ArticleRef,
      description: 'The article that the passage stands in.',
      resolve: ({ articleId }, _, { graph }) => graph.load.article.load(articleId).then(expectRow),
    }),
  }),
});

/** Returns the row that a foreign key promises. */
export function expectRow<Row>(row: Row | null): Row {
  if (row === null) throw new Error('A foreign key points to a row that does not exist.');
  return row;
}
