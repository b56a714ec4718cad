import { type Candidate, isCooperative } from './candidate.ts';
import type { Verb } from './clause-state.ts';
import { governingVerb, verbOccurrence } from './governance.ts';
import type { RelationLexicon } from './relation-lexicon.ts';

/**
 * Says what a relation becomes under the verb that governs it: refused cooperation is REJECT, promised cooperation AGREE
 * with a planned act, threatened conflict THREATEN; what is asked for is left to the request; what is alleged stays alleged.
 */
export function composeCandidate(candidate: Candidate, lexicon: RelationLexicon): Candidate[] {
  const { verb } = candidate;
  if (!verb) return [candidate];
  const stated = verbOccurrence(verb, lexicon);
  const open = candidate.lasts ? 'ONGOING' : 'OCCURRED';
  const inner: Candidate = { ...candidate, occurrence: stated ?? open, vague: stated === null };
  const above = governingVerb(verb);
  if (!above) return [inner];
  const cooperative = isCooperative(candidate.type);
  const outer = (type: Candidate['type']): Candidate => {
    const mutual = candidate.symmetric && type === 'AGREE';
    return {
      ...candidate,
      type,
      mode: null,
      label: `${above.verb.text} ${candidate.label}`,
      symmetric: mutual,
      sources:
        candidate.symmetric && !mutual ? candidate.sources.slice(0, candidate.acting) : candidate.sources,
      targets: candidate.symmetric && !mutual ? candidate.sources.slice(candidate.acting) : candidate.targets,
      occurrence: verbOccurrence(above.verb, lexicon) ?? 'OCCURRED',
      vague: false,
      rule: 'verb-composed',
    };
  };
  switch (above.governor) {
    case 'refuse':
      // "B menolak digusur A"
      if (!cooperative && verb.voice === 'passive')
        return [{ ...outer('REJECT'), sources: candidate.targets, targets: candidate.sources }];
      return cooperative ? [outer('REJECT')] : [{ ...inner, occurrence: 'NOT_OCCURRED' }];
    case 'commit':
      return [
        ...(candidate.type === 'MOBILIZE' || candidate.type === 'SUPPORT'
          ? []
          : [outer(cooperative ? 'AGREE' : 'THREATEN')]),
        { ...inner, occurrence: 'PLANNED', vague: false },
      ];
    case 'threaten':
      if (candidate.type === 'PROTEST')
        return [outer('THREATEN'), { ...inner, occurrence: 'HYPOTHETICAL', vague: false }];
      return cooperative ? [] : [outer('THREATEN')];
    case 'request':
      return [{ ...inner, occurrence: above.verb.subject?.party ? 'HYPOTHETICAL' : 'PLANNED', vague: false }];
    case 'accuse':
      return [{ ...inner, claim: 'ALLEGED' }];
    case 'deny':
      // Who does not deny leaves the deed as it is told.
      if (verbOccurrence(above.verb, lexicon) === 'NOT_OCCURRED') return [inner];
      return [{ ...inner, claim: 'DENIED', occurrence: 'NOT_OCCURRED', vague: true }];
    case 'confirm':
      return [isWithheld(above.verb, lexicon) ? { ...inner, claim: 'UNCONFIRMED' } : inner];
    case 'cancel':
      return [{ ...inner, occurrence: 'NOT_OCCURRED', vague: false }];
    case 'carry':
      return [inner];
    case 'plan':
      return [{ ...inner, occurrence: 'PLANNED', vague: false }];
  }
}

/** "belum mengonfirmasi", "enggan memastikan", "diminta memverifikasi": nobody has said so. */
function isWithheld(verb: Verb, lexicon: RelationLexicon): boolean {
  const occurrence = verbOccurrence(verb, lexicon);
  return occurrence !== null && occurrence !== 'OCCURRED' && occurrence !== 'ONGOING';
}
