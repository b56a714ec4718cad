import { z } from 'zod';
import type { ActorKind, DraftActor, DraftRelation, RelationType } from '../draft.ts';
import { readLexicon } from '../lexicon.ts';

const titleSchema = z.object({
  leads: z.array(z.string()),
  represents: z.array(z.string()),
  holds: z.array(z.string()),
  former: z.array(z.string()),
});

const rules = (['id', 'en'] as const).map((language) => readLexicon(language, 'office-titles', titleSchema));
const startsWithOne = (title: string, words: readonly string[]): boolean =>
  words.some((word) => title === word || title.startsWith(`${word} `));

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

function tieOf(title: string): RelationType | null {
  const lower = title.toLowerCase();
  for (const rule of rules) {
    if (startsWithOne(lower, rule.former)) return null;
    if (startsWithOne(lower, rule.represents)) return 'REPRESENTS';
    if (startsWithOne(lower, rule.leads)) return 'LEADS';
    if (startsWithOne(lower, rule.holds)) return 'HOLDS_POSITION';
  }
  return null;
}

/**
 * Reads the ties that titles state: "Presiden Rusia" leads Russia, "Menteri Keuangan AS" holds a position there, an envoy
 * represents whom he is sent by. Only titles with a known body and a place in the text give a relation.
 */
export function findStructuralRelations(actors: readonly DraftActor[]): DraftRelation[] {
  const stateOf = new Map<string, number>();
  actors.forEach((actor, index) => {
    if (actor.kind === 'STATE' && actor.country && !stateOf.has(actor.country))
      stateOf.set(actor.country, index);
  });
  const found: DraftRelation[] = [];
  actors.forEach((actor, index) => {
    if (actor.kind !== 'PERSON') return;
    for (const role of actor.roles) {
      const type = role.span && tieOf(role.title);
      const body = role.organisation ?? (actor.country ? stateOf.get(actor.country) : undefined);
      if (!type || !role.span || body === undefined || body === index) continue;
      const kind = actors[body]?.kind;
      if (!kind || !bodies.has(kind)) continue;
      const repeated = found.find(
        (one) => one.type === type && one.sources[0] === index && one.targets[0] === body,
      );
      if (repeated) continue;
      found.push({
        type,
        mode: null,
        label: role.title,
        symmetric: false,
        sources: [index],
        targets: [body],
        claim: 'REPORTED',
        occurrence: 'ONGOING',
        time: null,
        evidence: [{ span: role.span, statement: null, assertedBy: null, role: 'SUPPORTS' }],
        confidence: 0.9,
        rule: 'title',
      });
    }
  });
  return found;
}
