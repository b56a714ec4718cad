/**
 * The floor: what the machine can do at all. Plain node:http with prepared statements answers the reads W1 to W6 as JSON, with the same
 * rows and fields as the GraphQL server, and without everything that makes it one.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Sqlite from 'better-sqlite3';

const [file = ''] = process.argv.slice(2);
const connection = new Sqlite(file, { readonly: true });
connection.pragma('cache_size = -32768');

const prepare = (sql: string) => connection.prepare(sql);
const article = prepare(
  'SELECT id, headline, url, language, publishedAt, publisherId FROM Article WHERE id = ?',
);
const actor = prepare('SELECT id, name FROM Actor WHERE id = ?');
const newest = prepare('SELECT id, headline, publishedAt FROM Article ORDER BY date DESC, id DESC LIMIT 21');
const after = prepare(
  'SELECT id, headline, publishedAt FROM Article WHERE (date, id) < (?, ?) ORDER BY date DESC, id DESC LIMIT 21',
);
const statements = prepare(
  'SELECT id, text, act FROM Statement WHERE articleId = ? ORDER BY start, id LIMIT 6',
);
const speakers = prepare(
  'SELECT a.id, a.name FROM Speaker l JOIN Actor a ON a.id = l.actorId WHERE l.statementId = ? ORDER BY l.position',
);
const spoken = prepare(
  `SELECT s.id, s.text, s.act, a.headline, a.publishedAt FROM Speaker l JOIN Statement s ON s.id = l.statementId
   JOIN Article a ON a.id = s.articleId WHERE l.actorId = ? ORDER BY l.date DESC, l.statementId DESC LIMIT 21`,
);
const relations = prepare(
  `SELECT r.id, r.type, r.label FROM Participant l JOIN Relation r ON r.id = l.relationId
   WHERE l.actorId = ? ORDER BY l.date DESC, l.relationId DESC LIMIT 21`,
);
const participants = prepare(
  `SELECT a.id, a.name, l.role FROM Participant l JOIN Actor a ON a.id = l.actorId
   WHERE l.relationId = ? ORDER BY l.position`,
);
const dated = prepare(
  `SELECT s.id, s.text, a.headline FROM Speaker l JOIN Statement s ON s.id = l.statementId JOIN Article a ON a.id = s.articleId
   WHERE l.actorId = ? AND l.date BETWEEN ? AND ? ORDER BY l.date DESC, l.statementId DESC LIMIT 21`,
);
const count = prepare('SELECT count(*) AS count FROM Speaker WHERE actorId = ? AND date BETWEEN ? AND ?');

let search: Sqlite.Statement | undefined;

function findText(word: string | null): unknown[] {
  search ??= prepare(
    `SELECT f.id, f.text FROM StatementSearch l CROSS JOIN Statement f ON f.id = l.rowid & 4294967295
     WHERE StatementSearch MATCH ? ORDER BY l.rowid DESC LIMIT 21`,
  );
  return search.all(word);
}

type Row = Record<string, number | string>;

const answers: Record<string, (query: URLSearchParams) => unknown> = {
  W1(query) {
    const row = article.get(query.get('id')) as Row;
    return { ...row, publisher: actor.get(row.publisherId) };
  },
  W2: () =>
    (newest.all() as Row[]).slice(0, 20).map((row) => ({
      ...row,
      statements: (statements.all(row.id) as Row[])
        .slice(0, 5)
        .map((statement) => ({ ...statement, speakers: speakers.all(statement.id) })),
    })),
  W3(query) {
    const id = query.get('id');
    return {
      ...(actor.get(id) as Row),
      statements: spoken.all(id).slice(0, 20),
      relations: (relations.all(id) as Row[])
        .slice(0, 20)
        .map((relation) => ({ ...relation, participants: participants.all(relation.id) })),
    };
  },
  W4(query) {
    const range = [query.get('id'), Number(query.get('from')), Number(query.get('to'))];
    return { totalCount: (count.get(...range) as Row).count, nodes: dated.all(...range).slice(0, 20) };
  },
  W5: (query) => after.all(Number(query.get('date')), Number(query.get('id'))).slice(0, 20),
  W6: (query) => findText(query.get('word')).slice(0, 20),
};

const server = createServer((request, response) => {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const answer = answers[url.pathname.slice(1)];
  response.writeHead(answer ? 200 : 404, { 'content-type': 'application/json' });
  response.end(JSON.stringify(answer?.(url.searchParams) ?? null));
});

server.listen(0, '127.0.0.1', () =>
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
);
