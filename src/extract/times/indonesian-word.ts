import { finish } from './pattern.ts';
import type { Direction } from './time-rule.ts';
import { readVocabulary } from './vocabulary.ts';

export const words = readVocabulary('id');

/** Pieces of the patterns of Indonesian times. */
export const until = String.raw`\s*(?<link>-|–|—|s\.?\/?d\.?|hingga|sampai(?:\s+dengan)?|dan|&)\s*`;
export const dayPart = words.dayPart;
export const parts = ['awal', 'pertengahan', 'tengah', 'akhir', 'penghujung', 'ujung', 'sepanjang'];
export const part = `(?:(?<part>${parts.join('|')})\\s+)?`;

const shifts = String.raw`lalu|silam|kemarin|mendatang|depan|nanti|ini|besok|tahun\s+(?:lalu|kemarin|ini|depan|mendatang|silam)`;
export const suffix = String.raw`(?:\s+(?:yang\s+)?(?<suffix>akan\s+datang|${shifts})${finish})?`;

/** Where "lalu", "ini" and "mendatang" point; null for other words. */
export function toDirection(word: string | undefined): Direction | null {
  if (!word) return null;
  if (/^(?:yang\s+)?(?:lalu|silam|kemarin|sebelumnya)$/iu.test(word)) return 'past';
  if (/^(?:ini|berjalan)$/iu.test(word)) return 'this';
  if (/^(?:yang\s+)?(?:depan|mendatang|nanti|besok|esok|berikutnya|(?:yang\s+)?akan\s+datang)$/iu.test(word))
    return 'future';
  return null;
}
