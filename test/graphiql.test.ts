import { afterAll, beforeAll, expect, it } from 'vitest';
import { ingestSamples } from '../src/domain/samples.ts';
import { graphiqlTabs } from '../src/graphiql.ts';
import { createTestServer, expectData } from './support/server.ts';

let server: Awaited<ReturnType<typeof createTestServer>>;

beforeAll(async () => {
  server = await createTestServer();
  await ingestSamples(server.database);
});

afterAll(() => server.close());

interface List<Node> {
  nodes: Node[];
}

async function askTab<Data>(number: number): Promise<Data> {
  return expectData<Data>(await server.ask(graphiqlTabs[number]?.query ?? ''));
}

it('serves the page without loading anything from elsewhere', async () => {
  const response = await server.fetch('http://localhost/graphql', { headers: { accept: 'text/html' } });
  const page = await response.text();
  expect(response.status).toBe(200);
  expect(page).toContain('WhoSaidWhat');
  expect(page).not.toMatch(/<(script|link)[^>]+(src|href)="https?:/);
});

it('shows who said what, through a chain of more than two', async () => {
  const { articles } = await askTab<{ articles: List<{ statements: List<{ chain: unknown[] }> }> }>(0);
  const statements = articles.nodes.flatMap((article) => article.statements.nodes);
  expect(articles.nodes).toHaveLength(3);
  expect(statements.length).toBeGreaterThan(6);
});

it('shows what the White House alleges, in articles of both languages', async () => {
  const { actor } = await askTab<{
    actor: { statements: List<{ article: { publisher: { name: string } } }> };
  }>(1);
  const publishers = new Set(actor.statements.nodes.map(({ article }) => article.publisher.name));
  expect([...publishers].sort()).toEqual(expect.arrayContaining(['Kawat Contoh', 'Sample Daily']));
});

it('shows how Pyongyang and Moscow relate, though the articles write North Korea and Russia', async () => {
  const data = await askTab<Record<string, { name: string; relations: List<{ claim: string }> }>>(2);
  expect(data.pyongyang?.name).toMatch(/Korea/);
  expect(data.moscow?.name).toMatch(/Rus/);
  expect(data.pyongyang?.relations.nodes.length).toBeGreaterThan(2);
});

it('shows the plans that nobody has reported as done', async () => {
  const { relations } = await askTab<{
    relations: List<{ sources: { name: string }[]; time: { edtf: string } | null }> & { totalCount: number };
  }>(3);
  const plans = relations.nodes.map(({ sources, time }) => [sources[0]?.name, time?.edtf]);
  expect(relations.totalCount).toBe(plans.length);
  expect(plans.filter(([, time]) => time)).toEqual(
    expect.arrayContaining([
      ['Yoon Suk Yeol', '2023-10-24'],
      ['Anthony Albanese', '2023-10-23/2023-10-29'],
    ]),
  );
});
