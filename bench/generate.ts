/**
 * Writes deterministic data straight into SQLite, row by row, as extraction and saving would have left it. It is faster than
 * ingestion by orders of magnitude and needs no articles of anybody's.
 */
import Sqlite from 'better-sqlite3';
import { applyMigrations } from '../src/database/migrate.ts';
import { ensureSearch, pauseSearch } from '../src/database/search.ts';
import { createRandom, drawRank, type Random } from './random.ts';
import { dayLength, period, rareWords, type Size } from './size.ts';

type Insert = (...values: (string | number | null)[]) => void;

const kinds = ['PERSON', 'STATE', 'GOVERNMENT_BODY', 'ORGANISATION', 'COMPANY'];
const acts = ['ASSERT', 'ASSERT', 'ASSERT', 'ALLEGE', 'DENY', 'PROMISE', 'WARN', 'CRITICISE'];
const types = ['CONSULT', 'CONSULT', 'AID', 'ACCUSE', 'COOPERATE', 'REQUEST', 'ASSAULT', 'SUPPORT'];
const syllables = [
  'ba',
  'ri',
  'ta',
  'ko',
  'me',
  'nu',
  'sa',
  'lo',
  'di',
  'ke',
  'pa',
  'gi',
  'ra',
  'mu',
  'ne',
  'ti',
];

function createVocabulary(random: Random, count: number): string[] {
  const draw = () => syllables[Math.floor(random() * syllables.length)];
  return Array.from({ length: count }, () =>
    Array.from({ length: 2 + Math.floor(random() * 3) }, draw).join(''),
  );
}

/** Opens one prepared insert for each table that the data needs. */
function prepareInserts(connection: Sqlite.Database) {
  const into = (table: string, columns: string): Insert => {
    const names = columns.split(' ');
    const statement = connection.prepare(
      `INSERT INTO "${table}" (${names.map((name) => `"${name}"`)}) VALUES (${names.map(() => '?')})`,
    );
    return (...values) => void statement.run(...values);
  };
  return {
    actor: into('Actor', 'id name nameKey kind country canonicalId recordedAt'),
    name: into('ActorName', 'id actorId value valueKey kind'),
    article: into(
      'Article',
      'id contentHash headline text language publishedAt ingestedAt date extractor publisherId',
    ),
    appearance: into('ArticleActor', 'articleId actorId date'),
    mention: into('Mention', 'articleId actorId start end form metonym confidence'),
    statement: into(
      'Statement',
      'id articleId kind act text start date anonymous confidence extractor review recordedAt',
    ),
    content: into('StatementContent', 'statementId position start end'),
    speaker: into('Speaker', 'statementId position actorId date'),
    about: into('About', 'statementId position actorId date'),
    link: into('AttributionLink', 'statementId position actorId kind explicit relay date'),
    relation: into(
      'Relation',
      'id type label symmetric signature claim occurrence earliest latest independentSources firstReportedAt lastReportedAt confidence review recordedAt',
    ),
    participant: into('Participant', 'relationId position actorId role date'),
    evidence: into(
      'Evidence',
      'relationId articleId start end statementId assertedById originId claim occurrence role recordedAt',
    ),
  };
}

type Inserts = ReturnType<typeof prepareInserts>;

function insertActors({ actor, name }: Inserts, count: number): void {
  for (let id = 1; id <= count; id++) {
    const value = `Aktor ${id}`;
    actor(
      id,
      value,
      value.toLowerCase(),
      id <= 20 ? 'MEDIA' : (kinds[id % kinds.length] ?? 'PERSON'),
      'ID',
      id,
      period.start,
    );
    name(id, id, value, value.toLowerCase(), 'PRIMARY');
  }
}

class Writer {
  readonly #insert: Inserts;
  readonly #random: Random;
  readonly #size: Size;
  /** Sentences are drawn from a pool: making each anew would take longer than writing its rows. */
  readonly #phrases: string[];
  readonly #paragraphs: string[];
  #statement = 0;
  #relation = 0;

  constructor(insert: Inserts, random: Random, size: Size) {
    this.#insert = insert;
    this.#random = random;
    this.#size = size;
    const words = createVocabulary(random, 20_000);
    const sentence = (count: number) =>
      Array.from({ length: count }, () => words[drawRank(random, words.length) - 1]).join(' ');
    this.#phrases = Array.from({ length: 10_000 }, () => sentence(14));
    this.#paragraphs = Array.from({ length: 1000 }, () => sentence(90));
  }

