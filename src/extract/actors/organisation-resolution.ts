import type { Chunk } from './chunk.ts';
import { type Entry, formKey, type Registry, resolved } from './registry.ts';

/**
 * The organisation, state or medium a name stands for among those named before: the same known actor, the same form, a
 * party behind its branch, or a longer name that begins with this one ("Kementerian Luar Negeri" after "Kementerian Luar
 * Negeri Rusia").
 */
export function findOrganisationEntry(registry: Registry, chunk: Chunk, name: string): Entry | undefined {
  const known = chunk.known ? registry.byKnown.get(chunk.known) : undefined;
  if (known) return resolved(known);
  const key = formKey(name);
  const exact = registry.byForm.get(key);
  if (exact && exact.kind !== 'PERSON') return resolved(exact);
  const [only] = chunk.inner ?? [];
  if (
    chunk.branch === true &&
    only?.known &&
    only.last === chunk.last &&
    only.first <= chunk.first + 2 &&
    only.kind !== 'STATE'
  ) {
    const entry = registry.byKnown.get(only.known);
    if (entry) return resolved(entry);
  }
  for (let at = registry.entries.length - 1; at >= Math.max(0, registry.entries.length - 40); at--) {
    const entry = registry.entries[at] as Entry;
    if (entry.mergedInto || entry.kind !== chunk.kind || entry.kind === 'STATE' || key.length < 4) continue;
    for (const form of entry.forms.keys())
      if (form.startsWith(`${key} `) && (!chunk.known || !entry.known)) return entry;
  }
  return undefined;
}
