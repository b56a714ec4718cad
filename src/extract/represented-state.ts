import { z } from 'zod';
import type { DraftActor, DraftRelation, DraftStatement, Language } from './draft.ts';
import { readLexicon } from './lexicon.ts';
import type { FoundStatements } from './statements.ts';

const states = z.array(z.looseObject({ country: z.string(), names: z.array(z.string()).min(1) }));
const namesIn = (language: 'id' | 'en'): Map<string, string> =>
  new Map(readLexicon(language, 'states', states).map(({ country, names }) => [country, names[0] ?? '']));
const stateNames = { id: namesIn('id'), en: namesIn('en') };

const offices =
  /^(?:presiden|wakil presiden|wapres|perdana menteri|pm|(?:wakil )?menteri|menlu|menhan|wamenlu|wamenhan|kanselir|raja|ratu|emir|duta besar|dubes|utusan khusus|(?:juru bicara|jubir) (?:pemerintah|kementerian|kemlu|kemenlu|kemhan|gedung putih|kremlin|istana|presiden|perdana menteri|departemen|dewan keamanan)|president|vice president|prime minister|premier|chancellor|king|queen|ambassador|(?:\p{L}+ ){0,2}(?:foreign|defen[cs]e|finance|trade|interior) (?:minister|secretary)|secretary of (?:state|defen[cs]e)|(?:white house|kremlin|pentagon|state department|(?:\p{L}+ ){0,2}(?:government|ministry)) spokes\p{L}+|\p{L}+ (?:president|prime minister|ambassador))(?!\p{L})/iu;
const others =
  /\b(?:direktur|komisaris|bank|klub|universitas|federasi|komisi|uni eropa|mantan|eks|former)\b/iu;

/** Whether somebody holds an office in which "we" speaks for a state: a minister, an ambassador, a spokesman of the government. */
function speaksForState({ kind, name, roles, country }: DraftActor): boolean {
  if (country === null || (kind !== 'PERSON' && kind !== 'ANONYMOUS')) return false;
  const titles = kind === 'ANONYMOUS' ? [name] : roles.map(({ title }) => title);
  return titles.some((title) => offices.test(title) && !others.test(title));
}

/** Reads the state for which the holder of an office speaks, or null when he holds none or the text knows no such state. */
export function createStateReader(actors: readonly DraftActor[]): (holder: number) => number | null {
  const byCountry = new Map<string, number>();
  actors.forEach(({ kind, country }, index) => {
    if (kind === 'STATE' && country !== null && !byCountry.has(country)) byCountry.set(country, index);
  });
  return (holder) => {
    const actor = actors[holder];
    return actor && speaksForState(actor) ? (byCountry.get(actor.country ?? '') ?? null) : null;
  };
}

const we = /(?<!\p{L})(?:kami|kita|we)(?!\p{L})/iu;

/**
 * Adds the states that are named only in the titles of those who say "we" for them, at the end of the actors, so that what
 * "we" did is told of the state.
 */
export function addRepresentedStates(
  text: string,
  language: Language,
  said: FoundStatements,
): readonly DraftActor[] {
  const names = stateNames[language === 'en' ? 'en' : 'id'];
  const known = new Set(said.actors.flatMap(({ kind, country }) => (kind === 'STATE' ? [country] : [])));
  const added: DraftActor[] = [];
  const isJoint = ({ kind, content }: DraftStatement) =>
    (kind === 'DIRECT' || kind === 'PARTIAL') &&
    content.some(({ start, end }) => we.test(text.slice(start, end)));
  for (const { speakers } of said.statements.filter(isJoint)) {
    const actor = said.actors[speakers[0] ?? -1];
    const name = names.get(actor?.country ?? '');
    if (!actor || !name || known.has(actor.country) || !speaksForState(actor)) continue;
    known.add(actor.country);
    const { country } = actor;
    added.push({ name, kind: 'STATE', country, names: [], roles: [], identifiers: [], partOf: null });
  }
  return [...said.actors, ...added];
}

/** The actors up to the last one that was found in the text or takes part in what a statement tells. */
export function withoutIdle(
  actors: readonly DraftActor[],
  found: number,
  relations: readonly DraftRelation[],
): DraftActor[] {
  const said = relations.filter(({ evidence }) => evidence.some(({ statement }) => statement !== null));
  const taking = said.flatMap(({ sources, targets }) => [...sources, ...targets]);
  return actors.slice(
    0,
    taking.reduce((length, actor) => Math.max(length, actor + 1), found),
  );
}
