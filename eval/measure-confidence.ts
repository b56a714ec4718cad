/**
 * `npm run confidence [-- --folder DIR]`: measures how often each rule of extraction is right on the annotated articles, and writes
 * src/extract/confidence.json, the one generated file that is committed. The articles are no part of this project: see run.ts.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Draft, Span } from '../src/extract/draft.ts';
import { extract } from '../src/extract/pipeline.ts';

interface GoldActor {
  id: string;
  name: string;
  forms: string[];
}

interface Gold {
  file: string;
  published?: string | null;
  actors: GoldActor[];
  statements: { speakers: string[]; content: Span[]; cue: Span | null }[];
  relations: { type: string; source: string[]; target: string[] }[];
}

/** A rule that has been seen little is taken to be as good as this, as if it had been right so often in four cases. */
const prior = { precision: 0.8, weight: 4 };

const { values } = parseArgs({
  options: { folder: { type: 'string', default: new URL('../../shared/eval/', import.meta.url).pathname } },
});
const { folder } = values;

const counts = new Map<string, { right: number; all: number }>();

function count(rule: string, right: boolean): void {
  const entry = counts.get(rule) ?? { right: 0, all: 0 };
  counts.set(rule, { right: entry.right + Number(right), all: entry.all + 1 });
}

function normalise(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The annotated actor that each actor of the draft is, by a name that both have. */
function matchActors(text: string, draft: Draft, gold: Gold): (string | undefined)[] {
  const byForm = new Map<string, string>();
  for (const { id, name, forms } of gold.actors)
    for (const form of [name, ...forms]) byForm.set(normalise(form), id);
  return draft.actors.map(({ name, names }, index) => {
    const mentioned = draft.mentions.filter(({ actor, form }) => actor === index && form !== 'PRONOUN');
    const forms = [
      name,
      ...names.map(({ value }) => value),
      ...mentioned.map(({ span }) => text.slice(span.start, span.end)),
    ];
    return forms.map((form) => byForm.get(normalise(form))).find((id) => id !== undefined);
  });
}

/** The harmonic mean of precision and recall over the characters of two lists of spans. */
function overlap(one: Span[], other: Span[]): number {
  const length = (spans: Span[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0);
  const shared = one.flatMap((a) =>
    other.map((b) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))),
  );
  return (2 * shared.reduce((sum, part) => sum + part, 0)) / Math.max(1, length(one) + length(other));
}

/** What a statement is matched by: its words, or its cue where nothing was said. */
function extentOf({ content, cue }: { content: Span[]; cue: Span | null }): Span[] {
  return content.length > 0 || !cue ? content : [cue];
}

function countArticle(text: string, draft: Draft, gold: Gold): void {
  const actors = matchActors(text, draft, gold);
  const find = (indexes: number[]) =>
    [...new Set(indexes.map((index) => actors[index] ?? '?'))].sort().join();
  for (const { rule, actor } of draft.mentions) count(rule, actors[actor] !== undefined);
  const free = new Set(gold.statements);
  for (const { rule, content, cue, speakers } of draft.statements) {
    const shared = (statement: Gold['statements'][number]) =>
      overlap(extentOf({ content, cue }), extentOf(statement));
    const match = [...free]
      .filter((statement) => shared(statement) >= 0.5)
      .sort((a, b) => shared(b) - shared(a))[0];
    // A second statement with the same words is not right again.
    if (match) free.delete(match);
    count(rule, match !== undefined && [...match.speakers].sort().join() === find(speakers));
  }
  for (const { rule, type, sources, targets, symmetric } of draft.relations) {
    const [from, to] = symmetric ? [sources.slice(0, 1), sources.slice(1)] : [sources, targets];
    const has = (ids: string[], indexes: number[]) =>
      indexes.some((index) => ids.includes(actors[index] ?? '?'));
    const either = (relation: Gold['relations'][number]) =>
      (has(relation.source, from) && has(relation.target, to)) ||
      (symmetric && has(relation.source, to) && has(relation.target, from));
    // The annotations hold no lasting ties.
    if (rule !== 'office-title')
      count(
        rule,
        gold.relations.some((relation) => relation.type === type && either(relation)),
      );
  }
}

const sets = existsSync(folder)
  ? readdirSync(folder).filter((name) => existsSync(join(folder, name, 'gold')))
  : [];
if (sets.length === 0) {
  console.error(
    `There are no annotated articles in ${folder}: they are no part of this project, and without them nothing can be measured.`,
  );
  process.exit(1);
}
for (const set of sets) {
  for (const file of readdirSync(join(folder, set, 'gold')).sort()) {
    const gold = JSON.parse(readFileSync(join(folder, set, 'gold', file), 'utf8')) as Gold;
    const text = readFileSync(join(folder, set, 'text', gold.file), 'utf8');
    countArticle(text, extract({ text, publishedAt: gold.published ?? undefined }), gold);
  }
}
const rules = [...counts]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([rule, { right, all }]) => {
    const precision = (right + prior.precision * prior.weight) / (all + prior.weight);
    return [rule, Number(precision.toFixed(2))];
  });
const file = new URL('../src/extract/confidence.json', import.meta.url);
writeFileSync(
  file,
  `${JSON.stringify({ default: prior.precision, rules: Object.fromEntries(rules) }, null, 2)}\n`,
);
console.log(`Measured ${rules.length} rules on ${sets.join(' and ')}.`);
