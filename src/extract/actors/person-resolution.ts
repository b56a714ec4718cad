import type { Chunk } from './chunk.ts';
import { type Entry, formKey, nameWords, type Registry, resolved } from './registry.ts';

const isPerson = (entry: Entry | undefined): entry is Entry => entry?.kind === 'PERSON';

/** Whether all words of the shorter name come in the longer one in the same order: "Nafa Urbach", "Nafa Indria Urbach". */
function isWithin(shorter: readonly string[], longer: readonly string[]): boolean {
  let at = 0;
  for (const word of longer) if (word === shorter[at]) at++;
  return at === shorter.length;
}

/** Whether one title can be another's short form: they share a title word, and name no different countries. */
function agrees(chunk: Chunk, entry: Entry): boolean {
  const heads = chunk.title?.heads ?? [];
  return entry.roles.some(
    (role) =>
      heads.some((head) => role.heads.includes(head)) &&
      (!chunk.country || !role.country || role.country === chunk.country),
  );
}

/** "Zul" for Zulkifli behind an honorific; without one, only the first four letters or more: "Pras" for Prasetyo. */
function findByNickname(registry: Registry, chunk: Chunk, name: string): Entry | undefined {
  const short = formKey(name);
  if (short.length < (chunk.honorific ? 3 : 4) || short.includes(' ')) return undefined;
  const fits = (word: string): boolean =>
    word.length > short.length &&
    (word.startsWith(short) || (chunk.honorific === true && word.endsWith(short)));
  for (let at = registry.entries.length - 1; at >= Math.max(0, registry.entries.length - 40); at--) {
    const entry = registry.entries[at];
    if (isPerson(entry) && !entry.mergedInto && entry.words.some(fits)) return entry;
  }
  return undefined;
}

/**
 * The person a name stands for among those named before: the same name, a known nickname, the same name with more or fewer
 * words, or one word of it. Of several people who share the word, the one with the chunk's title comes first, then the one
 * seen last. Undefined when nobody named before fits: a surname never reaches forward.
 */
export function findPerson(registry: Registry, chunk: Chunk, name: string): Entry | undefined {
  const known = chunk.known ? registry.byKnown.get(chunk.known) : undefined;
  if (known) return resolved(known);
  const words = nameWords(name);
  const first = words[0];
  if (!first) return undefined;
  const exact = registry.byForm.get(formKey(name));
  if (isPerson(exact) && words.length > 1) return resolved(exact);
  const sharing = [...new Set(words.flatMap((word) => registry.byWord.get(word) ?? []).map(resolved))];
  const fitting = sharing.filter((entry) =>
    words.length === 1
      ? entry.words.includes(first)
      : entry.words.length === 1
        ? words.includes(entry.words[0] as string)
        : isWithin(words, entry.words) || isWithin(entry.words, words),
  );
  const titled = chunk.title ? fitting.filter((entry) => agrees(chunk, entry)) : [];
  const lastSeen = (entries: readonly Entry[]): Entry | undefined =>
    entries.reduce<Entry | undefined>(
      (best, each) =>
        (each.sightings.at(-1)?.start ?? -1) >= (best?.sightings.at(-1)?.start ?? -1) ? each : best,
      undefined,
    );
  return (
    lastSeen(titled) ??
    lastSeen(fitting) ??
    (chunk.honorific || (chunk.strength === 'capitals' && !chunk.title)
      ? findByNickname(registry, chunk, name)
      : undefined)
  );
}

/** The latest person with one of the title's words, when title and person name no different countries. */
export function findHolder(registry: Registry, chunk: Chunk): Entry | undefined {
  const country = chunk.title ? (chunk.country ?? null) : null;
  for (const head of chunk.title?.heads ?? []) {
    const entry = registry.latestByHead.get(head);
    if (!entry) continue;
    const person = resolved(entry);
    if (!country || !person.country || country === person.country) return person;
  }
  return undefined;
}
