import type { RelationType } from '../draft.ts';
import { findArguments } from './argument.ts';
import { type Candidate, extent } from './candidate.ts';
import type { Clause } from './clause.ts';
import type { Verb } from './clause-state.ts';
import type { DeedReader } from './deed.ts';
import { accusations } from './denial.ts';
import { actingParty } from './frame-party.ts';
import { verbOccurrence } from './governance.ts';
import { type Pointing, readGuard } from './guard.ts';
import type { Telling } from './merge.ts';
import { findJudgement } from './naming.ts';
import type { RelationLexicon } from './relation-lexicon.ts';
import type { Party, Unit } from './unit.ts';

const pointers = new Set(['itu', 'tersebut', 'ini', 'that', 'this', 'these', 'those', 'the']);
const judging = new Set<RelationType>(['SUPPORT', 'ACCUSE', 'REJECT', 'AGREE', 'CONCEDE']);
const offers = new Set('tawaran,usulan,usul,proposal,rencana,inisiatif,offer,proposal,plan'.split(','));
const sayings = new Set(
  'pernyataan,ucapan,komentar,wacana,cuitan,unggahan,pidato,klaim,gagasan,ide,perkataan,omongan,remarks,comments,statement'.split(
    ',',
  ),
);
/** What somebody was asked by, and who answers it must be who got it. */
const letters = new Set('undangan,ajakan,surat,somasi,petisi,letter,invitation'.split(','));
const groups = [
  ['said', sayings],
  ['REQUEST', letters],
  ['offer', offers],
] as const;
const maximumBack = 10;
/** What may be pointed at though the text does not say to whom it was done, and by which acts. */
const doing = new Set([
  'any',
  'offer',
  'said',
  'PROTEST',
  'MOBILIZE',
  'AID',
  'COERCE',
  'ASSAULT',
  'SANCTION',
]);
const blames = new Set<RelationType>(['SUPPORT', 'ACCUSE', 'REJECT', 'MOBILIZE', 'COERCE', 'ASSAULT']);

type Told = Pick<Candidate, 'type' | 'mode' | 'sources' | 'targets' | 'symmetric'>;

/**
 * Finds whom a verb judges when it only points at what was told before: "B mengecam serangan itu", "tawaran itu ditolak B", "B
 * menyebut penangkapan itu janggal". Looks at the last 10 tellings and at what the sentence itself told; `taken` are the
 * relations that are read already, `deeds` who did what of late.
 */
export function findPointedRelations(
  clause: Clause,
  before: readonly Telling[],
  taken: readonly Candidate[],
  deeds: DeedReader,
): Candidate[] {
  const { units, clauses, lexicon } = clause;
  const read = new Set(taken.map((one) => one.verb));
  const found: Candidate[] = [];
  for (const verb of clauses.verbs) {
    if (read.has(verb)) continue;
    const pointing = readPointing(clause, verb);
    const noun =
      pointing &&
      (pointing.of
        ? { type: pointing.of, mode: null, text: 'aksi', at: 0 }
        : nounIn(pointing.phrase, lexicon));
    // "membantah tuduhan itu" answers an accusation, which is read as a denial.
    if (!pointing || !noun || accusations.has(noun.text)) continue;
    const { type, mode, actor, phrase } = pointing;
    const from = phrase[0]?.start ?? 0;
    const until = phrase.at(-1)?.end ?? 0;
    const told = pointing.named
      ? taken.find(({ start, end, type }) => start >= from && end <= until && fits(noun.type, type))
      : findTold(noun, actor, [
          ...before.slice(-maximumBack).map(({ relation }) => relation),
          ...taken.filter(({ end }) => end <= from),
        ]);
    const known = doing.has(noun.type) && blames.has(type) ? deeds.doersOf(noun.type) : null;
    const doers = told?.sources ?? known ?? (pointing.of ? attackersOf(actor, before) : null);
    if (!doers || (!told?.symmetric && doers.some((one) => actor.actors.includes(one)))) continue;
    const targets = doers.filter((one) => !actor.actors.includes(one));
    if (targets.length === 0) continue;
    const turnsDown = verb.entries.some(({ frame }) => frame?.negated && frame.type === type);
    const stated = turnsDown ? 'OCCURRED' : verbOccurrence(verb, lexicon);
    found.push({
      type,
      mode,
      label: `${verb.text} ${noun.text}`,
      sources: actor.actors,
      targets,
      symmetric: false,
      acting: actor.actors.length,
      occurrence: stated ?? 'OCCURRED',
      vague: stated === null,
      lasts: false,
      claim: null,
      ...extent(units[verb.first], phrase[noun.at], pointing.until, actor),
      rule: 'pointed',
      verb,
    });
  }
  return found;
}

