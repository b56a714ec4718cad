import type { Agent } from './agent.ts';
import { findAgent } from './agent.ts';
import { findContentEnd } from './content-end.ts';
import type { CueUse } from './cue.ts';
import { isVerb } from './predicate.ts';
import type { Attribution, CueMatch, Reading } from './reading.ts';
import { attribute, findClauseKind, spanOfItems } from './reading.ts';
import type { Item } from './sentence-view.ts';
import { findNominalSource, skipLead } from './source.ts';

/** `X diminta S (untuk) VP`, `X dituduh VP oleh S`: somebody is asked or accused; the words are what S asks for or accuses him of. */
export function findRaised(reading: Reading, cue: CueMatch, use: CueUse): Attribution | undefined {
  if (!use.takes.has('raised') || use.pronoun) return undefined;
  const { document, grammar, view } = reading;
  const agent = findAgent(reading, cue);
  const named = agent && opensVerbPhrase(reading, agent.end) ? agent : findAgentOfAct(reading, cue);
  const late = named ? undefined : findLateAgent(reading, cue);
  const speaker = named ?? late?.agent;
  if (!speaker || speaker.source.kind === 'elided') return undefined;
  let from = named ? named.end : cue.last + 1;
  while (grammar.purposes.has(view.items[from]?.lower ?? '')) from++;
  const end = findContentEnd(reading, from, false);
  const content = spanOfItems(document, view, from, late ? Math.min(end, late.at) : end);
  if (!content) return undefined;
  return attribute(reading, cue, {
    rule: 'passive-raised',
    kind: findClauseKind(reading, content),
    act: use.act,
    source: speaker.source,
    content: [content],
  });
}

const LONGEST_AGENT = 4;

/** "dituding massa bertindak brutal": the agent ends where what somebody is accused of begins. */
function findAgentOfAct({ document, grammar, view }: Reading, { last }: CueMatch): Agent | undefined {
  for (let at = last + 2; at < Math.min(view.items.length, last + 2 + LONGEST_AGENT); at++) {
    const item = view.items[at] as Item;
    if (item.kind !== 'word') return undefined;
    if (item.mention || item.inMention || !isVerb(grammar, item.lower)) continue;
    const source = findNominalSource(document, grammar, view, last + 1, at);
    return source && /^ber/u.test(item.lower) ? { source, end: at } : undefined;
  }
  return undefined;
}

/** Whether who suffers the act stands before it ("warga diminta S"), and not a thing that is asked for. */
export function isSomebody({ document, grammar, view }: Reading, from: number, to: number): boolean {
  const first = view.items[skipLead(document, grammar, view, from, to)];
  return first !== undefined && (first.mention !== undefined || grammar.humanNouns.has(first.lower));
}

function opensVerbPhrase({ grammar, view }: Reading, from: number): boolean {
  let at = from;
  while (grammar.adverbs.has(view.items[at]?.lower ?? '')) at++;
  const item = view.items[at];
  if (item?.kind !== 'word' || item.mention) return false;
  return (
    [grammar.purposes, grammar.labels].some((words) => words.has(item.lower)) || isVerb(grammar, item.lower)
  );
}

const FARTHEST_AGENT = 16;

/** The agent after "oleh" behind the verb phrase: "dituduh menerima suap oleh jaksa". */
function findLateAgent(reading: Reading, cue: CueMatch): { agent: Agent; at: number } | undefined {
  const { grammar, view } = reading;
  if (!opensVerbPhrase(reading, cue.last + 1) && view.items[cue.last + 1]?.kind !== 'quote') return undefined;
  const limit = Math.min(view.items.length, cue.last + FARTHEST_AGENT);
  for (let at = cue.last + 1; at < limit; at++) {
    const item = view.items[at];
    if (item?.kind === 'quote') continue;
    if (item?.kind !== 'word' || grammar.relatives.has(item.lower)) return undefined;
    if (item.lower !== 'oleh') continue;
    const agent = findAgent(reading, { ...cue, last: at });
    return agent?.source.kind === 'named' ? { agent, at } : undefined;
  }
  return undefined;
}
