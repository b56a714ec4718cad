import { z } from 'zod';
import { readLexicon } from './lexicon.ts';

const markers = z.looseObject({ outletWords: z.array(z.string()) });

const outletWords: ReadonlySet<string> = new Set(
  (['id', 'en'] as const).flatMap(
    (language) => readLexicon(language, 'attribution-markers', markers).outletWords,
  ),
);

/** Whether a name of several words says that it is an outlet's: "Harian Contoh", "Sample Times". */
export function hasOutletWord(name: string): boolean {
  const words = name.toLowerCase().split(/\s+/u);
  return words.length > 1 && words.some((word) => outletWords.has(word));
}

/** The name without its article, what kind of outlet it is, its domain, "News" and anything but letters and figures. */
const keyOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/(?:\.(?:com|co|id|net|org|tv|news))+$|com$|\bnews\b/gu, '')
    .replace(/^\s*(?:the|harian|koran|majalah|kantor berita|lkbn)\s+(?=\S)/u, '')
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Whether two names are those of one outlet: "CNNIndonesia.com" and "CNN Indonesia", "Harian Kompas" and "KOMPAS". */
export function isSameOutlet(one: string, other: string): boolean {
  return keyOf(one) === keyOf(other);
}
