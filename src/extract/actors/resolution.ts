import type { Chunk, Reading } from './chunk.ts';
import { readCollective } from './collective-reading.ts';
import { weigh } from './evidence.ts';
import { readNamed } from './named-reading.ts';
import { readNominal, readPending, readPointer } from './nominal-reading.ts';
import { readPerson } from './person-reading.ts';
import { createRegistry, type Entry, formKey, mergeEntries, type Registry, resolved } from './registry.ts';
import type { Run } from './sighting.ts';
import { findUses, type Use } from './use.ts';

/** A short name that came before the full one ("Prabowo" in the lead, "Prabowo Subianto" below) joins the first that has it. */
function mergeForward(registry: Registry): void {
  for (const entry of registry.entries) {
    const word = entry.words[0];
    if (entry.kind !== 'PERSON' || entry.mergedInto || entry.words.length !== 1 || !word) continue;
    const full = (registry.byWord.get(word) ?? [])
      .map(resolved)
      .filter((each) => each !== entry && each.words.length > 1);
    const first = full.reduce<Entry | undefined>(
      (best, each) => (best && best.order < each.order ? best : each),
      undefined,
    );
    if (first) mergeEntries(registry, entry, first);
  }
}

/** "di Moskow", "tiba di Gedung Putih": a place name that stands for nobody there. */
const isOnlyPlace = (chunk: Chunk, use: Use): boolean =>
  chunk.nameKind === 'METONYM' && (use === 'place' || use === 'none');

/** "Bima mengatakan": a town's name that is one word of a person named before, and acts. */
const isPersonAfterAll = ({ reading, registry }: Run, chunk: Chunk, use: Use): boolean =>
  chunk.rule === 'place' &&
  chunk.first === chunk.last &&
  use === 'actor' &&
  registry.byWord.has(reading.tokens[chunk.first]?.lower ?? '');

/** "RN dijerat" after "seorang pria berinisial RN": initials that the text gave a person. */
const isInitials = ({ reading, registry }: Run, { first, last, nameKind }: Chunk): boolean =>
  nameKind === 'ACRONYM' &&
  first === last &&
  registry.byForm.get(formKey(reading.tokens[first]?.text ?? ''))?.kind === 'PERSON';

/** Reads the chunks in order and gathers the actors they name, each with its forms, titles and mentions. */
export function resolveChunks(reading: Reading, chunks: readonly Chunk[]): Registry {
  const registry = createRegistry();
  const run: Run = { reading, registry };
  const uses = findUses(reading, chunks);
  for (const [at, chunk] of chunks.entries()) {
    const use = uses[at] ?? 'none';
    if (isPersonAfterAll(run, chunk, use))
      readPerson(run, { ...chunk, kind: 'PERSON', rule: 'surname', strength: 'capitals' }, use);
    const initials = isInitials(run, chunk);
    if (initials) readPerson(run, { ...chunk, kind: 'PERSON', rule: 'initials', strength: 'pattern' }, use);
    if (initials || chunk.kind === 'PLACE' || isOnlyPlace(chunk, use)) continue;
    if (chunk.rule === 'pointer') readPointer(run, chunk, use);
    else if (chunk.rule === 'demonstrative' || chunk.kind === 'SET' || chunk.kind === 'TITLE')
      readNominal(run, chunk, use);
    else if (chunk.kind === 'PERSON') readPerson(run, chunk, use);
    else if (chunk.kind === 'GROUP' || chunk.kind === 'ANONYMOUS') readCollective(run, chunk, use);
    else readNamed(run, chunk, weigh(reading, chunk, use));
  }
  readPending(run);
  mergeForward(registry);
  return registry;
}
