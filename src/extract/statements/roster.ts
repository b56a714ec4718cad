import { findIdentifiers } from '../actors/selection.ts';
import { type KnownName, loadVocabulary } from '../actors/vocabulary.ts';
import type { Mention } from '../document.ts';
import type { ActorKind, DraftActor, Language, Span } from '../draft.ts';
import { splitWords } from '../tokens.ts';

/** The actors found so far; describing a speaker that has none adds one, so that no statement is lost. */
export interface Roster {
  actors: DraftActor[];
  /** Mentions that were added here. */
  added: Mention[];
  /** The mention of a speaker by a phrase that named no actor: one found before with that name, or a new one. */
  describe(text: string, span: Span, kind: ActorKind): Mention;
}

/** The known actor that a phrase is a name of, wholly, if it is one. */
function findKnownName(text: string, language: Language): KnownName | undefined {
  if (language === 'other') return undefined;
  const words = splitWords(text).map((word) => ({
    text: word,
    lower: word.toLowerCase(),
    start: 0,
    end: 0,
    sentence: 0,
  }));
  const match = loadVocabulary(language === 'en' ? 'en' : 'id').known.longestAt(words, 0);
  return match?.last === words.length - 1 ? match.values[0] : undefined;
}

function createActor(text: string, kind: ActorKind, name: KnownName | undefined): DraftActor {
  const { actor } = name ?? {};
  const written = text.replace(/\s+/gu, ' ');
  return {
    name: actor?.name ?? written,
    kind: actor?.kind ?? kind,
    country: actor?.country ?? null,
    names: name && actor?.name !== written ? [{ value: written, kind: name.kind, language: null }] : [],
    roles: [],
    identifiers: actor ? findIdentifiers({ ...actor, known: actor }) : [],
    partOf: null,
  };
}

/** Copies the actors found so far into a roster that may grow. */
export function createRoster(found: readonly DraftActor[], language: Language): Roster {
  const actors = [...found];
  const added: Mention[] = [];
  const known = new Map(
    found.flatMap(({ kind, name, names }, actor) =>
      kind === 'MEDIA'
        ? [name, ...names.map(({ value }) => value)].map((each) => [each.toLowerCase(), actor] as const)
        : [],
    ),
  );
  let byWord: Map<string, number> | undefined;
  const persons = (): Map<string, number> => {
    byWord ??= new Map(
      found.flatMap(({ kind, name }, actor) =>
        kind === 'PERSON'
          ? name
              .toLowerCase()
              .split(/\s+/u)
              .map((word) => [word, actor] as const)
          : [],
      ),
    );
    return byWord;
  };
  const findSame = ({ actor: { name, kind, country } }: KnownName): number | undefined => {
    const at = actors.findIndex(
      (actor) =>
        actor.name === name || (kind === 'STATE' && actor.kind === kind && actor.country === country),
    );
    return at < 0 ? undefined : at;
  };
  return {
    actors,
    added,
    describe(text, span, kind) {
      const key = text.toLowerCase().replace(/\s+/gu, ' ');
      const name = findKnownName(text, language);
      let actor =
        known.get(key) ?? (name && findSame(name)) ?? (kind === 'PERSON' ? persons().get(key) : undefined);
      if (actor === undefined) {
        actor = actors.length;
        known.set(key, actor);
        actors.push(createActor(text, kind, name));
      }
      const mention: Mention = {
        ...span,
        actor,
        form: name ? 'NAME' : 'NOMINAL',
        metonym: name?.kind === 'METONYM',
        kind: actors[actor]?.kind ?? kind,
        rule: 'described-speaker',
      };
      added.push(mention);
      return mention;
    },
  };
}