function readPointing(clause: Clause, verb: Verb): Pointing | null {
  const { units, lexicon } = clause;
  const turnsDown = verbOccurrence(verb, lexicon) === 'NOT_OCCURRED';
  const frame = verb.entries.find(
    ({ frame }) => frame && judging.has(frame.type) && (!frame.negated || turnsDown),
  )?.frame;
  const names = lexicon.words.naming.has(verb.text);
  if (!frame && !names) return readGuard(clause, verb);
  if (verb.voice === 'passive') {
    const { subject, agent } = verb;
    if (!frame || !agent || !subject || subject.party) return null;
    const phrase = units.slice(subject.at, verb.first);
    const pointer = phrase.findIndex(({ lower }) => pointers.has(lower));
    const named = phrase.some(({ party }) => party);
    if (pointer < 0 && !named) return null;
    return { type: frame.type, mode: frame.mode, actor: agent, phrase, until: units[verb.last], named };
  }
  const actor = verb.voice === 'active' ? actingParty(verb.subject, false) : null;
  if (!actor) return null;
  const after = findArguments(clause, verb.last + 1);
  const phrase = units.slice(verb.last + 1, after.end + 1);
  const pointer = phrase.findIndex(({ lower, enclitic }) => pointers.has(lower) || (names && enclitic));
  if (pointer < 0 || after.list.length > 0) return null;
  if (frame) {
    // "menolak laporan itu" needs what the frame asks for; "menyetujui permintaan itu" has it.
    if (frame.needs && !frame.needs.some((need) => after.words.includes(need))) return null;
    return { type: frame.type, mode: frame.mode, actor, phrase, until: phrase[pointer] };
  }
  const judgement = findJudgement(clause, verb.last + 2 + pointer);
  if (!judgement) return null;
  const negative = judgement.value === 'negative';
  return {
    type: negative ? 'ACCUSE' : 'SUPPORT',
    mode: negative ? 'disapprove' : null,
    actor,
    phrase,
    until: units[judgement.end],
  };
}

interface Noun {
  type: string;
  mode: string | null;
  text: string;
  at: number;
}

/** "Massa melempari polisi. Polisi membalas dengan gas air mata": who attacked the one that strikes back. */
function attackersOf({ actors }: Party, before: readonly Telling[]): number[] | null {
  const attack = before
    .slice(-maximumBack)
    .findLast(
      ({ relation: { type, targets } }) => type === 'ASSAULT' && targets.some((one) => actors.includes(one)),
    );
  return attack?.relation.sources ?? null;
}

/** What a phrase names: the type of an event, `any` for "langkah" and the like, `offer`; null for other things. */
function nounIn(phrase: readonly Unit[], { eventNouns, words }: RelationLexicon): Noun | null {
  for (const [at, { lower }] of phrase.entries()) {
    const event = eventNouns.longestAt(phrase, at)?.values[0];
    const type =
      groups.find(([, nouns]) => nouns.has(lower))?.[0] ??
      (words.actionNouns.has(lower) ? 'any' : event?.type);
    if (type) return { type, mode: event?.mode ?? null, text: lower, at };
  }
  return null;
}

/** The last telling of the kind, best one of the very mode; what was asked was asked of who answers; a deal that persons sign is one of those whom they sign for, when these were told. */
function findTold({ type, mode, text }: Noun, { actors }: Party, before: readonly Told[]): Told | undefined {
  const alike = before.filter((told) => fits(type, told.type));
  const asked = alike.filter((told) => told.targets.some((one) => actors.includes(one)));
  const kind = type !== 'REQUEST' ? alike : asked.length > 0 || letters.has(text) ? asked : alike;
  const exact = kind.filter((told) => mode !== null && told.mode === mode);
  const fitting = exact.length > 0 ? exact : kind;
  const deal = fitting.find((told) => told.type === 'AGREE' && told.symmetric);
  const last = fitting.at(-1);
  return last?.type === 'AGREE' && deal ? deal : last;
}

const events = new Set([
  'SANCTION',
  'COERCE',
  'ASSAULT',
  'MOBILIZE',
  'RETREAT',
  'CONCEDE',
  'REJECT',
  'AID',
  'AGREE',
]);
const offered = new Set(['AID', 'AGREE', 'REQUEST', 'COOPERATE', 'CONCEDE']);

const fits = (noun: string, told: string): boolean =>
  noun === 'any'
    ? events.has(told)
    : noun === 'offer'
      ? offered.has(told)
      : noun === told || (noun === 'COOPERATE' && told === 'AGREE');
