import { z } from 'zod';
import type { Span } from '../draft.ts';
import { readLexicon } from '../lexicon.ts';
import { hasOutletWord, isSameOutlet } from '../outlet-name.ts';

/** An outlet as the dateline names it. */
interface Outlet {
  name: string;
  span: Span;
}

/** The prefix of the lead that says where the copy is from, and where the lead's first sentence starts. */
interface Dateline extends Span {
  places: string[];
  publisher: Outlet | null;
  /** Whose copy it is, where that is another one than the publisher: "JAKARTA (Reuters) -" in a newspaper. */
  agency: Outlet | null;
  /** Offset of the first word after the dateline and its dash. */
  next: number;
}

const mediaSchema = z.array(z.object({ name: z.string(), aliases: z.array(z.string()).optional() }));
const placeSchema = z.object({ places: z.array(z.string()) });
const stateSchema = z.array(
  z.object({ names: z.array(z.string()), metonyms: z.array(z.string()).optional() }),
);

const domain = /^[\p{L}\d-]+(?:\.(?:com|co|id|net|org|tv|news|info|go|ac|or|my|uk|sg))+$/iu;
const lower = (name: string): string => name.toLowerCase().replace(/\s+/gu, ' ');

const countries = new Set<string>();
const outlets = new Set<string>(['ap', 'afp', 'antara news']);
const places = new Set<string>([
  'washington dc',
  'washington d.c.',
  'new york',
  'united nations',
  'markas pbb',
]);
for (const language of ['id', 'en'] as const) {
  for (const { name, aliases = [] } of readLexicon(language, 'media', mediaSchema)) {
    for (const form of [name, ...aliases]) {
      outlets.add(lower(form));
      outlets.add(lower(form.replace(/(?:\.(?:com|co|id))+$/iu, '')));
    }
  }
  for (const place of readLexicon(language, 'places', placeSchema).places) places.add(lower(place));
  for (const { names, metonyms = [] } of readLexicon(language, 'states', stateSchema)) {
    for (const form of metonyms) places.add(lower(form));
    for (const name of names) countries.add(lower(name));
  }
}

/** Whether a name is that of a news outlet: known, or shaped like a domain. */
export function isOutlet(name: string): boolean {
  return domain.test(name) || outlets.has(lower(name));
}

type Part = 'outlet' | 'place' | 'capitals' | 'name' | 'date' | 'none';

const date =
  /^(?:\p{L}{4,6},?\s*)?(?:\(?\d{1,2}\/\d{1,2}(?:\/\d{2,4})?\)?|\d{1,2}\s+\p{L}{3,9}\.?(?:\s+\d{4})?|\p{Lu}\p{L}{2,8}\.?\s+\d{1,2}|\d{4})$/u;
const names = /^\p{Lu}[\p{L}'’.-]*(?:\s+\p{Lu}[\p{L}'’.-]*){0,3}$/u;

/** `own` is the name of the publisher, where it is known from elsewhere. */
function readPart(part: string, own: string): Part {
  if (isOutlet(part) || (own && isSameOutlet(part, own))) return 'outlet';
  if (places.has(lower(part))) return 'place';
  // "Iran - …" may well be the first words of the lead: a country alone is no dateline unless it is in capitals.
  if (countries.has(lower(part))) return part === part.toUpperCase() ? 'place' : 'name';
  if (date.test(part)) return 'date';
  if (!names.test(part)) return 'none';
  return part === part.toUpperCase() && /\p{L}{4}/u.test(part) ? 'capitals' : 'name';
}