  #draw(): number {
    return drawRank(this.#random, this.#size.actors);
  }

  #pick(pool: string[]): string {
    return pool[Math.floor(this.#random() * pool.length)] ?? '';
  }

  writeArticle(id: number): void {
    const insert = this.#insert;
    const date = period.start + Math.floor(this.#random() * period.days) * dayLength;
    const publisher = 1 + Math.floor(this.#random() * 20);
    const hash = id.toString(16).padStart(64, '0');
    insert.article(
      id,
      hash,
      this.#pick(this.#phrases),
      this.#pick(this.#paragraphs),
      'id',
      date,
      date,
      date,
      'bench/1',
      publisher,
    );
    const present = new Set([publisher]);
    for (let position = 0; position < 5; position++)
      this.#writeStatement(id, position, publisher, date, present);
    const relations = id % 2 === 0 ? 1 : 2;
    for (let count = 0; count < relations; count++) this.#writeRelation(id, publisher, date, present);
    for (const actor of present) {
      insert.appearance(id, actor, date);
      insert.mention(id, actor, 0, 5, 'NAME', 0, 0.9);
    }
  }

  #writeStatement(
    article: number,
    position: number,
    publisher: number,
    date: number,
    present: Set<number>,
  ): void {
    const insert = this.#insert;
    const id = ++this.#statement;
    const act = acts[Math.floor(this.#random() * acts.length)] ?? 'ASSERT';
    const rare = `${rareWords.prefix}${Math.floor(id / rareWords.statementsEach)}`;
    const text = `${this.#pick(this.#phrases)} ${rare}`;
    const [speaker, about] = [this.#draw(), this.#draw()];
    const start = position * 100;
    insert.statement(id, article, 'INDIRECT', act, text, start, date, 0, 0.9, 'bench/1', 'SUGGESTED', date);
    insert.content(id, 0, start, start + 90);
    insert.speaker(id, 0, speaker, date);
    insert.about(id, 0, about, date);
    insert.link(id, 0, publisher, 'PUBLISHES', 1, 0, date);
    insert.link(id, 1, speaker, 'SAYS', 1, 0, date);
    present.add(speaker).add(about);
  }

  #writeRelation(article: number, publisher: number, date: number, present: Set<number>): void {
    const insert = this.#insert;
    const id = ++this.#relation;
    const type = types[Math.floor(this.#random() * types.length)] ?? 'AID';
    const source = this.#draw();
    const target = (source % this.#size.actors) + 1 + Math.floor(this.#random() * 50);
    const other = target > this.#size.actors ? 1 : target;
    const occurrence = this.#random() < 0.1 ? 'PLANNED' : 'OCCURRED';
    const signature = `${type}|${source}>${other}`;
    insert.relation(
      id,
      type,
      type.toLowerCase(),
      0,
      signature,
      'REPORTED',
      occurrence,
      date,
      date,
      1,
      date,
      date,
      0.8,
      'SUGGESTED',
      date,
    );
    insert.participant(id, 0, source, 'SOURCE', date);
    insert.participant(id, 1, other, 'TARGET', date);
    insert.evidence(id, article, 0, 50, null, publisher, publisher, 'REPORTED', occurrence, 'SUPPORTS', date);
    present.add(source).add(other);
  }
}

/** Writes the data of a size into a new file; `progress` is told how many articles are done. */
export function generateDatabase(file: string, size: Size, progress: (articles: number) => void): void {
  applyMigrations(file);
  const connection = new Sqlite(file);
  connection.pragma('journal_mode = DELETE');
  connection.pragma('journal_mode = OFF');
  connection.pragma('synchronous = OFF');
  connection.pragma('foreign_keys = OFF');
  connection.pragma('cache_size = -2000000');
  pauseSearch(connection);
  const insert = prepareInserts(connection);
  const writer = new Writer(insert, createRandom(1), size);
  connection.exec('BEGIN');
  insertActors(insert, size.actors);
  for (let id = 1; id <= size.articles; id++) {
    writer.writeArticle(id);
    if (id % 1000 === 0) progress(id);
  }
  connection.exec('COMMIT');
  ensureSearch(connection);
  connection.pragma('journal_mode = WAL');
  connection.exec('ANALYZE');
  connection.close();
}
