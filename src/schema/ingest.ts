/** The door by which articles come in. */
import { ingestArticle } from '../domain/article.ts';
import { InvalidInputError } from '../domain/errors.ts';
import { builder } from './builder.ts';
import { ArticleRef } from './nodes.ts';
import { expectRow } from './span.ts';

const IngestArticleInput = builder.inputType('IngestArticleInput', {
  description: 'An article to read. What is left out is looked for in the text.',
  fields: (t) => ({
    text: t.string({
      required: true,
      description:
        'The whole text, as published; up to 1 MB in UTF-8. It is kept with `\\n` for every line end and without a byte order mark at its start; spans count in the text that is kept.',
    }),
    headline: t.string({ description: 'The headline, where it is not the first line of the text.' }),
    url: t.string({
      description:
        'Where it was published: an absolute http or https address without user name and password. It is kept as the URL scalar writes it, without its fragment.',
    }),
    publishedAt: t.string({
      description:
        'When it was published: a day such as 2023-10-17, or an instant such as 2023-10-17T08:30:00+07:00; not in the future.',
    }),
    publisher: t.string({ description: 'The name of the medium that published it.' }),
    language: t.string({ description: 'Its language, if it need not be guessed: id, en, ms or und.' }),
  }),
});

/** What became of an input; it goes with the article that the mutation answers, and with no other. */
interface Ingestion {
  alreadyKnown: boolean;
  unusedFields: readonly string[];
}

const IngestionRef = builder.objectRef<Ingestion>('Ingestion').implement({
  description: 'What became of the input of ingestArticle.',
  fields: (t) => ({
    alreadyKnown: t.exposeBoolean('alreadyKnown', {
      description: 'Whether the text was known already, so that nothing was read.',
    }),
    unusedFields: t.stringList({
      description:
        'The fields of the input that say something else than what is known of the article, and were not used: what is known of an article stays as it was first read. Empty for a new article.',
      resolve: ({ unusedFields }) => [...unusedFields],
    }),
  }),
});

builder.objectField(ArticleRef, 'ingestion', (t) =>
  t.field({
    type: IngestionRef,
    nullable: true,
    description: 'What became of the input, in the answer of ingestArticle; null anywhere else.',
    resolve: (article) => ('ingestion' in article ? (article.ingestion as Ingestion) : null),
  }),
);

builder.mutationFields((t) => ({
  ingestArticle: t.field({
    type: ArticleRef,
    description:
      'Reads an article and adds what it tells to the graph, wholly or not at all. The same text again answers with the same article and changes nothing, save that it is the latest at its address again; `ingestion` says so.',
    args: { input: t.arg({ type: IngestArticleInput, required: true, description: 'The article.' }) },
    errors: {
      types: [InvalidInputError],
      union: { description: 'The article that was read, or what is wrong with the input.' },
    },
    resolve: async (_, { input }, { database, graph }) => {
      const { articleId, created, unusedFields } = await ingestArticle(database, input);
      const row = expectRow(await graph.load.article.load(articleId));
      return { ...row, ingestion: { alreadyKnown: !created, unusedFields } };
    },
  }),
}));
