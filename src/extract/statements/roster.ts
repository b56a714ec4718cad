import type { FoundActors, Mention } from '../document.ts';
import type { DraftActor, Span } from '../draft.ts';

/** The actors found so far; describing a speaker that has none adds one, so that no statement is lost. */
export interface Roster {
  actors: DraftActor[];
  /** Mentions that were added here. */
  added: Mention[];
  describe(text: string, span: Span): Mention;
}

/** Copies the actors found so far into a roster that may grow. */
export function createRoster(found: FoundActors): Roster {
  const actors = [...found.actors];
  const added: Mention[] = [];
  const known = new Map<string, number>();
  return {
    actors,
    added,
    describe(text, span) {
      const key = text.toLowerCase().replace(/\s+/gu, ' ');
      let actor = known.get(key);
      const kind = /^(?:para|sejumlah|sebagian|seluruh|warga|some|several|many)\b/iu.test(key) ? 'GROUP' : 'ANONYMOUS';
      if (actor === undefined) {
        actor = actors.length;
        known.set(key, actor);
        actors.push({ name: text.replace(/\s+/gu, ' '), kind, country: null, names: [], roles: [], identifiers: [], partOf: null });
      }
      const mention: Mention = { ...span, actor, form: 'NOMINAL', metonym: false, kind, rule: 'described-speaker' };
      added.push(mention);
      return mention;
    },
  };
}
