import { type Chunk, textOf, tokenIn } from './chunk.ts';
import { weigh } from './evidence.ts';
import { findKnownName, findPlace } from './known-name.ts';
import { addRole } from './named-reading.ts';
import { findNameRun } from './person-name.ts';
import { findPerson } from './person-resolution.ts';
import { addEntry, addForm, type Entry, formKey, mergeEntries, resolved } from './registry.ts';
import { findShortForm } from './short-form.ts';
import { isSaid, isSubject, type Run, sight } from './sighting.ts';
import type { Use } from './use.ts';
import { isAcronym } from './word.ts';

/** The person last named, when "akrab disapa" or the like introduces another name for him. */
function findNicknamed({ reading, registry }: Run, chunk: Chunk): Entry | undefined {
  for (let at = chunk.first - 3; at < chunk.first; at++) {
    const mark =
      tokenIn(reading, at, chunk.first) && reading.vocabulary.nicknameMarkers.longestAt(reading.tokens, at);
    const latest = (isSaid(reading, at - 2) && registry.latestSpeaker) || registry.latest.get('PERSON');
    const close = chunk.honorific ? chunk.first - 2 : chunk.first - 1;
    if (mark?.last === close && latest) return resolved(latest);
  }
  return undefined;
}

/** "Jojo, sapaan akrab Jonatan": the person whose nickname the chunk is. */
function findCalled({ reading, registry }: Run, chunk: Chunk): Entry | undefined {
  const noun = tokenIn(reading, chunk.last + 2, chunk.first);
  if (
    tokenIn(reading, chunk.last + 1, chunk.first)?.text !== ',' ||
    !reading.vocabulary.nicknameNouns.has(noun?.lower ?? '')
  )
    return undefined;
  for (let at = chunk.last + 3; at < chunk.last + 5; at++) {
    const name = tokenIn(reading, at, chunk.first) && findNameRun(reading, at);
    if (name)
      return findPerson(
        registry,
        { first: name.first, last: name.last, kind: 'PERSON', rule: '', strength: 'capitals' },
        textOf(reading, name.first, name.last),
      );
  }
  return undefined;
}

/** A second name in brackets, "Joko Widodo (Jokowi)": a person's, when it is no organisation's or place's. */
function readBracketName(run: Run, entry: Entry, last: number): void {
  const { reading, registry } = run;
  const bracket = findShortForm(reading, last + 1);
  if (!bracket || entry.words.length < 2) return;
  const known = findKnownName(reading, bracket.first);
  if ((known && known.kind !== 'PERSON') || findPlace(reading, bracket.first)) return;
  const initials = entry.words.map((word) => word[0] ?? '').join('');
  const name = textOf(reading, bracket.first, bracket.last);
  const short = formKey(name);
  if (!known && isAcronym(reading.tokens[bracket.first]) && !initials.includes(short)) return;
  if (known?.known) registry.byKnown.set(known.known, entry);
  addForm(registry, entry, name, 'ALIAS');
}

/** Reads a personal name: the person named before whom it fits, or a new one. */
export function readPerson(run: Run, chunk: Chunk, use: Use): void {
  const { reading, registry } = run;
  const name = textOf(reading, chunk.first, chunk.last);
  const weight = weigh(reading, chunk, use);
  for (const other of chunk.title?.inner ?? []) if (other.kind === 'PERSON') readPerson(run, other, 'soft');
  const named = findCalled(run, chunk) ?? findPerson(registry, chunk, name);
  const nicknamed = findNicknamed(run, chunk);
  if (named && nicknamed && named !== nicknamed) mergeEntries(registry, named, nicknamed);
  const found = nicknamed ?? named;
  if (weight < 0 && !found) return;
  const entry = found ?? addEntry(registry, 'PERSON', chunk.known ?? null, chunk.known?.country ?? null);
  entry.weight += Math.max(weight, 0);
  addForm(registry, entry, name, 'ALIAS');
  readBracketName(run, entry, chunk.last);
  if (chunk.title) addRole(run, entry, chunk.title);
  for (const title of chunk.after ?? []) addRole(run, entry, title);
  sight(run, entry, chunk, 'NAME', chunk.title ?? chunk.after?.[0]);
  if (isSubject(reading, chunk)) registry.latestSpeaker = entry;
}
