import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTestServer, expectData } from './support/server.ts';

let server: Awaited<ReturnType<typeof createTestServer>>;
beforeEach(async () => {
  server = await createTestServer();
});
afterEach(() => server.close());

interface Taken {
  __typename: string;
  id: string;
  text: string;
  url: string | null;
  contentHash: string;
}

async function ingest(input: object): Promise<Taken> {
  const answer = await server.ask(
    `mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) {
      __typename ... on Article { id text url contentHash }
    } }`,
    { input },
  );
  return expectData<{ ingestArticle: Taken }>(answer).ingestArticle;
}

async function findByUrl(url: string): Promise<string | null> {
  const answer = await server.ask('query ($url: URL!) { article(url: $url) { id } }', { url });
  return expectData<{ article: { id: string } | null }>(answer).article?.id ?? null;
}

describe('an address', () => {
  it('is the same however it is written, when it comes in and when it is looked up', async () => {
    const { id, url } = await ingest({ text: 'Naskah.', url: 'https://Norm.example/a?utm_source=x#frag' });
    expect(url).toBe('https://norm.example/a?utm_source=x');
    const others = [
      'https://norm.example/a?utm_source=x#frag',
      'HTTPS://NORM.EXAMPLE:443/b/../a?utm_source=x',
      'https://norm.example/a?utm_source=x',
    ];
    expect(await Promise.all(others.map(findByUrl))).toEqual([id, id, id]);
    expect(await findByUrl('https://norm.example/a')).toBeNull();
  });

  it('finds the earlier text that was published there, however it is written', async () => {
    const { id } = await ingest({ text: 'Versi satu.', url: 'https://norm.example/a' });
    await ingest({ text: 'Versi dua.', url: 'https://NORM.example/a#atas' });
    expect(await server.ask('{ articles { nodes { text supersedes { id } } } }')).toEqual({
      data: {
        articles: {
          nodes: [
            { text: 'Versi dua.', supersedes: { id } },
            { text: 'Versi satu.', supersedes: null },
          ],
        },
      },
    });
  });

  it('is not looked up with a password, and the password is not repeated', async () => {
    const answer = await server.ask('{ article(url: "https://a:rahasia@norm.example/") { id } }');
    expect(answer.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(JSON.stringify(answer)).not.toContain('rahasia');
  });

  it.each(['norm.example', 'www.norm.example', 'WWW.Norm.EXAMPLE', ' norm.example '])(
    'is found by its host written as "%s"',
    async (host) => {
      await ingest({ text: 'Naskah.', url: 'https://www.Norm.example/a' });
      const query =
        'query ($host: String!) { articles(filter: { urlHost: { in: [$host] } }) { totalCount } }';
      expect(await server.ask(query, { host })).toEqual({ data: { articles: { totalCount: 1 } } });
    },
  );
});

describe('a text', () => {
  it('is the same article with other line ends and with a byte order mark', async () => {
    const text = 'Judul contoh\n\n“Ya,” kata Menteri Luar Negeri Indonesia Retno Marsudi.';
    const first = await ingest({ text });
    const others = [`\uFEFF${text}`, text.replaceAll('\n', '\r\n'), text.replaceAll('\n', '\r')];
    for (const other of others) expect(await ingest({ text: other })).toEqual(first);
    expect(first.text).toBe(text);
  });

  it('is what spans count in, as it is kept', async () => {
    const { id, text } = await ingest({
      text: '\uFEFFJudul contoh\r\n\r\nMenteri Luar Negeri Indonesia Retno Marsudi mengatakan bahwa Indonesia siap.\r\n',
    });
    const answer = await server.ask(
      'query ($id: ID!) { article(id: $id) { mentions { nodes { span { start end exact } } } statements { nodes { content { start end exact } } } } }',
      { id },
    );
    interface Span {
      start: number;
      end: number;
      exact: string;
    }
    const { article } = expectData<{
      article: { mentions: { nodes: { span: Span }[] }; statements: { nodes: { content: Span[] }[] } };
    }>(answer);
    const spans = [
      ...article.mentions.nodes.map(({ span }) => span),
      ...article.statements.nodes.flatMap(({ content }) => content),
    ];
    expect(spans.length).toBeGreaterThan(2);
    for (const { start, end, exact } of spans) expect(text.slice(start, end)).toBe(exact);
  });
});

describe('an article that comes again', () => {
  const mutation = `mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) {
    ... on Article { id publishedAt publisher { name } ingestion { alreadyKnown unusedFields } }
  } }`;
  const take = async (input: object) => expectData(await server.ask(mutation, { input }));
  const known = (
    unusedFields: string[],
    publisher: object | null = null,
    publishedAt: string | null = null,
  ) => ({
    ingestArticle: {
      id: expect.any(String),
      publishedAt,
      publisher,
      ingestion: { alreadyKnown: true, unusedFields },
    },
  });

  it('says that it was known, and which of its fields were not used', async () => {
    const text = 'Naskah tanpa tanggal.';
    expect(await take({ text })).toMatchObject({
      ingestArticle: { ingestion: { alreadyKnown: false, unusedFields: [] } },
    });
    expect(await take({ text })).toEqual(known([]));
    const input = { text, publishedAt: '2023-10-17', publisher: 'Harian Contoh', url: 'https://a.example/' };
    expect(await take({ ...input, headline: 'Lain', language: 'en' })).toEqual(
      known(['headline', 'url', 'publishedAt', 'publisher', 'language']),
    );
  });

  it('says nothing of fields that it agrees with', async () => {
    const input = {
      text: 'Naskah contoh.',
      headline: 'Judul',
      language: 'id',
      publishedAt: '2023-10-17T07:00:00+07:00',
      publisher: 'Harian Contoh',
      url: 'https://a.example/b',
    };
    await take(input);
    const again = { publisher: ' harian  contoh', url: 'https://A.example/b#c', publishedAt: '2023-10-17' };
    expect(await take({ ...input, ...again })).toEqual(
      known([], { name: 'Harian Contoh' }, '2023-10-17T00:00:00.000Z'),
    );
  });

  it('tells what became of an input in the answer of ingestArticle alone', async () => {
    await take({ text: 'Naskah contoh.' });
    expect(await server.ask('{ articles { nodes { ingestion { alreadyKnown } } } }')).toEqual({
      data: { articles: { nodes: [{ ingestion: null }] } },
    });
  });
});

describe('the versions of a page', () => {
  const url = 'https://a.example/b';
  const readVersions = async () => {
    const answer = await server.ask(`{
      article(url: "${url}") { text supersedes { text supersedes { text } } supersededBy { text } }
      latest: articles(filter: { superseded: false }) { nodes { text } }
      replaced: articles(filter: { superseded: true }, orderBy: { field: INGESTED_AT, direction: ASC }) { nodes { text } }
    }`);
    return expectData(answer);
  };

  it('are told apart by a filter, and the latest answers for the address', async () => {
    for (const text of ['Versi A.', 'Versi B.']) await ingest({ text, url });
    await ingest({ text: 'Versi A, tanpa alamat.' });
    expect(await readVersions()).toEqual({
      article: { text: 'Versi B.', supersedes: { text: 'Versi A.', supersedes: null }, supersededBy: null },
      latest: { nodes: [{ text: 'Versi A, tanpa alamat.' }, { text: 'Versi B.' }] },
      replaced: { nodes: [{ text: 'Versi A.' }] },
    });
  });

  it('have the one on top that came last, also when the page has gone back to an earlier one', async () => {
    for (const version of ['A', 'B', 'C', 'B']) await ingest({ text: `Versi ${version}.`, url });
    expect(await readVersions()).toEqual({
      article: {
        text: 'Versi B.',
        supersedes: { text: 'Versi C.', supersedes: { text: 'Versi A.' } },
        supersededBy: null,
      },
      latest: { nodes: [{ text: 'Versi B.' }] },
      replaced: { nodes: [{ text: 'Versi A.' }, { text: 'Versi C.' }] },
    });
  });

  it('stay as they are when an earlier text comes without the address, or with another', async () => {
    for (const version of ['A', 'B']) await ingest({ text: `Versi ${version}.`, url });
    await ingest({ text: 'Versi A.' });
    await ingest({ text: 'Versi A.', url: 'https://a.example/c' });
    expect(await readVersions()).toMatchObject({ article: { text: 'Versi B.' } });
  });
});
