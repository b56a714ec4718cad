import type { Occurrence, RelationType } from '../draft.ts';
import type { Clause } from './clause.ts';
import { verbOccurrence } from './governance.ts';
import type { NounContext } from './noun-context.ts';

const lasting = new Set<RelationType>(['COOPERATE']);
const window = 3;

/** Whether what a noun tells happened: by the verb over it, by a word such as "rencana" before it, else left vague. */
export function nounOccurrence(
  { units, lexicon }: Clause,
  { first, verb, governed, governor, light }: NounContext,
  type: RelationType,
): { occurrence: Occurrence; vague: boolean } {
  for (let at = first - 1; at >= first - window; at--) {
    const unit = units[at];
    if (unit?.kind !== 'word') break;
    const stated = lexicon.occurrence.get(unit.lower);
    if (stated === 'PLANNED' || stated === 'HYPOTHETICAL' || stated === 'ONGOING')
      return { occurrence: stated, vague: false };
  }
  if (verb && governed) {
    if (governor === 'commit') return { occurrence: 'HYPOTHETICAL', vague: false };
    if (governor === 'request' || governor === 'plan') return { occurrence: 'PLANNED', vague: false };
    if (governor === 'refuse') return { occurrence: 'NOT_OCCURRED', vague: false };
    const stated = verbOccurrence(verb, lexicon);
    if (stated && (light === 'act' || light === 'get')) return { occurrence: stated, vague: false };
  }
  return { occurrence: lasting.has(type) ? 'ONGOING' : 'OCCURRED', vague: true };
}
