import type { RelationLexicon } from './relation-lexicon.ts';
import type { Party } from './unit.ts';

/**
 * True when the noun phrase before a name only says what the named one is: "perusahaan sawit PT Contoh", "pengusaha tambang
 * Budi". False for those who are defined by somebody else: "pengacara Budi" is another person.
 */
export function describes(head: string, { kinds, form }: Party, { words }: RelationLexicon): boolean {
  if (words.relational.has(head)) return false;
  // "tim kami", "pihak kami"
  if (form === 'PRONOUN') return words.agentNouns.has(head);
  if (kinds.every((kind) => kind === 'PERSON'))
    return words.personNouns.has(head) || words.agentNouns.has(head);
  return kinds.every((kind) => kind !== 'GROUP' && kind !== 'ANONYMOUS') && words.agentNouns.has(head);
}
