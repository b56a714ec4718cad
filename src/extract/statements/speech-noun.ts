import type { Agent } from './agent.ts';
import { findAgent } from './agent.ts';
import type { CueUse } from './cue.ts';
import type { Attribution, CueMatch, Reading } from './reading.ts';
import { attribute, findUse, spanOfItems } from './reading.ts';
import type { Item } from './sentence-view.ts';
import { findClauseStart } from './source.ts';

const FARTHEST_VERB = 8;
const FARTHEST_SOURCE = 4;

/** An act of speech as a noun with a verb: `X menuai kritik dari S` · `Kritik dilontarkan S` · `Desakan agar P datang dari S`. */
export function findSpeechNoun(reading: Reading, cue: CueMatch): Attribution | undefined {
  const use = findUse(cue, 'noun');
  if (!use || use.act === 'ASSERT') return undefined;
  return findReceived(reading, cue, use) ?? findSent(reading, cue, use);
}

function findReceived(reading: Reading, cue: CueMatch, use: CueUse): Attribution | undefined {
  const { document, grammar, view } = reading;
  let verb = cue.first - 1;
  while (verb >= cue.first - 2 && isPlain(view.items[verb]) && !isReceiving(reading, verb)) verb--;
  if (!isReceiving(reading, verb)) return undefined;
  let from = cue.last + 1;
  while (from <= cue.last + FARTHEST_SOURCE && !/^(?:dari|oleh|from)$/u.test(view.items[from]?.lower ?? ''))
    from++;
  const agent = from <= cue.last + FARTHEST_SOURCE ? findAgent(reading, { ...cue, last: from }) : undefined;
  let end = verb;
  while (grammar.adverbs.has(view.items[end - 1]?.lower ?? '')) end--;
  const content = spanOfItems(document, view, findClauseStart(reading, end), end);
  return agent && content ? toStatement(reading, cue, use, agent, content, 'SPEECH_ACT') : undefined;
}

const isReceiving = ({ grammar, view }: Reading, at: number): boolean =>
  grammar.cues.receives.has(view.items[at]?.lower ?? '');

const isPlain = (item: Item | undefined): boolean => item?.kind === 'word' && !item.mention;

/** "Kritik itu" is one that has been told, "kritik senada" another one. */
const POINTING: ReadonlySet<string> = new Set(['itu', 'ini', 'tersebut', 'tadi', 'demikian']);

/** What is sent is a clause ("desakan agar P") or the noun phrase itself; "itu" after the noun points back to the sentence before. */
function findSent(reading: Reading, cue: CueMatch, use: CueUse): Attribution | undefined {
  const { document, grammar, view } = reading;
  if (findClauseStart(reading, cue.first) < cue.first) return undefined;
  const marked = [grammar.complementisers, grammar.purposes].some((words) =>
    words.has(view.items[cue.last + 1]?.lower ?? ''),
  );
  const limit = Math.min(view.items.length, cue.last + (marked ? 2 : 1) * FARTHEST_VERB);
  for (let at = cue.last + 1; at < limit; at++) {
    const item = view.items[at] as Item;
    if (item.kind !== 'word' || (!marked && POINTING.has(item.lower))) return undefined;
    const verb = grammar.cues.sends.longestAt(document.tokens, item.token);
    if (!verb) continue;
    let last = at;
    while ((view.items[last + 1]?.token ?? Number.POSITIVE_INFINITY) <= verb.last) last++;
    const agent = findAgent(reading, { ...cue, last });
    let to = at;
    while (to > cue.last + 1 && grammar.adverbs.has(view.items[to - 1]?.lower ?? '')) to--;
    const content = spanOfItems(document, view, marked ? cue.last + 2 : cue.first, to);
    if (!agent || !content || agent.source.kind === 'pronoun') return undefined;
    return toStatement(reading, cue, use, agent, content, marked ? 'INDIRECT' : 'SPEECH_ACT');
  }
  return undefined;
}

function toStatement(
  reading: Reading,
  cue: CueMatch,
  use: CueUse,
  { source }: Agent,
  content: { start: number; end: number },
  kind: 'SPEECH_ACT' | 'INDIRECT',
): Attribution | undefined {
  if (source.kind === 'elided') return undefined;
  return attribute(reading, cue, { rule: 'noun-verb', kind, act: use.act, source, content: [content] });
}
