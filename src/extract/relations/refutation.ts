import type { Span } from '../draft.ts';
import type { Candidate } from './candidate.ts';

const told =
  '(?:kabar|klaim|isu|informasi|info|laporan|berita|pemberitaan|rumor|desas-desus|tuduhan|tudingan|narasi|unggahan|video|foto|dugaan|claims?|reports?|rumou?rs?|allegations?)';
const untrue =
  '(?:(?:tidak|tak|bukan|nggak|enggak) (?:benar|betul|berdasar)|hoaks|hoax|bohong|kebohongan|palsu|keliru|salah besar|fitnah|omong kosong|isapan jempol|not true|false|untrue|baseless|unfounded|fake|a hoax|a lie|fabricated)';

/** Where what is untrue, or what nobody knows, begins and ends: group 1. */
const denials = [
  /(?<!\p{L})(?:tidak|tak|bukan|nggak|enggak|tidaklah|bukanlah) (?:benar|betul)(?: \p{L}+)? (?:bahwa|jika|kalau|bila|apabila) ([^.!?;]+)/giu,
  /(?<!\p{L})(?:hoaks|hoax|bohong|keliru|salah besar|fitnah|omong kosong|isapan jempol|mustahil)(?: \p{L}+)? bahwa ([^.!?;]+)/giu,
  /\b(?:not true|untrue|false|incorrect|not the case|a lie|a hoax|no truth to (?:\w+ )?(?:reports?|claims?|rumou?rs?)) that ([^.!?;]+)/giu,
  new RegExp(
    String.raw`(?<!\p{L})${told}(?: (?:\p{L}+ )?yang (?:menyebut|menyatakan|mengatakan|mengklaim|menuduh|menuding)(?:kan)?)?(?: (?:bahwa|that))? ([^.!?;]{1,200}?) (?:(?:adalah|itu|tersebut|merupakan|sebuah|sama sekali|is|are|was|were) ){0,3}${untrue}(?![\p{L}])`,
    'giu',
  ),
];
const doubts = [
  /(?<!\p{L})(?:tidak|tak|belum) (?:ada|ditemukan|terdapat|menemukan|memiliki|punya)(?: \p{L}+)? (?:bukti|konfirmasi|kepastian|indikasi|tanda|tanda-tanda|petunjuk)(?: \p{L}+)? (?:bahwa|jika|kalau|apakah) ([^.!?;]+)/giu,
  /\bno (?:\w+ )?(?:evidence|proof|confirmation|indication|sign) (?:that|whether) ([^.!?;]+)/giu,
];
/** "bukan B yang menyerang": somebody did, but not B. */
const others = /(?<!\p{L})(?:bukan|bukanlah) (\p{Lu}[^.!?;,]{0,60}? yang [^.!?;,]+)/gu;

/** One of these stands in whatever a pattern finds: most sentences have none, and looking for them is far quicker than the patterns. */
const signs = (
  'benar|betul|berdasar|hoa|bohong|keliru|salah besar|fitnah|omong kosong|isapan jempol|mustahil|palsu|bukan|bukti|konfirmasi|kepastian|' +
  'indikasi|tanda|petunjuk|true|false|incorrect|not the case|a lie|no truth|baseless|unfounded|fake|fabricated|evidence|proof|confirmation|sign'
).split('|');

/** Longer ones are no prose; the limit keeps the search linear. */
const maximumSentence = 3000;

/** What a sentence says is untrue, and what it says nobody knows, as ranges of the text. */
interface Refuted {
  denied: Span[];
  doubted: Span[];
}

/** Finds the clauses that a sentence tells as untrue ("tidak benar bahwa P", "kabar bahwa P hoaks") or unproven. */
export function findRefuted(text: string, { start, end }: Span): Refuted {
  const sentence = text.slice(start, Math.min(end, start + maximumSentence));
  const lower = sentence.toLowerCase();
  if (!signs.some((sign) => lower.includes(sign))) return { denied: [], doubted: [] };
  const spans = (patterns: readonly RegExp[]): Span[] =>
    patterns.flatMap((pattern) =>
      [...sentence.matchAll(pattern)].map(({ index, 0: whole, 1: told = '' }) => {
        const from = start + index + whole.indexOf(told);
        return { start: from, end: from + told.length };
      }),
    );
  return { denied: spans([...denials, others]), doubted: spans(doubts) };
}

/** Tells what a sentence refutes as denied, and what it calls unproven as unconfirmed. */
export function refute(candidate: Candidate, { denied, doubted }: Refuted): Candidate {
  const isIn = (spans: readonly Span[]) =>
    spans.some(({ start, end }) => start <= candidate.start && candidate.end <= end);
  if (candidate.claim) return candidate;
  if (isIn(denied)) return { ...candidate, claim: 'DENIED', occurrence: 'NOT_OCCURRED', vague: true };
  return isIn(doubted) ? { ...candidate, claim: 'UNCONFIRMED' } : candidate;
}
