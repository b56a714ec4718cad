import type { Mention } from '../document.ts';
import type { DraftActor, DraftStatement, RelationType, Span, SpeechAct } from '../draft.ts';
import type { Addressee } from './addressee.ts';
import type { Candidate } from './candidate.ts';
import { lowerBound } from './lower-bound.ts';

const relationOfAct: Partial<Record<SpeechAct, RelationType>> = {
  CRITICISE: 'ACCUSE',
  ALLEGE: 'ACCUSE',
  PRAISE: 'SUPPORT',
  THANK: 'SUPPORT',
  THREATEN: 'THREATEN',
};

/** How far into the content the first party must stand, in characters, for the statement to be aimed at it. */
const maximumLead = 70;

/**
 * Turns statements whose act is aimed at whom they speak of first ("X mengatakan Y melanggar hukum", told as an accusation)
 * into the relation that the act is. What a medium says is nobody's act. Bare speech acts ("mengkritik Y") are left to the verb.
 */
export function findStatementActs(
  statements: readonly DraftStatement[],
  mentions: readonly Mention[],
  actors: readonly DraftActor[],
  text: string,
  addressee: Addressee,
): Candidate[] {
  const found: Candidate[] = [];
  for (const { act, kind, about, speakers, content, cue } of statements) {
    const type = relationOfAct[act];
    const span = content[0];
    const named = about.find((actor) => !speakers.includes(actor));
    const meant =
      type === 'THREATEN' && named === undefined ? addressee(speakers[0] ?? -1, span?.start ?? 0) : null;
    const target = named ?? meant ?? undefined;
    if (!type || !span || !cue || kind === 'SPEECH_ACT' || speakers.length === 0 || target === undefined)
      continue;
    if (speakers.every((speaker) => actors[speaker]?.kind === 'MEDIA')) continue;
    const first = meant === null ? findFirst(mentions, target, span) : span;
    if (!first || first.start - span.start > maximumLead) continue;
    if (type === 'ACCUSE' && !isBlamed(text, first)) continue;
    found.push({
      type,
      mode: null,
      label: text.slice(cue.start, cue.end).toLowerCase(),
      sources: speakers,
      targets: [target],
      symmetric: false,
      acting: speakers.length,
      occurrence: 'OCCURRED',
      vague: false,
      lasts: false,
      claim: null,
      start: span.start,
      end: span.end,
      rule: 'statement-act',
      verb: null,
    });
  }
  return found;
}

const oblique =
  /(?<!\p{L})(?:kepada|ke|tanpa|untuk|bagi|dari|di|pada|dengan|dalam|terhadap|to|for|without|with|from|in)\s+$/iu;
const suffered = /^\s+(?:\p{Ll}+\s+){0,2}?di\p{Ll}{4,}/u;
const window = 24;

/** "B melanggar hukum" blames B; "tanpa B" and "B diperlakukan seperti kriminal" do not. */
function isBlamed(text: string, { start, end }: Span): boolean {
  return (
    !oblique.test(text.slice(Math.max(0, start - window), start)) &&
    !suffered.test(text.slice(end, end + 2 * window))
  );
}

function findFirst(mentions: readonly Mention[], actor: number, { start, end }: Span): Mention | null {
  const first = lowerBound(mentions.length, (index) => mentions[index]?.start ?? 0, start);
  for (let at = first; at < mentions.length; at++) {
    const mention = mentions[at];
    if (!mention || mention.start >= end) return null;
    if (mention.actor === actor) return mention;
  }
  return null;
}
