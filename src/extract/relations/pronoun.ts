import type { DraftStatement } from '../draft.ts';
import type { Clauses } from './clause.ts';
import type { Party } from './unit.ts';

const singular = new Set(['ia', 'dia', 'beliau', 'dirinya', 'he', 'she']);
const plural = new Set(['mereka', 'they']);

/** Follows who is spoken of from sentence to sentence, so that "ia" and "mereka" can be read where nobody resolved them. */
export interface PronounReader {
  /** The party that a pronoun stands for at this point, or null. */
  resolve(lower: string): Pick<Party, 'actors' | 'kinds'> | null;
  /** Takes note of the subject and the speaker of a sentence that has been read. */
  advance(clauses: Clauses, speaker: Pick<Party, 'actors' | 'kinds'> | null): void;
}

/** Starts with nobody spoken of. */
export function createPronounReader(): PronounReader {
  let person: Pick<Party, 'actors' | 'kinds'> | null = null;
  let group: Pick<Party, 'actors' | 'kinds'> | null = null;
  const note = (party: Pick<Party, 'actors' | 'kinds'>): void => {
    if (party.actors.length === 1 && party.kinds[0] === 'PERSON') person = party;
    else if (party.kinds.every((kind) => kind !== 'MEDIA')) group = party;
  };
  return {
    resolve: (lower) => (singular.has(lower) ? person : plural.has(lower) ? group : null),
    advance: (clauses, speaker) => {
      const subject = clauses.verbs.find((verb) => verb.subject?.party && verb.subject.head === null)?.subject
        ?.party;
      if (subject) note(subject);
      if (speaker) note(speaker);
    },
  };
}

/** The speaker whose cue stands in a sentence, for statements in order of their cues. */
export function createSpeakerReader(
  statements: readonly DraftStatement[],
): (end: number) => readonly number[] {
  const cued = statements
    .flatMap((statement) =>
      statement.cue ? [{ at: statement.cue.start, speakers: statement.speakers }] : [],
    )
    .sort((a, b) => a.at - b.at);
  let next = 0;
  return (end) => {
    let speakers: readonly number[] = [];
    for (let one = cued[next]; one && one.at < end; one = cued[++next]) speakers = one.speakers;
    return speakers;
  };
}
