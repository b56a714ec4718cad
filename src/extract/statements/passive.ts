import type { Agent } from './agent.ts';
import { findAgent, findEnclitic } from './agent.ts';
import { isDeed } from './complement.ts';
import { findContentEnd } from './content-end.ts';
import type { CueUse } from './cue.ts';
import { findPredicate } from './predicate.ts';
import { findRaised, isSomebody } from './raised.ts';
import type { Attribution, CueMatch, Reading } from './reading.ts';
import { attribute, findClauseKind, findUse, spanOfItems } from './reading.ts';
import { findClauseStart, skipLead } from './source.ts';

/** `Dikatakan S bahwa P`, `Dijelaskannya, P`; `Tuduhan itu dibantah (oleh) S`: what is denied, confirmed or criticised is the subject, the speaker its agent. */
export function findPassive(reading: Reading, cue: CueMatch): Attribution | undefined {
  const use = findUse(cue, 'passive');
  if (!use) return undefined;
  const { document, grammar, view } = reading;
  const raised = findRaised(reading, cue, use);
  if (raised) return raised;
  const agent = use.pronoun ? findEnclitic(cue) : findAgent(reading, cue);
  if (!agent || (agent.source.kind === 'described' && use.act === 'ASSERT')) return undefined;
  const next = view.items[agent.end]?.lower ?? '';
  const opens = findClauseStart(reading, cue.first) >= cue.first && use.act === 'ASSERT';
  if (grammar.complementisers.has(next) || (opens && next === ',')) return findSaid(reading, cue, use, agent);
  if (use.act === 'ASSERT' || (agent.source.kind !== 'named' && agent.source.kind !== 'described'))
    return undefined;
  const before = view.items[cue.first - 1];
  if (
    !before ||
    grammar.negators.has(before.lower) ||
    grammar.unsaid.has(before.lower) ||
    grammar.subordinators.has(before.lower) ||
    grammar.relatives.has(before.lower)
  )
    return undefined;
  let from = cue.first - 1;
  while (
    from > 0 &&
    view.items[from - 1]?.kind === 'word' &&
    !reading.cueEndingAt.get(from - 1)?.uses.some(({ form }) => form === 'verb')
  )
    from--;
  let to = cue.first;
  while (to > from && grammar.adverbs.has(view.items[to - 1]?.lower ?? '')) to--;
  const lead = skipLead(document, grammar, view, from, to);
  // "Usul itu didukung X dan ditolak Y": what both speak of ends before the first verb.
  const shared = grammar.joiners.has(view.items[to - 1]?.lower ?? '')
    ? findPredicate(grammar, view, lead, to)
    : -1;
  const content = spanOfItems(document, view, lead, shared > lead ? shared : to);
  if (use.takes.has('deed') && !isDeed(reading, lead)) return undefined;
  if (!content || (use.takes.has('raised') && isSomebody(reading, from, to))) return undefined;
  return attribute(reading, cue, {
    rule: 'passive-agent',
    kind: 'SPEECH_ACT',
    act: use.act,
    source: agent.source,
    content: [content],
  });
}

function findSaid(reading: Reading, cue: CueMatch, use: CueUse, agent: Agent): Attribution | undefined {
  const { document, view } = reading;
  const content = spanOfItems(document, view, agent.end + 1, findContentEnd(reading, agent.end + 1, false));
  if (!content) return undefined;
  return attribute(reading, cue, {
    rule: 'passive-that',
    kind: findClauseKind(reading, content),
    act: use.act,
    source: agent.source,
    content: [content],
  });
}
