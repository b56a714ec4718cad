import type { DraftStatement, DraftTime, Occurrence, RelationType } from '../draft.ts';
import type { Candidate } from './candidate.ts';

const open = new Set<Occurrence>(['PLANNED', 'HYPOTHETICAL']);

/**
 * Whether the time that opens a sentence can be when something happens: not when the words that tell it begin after it, and not
 * when it is past and the deed is still to come, for then it is when somebody spoke.
 */
export function isTimeOfDeed(
  { span, latest }: DraftTime,
  { occurrence }: Candidate,
  statement: DraftStatement | null,
  today: string | null,
): boolean {
  const start = span?.start ?? 0;
  if (statement?.content.length && statement.content.every((said) => said.start > start)) return false;
  return !open.has(occurrence) || !today || !latest || latest >= today;
}

const since =
  /(?<!\p{L})(?:sejak|semenjak|since)\s+(?:(?:bulan|tahun|hari|pekan|awal|pertengahan|akhir|early|mid|late)[\s-]+)*$/iu;
const until = /^\s*(?:hingga|sampai|s\/d|until|till|to|[-–])\s/iu;
const window = 40;

/**
 * A time after "sejak" without an end is only when something began: the interval from there on is open [EDTF]. It has no span, since
 * the words themselves name the day or month alone.
 */
export function openAfterSince(time: DraftTime | null, text: string): DraftTime | null {
  if (!time?.span || !time.earliest) return time;
  const { start, end } = time.span;
  if (
    !since.test(text.slice(Math.max(0, start - window), start)) ||
    until.test(text.slice(end, end + window))
  )
    return time;
  const from = time.edtf.split('/', 1)[0] ?? time.earliest;
  return { ...time, span: null, edtf: `${from}/..`, latest: null, precision: 'RANGE' };
}

const spoken = new Set<RelationType>(['ACCUSE', 'REQUEST', 'REJECT', 'THREATEN', 'CONCEDE']);

/**
 * What lies wholly after the day of the article has not happened yet: it is planned. A demand, refusal or promise has been made; its
 * time is that of what it is about, and left out.
 */
export function settle(
  { type, rule, occurrence }: Candidate,
  time: DraftTime | null,
  today: string | null,
): { occurrence: Occurrence; time: DraftTime | null } {
  const future = time?.earliest && today && time.earliest > today;
  if (!future || (occurrence !== 'OCCURRED' && occurrence !== 'ONGOING')) return { occurrence, time };
  if (spoken.has(type) || rule === 'verb-composed') return { occurrence, time: null };
  return { occurrence: 'PLANNED', time };
}
