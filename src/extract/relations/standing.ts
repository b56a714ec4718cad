import type { RelationLexicon } from './relation-lexicon.ts';
import type { Unit } from './unit.ts';

/** True for a noun that stands for somebody known: no noun follows ("korban longsor"), no article before ("seorang pelaku"). */
export function standsAlone(units: readonly Unit[], at: number, lexicon: RelationLexicon): boolean {
  const { words } = lexicon;
  const after = units[at + 1];
  const before = units[at - 1];
  if (before && counting.has(before.lower)) return false;
  if (!after || after.kind === 'comma' || after.kind === 'boundary' || after.kind === 'time') return true;
  if (after.kind !== 'word') return false;
  const closed = [
    words.prepositions,
    words.adverbs,
    words.subordinators,
    words.coordinators,
    words.relatives,
  ];
  if (closed.some((set) => set.has(after.lower)) || words.purposes.has(after.lower)) return true;
  return lexicon.verbs.longestAt(units, at + 1) !== undefined || /^(?:di|me|ber)\p{L}{4}/u.test(after.lower);
}

const counting = new Set(
  'seorang,sebuah,suatu,setiap,semua,seluruh,salah,satu,beberapa,sejumlah,banyak,puluhan,ratusan,ribuan,jumlah,para,empat,lima,keluarga,a,an,some,many'.split(
    ',',
  ),
);
