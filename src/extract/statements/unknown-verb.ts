import { findAgent } from './agent.ts';
import type { Attribution, Reading } from './reading.ts';
import { quotesAt } from './reading.ts';

const FEWEST_WORDS = 4;

/** `"Q," celoteh S`: a word between a quotation and a person is taken for a verb of saying, whatever it is. */
export function findUnknownVerb(reading: Reading): Attribution | undefined {
  const { document, view } = reading;
  const quote = view.items.findIndex((item) => item.kind === 'quote');
  const item = view.items[quote];
  if (!item?.quote || quote > 1) return undefined;
  if ((document.text.slice(item.start, item.end).match(/\S+/gu) ?? []).length < FEWEST_WORDS)
    return undefined;
  const first = view.items[quote + 1]?.kind === 'mark' ? quote + 2 : quote + 1;
  const verb = view.items[first];
  if (
    verb?.kind !== 'word' ||
    verb.mention ||
    !/^\p{Ll}+$/u.test(verb.text) ||
    isFunctionWord(reading, verb.lower)
  )
    return undefined;
  const agent = findAgent(reading, { first, last: first, uses: [], start: verb.start, end: verb.end });
  if (agent?.source.kind !== 'named' || agent.source.mentions[0]?.kind !== 'PERSON') return undefined;
  return {
    rule: 'quote-unknown-verb',
    kind: 'DIRECT',
    act: 'ASSERT',
    link: 'SAYS',
    cue: { start: verb.start, end: verb.end },
    source: agent.source,
    content: quotesAt(view, document.text, quote, quote + 1),
    sentence: view.index,
    anaphoric: false,
  };
}

function isFunctionWord({ grammar }: Reading, lower: string): boolean {
  const classes = [
    grammar.prepositions,
    grammar.subordinators,
    grammar.coordinators,
    grammar.relatives,
    grammar.predicates,
  ];
  return classes.some((words) => words.has(lower)) || grammar.complementisers.has(lower);
}
