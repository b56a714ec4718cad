import type { Document, Mention } from './document.ts';
import type {
  Draft,
  DraftMention,
  DraftRelation,
  DraftStatement,
  DraftTime,
  SourceText,
  Span,
} from './draft.ts';
import { findConfidence } from './statements/confidence.ts';
import type { FoundStatements } from './statements.ts';

/** Everything the stages found in one article. */
export interface Findings {
  document: Document;
  source: SourceText;
  times: DraftTime[];
  publisher: number | null;
  said: FoundStatements;
  relations: DraftRelation[];
}

/** Puts a draft together from what the stages found. Spans outside the text and references to nobody are dropped. */
export function assembleDraft({ document, source, times, publisher, said, relations }: Findings): Draft {
  const { text, structure, language } = document;
  const isSpan = (span: Span | null): span is Span =>
    span !== null &&
    Number.isInteger(span.start) &&
    span.start >= 0 &&
    span.start < span.end &&
    span.end <= text.length;
  const isOptional = (span: Span | null): boolean => span === null || isSpan(span);
  const isActor = (actor: number): boolean => said.actors[actor] !== undefined;
  const exact = (span: Span | null): string | null =>
    isSpan(span) ? text.slice(span.start, span.end) : null;
  const isStatement = (statement: DraftStatement): boolean =>
    statement.content.every(isSpan) &&
    isOptional(statement.cue) &&
    isOptional(statement.source) &&
    [...statement.speakers, ...statement.about, ...statement.chain.map(({ actor }) => actor)].every(isActor);
  const kept = new Map<number, number>();
  const statements = said.statements.filter(
    (statement, index) => isStatement(statement) && kept.set(index, kept.size),
  );
  const isRelation = (relation: DraftRelation): boolean =>
    relation.evidence.every(({ span }) => isSpan(span)) &&
    [...relation.sources, ...relation.targets].every(isActor);
  return {
    extractor: 'rules/1',
    language,
    headline: source.headline ?? exact(structure.headline),
    dateline: exact(structure.dateline),
    datelinePlaces: structure.datelinePlaces,
    section: structure.section,
    publisher,
    segments: structure.segments.filter(isSpan),
    contributors: structure.contributors.filter(({ span }) => isSpan(span)),
    infoSources: said.infoSources.filter(({ actor, span }) => isActor(actor) && isOptional(span)),
    times: times.filter(({ span }) => isOptional(span)),
    actors: said.actors,
    mentions: said.mentions
      .filter((mention) => isSpan(mention) && isActor(mention.actor))
      .map(toDraftMention),
    statements,
    relations: relations.filter(isRelation).map((relation) => ({
      ...relation,
      evidence: relation.evidence.map((evidence) => ({
        ...evidence,
        statement: kept.get(evidence.statement ?? -1) ?? null,
      })),
    })),
  };
}

function toDraftMention({ start, end, actor, form, metonym, rule }: Mention): DraftMention {
  return { actor, span: { start, end }, form, metonym, confidence: findConfidence(rule), rule };
}
