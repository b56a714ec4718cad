import { type Chunk, countryOf, type Title, textOf } from './chunk.ts';
import { findOrganisationEntry } from './organisation-resolution.ts';
import { addEntry, addForm, type Entry, formKey, mergeEntries, resolved } from './registry.ts';
import { type Run, sight, spanOf } from './sighting.ts';
import type { KnownActor } from './vocabulary.ts';

/** Where a bare "pemerintah" belongs: the state last spoken of in foreign news, else the home of the language. */
function findHomeState({ reading, registry }: Run): Chunk['known'] {
  const { states, language } = reading.vocabulary;
  const latest = registry.recentStates.at(-1);
  const domestic = language === 'id' && (!latest || registry.entries.some((entry) => entry.country === 'ID'));
  return domestic ? states.get('ID') : (latest?.known ?? undefined);
}

/** Reads "bank sentral" and the like as the one of those it can stand for that the text named last. */
function readDescription(
  run: Run,
  chunk: Chunk,
  options: readonly KnownActor[],
  weight: number,
): Entry | null {
  const seen = options.map((actor) => run.registry.byKnown.get(actor)).filter((entry) => entry !== undefined);
  const end = (entry: Entry): number => entry.sightings.at(-1)?.start ?? -1;
  const latest = seen
    .map(resolved)
    .reduce<Entry | null>((best, each) => (best && end(best) >= end(each) ? best : each), null);
  if (!latest) return null;
  latest.weight += weight;
  sight(run, latest, chunk, 'NOMINAL');
  return latest;
}

/** Reads a state, organisation or medium; the entry it names, or null when the chunk is nothing of the kind. */
export function readNamed(run: Run, chunk: Chunk, weight: number): Entry | null {
  const { reading, registry } = run;
  if (chunk.kind === 'PERSON' || chunk.kind === 'TITLE' || chunk.kind === 'PLACE' || chunk.kind === 'SET')
    return null;
  if (chunk.options) return readDescription(run, chunk, chunk.options, weight);
  const name = textOf(reading, chunk.first, chunk.last);
  const known = chunk.known ?? (chunk.rule === 'government' ? findHomeState(run) : undefined);
  const own: Chunk = known ? { ...chunk, known } : chunk;
  if (chunk.rule === 'government' && !known) return null;
  const entry =
    findOrganisationEntry(registry, own, name) ??
    addEntry(registry, chunk.kind, known ?? null, known?.country ?? chunk.country ?? null);
  entry.weight += weight;
  if (!chunk.demonym) addForm(registry, entry, name, chunk.nameKind ?? 'ALIAS');
  if (chunk.short) {
    const value = textOf(reading, chunk.short.first, chunk.short.last);
    const other = registry.byForm.get(formKey(value));
    addForm(registry, entry, value, 'ACRONYM');
    if (other && !other.known && other.kind !== 'PERSON') mergeEntries(registry, resolved(other), entry);
  }
  const organisation = chunk.inner?.find((each) => each.known && each.kind === 'STATE')?.known;
  if (organisation) entry.partOf ??= registry.byKnown.get(organisation) ?? null;
  const owned = chunk.short !== undefined && (chunk.close ?? 0) > chunk.short.last + 1;
  sight(run, entry, owned ? { ...chunk, last: chunk.close ?? chunk.last } : chunk, 'NAME');
  return entry;
}

/** Notes the actors named inside a title, as mentions that do not make them actors of the article. */
export function readInner(run: Run, chunks: readonly Chunk[]): Entry | null {
  let last: Entry | null = null;
  for (const chunk of chunks) {
    if (chunk.kind === 'PLACE') continue;
    last = readNamed(run, chunk, 0);
  }
  return last;
}

/** "perwakilan khusus AS untuk Korea Utara": the state behind "untuk" is what the office is about, not whose it is. */
function isCharge({ reading: { tokens, vocabulary } }: Run, { kind, first }: Chunk, owned: boolean): boolean {
  if (kind !== 'STATE' && !(owned && kind === 'INTERGOVERNMENTAL')) return false;
  const before = vocabulary.articles.has(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1;
  return vocabulary.charges.has(tokens[before]?.lower ?? '');
}

/** Notes a title of an actor, with the country and the organisation that it is over. */
export function addRole(run: Run, entry: Entry, title: Title): void {
  const { reading } = run;
  const span = spanOf(reading, title.first, title.last);
  const held = title.inner.filter((chunk, index) => !isCharge(run, chunk, index > 0));
  let organisation: Entry | null = null;
  for (const chunk of title.inner) {
    const named = readInner(run, [chunk]);
    if (chunk.kind !== 'PLACE' && held.includes(chunk)) organisation = named;
  }
  const domestic = title.heads.some((head) => reading.vocabulary.domestic.has(head)) ? 'ID' : null;
  const country = countryOf(held) ?? organisation?.country ?? domestic;
  entry.country ??= country;
  const text = textOf(reading, title.first, title.last);
  if (entry.roles.some((role) => formKey(role.title) === formKey(text))) return;
  entry.roles.push({ title: text, span, heads: title.heads, organisation, country });
}
