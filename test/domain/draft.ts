import type { Database } from '../../src/database/client.ts';
import { ingestArticle } from '../../src/domain/article.ts';
import type { ArticleInput } from '../../src/domain/article-input.ts';
import type {
  ActorKind,
  Draft,
  DraftActor,
  DraftActorName,
  DraftAttributionLink,
  DraftRelation,
  DraftStatement,
  DraftTime,
  EvidenceRole,
  Extractor,
  NameKind,
  Span,
} from '../../src/extract/draft.ts';

/** An actor of a draft: valid and boring unless told. */
export function actor(name: string, kind: ActorKind, more: Partial<DraftActor> = {}): DraftActor {
  return { name, kind, country: null, names: [], roles: [], identifiers: [], partOf: null, ...more };
}

export function alias(value: string, kind: NameKind = 'ALIAS'): DraftActorName {
  return { value, kind, language: null };
}

export function day(edtf: string, more: Partial<DraftTime> = {}): DraftTime {
  const [earliest = edtf, latest = earliest] = edtf.split('/');
  return { span: null, edtf, earliest, latest, precision: 'DAY', rule: 'date', ...more };
}

export function statement(more: Partial<DraftStatement>): DraftStatement {
  return {
    kind: 'INDIRECT',
    act: 'ASSERT',
    content: [{ start: 0, end: 1 }],
    cue: null,
    source: null,
    speakers: [],
    chain: [],
    about: [],
    saidAt: null,
    confidence: 0.9,
    rule: 'test',
    ...more,
  };
}

export function link(of: number, kind: DraftAttributionLink['kind'] = 'SAYS'): DraftAttributionLink {
  return { actor: of, kind, explicit: true, cue: null };
}

export interface RelationOptions extends Partial<Omit<DraftRelation, 'evidence'>> {
  role?: EvidenceRole;
  said?: number;
  assertedBy?: number;
}

/** A relation from the first actor to the second with one piece of evidence, unless told. */
export function relation({
  role = 'SUPPORTS',
  said,
  assertedBy,
  ...more
}: RelationOptions = {}): DraftRelation {
  const span = { start: 0, end: 2 };
  return {
    type: 'AID',
    mode: null,
    label: 'mengirim',
    symmetric: false,
    sources: [0],
    targets: [1],
    claim: 'REPORTED',
    occurrence: 'OCCURRED',
    time: null,
    evidence: [{ span, statement: said ?? null, assertedBy: assertedBy ?? null, role }],
    confidence: 0.8,
    rule: 'test',
    ...more,
  };
}

export function createDraft(more: Partial<Draft> = {}): Draft {
  return {
    extractor: 'test/1',
    language: 'id',
    headline: null,
    dateline: null,
    datelinePlaces: [],
    section: null,
    publisher: null,
    segments: [],
    contributors: [],
    infoSources: [],
    times: [],
    actors: [],
    mentions: [],
    statements: [],
    relations: [],
    ...more,
  };
}

/** The place of words in a text. */
export function spanOf(text: string, exact: string): Span {
  const start = text.indexOf(exact);
  if (start < 0) throw new Error(`"${exact}" is not in the text.`);
  return { start, end: start + exact.length };
}

/** An extractor that returns a draft written by hand. */
export function extractorOf(draft: Draft): Extractor {
  return { id: 'test', version: '1', extract: () => draft };
}

let count = 0;

/** Ingests a draft written by hand as an article of its own; the id of the article. */
export async function ingestDraft(
  database: Database,
  draft: Partial<Draft>,
  input: Partial<ArticleInput> = {},
): Promise<number> {
  const article = { text: `Naskah ${++count}.`, publishedAt: '2023-10-17', ...input };
  const extractor = extractorOf(createDraft(draft));
  return (await ingestArticle(database, article, { extractor })).articleId;
}
