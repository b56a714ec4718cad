import { findAgent } from './agent.ts';
import { findContentEnd } from './content-end.ts';
import { isVerb } from './predicate.ts';
import type { Attribution, CueMatch, Reading, Source } from './reading.ts';
import { attribute, findRefusedVerb, findUse, spanOfItems } from './reading.ts';
import type { Item } from './sentence-view.ts';
import { findClauseStart } from './source.ts';
import type { Subject } from './subject.ts';
import { findSubject } from './subject.ts';

const FARTHEST_TOPIC = 4;
const FARTHEST_SOURCE = 5;
const ASKING: ReadonlySet<string> = new Set(['apakah', 'whether']);

/**
 * A refusal to speak, with what it was about: `S tidak segera mengonfirmasi X`, `S enggan berkomentar`, `S bungkam`,
 * `X tidak dijawab S`, `Tidak ada komentar dari S`.
 */
export function findRefusal(reading: Reading, cue: CueMatch): Attribution | undefined {
  if (findUse(cue, 'absence')) return findAbsence(reading, cue);
  const silence = findUse(cue, 'silence');
  if (!silence && !findUse(cue, 'refusal')) return undefined;
  const verb = silence ? cue : findRefusedVerb(reading, cue, 'refused passive');
  if (!verb) return undefined;
  if (findUse(verb, 'refused passive')) return findUnanswered(reading, cue, verb);
  const end = silence ? cue : withAlternative(reading, verb);
  const { document, grammar } = reading;
  const subject = findSubject(reading, cue);
  const spoken = reading.cues.some(
    ({ last, uses }) => last < cue.first && uses.some(({ form }) => form === 'verb'),
  );
  if (!subject || (subject.source.kind === 'elided' && !spoken)) return undefined;
  const checks = grammar.cues.checks.has(document.text.slice(verb.start, verb.end).toLowerCase());
  if (checks && isMedium(subject)) return undefined;
  return toStatement(reading, { start: cue.start, end: end.end }, subject.source, findTopic(reading, end));
}

/** "mengonfirmasi maupun membantah", "mengonfirmasi dan juga tidak membantah": neither of two is done. */
function withAlternative({ grammar, view }: Reading, verb: CueMatch): CueMatch {
  const either = /^(?:maupun|atau|ataupun|or|nor)$/u.test(view.items[verb.last + 1]?.lower ?? '');
  const also = /^(?:dan|tetapi|tapi|namun)$/u.test(view.items[verb.last + 1]?.lower ?? '');
  let last = verb.last + 2;
  if (also && view.items[last]?.lower === 'juga') last++;
  if (also && !grammar.negators.has(view.items[last++]?.lower ?? '')) return verb;
  const other = view.items[last];
  return (either || also) && other && isVerb(grammar, other.lower) ? { ...verb, last, end: other.end } : verb;
}

/** "Pertanyaan itu tidak dijawab S": what was not answered is the subject. */
function findUnanswered(reading: Reading, cue: CueMatch, verb: CueMatch): Attribution | undefined {
  const agent = findAgent(reading, verb);
  if (!agent || agent.source.kind === 'elided' || agent.source.kind === 'pronoun') return undefined;
  const from = findClauseStart(reading, cue.first);
  return toStatement(reading, { start: cue.start, end: verb.end }, agent.source, from, cue.first);
}

/** "Tidak ada komentar dari S mengenai X": nobody of that side spoke. */
function findAbsence(reading: Reading, cue: CueMatch): Attribution | undefined {
  const { view } = reading;
  let from = cue.last;
  if (!/^(?:dari|from)$/u.test((view.items[from] as Item).lower)) {
    const limit = Math.min(view.items.length, cue.last + FARTHEST_SOURCE);
    while (from < limit && view.items[from]?.lower !== 'dari') from++;
    if (from >= limit) return undefined;
  }
  const agent = findAgent(reading, { ...cue, last: from });
  if (!agent || agent.source.kind === 'elided') return undefined;
  return toStatement(reading, cue, agent.source, findTopic(reading, { ...cue, last: agent.end - 1 }));
}

function toStatement(
  reading: Reading,
  cue: { start: number; end: number },
  source: Source,
  from: number,
  to = reading.tail,
): Attribution {
  const { document, view } = reading;
  const end = Math.min(to, from < to ? findContentEnd(reading, from, true) : to);
  const content = from < end ? spanOfItems(document, view, from, end) : null;
  return attribute(reading, cue, {
    rule: 'no-comment',
    kind: 'NO_COMMENT',
    act: 'NOT_CONFIRM',
    source,
    content: content ? [content] : [],
  });
}

/** "Reuters tidak dapat memverifikasi laporan itu": what the press could not check is its own report, not a refusal. */
const isMedium = ({ source }: Subject): boolean =>
  source.kind === 'named' && source.mentions[0]?.kind === 'MEDIA';

/** "enggan menjawab saat ditanya soal X", "… ketika wartawan menanyakan X": what was asked is what nothing was said about. */
function findAsked(
  { grammar, view, tail }: Pick<Reading, 'grammar' | 'view' | 'tail'>,
  when: number,
): number | undefined {
  if (!grammar.subordinators.has(view.items[when]?.lower ?? '')) return undefined;
  let at = when + (QUESTIONED.has(view.items[when]?.lower ?? '') ? 0 : 1);
  const limit = Math.min(tail, at + FARTHEST_TOPIC);
  while (at < limit && !QUESTIONED.has(view.items[at]?.lower ?? '')) at++;
  if (at >= limit) return undefined;
  for (at++; at < tail; at++) {
    const { lower = '', kind, mention } = view.items[at] ?? {};
    if (kind !== 'word' || mention) return at;
    if (grammar.cues.topics.has(lower)) return at + 1;
    const whom = grammar.humanNouns.has(lower) || grammar.occasions.has(lower) || lower === 'oleh';
    if (!whom && !grammar.adverbs.has(lower) && lower !== 'tanggapan' && lower !== 'komentar') return at;
  }
  return undefined;
}

const QUESTIONED: ReadonlySet<string> = new Set(
  'ditanya,ditanyai,ditanyakan,disinggung,dikonfirmasi,dimintai,dicecar,dimintakan,menanyakan,mempertanyakan,bertanya,menanyai,menyinggung,mengonfirmasi,mencecar,asked'.split(
    ',',
  ),
);

/** What the refusal is about: the object of the verb, or what follows "soal", "terkait" and the like; nothing in an adjunct. */
function findTopic({ grammar, view, tail }: Reading, verb: CueMatch): number {
  const { topics, refusedNouns, degrees } = grammar.cues;
  const bare = !refusedNouns.has((view.items[verb.first] as Item).lower);
  let at = verb.last + 1;
  while (at < tail && at - verb.last <= FARTHEST_TOPIC) {
    const item = view.items[at] as Item;
    if (grammar.complementisers.has(item.lower) || ASKING.has(item.lower)) return at;
    const asked = findAsked({ grammar, view, tail }, at);
    if (asked !== undefined) return asked;
    if (item.kind !== 'word' || item.time || grammar.subordinators.has(item.lower)) return tail;
    if (topics.has(item.lower)) return at + 1;
    if (grammar.mannerMarkers.has(item.lower)) {
      at += 2;
      continue;
    }
    if (grammar.prepositions.has(item.lower) && !item.mention) return tail;
    if (bare && !grammar.adverbs.has(item.lower) && !degrees.has(item.lower)) return at;
    at++;
  }
  return tail;
}
