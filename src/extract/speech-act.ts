import { z } from 'zod';
import type { Language, SpeechAct, StatementKind } from './draft.ts';
import { readLexicon } from './lexicon.ts';
import { speechActs } from './statements/cue.ts';

const signs = z.array(
  z.strictObject({
    act: z.enum(speechActs),
    /** Only in a statement of this kind. */
    kind: z.enum(['DIRECT', 'PARTIAL', 'INDIRECT']).optional(),
    /** Makes another act of this one; of an assertion where it is not given. */
    from: z.enum(speechActs).default('ASSERT'),
    /** Only after these cues. */
    cues: z.array(z.string()).optional(),
    /** For words in lower case. */
    pattern: z.string().transform((source) => new RegExp(source, 'u')),
  }),
);

const signsOf = { id: readLexicon('id', 'speech-acts', signs), en: readLexicon('en', 'speech-acts', signs) };

/** Longer statements are judged by their beginning, which keeps the search linear. */
const JUDGED_LENGTH = 600;

/**
 * The act of a statement: what its verb says, or what the words themselves do ("kami akan", "harus", a question) by the first sign of
 * speech-acts.json for that act that they show: most are for verbs that only say that something was said.
 */
export function findSpeechAct(
  act: SpeechAct,
  kind: StatementKind,
  cue: string,
  words: string,
  language: Language,
): SpeechAct {
  if (kind === 'NO_COMMENT') return 'NOT_CONFIRM';
  const judged = words.slice(0, JUDGED_LENGTH).toLowerCase();
  const lower = cue.toLowerCase();
  const shown = signsOf[language === 'en' ? 'en' : 'id'].find(
    (sign) =>
      sign.from === act &&
      (!sign.kind || sign.kind === kind) &&
      (!sign.cues || sign.cues.includes(lower)) &&
      sign.pattern.test(judged),
  );
  return shown?.act ?? act;
}
