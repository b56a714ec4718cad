import type { RelationType } from '../draft.ts';
import type { Clause } from './clause.ts';
import type { Verb } from './clause-state.ts';
import { actingParty } from './frame-party.ts';
import type { Party, Unit } from './unit.ts';

/** What a verb says of something told before. */
export interface Pointing {
  type: RelationType;
  mode: string | null;
  actor: Party;
  /** What is pointed at, and the text from there to the end of what is said of it. */
  phrase: readonly Unit[];
  until: Unit | undefined;
  /** The phrase names who does it: the relation was told there. */
  named?: boolean;
  /** The type of event it must be, when the phrase does not say. */
  of?: RelationType;
}

const gatherings = new Set([
  'aksi',
  'massa',
  'demo',
  'demonstrasi',
  'unjuk',
  'pengunjuk',
  'demonstran',
  'protest',
]);
const maximumAhead = 12;

/**
 * Whom a force is sent against is who protests: "mengerahkan 500 personel untuk mengamankan aksi", "membubarkan aksi itu",
 * "menembakkan gas air mata".
 */
export function readGuard({ units, clauses }: Clause, verb: Verb): Pointing | null {
  const frame = verb.entries.find((entry) => entry.frame && forces.has(entry.frame.type))?.frame;
  const actor = verb.voice === 'passive' ? verb.agent : actingParty(verb.subject, false);
  if (!frame || !actor) return null;
  for (let at = verb.last + 1; at <= verb.last + maximumAhead; at++) {
    const unit = units[at];
    if (!unit || unit.kind === 'boundary') return null;
    const gathers = gatherings.has(unit.lower);
    const guards = clauses.verbAt.get(at - 1) ?? clauses.verbAt.get(at - 2);
    const sent = frame.type === 'MOBILIZE' && guards && guards !== verb && gathers;
    const means = frame.type === 'ASSAULT' && sprays.has(`${unit.lower} ${units[at + 1]?.lower ?? ''}`);
    if (!sent && !means && !(frame.mode === 'restrict' && gathers && at === verb.last + 1)) continue;
    return { type: frame.type, mode: frame.mode, actor, phrase: [unit], until: unit, of: 'PROTEST' };
  }
  return null;
}

const forces = new Set<RelationType>(['MOBILIZE', 'COERCE', 'ASSAULT']);
const sprays = new Set([
  'gas air',
  'meriam air',
  'peluru karet',
  'water cannon',
  'tear gas',
  'rubber bullets',
]);
