/** What a phrase of the lexicon does in a sentence: how it can introduce somebody's words. */
import { z } from 'zod';
import type { SpeechAct } from '../draft.ts';
import type { LexiconLanguage } from '../lexicon.ts';
import { readLexicon } from '../lexicon.ts';
import type { PhraseIndex } from '../phrases.ts';
import { createPhraseIndex } from '../phrases.ts';
import { splitWords } from '../tokens.ts';

/** The acts of the data model, as the lexicon may name them. */
export const speechActs = [
  'ASSERT',
  'ALLEGE',
  'DENY',
  'CONFIRM',
  'NOT_CONFIRM',
  'CRITICISE',
  'PRAISE',
  'PROMISE',
  'THREATEN',
  'WARN',
  'DEMAND',
  'REQUEST',
  'ANNOUNCE',
  'PREDICT',
  'ASK',
  'THANK',
] as const satisfies readonly SpeechAct[];
const complements = [
  'clause',
  'marked clause',
  'noun phrase',
  'head noun',
  'deed',
  'speech noun',
  'verb phrase',
  'addressee',
  'raised',
  'record',
  'sight',
  'count',
] as const;
const strings = z.array(z.string());

const reportingCues = z.array(
  z.strictObject({
    act: z.enum(speechActs),
    takes: z.array(z.enum(complements)),
    verbs: strings,
    inquits: strings.default([]),
    guardedInquits: strings.default([]),
    passives: strings.default([]),
    nouns: strings.default([]),
    subject: z.literal('report').optional(),
    opinion: z.boolean().default(false),
    recipient: z.boolean().default(false),
  }),
);

const attributionMarkers = z.strictObject({
  according: strings,
  accordingPronoun: strings,
  accordingReport: strings,
  accordingReportNouns: strings,
  accordingExcluded: strings,
  citing: strings,
  cited: strings,
  reports: strings,
  told: strings,
  refusals: strings,
  refused: strings,
  topics: strings,
  refusedNouns: strings,
  checks: strings,
  outletNouns: strings,
  outletPages: strings,
  outletWords: strings,
  notCues: strings,
  silences: strings,
  refusedPassives: strings,
  absences: strings,
  degrees: strings,
  receives: strings,
  sends: strings,
});

type Complement = (typeof complements)[number];

export type CueForm =
  | 'verb'
  | 'inquit'
  | 'guarded inquit'
  | 'passive'
  | 'noun'
  | 'according'
  | 'according report'
  | 'citing'
  | 'cited'
  | 'told'
  | 'refusal'
  | 'refused'
  | 'refused passive'
  | 'silence'
  | 'absence'
  | 'none';

/** One use of a cue phrase. `pronoun` is true when an enclitic on it names the speaker (ujarnya) or the object (menyebutnya). */
export interface CueUse {
  form: CueForm;
  act: SpeechAct;
  takes: ReadonlySet<Complement>;
  pronoun: boolean;
  /** The subject has to be data, a report or the like: people show things without saying them. */
  report: boolean;
  /** A verb of opinion or perception: a statement only when what follows is visibly a clause. */
  opinion: boolean;
  /** The noun phrase after the verb is who is told, not what. */
  recipient: boolean;
}

/** The cue phrases of a language, with the nouns that decide how `berdasarkan data X` and `menurut rencana` are read. */
export interface CueLexicon {
  index: PhraseIndex<CueUse>;
  reportNouns: ReadonlySet<string>;
  excludedAfterAccording: ReadonlySet<string>;
  /** Prepositions before what somebody does not speak about. */
  topics: ReadonlySet<string>;
  /** Words that make a medium the reporter of what is said, not just where it is quoted from. */
  reports: ReadonlySet<string>;
  /** Verbs that refuse a noun ("memberikan tanggapan"): words after it describe the noun. */
  refusedNouns: ReadonlySet<string>;
  /** How far somebody refuses to speak: "lebih jauh", "banyak". */
  degrees: ReadonlySet<string>;
  /** Verbs by which somebody's doing meets with an act of speech: "menuai (kritik)". */
  receives: ReadonlySet<string>;
  /** Verbs that say from whom an act of speech comes: "(kritik) dilontarkan". */
  sends: PhraseIndex<true>;
  /** Verbs by which the press says that it could not check something. */
  checks: ReadonlySet<string>;
  /** Words between a cue and the name of an outlet: "kantor berita", "laman". */
  outletNouns: ReadonlySet<string>;
  /** Words for a page, which may be an outlet's or somebody's own: "laman resmi". */
  outletPages: ReadonlySet<string>;
  /** Words in a name that make it an outlet's: "Times", "News". */
  outletWords: ReadonlySet<string>;
}

