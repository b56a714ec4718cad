import { type Candidate, extent } from './candidate.ts';
import type { Clause } from './clause.ts';
import { verbOccurrence } from './governance.ts';

const reached = new Set([
  'disepakati',
  'dicapai',
  'tercapai',
  'diteken',
  'ditandatangani',
  'disetujui',
  'agreed',
]);

/**
 * Finds who agreed where a passive names nobody and the sentence tells of a meeting: "hibah itu disepakati dalam pertemuan A
 * dengan B". `taken` are the relations that the sentence tells.
 */
export function findMeetingDeals(
  { units, clauses, lexicon }: Clause,
  taken: readonly Candidate[],
): Candidate[] {
  const meeting = taken.find(({ type, occurrence }) => type === 'CONSULT' && occurrence !== 'NOT_OCCURRED');
  if (!meeting || taken.some(({ type }) => type === 'AGREE')) return [];
  const verb = clauses.verbs.find(
    ({ text, voice, agent }) => reached.has(text) && !agent && (voice === 'passive' || text === 'tercapai'),
  );
  if (!verb) return [];
  const stated = verbOccurrence(verb, lexicon);
  return [
    {
      ...meeting,
      type: 'AGREE',
      mode: null,
      label: verb.text,
      sources: [...meeting.sources, ...meeting.targets],
      targets: [],
      symmetric: true,
      occurrence: stated ?? 'OCCURRED',
      vague: stated === null,
      lasts: false,
      ...extent(units[verb.first], meeting),
      rule: 'meeting-deal',
      verb,
    },
  ];
}
