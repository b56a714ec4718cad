import type { DraftStatement } from '../draft.ts';

/**
 * Reads the speaker whose cue stands before an offset and after the last one asked for; offsets must ascend. Empty when
 * nobody was cued in between.
 */
export function createCuedSpeakers(
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
