/** The work that the benchmark asks for: each in GraphQL and, where the floor has it, as a path of the floor. */
import Sqlite from 'better-sqlite3';
import { drawRank, type Random } from './random.ts';
import { dayLength, period, rareWords, type Size } from './size.ts';

/** A request of the GraphQL server, and the same work for the floor. */
interface Work {
  variables: Record<string, unknown>;
  floor?: string;
}

export interface Workload {
  name: string;
  title: string;
  query: string;
  /** Whether each request changes the data: then no two are the same. */
  writes?: boolean;
  draw(random: Random, number: number): Work;
}

function encodeId(type: string, id: number): string {
  return Buffer.from(`${type}:${id}`).toString('base64url');
}

/** Where W5 starts: the article at that place, the newest first. */
function findDepth(file: string, depth: number): { date: number; id: number } {
  const connection = new Sqlite(file, { readonly: true });
  const row = connection
    .prepare('SELECT date, id FROM Article ORDER BY date DESC, id DESC LIMIT 1 OFFSET ?')
    .get(depth - 1);
  connection.close();
  return row as { date: number; id: number };
}

// Half of them are function words, as in any text: by these a language is told.
const words = (
  'yang dan di untuk dengan pada akan telah ini itu dari bahwa berita menteri pemerintah negara pertemuan kerja sama rencana kota ' +
  'tahun warga ekonomi kawasan'
).split(' ');

/** A text of about 2,000 characters that no other call makes, with a dateline, quotes and reported speech. */
export function writeArticle(random: Random, number: number): string {
  const sentence = () =>
    `${Array.from({ length: 14 }, () => words[Math.floor(random() * words.length)]).join(' ')}.`;
  const speaker = `Menteri Luar Negeri Contoh ${number}`;
  const quote = () => `"${sentence().slice(0, -1)}," kata ${speaker}. ${sentence()} ${sentence()}`;
  return `JAKARTA, Harian Contoh - ${speaker} mengatakan, ${sentence()}\n\n${Array.from({ length: 6 }, quote).join('\n\n')}`;
}

/** Prepares the workloads for a database of the given size; `cursor` is that of the article at the size's depth. */
export function createWorkloads(file: string, size: Size, cursor: string): Workload[] {
  const deep = findDepth(file, size.depth);
  const day = (at: number) => new Date(at).toISOString().slice(0, 10);
  return [
    {
      name: 'W1',
      title: 'article by id',
      query:
        'query ($id: ID!) { article(id: $id) { id headline url language publishedAt publisher { id name } } }',
      draw(random) {
        const id = 1 + Math.floor(random() * size.articles);
        return { variables: { id: encodeId('Article', id) }, floor: `W1?id=${id}` };
      },
    },
    {
      name: 'W2',
      title: 'newest 20 articles × 5 statements × speakers',
      query: `{ articles(first: 20) { nodes { id headline publishedAt
        statements(first: 5) { nodes { id text act speakers { id name } } } } } }`,
      draw: () => ({ variables: {}, floor: 'W2' }),
    },
    {
      name: 'W3',
      title: 'one actor, its newest 20 statements and 20 relations',
      query: `query ($id: ID!) { actor(id: $id) { id name
        statements(first: 20) { nodes { id text act article { headline publishedAt } } }
        relations(first: 20) { nodes { id type label sources { id name } targets { id name } } } } }`,
      draw(random) {
        const id = 1 + Math.floor(random() * 500);
        return { variables: { id: encodeId('Actor', id) }, floor: `W3?id=${id}` };
      },
    },
    {
      name: 'W4',
      title: "one speaker's statements in a date range, 20 and the total",
      query: `query ($id: ID!, $from: DateTime!, $to: DateTime!) {
        statements(first: 20, filter: { speaker: { in: [$id] }, saidAt: { from: $from, to: $to } }) {
          totalCount nodes { id text article { headline } } } }`,
      draw(random) {
        const id = 1 + Math.floor(random() * 500);
        const from = period.start + Math.floor(random() * (period.days - 100)) * dayLength;
        const to = from + 90 * dayLength;
        return {
          variables: { id: encodeId('Actor', id), from: day(from), to: day(to) },
          floor: `W4?id=${id}&from=${from}&to=${to + dayLength - 1}`,
        };
      },
    },
    {
      name: 'W5',
      title: `the 20 articles after position ${size.depth}`,
      query:
        'query ($after: String) { articles(first: 20, after: $after) { nodes { id headline publishedAt } } }',
      draw: () => ({ variables: { after: cursor }, floor: `W5?date=${deep.date}&id=${deep.id}` }),
    },
    {
      name: 'W6',
      title: 'full text: 20 statements with a rare word',
      query:
        'query ($text: String!) { statements(first: 20, filter: { text: $text }) { nodes { id text } } }',
      draw(random) {
        const rare = Math.floor((random() * size.articles * 5) / rareWords.statementsEach);
        const word = `${rareWords.prefix}${rare}`;
        return { variables: { text: word }, floor: `W6?word=${word}` };
      },
    },
    {
      name: 'W8',
      title: 'statistics by month for one speaker',
      query: `query ($id: ID!) { statementStats(groupBy: MONTH, filter: { speaker: { in: [$id] } }) { key count } }`,
      draw: (random) => ({ variables: { id: encodeId('Actor', drawRank(random, 500)) } }),
    },
    {
      name: 'W9',
      title: 'shortest path between two actors',
      query: 'query ($from: ID!, $to: ID!) { paths(from: $from, to: $to, first: 1) { length } }',
      draw(random) {
        const [from, to] = [drawRank(random, size.actors), drawRank(random, size.actors)];
        return { variables: { from: encodeId('Actor', from), to: encodeId('Actor', to) } };
      },
    },
    {
      name: 'W7',
      title: 'create an article by ingesting 2,000 characters',
      query: 'mutation ($text: String!) { ingestArticle(input: { text: $text }) { __typename } }',
      writes: true,
      draw: (random, number) => ({ variables: { text: writeArticle(random, number) } }),
    },
  ];
}
