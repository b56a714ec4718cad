import type { ActorKind, DraftActor } from '../draft.ts';
import type { Grammar } from './grammar.ts';

/** A bare noun with more words around it describes somebody of its own: "pejabat senior". */
const LONGEST_BARE = 2;

/**
 * The actor that a description calls by what it is: the last speaker with that word in name or office ("pejabat itu"), the body
 * whose name begins with it ("Koalisi"), the last company ("perusahaan"). `recent` lists the latest speakers first.
 */
export function findNamesake(
  grammar: Grammar,
  words: readonly string[],
  recent: readonly number[],
  actors: readonly DraftActor[],
  definite: boolean,
): number | undefined {
  const [noun = ''] = words;
  if (!definite && words.length > LONGEST_BARE) return undefined;
  const offices = grammar.epithets[words.slice(0, LONGEST_BARE).join(' ')];
  if (offices) {
    const holds = (actor: DraftActor | undefined): boolean =>
      offices.some((office) => isCalled(actor, office));
    const holder =
      recent.find((actor) => holds(actors[actor])) ??
      actors.findIndex((actor) => actor.kind === 'PERSON' && holds(actor));
    return holder >= 0 ? holder : undefined;
  }
  if (definite) {
    const whole = findHolder(actors, words);
    if (whole !== undefined) return whole;
    const called = recent.find((actor) => isCalled(actors[actor], noun));
    if (called !== undefined) return called;
    const holders = findBodies(actors).holders.get(noun);
    if (holders?.size === 1) return [...holders][0];
  }
  if (!definite && words.length > 1) return undefined;
  // "kata hakim": without more words, the judge who spoke before.
  if (!definite && !grammar.anonymousNouns.has(noun) && !grammar.collectives.has(noun)) {
    const holder = recent.find((actor) => actors[actor]?.kind === 'PERSON' && isCalled(actors[actor], noun));
    if (holder !== undefined) return holder;
  }
  const { byWord, companies } = findBodies(actors);
  if (!grammar.companyNouns.has(noun)) return byWord.get(noun);
  return (
    recent.find((actor) => actors[actor]?.kind === 'COMPANY') ??
    (companies.length === 1 ? companies[0] : undefined)
  );
}

/** "presiden Ukraina itu": the only person whose name or office has all these words. */
function findHolder(actors: readonly DraftActor[], phrase: readonly string[]): number | undefined {
  const words = phrase.slice(0, -1);
  if (words.length < LONGEST_BARE) return undefined;
  const [first = new Set<number>(), ...others] = words.map((word) => findBodies(actors).holders.get(word));
  if (first.size > MOST_HOLDERS) return undefined;
  const found = [...first].filter((actor) => others.every((holders) => holders?.has(actor)));
  return found.length === 1 ? found[0] : undefined;
}

/** A word that so many are called by tells nobody apart. */
const MOST_HOLDERS = 50;

interface Bodies {
  byWord: Map<string, number>;
  companies: number[];
  /** The persons, named or not, with a word in name or office: "menteri itu" is the only one who is called so. */
  holders: Map<string, Set<number>>;
}

const BODIES: ReadonlySet<ActorKind> = new Set<ActorKind>([
  'GOVERNMENT_BODY',
  'ORGANISATION',
  'PARTY',
  'INTERGOVERNMENTAL',
]);

const bodiesOf = new WeakMap<readonly DraftActor[], Bodies>();

/** The bodies with a name of several words by its first word, the last one first found, and the companies; read once per text. */
function findBodies(actors: readonly DraftActor[]): Bodies {
  let bodies = bodiesOf.get(actors);
  if (!bodies) {
    bodies = { byWord: new Map(), companies: [], holders: new Map() };
    for (const [actor, each] of actors.entries()) {
      const { kind, name } = each;
      if (kind === 'PERSON' || (kind === 'ANONYMOUS' && name.includes(' '))) {
        for (const word of wordsOf(each))
          bodies.holders.set(word, (bodies.holders.get(word) ?? new Set()).add(actor));
      }
      const [first = '', second] = name.toLowerCase().split(/\s+/u);
      if (kind === 'COMPANY') bodies.companies.push(actor);
      else if (BODIES.has(kind) && second) bodies.byWord.set(first, actor);
    }
    bodiesOf.set(actors, bodies);
  }
  return bodies;
}

function isCalled(actor: DraftActor | undefined, noun: string): boolean {
  return actor !== undefined && wordsOf(actor).includes(noun);
}

const wordsOf = ({ name, roles }: DraftActor): string[] =>
  [name, ...roles.map(({ title }) => title)].flatMap((text) => text.toLowerCase().split(/\s+/u));
