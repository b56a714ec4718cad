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
  it('is the same article with other line ends, with a byte order mark, and with white space at its end', async () => {
    const text = 'Judul contoh\n\n“Ya,” kata Menteri Luar Negeri Indonesia Retno Marsudi.';
    const first = await ingest({ text });
    const others = [
      `\uFEFF${text}`,
      `${text}\r\n`,
      text.replaceAll('\n', '\r\n'),
      text.replaceAll('\n', '\r'),
    ];
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
