import { findContentEnd } from './content-end.ts';
import type { Attribution, CueMatch, Reading } from './reading.ts';
import { findUse, spanOfItems } from './reading.ts';
import type { Item } from './sentence-view.ts';
import { findSubject } from './subject.ts';

/** `S tidak segera mengonfirmasi X`, `S enggan berkomentar`, `S bungkam`: a refusal to speak, with what it was about. */
export function findRefusal(reading: Reading, cue: CueMatch): Attribution | undefined {
  const { document, grammar, view, cueAt } = reading;
  const silence = findUse(cue, 'silence');
  if (!silence && !findUse(cue, 'refusal')) return undefined;
  let end = cue;
  if (!silence) {
    let next = cue.last + 1;
    while (grammar.adverbs.has(view.items[next]?.lower ?? '') && next - cue.last < 3) next++;
    const verb = cueAt.get(next);
    if (!verb || !findUse(verb, 'refused')) return undefined;
    end = verb;
  }
  const subject = findSubject(reading, { ...cue, first: cue.first });
  if (!subject || subject.source.kind === 'elided') return undefined;
  const from = skipOwnWords(reading, end.last + 1);
  const content = from < reading.tail ? spanOfItems(document, view, from, findContentEnd(reading, from, true)) : null;
  return {
    rule: 'no-comment',
    kind: 'NO_COMMENT',
    act: 'NOT_CONFIRM',
    link: 'SAYS',
    cue: { start: cue.start, end: end.end },
    source: subject.source,
    content: content ? [content] : [],
    sentence: view.index,
    anaphoric: false,
  };
}

/** Past "soal", "terkait", "atas" and the like; an adjunct ("kepada wartawan", "hingga Senin") has no topic. */
function skipOwnWords(reading: Reading, from: number): number {
  const { grammar, view } = reading;
  const item = view.items[from] as Item | undefined;
  if (!item || item.mention || item.kind !== 'word') return item?.kind === 'word' ? from : view.items.length;
  if (item.time || grammar.subordinators.has(item.lower)) return view.items.length;
  const topic = new Set(['soal', 'terkait', 'mengenai', 'tentang', 'atas', 'on', 'about', 'to']);
  if (topic.has(item.lower)) return from + 1;
  if (grammar.prepositions.has(item.lower)) return view.items.length;
  return /^(?:publik|resmi|lebih|lanjut|rinci)$/u.test(item.lower) ? view.items.length : from;
}
