import type { SpeechAct } from '../draft.ts';
import { findAgent } from './agent.ts';
import type { Attribution, Reading } from './reading.ts';
import { attribute, findUse, spanOfItems } from './reading.ts';
import type { Item } from './sentence-view.ts';
import { findNominalSource, skipLead } from './source.ts';

/** `Hal tersebut disampaikan S`, `Demikian dikatakan S`, `Hal itu S ungkapkan`: the words said are the sentence before. */
export function findPointingBack(reading: Reading): Attribution | undefined {
  const { document, grammar, view, cues } = reading;
  const from = skipLead(document, grammar, view, 0, view.items.length);
  const noun = view.items[from];
  const act = noun && findActOfFrame(reading, from);
  if (!noun || !(act || grammar.frameNouns.has(noun.lower) || grammar.demonstratives.has(noun.lower)))
    return undefined;
  let at = act ? from + 1 : from;
  while (
    grammar.frameNouns.has(view.items[at]?.lower ?? '') ||
    grammar.demonstratives.has(view.items[at]?.lower ?? '')
  )
    at++;
  while (grammar.adverbs.has(view.items[at]?.lower ?? '')) at++;
  if (at - from > 4) return undefined;
  const cue = cues.find(
    (candidate) =>
      (candidate.first === at || (!act && candidate.first === from)) &&
      findUse(candidate, 'passive', 'cited', 'inquit'),
  );
  const base = {
    kind: 'INDIRECT' as const,
    act: act ?? ('ASSERT' as const),
    content: [],
    sentence: view.index,
    anaphoric: true,
  };
  if (cue) {
    const agent = findAgent(reading, cue);
    const use = findUse(cue, 'passive');
    if (use && use.act !== 'ASSERT') return undefined;
    const pronoun =
      document.text.slice(cue.start, cue.end).endsWith(grammar.pronounSuffix) &&
      cue.uses.some((it) => it.pronoun);
    if (!agent || pronoun) return undefined;
    const link = findUse(cue, 'cited') ? ('REPORTS' as const) : ('SAYS' as const);
    return {
      ...base,
      link,
      cue: { start: cue.start, end: cue.end },
      source: agent.source,
      rule: 'points-back-passive',
    };
  }
  return findFronted(reading, base, at);
}

/** "Peringatan itu disampaikan S": the noun tells the act. */
function findActOfFrame({ grammar, view, cueAt }: Reading, from: number): SpeechAct | undefined {
  const cue = cueAt.get(from);
  const act = cue && cue.last === from ? findUse(cue, 'noun')?.act : undefined;
  return act !== 'ASSERT' && grammar.demonstratives.has(view.items[from + 1]?.lower ?? '') ? act : undefined;
}

/** `Hal itu disampaikan A dan dibenarkan (oleh) B`: what B confirms or denies is the "hal itu" of the same sentence. */
export function findSharedPassives(reading: Reading, back: Attribution): Attribution[] {
  const { document, grammar, view, cues } = reading;
  const from = skipLead(document, grammar, view, 0, view.items.length);
  let to = from;
  while (
    grammar.frameNouns.has(view.items[to]?.lower ?? '') ||
    grammar.demonstratives.has(view.items[to]?.lower ?? '')
  )
    to++;
  const content = spanOfItems(document, view, from, to);
  if (!content) return [];
  return cues.flatMap((cue) => {
    const use = findUse(cue, 'passive');
    if (!use || use.act === 'ASSERT' || cue.start <= (back.cue?.end ?? 0)) return [];
    let before = cue.first - 1;
    while (grammar.adverbs.has(view.items[before]?.lower ?? '')) before--;
    if (!grammar.coordinators.has(view.items[before]?.lower ?? '')) return [];
    const source = findAgent(reading, cue)?.source;
    if (source?.kind !== 'named' && source?.kind !== 'described') return [];
    return [
      attribute(reading, cue, {
        rule: 'passive-shared',
        kind: 'SPEECH_ACT',
        act: use.act,
        source,
        content: [content],
      }),
    ];
  });
}

/** "Hal tersebut Dek Gam ungkapkan …": the speaker stands between the object and the bare verb. */
function findFronted(
  reading: Reading,
  base: Omit<Attribution, 'link' | 'cue' | 'source' | 'rule'>,
  from: number,
): Attribution | undefined {
  const { document, grammar, view } = reading;
  const limit = Math.min(view.items.length, from + 8);
  for (let at = from; at < limit; at++) {
    const item = view.items[at] as Item;
    if (item.kind !== 'word') return undefined;
    if (!grammar.frameVerbs.has(item.lower)) continue;
    const source = findNominalSource(document, grammar, view, from, at);
    if (!source || at === from) return undefined;
    return {
      ...base,
      link: 'SAYS',
      cue: { start: item.start, end: item.end },
      source,
      rule: 'points-back-fronted',
    };
  }
  return undefined;
}
