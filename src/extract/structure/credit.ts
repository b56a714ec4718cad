import type { DraftContributor, Span } from '../draft.ts';
import { anyOf, boilerplate, bylines, creditLabels, plainCredits } from './structure-lexicon.ts';

const roleOf = new Map(creditLabels.map(([label, role]) => [label, role]));
const labels = anyOf(creditLabels.map(([label]) => label));
const labelled = new RegExp(
  String.raw`(?:^|[\s;|(/])(?<label>${labels})(?:\s*[:：]\s*|\s+(?=\p{Lu}))`,
  'giu',
);
const startsLabelled = new RegExp(
  String.raw`^[(\[]?\s*${labels}(?:\s*[:：]|\s+\p{Lu}\S*(?:\s+\S+){0,8}[)\]]?$)`,
  'iu',
);
const startsPlain = new RegExp(String.raw`^[(\[]?\s*${anyOf(plainCredits)}(?:\s*[:：]|\s|$)`, 'iu');
const startsNoise = new RegExp(String.raw`^[\[(*\s]*${anyOf(boilerplate)}(?![\p{L}\p{N}])`, 'iu');
const placeholder =
  /^(?:\[[^\]\n]{0,80}\]|\([a-z]{2,4}(?:\/[a-z]{2,4}){0,3}\)|\(\*\)|\*+|[^\p{L}\p{N}]+|https?:\/\/\S+|#\S+(?:\s+#\S+)*)$/u;
const dateLine =
  /^(?:[\p{L}\d. ]{3,40}?\s*[-–—|,•]\s*)?(?:\p{L}{4,9}\s*,?\s*)?(?:\d{1,2}\s+\p{L}{3,10}\.?\s+\d{4}|\p{L}{3,10}\.?\s+\d{1,2},?\s+\d{4}|\d{1,2}[/-]\d{1,2}[/-]\d{2,4})(?:[\s,|•–—-]+(?:pukul\s+|jam\s+|at\s+)?\d{1,2}[.:]\d{2}(?:[.:]\d{2})?)?(?:\s*(?:WIB|WITA|WIT|GMT|UTC|AM|PM|[A-Z]{3}))?(?:\s*[|•]\s*.{0,80})?$/iu;
const person = /^\p{Lu}[\p{L}.'’-]*(?:\s+(?:\p{Lu}[\p{L}.'’-]*|bin|binti|van|de|al)){0,4}$/u;

/** What a line of furniture is: a credit keeps a segment of its own, noise is only left out of the running text. */
type Furniture = 'credit' | 'noise' | 'date';

/** Tells credits, dates of publication and boilerplate from running text; null when a line is none of them. */
export function findFurniture(text: string, line: Span): Furniture | null {
  if (line.end - line.start > 300) return null;
  const exact = text.slice(line.start, line.end);
  if (dateLine.test(exact)) return 'date';
  if (placeholder.test(exact)) return 'noise';
  const sentence = exact.length > 120 && /[.!?]$/u.test(exact);
  if (!sentence && !isClause(exact) && (startsLabelled.test(exact) || startsPlain.test(exact)))
    return 'credit';
  if (
    bylines.some((word) => exact.toLowerCase().startsWith(`${word} `)) &&
    exact.length < 60 &&
    !/[.!?]$/u.test(exact)
  )
    return 'credit';
  if (
    exact.length < 120 &&
    startsNoise.test(exact) &&
    !(/[.!?"”]$/u.test(exact) && exact.split(/\s+/u).length > 14)
  )
    return 'noise';
  return null;
}

/** "Laporan Bank Dunia menyebutkan utang naik": two words of running text after a label without a colon. */
const isClause = (line: string): boolean =>
  !/[:：]/u.test(line.slice(0, 60)) && /\s\p{Ll}{3,}\s+\p{Ll}{3,}/u.test(line);

const signature = /(?<=[.!?…”"’')]\s{0,3})[([][\p{L}\d*]{1,12}(?:[-/][\p{L}\d]{1,12}){0,4}[)\]][*.]?$/u;

/** The initials of who wrote it that close a paragraph, such as "(ant/ris)" or "(Z-6)"; null when there are none. */
export function findSignature(text: string, paragraph: Span): Span | null {
  if (!/[)\]*.]/.test(text.charAt(paragraph.end - 1))) return null;
  const tail = text.slice(Math.max(paragraph.start, paragraph.end - 70), paragraph.end);
  const match = signature.exec(tail);
  return match ? { start: paragraph.end - match[0].length, end: paragraph.end } : null;
}

/** Lists who wrote, edited, translated or photographed, from a credit line; spans cover the names only. */
export function findContributors(text: string, line: Span): DraftContributor[] {
  const exact = text.slice(line.start, line.end);
  const found = [...exact.matchAll(labelled)];
  return found.flatMap((match, order) => {
    const role = roleOf.get((match.groups?.label ?? '').toLowerCase().replace(/\s+/gu, ' '));
    if (!role) return [];
    const from = match.index + match[0].length;
    const list = exact.slice(from, found[order + 1]?.index ?? exact.length);
    return splitNames(list).map(({ name, at }) => {
      const start = line.start + from + at;
      return { role, name, span: { start, end: start + name.length } };
    });
  });
}

function splitNames(list: string): { name: string; at: number }[] {
  const names: { name: string; at: number }[] = [];
  let at = 0;
  for (const part of list.split(/(\s*[,;|/&)\]]\s*|\s+(?:dan|and|in|di)\s+)/u)) {
    const name = part.trim().replace(/\.$/u, '');
    if (person.test(name)) names.push({ name, at: at + part.indexOf(name) });
    at += part.length;
  }
  return names;
}
