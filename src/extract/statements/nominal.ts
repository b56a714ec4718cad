import type { SpeechAct } from '../draft.ts';
import { findHead } from './noun-phrase.ts';
import type { Attribution, CueMatch, Reading, Source } from './reading.ts';
import { attribute, findUse, spanOfItems } from './reading.ts';
import type { Item } from './sentence-view.ts';

const FARTHEST = 10;

/** Acts that bind somebody: "desakan S agar P". */
const BINDING: ReadonlySet<SpeechAct> = new Set<SpeechAct>([
  'DEMAND',
  'REQUEST',
  'PROMISE',
  'THREATEN',
  'WARN',
]);

/** `tuduhan (baru) S bahwa P`: an act of speech as a noun. Without a holder ("kekhawatiran bahwa …") nothing is said. */
export function findNominal(reading: Reading, cue: CueMatch): Attribution | undefined {
  const use = findUse(cue, 'noun');
  if (!use) return undefined;
  const { document, grammar, view } = reading;
  const limit = Math.min(view.items.length, cue.last + FARTHEST);
  let that = cue.last + 1;
  for (; that < limit; that++) {
    const item = view.items[that] as Item;
    if (item.kind !== 'word' || reading.cueAt.get(that)?.uses.some(({ form }) => form === 'verb'))
      return undefined;
    if (grammar.complementisers.has(item.lower) || (BINDING.has(use.act) && isPurpose(reading, that))) break;
  }
  if (that >= limit || (isPurpose(reading, that) && isObject(reading, cue))) return undefined;
  const heads = findHead(grammar, view, cue.last + 1, that);
  const first = heads[0];
  const last = heads.at(-1);
  if (!first || !last) return undefined;
  const source: Source = {
    kind: 'named',
    mentions: heads.map(({ mention }) => mention),
    span: { start: first.mention.start, end: last.mention.end },
  };
  const content = spanOfItems(document, view, that + 1, findNominalEnd(reading, that + 1));
  if (!content) return undefined;
  return attribute(reading, cue, {
    rule: 'noun-that-clause',
    kind: 'INDIRECT',
    act: use.act,
    source,
    content: [content],
  });
}

/** "agar", "supaya"; what something is for ("komitmen S untuk VP") nobody has said here. */
const isPurpose = ({ grammar, view }: Reading, at: number): boolean => {
  const lower = view.items[at]?.lower ?? '';
  return grammar.purposes.has(lower) && !grammar.prepositions.has(lower);
};

/** "menegaskan komitmen S untuk VP": the noun is what another verb says. */
function isObject({ grammar, view, cueEndingAt }: Reading, cue: CueMatch): boolean {
  let before = cue.first - 1;
  while (grammar.adverbs.has(view.items[before]?.lower ?? '')) before--;
  const verb = cueEndingAt.get(before);
  return verb !== undefined && findUse(verb, 'verb') !== undefined;
}

/** The clause of a noun ends before ", yang menurut mereka …" and before what is done with it ("dibantah S"). */
function findNominalEnd(reading: Reading, from: number): number {
  const { grammar, view, tail, cueAt } = reading;
  for (let at = from; at < tail; at++) {
    const cue = cueAt.get(at);
    if (cue && findUse(cue, 'passive')?.takes.has('raised') === false) return at;
    if (grammar.cues.receives.has(view.items[at]?.lower ?? '')) return at;
    const next = view.items[at + 1];
    if (
      view.items[at]?.lower === ',' &&
      next &&
      (grammar.relatives.has(next.lower) || grammar.coordinators.has(next.lower))
    )
      return at;
  }
  return tail;
}
