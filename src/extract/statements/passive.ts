import { findAgent } from './agent.ts';
import type { Attribution, CueMatch, Reading } from './reading.ts';
import { findUse, spanOfItems } from './reading.ts';
import { skipLead } from './source.ts';

/** `Tuduhan itu dibantah (oleh) S`: what is denied, confirmed or criticised is the subject, the speaker its agent. */
export function findPassive(reading: Reading, cue: CueMatch): Attribution | undefined {
  const use = findUse(cue, 'passive');
  if (!use || use.act === 'ASSERT') return undefined;
  const { document, grammar, view } = reading;
  const agent = findAgent(reading, cue);
  if (agent?.source.kind !== 'named' || agent.source.mentions.length === 0) return undefined;
  const before = view.items[cue.first - 1];
  if (!before || grammar.negators.has(before.lower) || grammar.unsaid.has(before.lower) || grammar.relatives.has(before.lower)) return undefined;
  let from = cue.first - 1;
  while (from > 0 && view.items[from - 1]?.kind === 'word' && !reading.cueEndingAt.get(from - 1)?.uses.some(({ form }) => form === 'verb')) from--;
  let to = cue.first;
  while (to > from && grammar.adverbs.has(view.items[to - 1]?.lower ?? '')) to--;
  const content = spanOfItems(document, view, skipLead(document, grammar, view, from, to), to);
  if (!content) return undefined;
  return {
    rule: 'passive-agent',
    kind: 'SPEECH_ACT',
    act: use.act,
    link: 'SAYS',
    cue: { start: cue.start, end: cue.end },
    source: agent.source,
    content: [content],
    sentence: view.index,
    anaphoric: false,
  };
}
