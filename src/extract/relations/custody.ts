import type { DraftActor } from '../draft.ts';
import { type Candidate, extent } from './candidate.ts';
import type { Clause } from './clause.ts';
import type { Verb } from './clause-state.ts';
import { enforcers } from './office.ts';
import type { Party, Unit } from './unit.ts';

/** Follows which authority arrests, questions and tries, for passives that name nobody: "Budi ditahan". */
interface CustodyReader {
  /** Gives agentless verbs of custody whom the text lets expect as their agent. Call before relations are read. */
  fillAgents(clause: Clause, officeAt: (offset: number) => number | null): void;
  /** Finds who is called a suspect: "Budi menjadi tersangka", "tersangka lain ialah Budi". */
  findSuspects(clause: Clause, officeAt: (offset: number) => number | null): Candidate[];
  /** Takes note of the authorities that a sentence tells of. */
  note(candidates: readonly Candidate[]): void;
}

type Custody = 'police' | 'court';

const courts = /^(?:majelis hakim|hakim|pengadilan|mahkamah|pn |pt tun|high court|supreme court|court)/iu;
const holding = new Set(['arrest', 'seize', 'investigate', 'release']);
const forces = new Set<Candidate['type']>(['COERCE', 'ASSAULT', 'MOBILIZE']);
const maximumAhead = 14;

/** Starts with the only law enforcement body of the text, when there is just one. */
export function createCustodyReader(actors: readonly DraftActor[]): CustodyReader {
  const bodies = actors.flatMap(({ kind, name }, index) =>
    kind === 'GOVERNMENT_BODY' && enforcers.test(name) ? [index] : [],
  );
  const latest: Record<Custody, number | null> = {
    police: bodies.length === 1 ? (bodies[0] ?? null) : null,
    court: null,
  };

  const isAuthority = (actor: number | null): actor is number =>
    actor !== null && actors[actor]?.kind === 'GOVERNMENT_BODY';

  const authorityAt = (custody: Custody, office: number | null): number | null => {
    const named = latest[custody];
    if (named !== null) return named;
    return custody === 'police' && isAuthority(office) && !courts.test(actors[office]?.name ?? '')
      ? office
      : null;
  };

  const toParty = ({ start, end }: Unit, actor: number): Party => {
    const kind = actors[actor]?.kind ?? 'GOVERNMENT_BODY';
    return { start, end, actors: [actor], kinds: [kind], form: 'PRONOUN', titles: [] };
  };

  return {
    fillAgents({ units, clauses, lexicon }, officeAt) {
      for (const verb of clauses.verbs) {
        const custody = custodyOf(verb);
        const unit = units[verb.first];
        if (!custody || !unit || verb.agent || verb.governor?.agent || !verb.subject?.party) continue;
        // "dicecar wartawan": somebody else does it who is no party.
        const next = units[verb.last + 1]?.lower ?? '';
        if (lexicon.words.persons.has(next) || lexicon.words.ownedNouns.has(next)) continue;
        const host = hostOf(verb, clauses.verbAt);
        const authority = host ? null : authorityAt(custody, officeAt(unit.start));
        const subject = verb.subject.party.actors;
        if (host) verb.agent = host;
        else if (authority !== null && !subject.includes(authority)) verb.agent = toParty(unit, authority);
      }
    },
    findSuspects({ units, clauses, lexicon }, officeAt) {
      const found: Candidate[] = [];
      units.forEach((unit, at) => {
        if (unit.kind !== 'word' || !suspected.has(unit.lower)) return;
        const authority = authorityAt('police', officeAt(unit.start));
        const party =
          suspectAfter(units, at) ?? suspectBefore(clauses.verbAt, units, at, lexicon.words.statives);
        const targets = (party?.actors ?? []).filter((actor) => actors[actor]?.kind === 'PERSON');
        if (authority === null || targets.length === 0) return;
        found.push({
          type: 'ACCUSE',
          mode: 'allege',
          label: unit.lower,
          sources: [authority],
          targets,
          symmetric: false,
          acting: 1,
          occurrence: 'OCCURRED',
          vague: false,
          lasts: false,
          claim: null,
          ...extent(unit, party),
          rule: 'suspect',
          verb: null,
        });
      });
      return found;
    },
    note(candidates) {
      for (const { type, mode, sources } of candidates) {
        const [authority = null] = sources;
        if (sources.length !== 1 || !isAuthority(authority)) continue;
        const name = actors[authority]?.name ?? '';
        const custodial =
          holding.has(mode ?? '') ||
          (enforcers.test(name) && (forces.has(type) || (type === 'ACCUSE' && mode === 'allege')));
        if (courts.test(name)) latest.court = authority;
        else if (custodial) latest.police = authority;
      }
    },
  };
}

/** What kind of authority does what a passive verb says; null for any other verb. */
function custodyOf({ voice, entries }: Verb): Custody | null {
  if (voice !== 'passive') return null;
  return entries.find((entry) => entry.frame?.custody)?.frame?.custody ?? null;
}

/** "diciduk dalam operasi yang digelar A": A. */
function hostOf(verb: Verb, verbAt: ReadonlyMap<number, Verb>): Party | null {
  for (let at = verb.last + 1; at <= verb.last + maximumAhead; at++) {
    const next = verbAt.get(at);
    if (!next) continue;
    const carries = next.relative && next.voice === 'passive' && next.entries.some((entry) => entry.light);
    return carries ? next.agent : null;
  }
  return null;
}

const suspected = new Set([
  'tersangka',
  'terdakwa',
  'buron',
  'buronan',
  'dpo',
  'suspect',
  'suspects',
  'fugitive',
]);
const copulas = new Set(['ialah', 'adalah', 'yakni', 'yaitu', 'merupakan']);
const maximumGap = 5;

function suspectAfter(units: readonly Unit[], from: number): Party | null {
  for (let at = from + 1; at <= from + maximumGap; at++) {
    const unit = units[at];
    if (!unit || unit.kind === 'boundary' || unit.party) return null;
    if (copulas.has(unit.lower)) return units[at + 1]?.party ?? null;
  }
  return null;
}

function suspectBefore(
  verbAt: ReadonlyMap<number, Verb>,
  units: readonly Unit[],
  from: number,
  statives: ReadonlySet<string>,
): Party | null {
  for (let at = from - 1; at >= from - 2; at--) {
    const verb = verbAt.get(at);
    const unit = units[at];
    if (verb)
      return statives.has(verb.text) || becoming.has(verb.text) ? (verb.subject?.party ?? null) : null;
    if (unit?.kind !== 'word') return null;
  }
  return null;
}

const becoming = new Set(['berstatus', 'menjadi', 'menyandang', 'jadi']);