/** Reads the cue phrases of a language into one index; enclitic forms are derived, not listed. */
export function loadCueLexicon(language: LexiconLanguage, enclitic: string): CueLexicon {
  const entries: [string, CueUse][] = [];
  const plain = {
    act: 'ASSERT',
    takes: new Set<Complement>(),
    pronoun: false,
    report: false,
    opinion: false,
    recipient: false,
  } as const;
  const add = (phrases: readonly string[], use: CueUse): void => {
    for (const phrase of phrases) entries.push([phrase, use]);
  };
  const withEnclitic = (phrases: readonly string[]): string[] =>
    enclitic ? phrases.map((phrase) => phrase + enclitic) : [];
  for (const cue of readLexicon(language, 'reporting-cues', reportingCues)) {
    const use = {
      ...plain,
      act: cue.act,
      takes: new Set(cue.takes),
      report: cue.subject === 'report',
      opinion: cue.opinion,
      recipient: cue.recipient,
    };
    add(cue.verbs, { ...use, form: 'verb' });
    add(withEnclitic(cue.verbs), { ...use, form: 'verb', pronoun: true });
    add(cue.inquits, { ...use, form: 'inquit' });
    add(cue.guardedInquits, { ...use, form: 'guarded inquit' });
    add(withEnclitic([...cue.inquits, ...cue.guardedInquits]), { ...use, form: 'inquit', pronoun: true });
    add(cue.passives, { ...use, form: 'passive' });
    add(withEnclitic(cue.passives), { ...use, form: 'passive', pronoun: true });
    add(cue.nouns, { ...use, form: 'noun' });
  }
  const markers = readLexicon(language, 'attribution-markers', attributionMarkers);
  add(markers.according, { ...plain, form: 'according' });
  add(markers.accordingPronoun, { ...plain, form: 'according', pronoun: true });
  add(markers.accordingReport, { ...plain, form: 'according report' });
  add(markers.citing, { ...plain, form: 'citing' });
  add(markers.cited, { ...plain, form: 'cited' });
  add(markers.told, { ...plain, form: 'told' });
  add(markers.refusals, { ...plain, form: 'refusal' });
  add(markers.refused, { ...plain, form: 'refused' });
  add(markers.notCues, { ...plain, form: 'none' });
  add(markers.silences, { ...plain, form: 'silence' });
  add(markers.refusedPassives, { ...plain, form: 'refused passive' });
  add(markers.absences, { ...plain, form: 'absence' });
  return {
    index: createPhraseIndex(entries, splitWords),
    reportNouns: new Set(markers.accordingReportNouns),
    excludedAfterAccording: new Set(markers.accordingExcluded),
    topics: new Set(markers.topics),
    reports: new Set([...markers.reports, ...markers.told]),
    refusedNouns: new Set(markers.refusedNouns),
    degrees: new Set(markers.degrees),
    receives: new Set(markers.receives),
    sends: createPhraseIndex(
      markers.sends.map((phrase) => [phrase, true] as const),
      splitWords,
    ),
    checks: new Set(markers.checks),
    outletNouns: new Set(markers.outletNouns),
    outletPages: new Set(markers.outletPages),
    outletWords: new Set(markers.outletWords),
  };
}
