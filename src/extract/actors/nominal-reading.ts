import { type Chunk, tokenIn } from './chunk.ts';
import { readCollective } from './collective-reading.ts';
import { readInner } from './named-reading.ts';
import { findHolder } from './person-resolution.ts';
import { type Entry, resolved } from './registry.ts';
import { isSaid, type Run, sight } from './sighting.ts';
import type { Use } from './use.ts';
import { isCapital } from './word.ts';

/** The actor last named of the kinds that a pointing noun can stand for: "lembaga itu", "pria tersebut". */
function findLatest({ reading, registry }: Run, chunk: Chunk): Entry | undefined {
  if (chunk.rule !== 'demonstrative') return undefined;
  if (chunk.kind === 'PERSON' && registry.latestSpeaker && isSaid(reading, chunk.first))
    return registry.latestSpeaker;
  const unnamed = registry.latest.get('ANONYMOUS');
  if (unnamed && chunk.title?.heads.some((head) => unnamed.words.includes(head))) return unnamed;
  const latest = (chunk.kinds ?? [])
    .map((kind) => registry.latest.get(kind))
    .filter((entry) => entry !== undefined);
  const end = (entry: Entry): number => resolved(entry).sightings.at(-1)?.start ?? -1;
  return latest.reduce<Entry | undefined>(
    (best, each) => (best && end(best) >= end(each) ? best : each),
    undefined,
  );
}

/** Reads "perseroan" as the only company named so far, and "lembaganya" as the body of the person who spoke last. */
export function readPointer(run: Run, chunk: Chunk, use: Use): void {
  const { reading, registry } = run;
  const lower = tokenIn(reading, chunk.first, chunk.first)?.lower ?? '';
  const fits = (entry: Entry): boolean =>
    lower !== 'kementerian' || [...entry.forms.keys()].some((form) => form.startsWith('kemen'));
  const own = lower.endsWith('nya');
  const named = own
    ? (registry.latestSpeaker?.roles ?? [])
        .flatMap(({ organisation }) => organisation ?? [])
        .filter(({ kind }) => kind !== 'STATE')
    : registry.entries.filter(
        (entry) => chunk.kinds?.includes(entry.kind) && !entry.mergedInto && fits(entry),
      );
  const body = named.at(-1);
  if (!body || (!own && named.length > 1) || reading.isQuoted(chunk.first)) return;
  resolved(body).weight += use === 'actor' ? 1 : 0;
  sight(run, resolved(body), chunk, 'NOMINAL');
}

/** Reads what points back: "Presiden" alone, "politikus itu", "kedua negara"; an office whose holder nobody names is unnamed. */
export function readNominal(run: Run, chunk: Chunk, use: Use): void {
  const { reading, registry } = run;
  const before = tokenIn(reading, chunk.first - 1, chunk.first);
  if (chunk.title && reading.vocabulary.copulas.has(before?.lower ?? '')) {
    readInner(run, chunk.title.inner);
    return;
  }
  if (chunk.kind === 'SET') {
    const members = new Set(
      (chunk.rule === 'people-set' ? registry.recentPeople : registry.recentStates).map(resolved),
    );
    for (const member of [...members].slice(-(chunk.size ?? 2))) sight(run, member, chunk, 'NOMINAL');
    return;
  }
  if (chunk.rule !== 'demonstrative' && chunk.title?.heads.some((head) => head.endsWith('nya'))) return;
  const unnamed = chunk.rule === 'demonstrative' && chunk.kind === 'ANONYMOUS' && chunk.title !== undefined;
  const holder = (!unnamed && chunk.title && findHolder(registry, chunk)) || findLatest(run, chunk);
  if (holder) {
    sight(run, resolved(holder), chunk, 'NOMINAL', chunk.title);
    if (chunk.title) readInner(run, chunk.title.inner);
    return;
  }
  if (unnamed) readCollective(run, { ...chunk, rule: 'unnamed-source' }, use);
  if (!chunk.title || unnamed) return;
  readInner(run, chunk.title.inner);
  if (chunk.kind === 'TITLE' && chunk.title.office && use === 'actor') registry.pending.push({ chunk, use });
}

/** "Menteri Luar Negeri Iran", "Kapolda Metro Jaya", "Kapolri": an office that only one person holds at a time. */
function isSingleOffice({ reading: { tokens, vocabulary } }: Run, { title }: Chunk): boolean {
  if (!title || !isCapital(tokens[title.last])) return false;
  const whole = title.last > title.first || title.heads.some((head) => vocabulary.domestic.has(head));
  return title.inner.length > 0 || whole;
}

/** Gives an office that stood alone to the holder whom the text names later, and else makes it an unnamed source. */
export function readPending(run: Run): void {
  for (const { chunk, use } of run.registry.pending) {
    const holder = findHolder(run.registry, chunk);
    if (holder) sight(run, holder, chunk, 'NOMINAL', chunk.title);
    else if (isSingleOffice(run, chunk))
      readCollective(run, { ...chunk, kind: 'ANONYMOUS', rule: 'unnamed-office' }, use);
  }
}
