import { z } from 'zod';
import type { ActorKind, DraftActor, DraftRelation, DraftRole, RelationType } from '../draft.ts';
import { readLexicon } from '../lexicon.ts';
import { findConfidence } from '../statements/confidence.ts';

const words = z.array(z.string());
const titleSchema = z.object({
  former: words,
  represents: words,
  /** Titles of those who rule a state: the country need not be named beside them. */
  rules: words,
  leads: words,
  /** Offices of a government: the country need not be named beside them. */
  offices: words,
  members: words,
  posts: words,
  /** Parts of a body: who heads one does not head the body. */
  units: words,
});

const lexicons = (['id', 'en'] as const).map((language) =>
  readLexicon(language, 'office-titles', titleSchema),
);

interface Tie {
  type: RelationType;
  /** The tie may be to the state of the holder's country, though the title does not name it. */
  national: boolean;
  /** The title without the words that were looked up: "Alfa" in "Presiden Alfa". */
  rest: string;
}

/** The rest of the title after the longest listed title that opens it, or null. */
function after(title: string, listed: readonly string[]): string | null {
  const fitting = listed.filter((one) => title === one || title.startsWith(`${one} `));
  const longest = fitting.sort((a, b) => b.length - a.length)[0];
  return longest === undefined ? null : title.slice(longest.length + 1);
}

function findTie(title: string): Tie | null {
  const lower = title.toLowerCase().replace(/\s*\([^()]*\)/gu, '');
  for (const lexicon of lexicons) {
    if (after(lower, lexicon.former) !== null) return null;
    const represented = after(lower, lexicon.represents);
    if (represented !== null) return { type: 'REPRESENTS', national: true, rest: represented };
    const office = after(lower, lexicon.offices);
    if (office !== null) return { type: 'HOLDS_POSITION', national: true, rest: office };
    const ruled = after(lower, lexicon.rules);
    if (ruled !== null) return { type: 'LEADS', national: ruled === '', rest: ruled };
    const led = after(lower, lexicon.leads);
    if (led !== null) {
      const type = after(led, lexicon.units) === null ? 'LEADS' : 'HOLDS_POSITION';
      return { type, national: false, rest: led };
    }
    const joined = after(lower, lexicon.members);
    if (joined !== null) return { type: 'MEMBER_OF', national: false, rest: joined };
    const held = after(lower, lexicon.posts);
    if (held !== null) return { type: 'HOLDS_POSITION', national: false, rest: held };
  }
  return null;
}

function isCalled(actor: DraftActor | undefined, name: string): boolean {
  if (!actor) return false;
  return [actor.name, ...actor.names.map(({ value }) => value)].some((one) => one.toLowerCase() === name);
}

const bodies = new Set<ActorKind>([
  'STATE',
  'GOVERNMENT_BODY',
  'INTERGOVERNMENTAL',
  'MILITARY',
  'ARMED_GROUP',
  'PARTY',
  'COMPANY',
  'ORGANISATION',
  'MEDIA',
]);

/**
 * Reads the ties that titles state: "Presiden Rusia" leads Russia, "Menteri Keuangan AS" holds a position there, an envoy
 * represents whom he is sent by. Only titles with a known body and a place in the text give a relation; former ones do not.
 */
export function findStructuralRelations(actors: readonly DraftActor[]): DraftRelation[] {
  const stateOf = new Map<string, number>();
  actors.forEach((actor, index) => {
    if (actor.kind === 'STATE' && actor.country && !stateOf.has(actor.country))
      stateOf.set(actor.country, index);
  });
  const bodyOf = (
    actor: DraftActor,
    { organisation }: DraftRole,
    { national, rest }: Tie,
  ): number | undefined => {
    const home = actor.country ? stateOf.get(actor.country) : undefined;
    // "Gubernur Bank Indonesia" and "Presiden KSPI" are tied to no state, whatever their country.
    const own = national || isCalled(actors[home ?? -1], rest) ? home : undefined;
    if (organisation === null) return own;
    const body = actors[organisation];
    if (body?.kind !== 'STATE') return organisation;
    if (!national) return isCalled(body, rest) ? organisation : own;
    // "perwakilan khusus AS untuk Korea Utara": he stands for his own state, whichever the title ends with.
    return body.country === actor.country ? organisation : own;
  };
  const found = new Map<string, DraftRelation>();
  actors.forEach((actor, index) => {
    if (actor.kind !== 'PERSON') return;
    for (const role of actor.roles) {
      const tie = role.span ? findTie(role.title) : null;
      const body = tie ? bodyOf(actor, role, tie) : undefined;
      const kind = body === undefined ? undefined : actors[body]?.kind;
      if (!tie || !role.span || body === undefined || body === index || !kind || !bodies.has(kind)) continue;
      const key = `${tie.type}|${index}|${body}`;
      if (found.has(key)) continue;
      found.set(key, {
        type: tie.type,
        mode: null,
        label: role.title,
        symmetric: false,
        sources: [index],
        targets: [body],
        claim: 'REPORTED',
        occurrence: 'ONGOING',
        time: null,
        evidence: [{ span: role.span, statement: null, assertedBy: null, role: 'SUPPORTS' }],
        confidence: findConfidence('office-title'),
        rule: 'office-title',
      });
    }
  });
  return [...found.values()];
}