/** Writes "JAKARTA" as "Jakarta" and keeps short capitals such as DC. */
function titleCase(place: string): string {
  return place.replace(/\p{L}[\p{L}'’]*/gu, (word) =>
    word.length > 2 && word === word.toUpperCase() ? word.charAt(0) + word.slice(1).toLowerCase() : word,
  );
}

const head =
  /^\s*(?<parts>[^()\n–—―|:;"“”]{2,70}?)(?:\s*\((?<agency>[^()\n]{2,40})\))?\s*(?<dash>--+|[–—―|:]|(?<=\s)-(?=\s)|(?<=\p{L}\))\s?-(?=\s)|(?<=\.(?:com|co|id|net|tv|news))-(?=[\s\p{L}]))\s*/iu;
const second =
  /^(?<parts>\p{Lu}[\p{Lu} .'’/-]{2,40}?)(?:\.\s+|\s*(?:--+|[–—―|]|-(?=\s))\s*)(?=["“‘']?[\p{L}\p{N}])/u;
const unmarked =
  /^(?<outlet>[\p{L}\d-]+(?:\.(?:com|co|id|net|tv|news))+),\s+(?<place>\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?)\s+(?=\p{Lu})/iu;

/**
 * Reads the dateline at `start`, in the styles of Indonesian outlets and of agencies; null when the lead has none. `own` is the name
 * of the publisher, where it is known.
 */
export function findDateline(text: string, start: number, end: number, own = ''): Dateline | null {
  const lead = text.slice(start, Math.min(end, start + 240));
  const found = head.exec(lead);
  const line = found ? readHead(lead, found, own) : null;
  const bare = line ? null : unmarked.exec(lead);
  const dateline = line ?? (bare ? readUnmarked(bare) : readAgency(lead));
  if (!dateline || start + dateline.next >= end) return null;
  const move = (outlet: Outlet | null): Outlet | null =>
    outlet && {
      name: outlet.name,
      span: { start: start + outlet.span.start, end: start + outlet.span.end },
    };
  const { publisher } = dateline;
  const other = publisher && own && isOutlet(publisher.name) && !isSameOutlet(publisher.name, own);
  return {
    start: start + dateline.start,
    end: start + dateline.end,
    next: start + dateline.next,
    places: dateline.places,
    publisher: move(publisher),
    agency: move(dateline.agency ?? (other ? publisher : null)),
  };
}

/** "(Reuters) - …": an agency without a place. */
function readAgency(lead: string): Dateline | null {
  const match = /^\s*\((?<agency>[^()\n]{2,40})\)\s*(?:--+|[–—]|-(?=\s))\s*/u.exec(lead);
  const { agency = '' } = match?.groups ?? {};
  if (!match || !isOutlet(agency)) return null;
  const start = match[0].indexOf('(');
  const outlet = { name: agency, span: { start: start + 1, end: start + 1 + agency.length } };
  const end = outlet.span.end + 1;
  return { start, end, places: [], publisher: outlet, agency: outlet, next: match[0].length };
}

function readUnmarked(match: RegExpExecArray): Dateline | null {
  const { outlet = '', place = '' } = match.groups ?? {};
  const known = place
    .split(' ')
    .map((_, at, all) => all.slice(0, all.length - at).join(' '))
    .find((name) => places.has(lower(name)));
  if (!known) return null;
  const from = match[0].indexOf(place);
  const end = from + known.length;
  return {
    start: 0,
    end,
    places: [known],
    publisher: { name: outlet, span: { start: 0, end: outlet.length } },
    agency: null,
    next: end + (/^\s*/u.exec(match[0].slice(end))?.[0].length ?? 0),
  };
}

function readHead(lead: string, match: RegExpExecArray, own: string): Dateline | null {
  const { parts = '', agency: name, dash } = match.groups ?? {};
  const offset = match[0].indexOf(parts);
  const read = readParts(parts, offset, own);
  // Before a colon also stand speakers ("PAN: …"): only a known place makes a dateline.
  if (!read || (dash === ':' && !read.known)) return null;
  let end = name ? lead.indexOf(')', offset + parts.length) + 1 : offset + parts.trimEnd().length;
  let next = match[0].length;
  const agency = name ? readBrackets(name, lead.indexOf(name, offset + parts.length)) : null;
  const publisher = read.publisher ?? agency;
  const found = [...read.places];
  // "KONTAN.CO.ID - JAKARTA/SEOUL. Pada …": the place follows the outlet after a dash of its own.
  const more = publisher && found.length === 0 ? second.exec(lead.slice(next)) : null;
  const added = more && readParts(more.groups?.parts ?? '', 0, own);
  if (more && added && added.places.length > 0 && !added.publisher) {
    found.push(...added.places);
    end = next + (more.groups?.parts ?? '').trimEnd().length;
    next += more[0].length;
  }
  const strong = publisher !== null || read.certain;
  return strong ? { start: offset, end, places: found, publisher, agency, next } : null;
}

/** The agency in brackets after the place; not a date, a region or the initials of somebody. */
function readBrackets(name: string, start: number): Outlet | null {
  const kind = readPart(name.trim(), '');
  if (kind === 'date' || kind === 'place' || (kind === 'none' && !/^\p{Lu}/u.test(name))) return null;
  return { name, span: { start, end: start + name.length } };
}

function readParts(
  exact: string,
  offset: number,
  own: string,
): { places: string[]; publisher: Outlet | null; certain: boolean; known: boolean } | null {
  const found: string[] = [];
  let publisher: Outlet | null = null;
  let certain = false;
  const kinds = new Set<Part>();
  const parts = [...exact.matchAll(/[^,/]+/gu)];
  for (const match of parts) {
    const part = match[0].trim().replace(/\.$/u, '');
    if (!part) continue;
    const shape = readPart(part, own);
    const named = (shape === 'name' || shape === 'capitals') && parts.length > 1 && hasOutletWord(part);
    const kind = named ? 'outlet' : shape;
    if (kind === 'none') return null;
    kinds.add(kind);
    if (kind === 'date') continue;
    const start = offset + match.index + match[0].indexOf(part);
    const isLastOfMany = match.index + match[0].length >= exact.length && found.length > 0;
    if (
      kind === 'outlet' ||
      (isLastOfMany && kind === 'name') ||
      (isLastOfMany && kind === 'capitals' && !publisher && exact[match.index - 1] === ',')
    ) {
      publisher ??= { name: part, span: { start, end: start + part.length } };
      continue;
    }
    found.push(titleCase(part));
    certain ||= kind !== 'name';
  }
  const known = kinds.has('place') && !kinds.has('name') && !kinds.has('capitals');
  return kinds.size > 0 ? { places: found, publisher, certain, known } : null;
}
