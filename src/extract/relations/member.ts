import type { RelationLexicon } from './relation-lexicon.ts';
import type { Unit } from './unit.ts';

const joining = new Set(['tergabung', 'bergabung', 'terhimpun', 'tergabungnya']);

/**
 * Makes one party of a group and the body it acts as: "ratusan mahasiswa yang tergabung dalam BEM Contoh". Both act; a group
 * without a name of its own is only the body.
 */
export function joinMembers(units: readonly Unit[], { words }: RelationLexicon): Unit[] {
  const out: Unit[] = [];
  for (let at = 0; at < units.length; at++) {
    const unit = units[at];
    if (!unit) continue;
    const body = units[at + 3];
    const member =
      words.relatives.has(unit.lower) &&
      joining.has(units[at + 1]?.lower ?? '') &&
      units[at + 2]?.lower === 'dalam';
    const before = out.at(-1);
    if (!member || !body?.party || !before) {
      out.push(unit);
      continue;
    }
    const group = before.party;
    if (before.kind !== 'word' && !group) {
      out.push(unit);
      continue;
    }
    const start = before.start;
    const actors = [...(group?.actors ?? []), ...body.party.actors];
    const kinds = [...(group?.kinds ?? []), ...body.party.kinds];
    out[out.length - 1] = { ...body, start, party: { ...body.party, start, actors, kinds } };
    at += 3;
  }
  return out;
}
