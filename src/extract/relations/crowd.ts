import type { Clause } from './clause.ts';
import { actingParty } from './frame-party.ts';
import type { Party } from './unit.ts';

/** Who protests according to a sentence, whether or not it says against whom; null when nobody does. */
export function findCrowd({ clauses }: Clause): Party | null {
  for (const verb of clauses.verbs) {
    const protests = verb.entries.some(({ frame }) => frame?.type === 'PROTEST' && frame.mode === 'demo');
    const party = protests && verb.voice === 'active' ? actingParty(verb.subject, false) : null;
    if (party) return party;
  }
  return null;
}
