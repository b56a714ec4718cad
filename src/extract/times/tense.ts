import type { Vocabulary } from './vocabulary.ts';

const reach = 160;
const clauseBefore = /(?:([^,;:.!?"“”()]*),)?([^,;:.!?"“”()]*)$/u;
const joint = /(?<!\p{L})(?:dan|serta|yang|untuk|setelah|sebelum|and|which|that|who|after|before)(?!\p{L})/iu;

/** Tells whether a clause plans: a word of the future stands before the time and no word of saying or doing comes between. */
export interface Tense {
  isPlanned(before: string, after: string): boolean;
}

/** Prepares the words of a language for `isPlanned`. */
export function createTense({ futureMarkers, reportingWords }: Vocabulary): Tense {
  const any = (list: string[]) => list.map((word) => word.replace(/ /g, String.raw`\s+`)).join('|');
  const marks = new RegExp(
    String.raw`(?<![\p{L}\p{N}-])(?:(?<future>${any(futureMarkers)})(?:\s+(?:${any(reportingWords)}))?|(?<told>${any(reportingWords)}))(?![\p{L}\p{N}-])`,
    'giu',
  );
  return {
    isPlanned(before, after) {
      const [clause = '', fronted = ''] = clauseBefore.exec(before.slice(-reach))?.slice(1).reverse() ?? [];
      const left = [...clause.matchAll(marks)].at(-1);
      if (left) return left.groups?.future !== undefined;
      // "… akan digelar di Bandung, Sabtu": the time stands apart after a comma, and nobody has spoken before it.
      const apart = clause.trim() === '' ? [...fronted.matchAll(marks)] : [];
      if (apart.length > 0) return apart.every(({ groups }) => groups?.future !== undefined);
      // Ahead the clause may start after the comma that closes a fronted time, and ends where another one is joined on.
      const ahead = /^\s*[,)]?[^,;:.!?"“”()]*/u.exec(after.slice(0, reach))?.[0].split(joint)[0] ?? '';
      const [right] = ahead.matchAll(marks);
      return right?.groups?.future !== undefined;
    },
  };
}
