import type { RelationType } from '../draft.ts';
import type { Clause } from './clause.ts';
import { actingParty } from './frame-party.ts';
import type { RelationLexicon } from './relation-lexicon.ts';

/** Follows who did something of late, also where the text names nobody to whom it was done. */
export interface DeedReader {
  /** Takes note of the deeds of a sentence that has been read. */
  note(clause: Clause): void;
  /** Takes note of who speaks in the sentence that was noted last. */
  speak(actors: readonly number[]): void;
  /**
   * Who did last what a noun names ("pengerahan itu"), or anything at all in the sentence before ("kebijakan itu"), or spoke
   * there ("pernyataan itu").
   */
  doersOf(type: string): number[] | null;
}

interface Deed {
  types: RelationType[];
  actors: number[];
  sentence: number;
}

const maximumDeeds = 10;

/** Starts with nothing done. */
export function createDeedReader({ words }: RelationLexicon): DeedReader {
  let deeds: Deed[] = [];
  let sentence = 0;
  let spoken: Pick<Deed, 'actors' | 'sentence'> | null = null;
  const lately = (one: Pick<Deed, 'sentence'>): boolean => one.sentence === sentence;
  return {
    note({ clauses }) {
      sentence++;
      for (const verb of clauses.verbs) {
        const party = verb.voice === 'passive' ? verb.agent : actingParty(verb.subject, false);
        const speaks = words.reporting.has(verb.text) || words.naming.has(verb.text);
        if (!party || speaks || verb.relative || words.statives.has(verb.text)) continue;
        const types = verb.entries.flatMap(({ frame }) => (frame ? [frame.type] : []));
        deeds = [...deeds.slice(1 - maximumDeeds), { types, actors: party.actors, sentence }];
      }
    },
    speak(actors) {
      if (actors.length > 0) spoken = { actors: [...actors], sentence };
    },
    doersOf(type) {
      if (type === 'said' || (type === 'offer' && spoken && lately(spoken)))
        return spoken && lately(spoken) ? spoken.actors : null;
      const deed =
        type === 'any' || type === 'offer'
          ? deeds.findLast(lately)
          : deeds.findLast(({ types }) => types.some((one) => one === type));
      return deed?.actors ?? null;
    },
  };
}
