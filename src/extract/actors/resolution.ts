import type { Chunk, Reading, Title } from './chunk.ts';
import { countryOf, textOf, tokenIn } from './chunk.ts';
import { weigh } from './evidence.ts';
import { findOrganisationEntry } from './organisation-resolution.ts';
import { findHolder, findPerson } from './person-resolution.ts';
import {
  addEntry,
  addForm,
  addSighting,
  createRegistry,
  type Entry,
  formKey,
  mergeEntries,
  type Registry,
  resolved,
} from './registry.ts';
import { findUses, type Use } from './use.ts';

interface Run {
  reading: Reading;
  registry: Registry;
}

const spanOf = ({ tokens }: Reading, first: number, last: number): { start: number; end: number } => ({
  start: tokens[first]?.start ?? 0,
  end: tokens[last]?.end ?? 0,
});

function sight(
  { reading, registry }: Run,
  entry: Entry,
  chunk: Chunk,
  form: 'NAME' | 'NOMINAL',
  title?: Title,
): void {
  addSighting(registry, entry, {
    ...spanOf(reading, chunk.first, chunk.last),
    form,
    metonym: chunk.nameKind === 'METONYM',
    rule: chunk.rule,
    title: title ? spanOf(reading, title.first, title.last) : null,
  });
}

/** Notes the actors named inside a title, as mentions that do not make them actors of the article. */
function readInner(run: Run, chunks: readonly Chunk[]): Entry | null {
  let last: Entry | null = null;
  for (const chunk of chunks) {
    if (chunk.kind === 'PLACE') continue;
    last = readNamed(run, chunk, 0);
  }
  return last;
}

function addRole(run: Run, entry: Entry, title: Title): void {
  const { reading } = run;
  const span = spanOf(reading, title.first, title.last);
  const organisation = readInner(run, title.inner);
  const domestic = title.heads.some((head) => reading.vocabulary.domestic.has(head)) ? 'ID' : null;
  const country = countryOf(title.inner) ?? domestic;
  entry.country ??= country;
  const text = textOf(reading, title.first, title.last);
  if (entry.roles.some((role) => formKey(role.title) === formKey(text))) return;
  entry.roles.push({ title: text, span, heads: title.heads, organisation, country });
}

function readPerson(run: Run, chunk: Chunk, use: Use): void {
  const { reading, registry } = run;
  const name = textOf(reading, chunk.first, chunk.last);
  const weight = weigh(reading, chunk, use);
  const found = findPerson(registry, chunk, name);
  if (weight < 0 && !found) return;
  const entry = found ?? addEntry(registry, 'PERSON', chunk.known ?? null, chunk.known?.country ?? null);
  entry.weight += Math.max(weight, 0);
  addForm(registry, entry, name, 'ALIAS');
  if (chunk.title) addRole(run, entry, chunk.title);
  for (const title of chunk.after ?? []) addRole(run, entry, title);
  sight(run, entry, chunk, 'NAME', chunk.title ?? chunk.after?.[0]);
}

/** Where a bare "pemerintah" belongs: the state last spoken of in foreign news, else the home of the language. */
function findHomeState({ reading, registry }: Run): Chunk['known'] {
  const { states, language } = reading.vocabulary;
  const latest = registry.recentStates.at(-1);
  const domestic = language === 'id' && (!latest || registry.entries.some((entry) => entry.country === 'ID'));
  return domestic ? states.get('ID') : (latest?.known ?? undefined);
}

function readNamed(run: Run, chunk: Chunk, weight: number): Entry | null {
  const { reading, registry } = run;
  if (chunk.kind === 'PERSON' || chunk.kind === 'TITLE' || chunk.kind === 'PLACE' || chunk.kind === 'SET')
    return null;
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
  sight(run, entry, chunk, 'NAME');
  return entry;
}

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

function readCollective(run: Run, chunk: Chunk, use: Use): void {
  const { reading, registry } = run;
  if (chunk.kind !== 'GROUP' && chunk.kind !== 'ANONYMOUS') return;
  const name = textOf(reading, chunk.first, chunk.last);
  const core = formKey(textOf(reading, chunk.core ?? chunk.first, chunk.last));
  const found = chunk.rule === 'unnamed-source' ? undefined : findGroupEntry(registry, chunk.kind, core);
  const entry = found ?? addEntry(registry, chunk.kind, null, chunk.country ?? null);
  registry.byForm.set(`${chunk.kind} ${core}`, entry);
  if (entry.words.length === 0) entry.words = core.split(' ');
  entry.weight += use === 'actor' ? 1 : 0;
  addForm(registry, entry, name, 'DESCRIPTION');
  sight(run, entry, chunk, 'NAME');
}

function readNominal(run: Run, chunk: Chunk, use: Use): void {
  const { reading, registry } = run;
  const before = tokenIn(reading, chunk.first - 1, chunk.first);
  if (chunk.title && reading.vocabulary.copulas.has(before?.lower ?? '')) {
    readInner(run, chunk.title.inner);
    return;
  }
  if (chunk.kind === 'SET') {
    for (const state of registry.recentStates.slice(-(chunk.size ?? 2))) sight(run, state, chunk, 'NOMINAL');
    return;
  }
  const holder = chunk.title
    ? findHolder(registry, chunk)
    : chunk.kind === 'TITLE' || chunk.kind === 'PLACE'
      ? undefined
      : registry.latest.get(chunk.kind);
  if (holder) {
    sight(run, resolved(holder), chunk, 'NOMINAL', chunk.title);
    if (chunk.title) readInner(run, chunk.title.inner);
    return;
  }
  if (!chunk.title) return;
  const unnamed =
    chunk.kind === 'TITLE' && chunk.title.office && chunk.title.inner.length > 0 && use === 'actor';
  if (unnamed) readCollective(run, { ...chunk, kind: 'ANONYMOUS', rule: 'unnamed-office' }, use);
  else readInner(run, chunk.title.inner);
}

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

/** Reads the chunks in order and gathers the actors they name, each with its forms, titles and mentions. */
export function resolveChunks(reading: Reading, chunks: readonly Chunk[]): Registry {
  const registry = createRegistry();
  const run: Run = { reading, registry };
  const uses = findUses(reading, chunks);
  for (const [at, chunk] of chunks.entries()) {
    const use = uses[at] ?? 'none';
    if (chunk.kind === 'PLACE') continue;
    if (chunk.rule === 'demonstrative' || chunk.kind === 'SET' || chunk.kind === 'TITLE')
      readNominal(run, chunk, use);
    else if (chunk.kind === 'PERSON') readPerson(run, chunk, use);
    else if (chunk.kind === 'GROUP' || chunk.kind === 'ANONYMOUS') readCollective(run, chunk, use);
    else readNamed(run, chunk, weigh(reading, chunk, use));
  }
  mergeForward(registry);
  return registry;
}
