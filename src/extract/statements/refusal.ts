import { findContentEnd } from './content-end.ts';
import type { Attribution, CueMatch, Reading } from './reading.ts';
import { findUse, spanOfItems } from './reading.ts';
import type { Item } from './sentence-view.ts';
import type { Subject } from './subject.ts';
import { findSubject } from './subject.ts';

const FARTHEST_TOPIC = 3;

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
  const subject = findSubject(reading, cue);
  if (!subject || subject.source.kind === 'elided') return undefined;
  const checks = grammar.cues.checks.has(document.text.slice(end.start, end.end).toLowerCase());
  if (checks && isMedium(subject)) return undefined;
  const from = findTopic(reading, end);
  const content =
    from < reading.tail ? spanOfItems(document, view, from, findContentEnd(reading, from, true)) : null;
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

/** "Reuters tidak dapat memverifikasi laporan itu": what the press could not check is its own report, not a refusal. */
const isMedium = ({ source }: Subject): boolean =>
  source.kind === 'named' && source.mentions[0]?.kind === 'MEDIA';

/** What the refusal is about: the object of the verb, or what follows "soal", "terkait" and the like; nothing in an adjunct. */
function findTopic({ grammar, view, tail }: Reading, verb: CueMatch): number {
  const { topics, refusedNouns } = grammar.cues;
  const bare = !refusedNouns.has((view.items[verb.first] as Item).lower);
  let at = verb.last + 1;
  while (at < tail && at - verb.last <= FARTHEST_TOPIC) {
    const item = view.items[at] as Item;
    if (item.kind !== 'word' || item.time || grammar.subordinators.has(item.lower)) return tail;
    if (topics.has(item.lower)) return at + 1;
    if (grammar.mannerMarkers.has(item.lower)) {
      at += 2;
      continue;
    }
    if (grammar.prepositions.has(item.lower) && !item.mention) return tail;
    if (bare && !grammar.adverbs.has(item.lower)) return at;
    at++;
  }
  return tail;
}
