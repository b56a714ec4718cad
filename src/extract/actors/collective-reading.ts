import { type Chunk, textOf, tokenIn } from './chunk.ts';
import { addRole } from './named-reading.ts';
import { addEntry, addForm, type Entry, formKey, type Registry } from './registry.ts';
import { type Run, sight } from './sighting.ts';
import type { Use } from './use.ts';

/** The group named before by the same words, or by the same words and more: "para pemimpin" after "para pemimpin ketiga negara". */
function findGroupEntry(registry: Registry, kind: string, core: string): Entry | undefined {
  const exact = registry.byForm.get(`${kind} ${core}`);
  if (exact || kind !== 'GROUP') return exact;
  for (let at = registry.entries.length - 1; at >= Math.max(0, registry.entries.length - 40); at--) {
    const entry = registry.entries[at] as Entry;
    if (entry.kind === 'GROUP' && entry.words.join(' ').startsWith(`${core} `)) return entry;
  }
  return undefined;
}

/** "Budi-Ani" and "Budi Contoh-Ani Contoh" are the same pair. */
const pairKey = (name: string): string =>
  name
    .split('-')
    .map((part) => formKey(part).split(' ')[0] ?? '')
    .join(' ');

/** Whether a number tells how many they are: "lima warga", "12 mahasiswa", not "puluhan warga". */
const isNumbered = ({ reading }: Run, chunk: Chunk): boolean =>
  chunk.kind === 'GROUP' &&
  (chunk.core ?? chunk.first) > chunk.first &&
  reading.tokens
    .slice(chunk.first, chunk.core)
    .some(({ text, lower }) => /^\d/.test(text) || reading.vocabulary.numbers.has(lower));

/** Reads a group or an unnamed source; each unnamed source is its own actor, a group comes back under its words. */
export function readCollective(run: Run, chunk: Chunk, use: Use): void {
  const { reading, registry } = run;
  if (chunk.kind !== 'GROUP' && chunk.kind !== 'ANONYMOUS') return;
  const before = tokenIn(reading, chunk.first - 1, chunk.first);
  // "menjadi tersangka kasus korupsi" names nobody whom "para tersangka" could be.
  if (use === 'none' && reading.vocabulary.copulas.has(before?.lower ?? '')) return;
  const name = textOf(reading, chunk.first, chunk.last);
  const words = textOf(reading, chunk.core ?? chunk.first, chunk.last);
  const core = words.includes('-') ? pairKey(words) : formKey(words);
  const own = chunk.rule === 'pair' ? pairKey(name) : formKey(name);
  const alike =
    chunk.rule === 'unnamed-source'
      ? undefined
      : (registry.byForm.get(`${chunk.kind} ${own}`) ?? findGroupEntry(registry, chunk.kind, core));
  // "Lima warga" after "warga" are some of them; "warga" after "lima warga" are the same.
  const some = alike !== undefined && isNumbered(run, chunk) && !alike.forms.has(own);
  const found = some ? undefined : alike;
  const entry = found ?? addEntry(registry, chunk.kind, null, chunk.country ?? null);
  registry.byForm.set(`${chunk.kind} ${some ? own : core}`, entry);
  if (entry.words.length === 0) entry.words = (some ? own : core).split(' ');
  if (chunk.title) addRole(run, entry, chunk.title);
  entry.weight += use === 'actor' ? 1 : 0;
  addForm(registry, entry, name, 'DESCRIPTION');
  if (chunk.kind === 'GROUP' && !isNumbered(run, chunk) && own !== core)
    addForm(registry, entry, words, 'DESCRIPTION');
  sight(run, entry, chunk, 'NAME');
}
