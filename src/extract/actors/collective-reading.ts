import { type Chunk, textOf } from './chunk.ts';
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

/** Reads a group or an unnamed source; each unnamed source is its own actor, a group comes back under its words. */
export function readCollective(run: Run, chunk: Chunk, use: Use): void {
  const { reading, registry } = run;
  if (chunk.kind !== 'GROUP' && chunk.kind !== 'ANONYMOUS') return;
  const name = textOf(reading, chunk.first, chunk.last);
  const core = formKey(textOf(reading, chunk.core ?? chunk.first, chunk.last));
  const found = chunk.rule === 'unnamed-source' ? undefined : findGroupEntry(registry, chunk.kind, core);
  const entry = found ?? addEntry(registry, chunk.kind, null, chunk.country ?? null);
  registry.byForm.set(`${chunk.kind} ${core}`, entry);
  if (entry.words.length === 0) entry.words = core.split(' ');
  if (chunk.title) addRole(run, entry, chunk.title);
  entry.weight += use === 'actor' ? 1 : 0;
  addForm(registry, entry, name, 'DESCRIPTION');
  sight(run, entry, chunk, 'NAME');
}
