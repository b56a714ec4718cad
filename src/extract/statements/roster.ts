import type { Mention } from '../document.ts';
import type { ActorKind, DraftActor, Span } from '../draft.ts';

/** The actors found so far; describing a speaker that has none adds one, so that no statement is lost. */
export interface Roster {
  actors: DraftActor[];
  /** Mentions that were added here. */
  added: Mention[];
  /** The mention of a speaker by a phrase that named no actor: one found before with that name, or a new one. */
  describe(text: string, span: Span, kind: ActorKind): Mention;
}

/** Copies the actors found so far into a roster that may grow. */
export function createRoster(found: readonly DraftActor[]): Roster {
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
  return {
    actors,
    added,
    describe(text, span, kind) {
      const key = text.toLowerCase().replace(/\s+/gu, ' ');
      let actor = known.get(key) ?? (kind === 'PERSON' ? persons().get(key) : undefined);
      if (actor === undefined) {
        actor = actors.length;
        known.set(key, actor);
        actors.push({
          name: text.replace(/\s+/gu, ' '),
          kind,
          country: null,
          names: [],
          roles: [],
          identifiers: [],
          partOf: null,
        });
      }
      const mention: Mention = {
        ...span,
        actor,
        form: 'NOMINAL',
        metonym: false,
        kind,
        rule: 'described-speaker',
      };
      added.push(mention);
      return mention;
    },
  };
}
