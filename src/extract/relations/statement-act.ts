import type { Mention } from '../document.ts';
import type { DraftActor, DraftStatement, RelationType, Span, SpeechAct } from '../draft.ts';
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
): Candidate[] {
  const found: Candidate[] = [];
  for (const { act, kind, about, speakers, content, cue } of statements) {
    const type = relationOfAct[act];
    const span = content[0];
    const target = about.find((actor) => !speakers.includes(actor));
    if (!type || !span || !cue || kind === 'SPEECH_ACT' || speakers.length === 0 || target === undefined)
      continue;
    if (speakers.every((speaker) => actors[speaker]?.kind === 'MEDIA')) continue;
    const lead = findFirst(mentions, target, span);
    if (lead === null || lead - span.start > maximumLead) continue;
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

function findFirst(mentions: readonly Mention[], actor: number, { start, end }: Span): number | null {
  const first = lowerBound(mentions.length, (index) => mentions[index]?.start ?? 0, start);
  for (let at = first; at < mentions.length; at++) {
    const mention = mentions[at];
    if (!mention || mention.start >= end) return null;
    if (mention.actor === actor) return mention.start;
  }
  return null;
}
