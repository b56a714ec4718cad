import { findArguments } from './argument.ts';
import { type Candidate, extent } from './candidate.ts';
import type { Clause } from './clause.ts';
import type { Party } from './unit.ts';

const suffered = new Set(
  'tewas,terluka,luka,luka-luka,gugur,terbunuh,cedera,cidera,meninggal,killed,wounded,injured,dead,died'.split(
    ',',
  ),
);
const sources = new Set(['dengan', 'oleh', 'dari', 'with', 'by', 'from']);
const maximumAhead = 8;

/** Finds who hit whom where the text only tells who fell: "dua polisi terluka dalam bentrokan dengan warga". */
export function findCasualties(clause: Clause): Candidate[] {
  const { units, lexicon } = clause;
  return units.flatMap((unit, at) => {
    if (unit.kind !== 'word' || !suffered.has(unit.lower)) return [];
    const victim = fallen(clause, at);
    const attack = victim && attackAfter(clause, at);
    if (!attack) return [];
    const targets = victim.actors.filter((one) => !attack.party.actors.includes(one));
    if (targets.length === 0) return [];
    return [
      {
        type: 'ASSAULT',
        mode: attack.mode,
        label: `${unit.lower} ${units[attack.at]?.lower ?? ''}`,
        sources: attack.party.actors,
        targets,
        symmetric: false,
        acting: attack.party.actors.length,
        occurrence: lexicon.occurrence.get(units[at - 1]?.lower ?? '') ?? 'OCCURRED',
        vague: false,
        lasts: false,
        claim: null,
        ...extent(victim, unit, attack.party),
        rule: 'casualty',
        verb: null,
      },
    ];
  });
}

/** The party that stands before the word, past its auxiliaries. */
function fallen({ units, lexicon: { words } }: Clause, before: number): Party | null {
  let at = before - 1;
  while (units[at]?.kind === 'time' || words.adverbs.has(units[at]?.lower ?? '')) at--;
  if (words.relatives.has(units[at]?.lower ?? '')) at--;
  return units[at]?.party ?? null;
}

/** The nearest noun of violence after the word, and whose it is. */
function attackAfter(clause: Clause, from: number): { at: number; mode: string | null; party: Party } | null {
  const { units, lexicon } = clause;
  for (let at = from + 1; at <= from + maximumAhead; at++) {
    const unit = units[at];
    if (!unit || unit.kind === 'boundary' || unit.kind === 'comma' || unit.party) return null;
    const match = lexicon.eventNouns.longestAt(units, at);
    const noun = match?.values.find(({ type }) => type === 'ASSAULT');
    if (!match || !noun) continue;
    const { list } = findArguments(clause, match.last + 1);
    const owner = noun.owner === 'source' && !noun.mutual ? list[0] : undefined;
    const spelled = list.find(({ preposition }) => sources.has(preposition ?? ''));
    const side = spelled ?? (owner?.preposition === null && owner.heads.length === 0 ? owner : undefined);
    return side ? { at, mode: noun.mode, party: side.party } : null;
  }
  return null;
}
