/**
 * What extraction returns: one draft per article, in the terms of the data model.
 *
 * Offsets are UTF-16 code units into `SourceText.text`, end exclusive. References between the parts are indexes into the
 * draft's own lists (`actors`, `statements`), so a draft is plain data. The stages' own types live in document.ts.
 */

export type Language = 'id' | 'en' | 'ms' | 'other';

export type ActorKind =
  | 'PERSON'
  | 'STATE'
  | 'GOVERNMENT_BODY'
  | 'INTERGOVERNMENTAL'
  | 'MILITARY'
  | 'ARMED_GROUP'
  | 'PARTY'
  | 'COMPANY'
  | 'MEDIA'
  | 'ORGANISATION'
  | 'GROUP'
  | 'ANONYMOUS';

export type NameKind =
  | 'PRIMARY'
  | 'ALIAS'
  | 'ACRONYM'
  | 'OFFICIAL'
  | 'FORMER'
  | 'TRANSLITERATION'
  | 'METONYM'
  | 'DESCRIPTION';

export type MentionForm = 'NAME' | 'NOMINAL' | 'PRONOUN';
export type StatementKind = 'DIRECT' | 'PARTIAL' | 'INDIRECT' | 'SPEECH_ACT' | 'NO_COMMENT';

export type SpeechAct =
  | 'ASSERT'
  | 'ALLEGE'
  | 'DENY'
  | 'CONFIRM'
  | 'NOT_CONFIRM'
  | 'CRITICISE'
  | 'PRAISE'
  | 'PROMISE'
  | 'THREATEN'
  | 'WARN'
  | 'DEMAND'
  | 'REQUEST'
  | 'ANNOUNCE'
  | 'PREDICT'
  | 'ASK'
  | 'THANK';

export type AttributionLinkKind = 'PUBLISHES' | 'CITES' | 'REPORTS' | 'SAYS' | 'ACCORDING_TO' | 'SPEAKS_FOR';

export type RelationType =
  | 'AGREE'
  | 'CONSULT'
  | 'SUPPORT'
  | 'CONCEDE'
  | 'COOPERATE'
  | 'AID'
  | 'RETREAT'
  | 'REQUEST'
  | 'ACCUSE'
  | 'REJECT'
  | 'THREATEN'
  | 'PROTEST'
  | 'SANCTION'
  | 'MOBILIZE'
  | 'COERCE'
  | 'ASSAULT'
  | 'HOLDS_POSITION'
  | 'LEADS'
  | 'MEMBER_OF'
  | 'PART_OF'
  | 'REPRESENTS'
  | 'OWNS'
  | 'ALLIED_WITH';

export type ClaimStatus =
  | 'REPORTED'
  | 'ALLEGED'
  | 'SUSPECTED'
  | 'CONFIRMED'
  | 'DENIED'
  | 'DISPUTED'
  | 'UNCONFIRMED';

export type Occurrence = 'OCCURRED' | 'ONGOING' | 'PLANNED' | 'HYPOTHETICAL' | 'NOT_OCCURRED';
export type EvidenceRole = 'SUPPORTS' | 'CONTRADICTS' | 'NOT_CONFIRMED' | 'MENTIONS';
export type TimePrecision = 'INSTANT' | 'DAY' | 'WEEK' | 'MONTH' | 'YEAR' | 'RANGE' | 'VAGUE';
export type SegmentKind = 'HEADLINE' | 'DATELINE' | 'BODY' | 'SUBHEADING' | 'RELATED_LINK' | 'CREDIT';
export type ContributorRole = 'AUTHOR' | 'EDITOR' | 'TRANSLATOR' | 'REPORTER' | 'PHOTOGRAPHER';

/** What an extractor reads. `text` is never changed; `publishedAt` is an ISO 8601 date or instant. */
export interface SourceText {
  text: string;
  headline?: string | undefined;
  publishedAt?: string | undefined;
  publisher?: string | undefined;
  language?: Language | undefined;
}

/** A range of the article's text: `text.slice(start, end)`. */
export interface Span {
  start: number;
  end: number;
}

interface DraftSegment extends Span {
  kind: SegmentKind;
}

export interface DraftContributor {
  role: ContributorRole;
  name: string;
  span: Span;
}

/** An agency or outlet that the copy comes from. `span` is null when it is inferred. */
export interface DraftInfoSource {
  actor: number;
  explicit: boolean;
  span: Span | null;
}

/**
 * A calendar value [EDTF, ISO 8601-2]. `earliest` and `latest` are ISO dates (YYYY-MM-DD), both inclusive, null where the
 * value is open or vague.
 */
export interface DraftTime {
  span: Span | null;
  edtf: string;
  earliest: string | null;
  latest: string | null;
  precision: TimePrecision;
  rule: string;
}

export interface DraftActorName {
  value: string;
  kind: NameKind;
  language: Language | null;
}

export interface DraftRole {
  title: string;
  organisation: number | null;
  span: Span | null;
}

export interface DraftIdentifier {
  scheme: string;
  value: string;
}

/** `name` is the fullest name in the text; `names` holds every other one. `country` is ISO 3166-1 alpha-2. */
export interface DraftActor {
  name: string;
  kind: ActorKind;
  country: string | null;
  names: DraftActorName[];
  roles: DraftRole[];
  identifiers: DraftIdentifier[];
  partOf: number | null;
}

export interface DraftMention {
  actor: number;
  span: Span;
  form: MentionForm;
  metonym: boolean;
  confidence: number;
  rule: string;
}

/** One link of a chain of sources; the chain runs from the publisher (first) to the origin (last). */
export interface DraftAttributionLink {
  actor: number;
  kind: AttributionLinkKind;
  explicit: boolean;
  cue: Span | null;
}

export interface DraftStatement {
  kind: StatementKind;
  act: SpeechAct;
  content: Span[];
  cue: Span | null;
  source: Span | null;
  speakers: number[];
  chain: DraftAttributionLink[];
  about: number[];
  saidAt: DraftTime | null;
  confidence: number;
  rule: string;
}

/** `statement` is the index of the statement that asserts it; `assertedBy` the actor who stands behind it. */
export interface DraftEvidence {
  span: Span;
  statement: number | null;
  assertedBy: number | null;
  role: EvidenceRole;
}

/** A symmetric relation has every party in `sources` and no targets. */
export interface DraftRelation {
  type: RelationType;
  mode: string | null;
  label: string;
  symmetric: boolean;
  sources: number[];
  targets: number[];
  claim: ClaimStatus;
  occurrence: Occurrence;
  time: DraftTime | null;
  evidence: DraftEvidence[];
  confidence: number;
  rule: string;
}

export interface Draft {
  /** Which extractor read the text: its id and version, such as `rules/1`. */
  extractor: string;
  language: Language;
  headline: string | null;
  dateline: string | null;
  datelinePlaces: string[];
  section: string | null;
  /** Index of the publishing medium, null when neither the text nor the source names it. */
  publisher: number | null;
  segments: DraftSegment[];
  contributors: DraftContributor[];
  infoSources: DraftInfoSource[];
  times: DraftTime[];
  actors: DraftActor[];
  mentions: DraftMention[];
  statements: DraftStatement[];
  relations: DraftRelation[];
}

/** What reads a text. The rules in pipeline.ts are one; a language model behind the same interface may be another. */
export interface Extractor {
  id: string;
  version: string;
  extract(source: SourceText): Draft | Promise<Draft>;
}
