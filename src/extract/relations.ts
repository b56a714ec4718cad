/**
 * Who does what to whom. Each sentence becomes units (words and parties), then clauses (verbs with their subjects), from
 * which the matchers in relations/ read candidates: verbs by voice, event nouns, names given to somebody, obligations and
 * judgements inside statements. Claim, time and evidence are added here, and tellings of the same relation are merged.
 */
import type { Document, FoundActors } from './document.ts';
import type { DraftActor, DraftRelation, DraftStatement, DraftTime, EvidenceRole } from './draft.ts';
import { createAddressees } from './relations/addressee.ts';
import type { Candidate } from './relations/candidate.ts';
import { findCasualties } from './relations/casualty.ts';
import { findClaim } from './relations/claim.ts';
import { type Clause, readClauses } from './relations/clause.ts';
import { suppose } from './relations/condition.ts';
import { isContest, isFigurative } from './relations/contest.ts';
import { joinParties } from './relations/coordination.ts';
import { createCuedSpeakers } from './relations/cued-speaker.ts';
import { createCustodyReader } from './relations/custody.ts';
import { findMeetingDeals } from './relations/deal.ts';
import { createDeedReader } from './relations/deed.ts';
import { findDenials } from './relations/denial.ts';
import { findEchoes } from './relations/echo.ts';
import { findNounRelations, withoutObjects } from './relations/event-noun.ts';
import { findEvidenceSpan, findRelationTime } from './relations/evidence.ts';
import { findVerbRelations, mergeVisits } from './relations/frame.ts';
import { findJointRelations } from './relations/joint.ts';
import { mergeTellings, type Telling } from './relations/merge.ts';
import { findNamingRelations } from './relations/naming.ts';
import { createOfficeReader } from './relations/office.ts';
import { createOverlap } from './relations/overlap.ts';
import { createFirstPerson, createPartyReader } from './relations/party-reader.ts';
import { findPointedRelations } from './relations/pointed.ts';
import { createReferenceReader } from './relations/reference.ts';
import { findRefuted, refute } from './relations/refutation.ts';
import { relationLexicon } from './relations/relation-lexicon.ts';
import { createRoleReader } from './relations/role-holder.ts';
import { createSaid } from './relations/said.ts';
import { findSpokenRelations } from './relations/speech.ts';
import { findStatementActs } from './relations/statement-act.ts';
import { findStructuralRelations } from './relations/structural.ts';
import { isTimeOfDeed, openAfterSince, settle } from './relations/tense.ts';
import { findUltimatum } from './relations/ultimatum.ts';
import { markUnconfirmed } from './relations/unconfirmed.ts';
import { createUnitReader } from './relations/unit-reader.ts';
import { findConfidence } from './statements/confidence.ts';

/**
 * Finds the relations between the mentioned actors, each with claim, occurrence, time and evidence, in the order of the
 * text; ties that titles state come last. `found.mentions` must be sorted by start.
 */
export function findRelations(
  document: Document,
  found: FoundActors,
  statements: readonly DraftStatement[],
  times: readonly DraftTime[],
): DraftRelation[] {
  const structural = findStructuralRelations(found.actors);
  if (document.language === 'other') return structural;
  const lexicon = relationLexicon(document.language === 'en' ? 'en' : 'id');
  const kinds = found.actors.map((actor) => actor.kind);
  const said = createSaid(statements);
  const officeOf = createOfficeReader(found.actors);
  const references = createReferenceReader(lexicon, found.actors, officeOf);
  const roles = createRoleReader(lexicon, found.actors);
  const custody = createCustodyReader(found.actors);
  const officeAt = (offset: number): number | null =>
    officeOf(statements[said.at(offset, offset + 1) ?? -1]?.speakers[0] ?? -1);
  const cuedBefore = createCuedSpeakers(statements);
  const speakersAt = (offset: number): number[] =>
    (statements[said.at(offset, offset + 1) ?? -1]?.speakers ?? []).filter(
      (speaker) => kinds[speaker] !== 'MEDIA',
    );
  const isQuoted = (offset: number) => statements[said.at(offset, offset + 1) ?? -1]?.kind === 'DIRECT';
  const dated = times.filter((time) => time.span !== null);
  const read = createUnitReader({
    document,
    parties: createPartyReader(found.mentions, found.actors, lexicon),
    actors: found.actors,
    officeOf,
    times: dated,
    lexicon,
    firstPerson: createFirstPerson(statements),
  });
  const contest = isContest(document, lexicon);
  const tellings: Telling[] = [];
  const deeds = createDeedReader(lexicon);

  /** "B membantah telah mengirim senjata": the words begin after their speaker, who takes part in what they tell. */
  const wordsOfParty = (
    { verb, rule, sources, targets }: Candidate,
    clause: Clause | null,
  ): number | null => {
    const unit = rule === 'verb-composed' ? undefined : clause?.units[verb?.first ?? -1];
    const index = unit ? said.at(unit.start, unit.end) : null;
    const speakers = statements[index ?? -1]?.speakers ?? [];
    return speakers.some((one) => sources.includes(one) || targets.includes(one)) ? index : null;
  };

  const tell = (candidate: Candidate, clause: Clause | null): void => {
    const index = said.at(candidate.start, candidate.end) ?? wordsOfParty(candidate, clause);
    const statement = index === null ? null : (statements[index] ?? null);
    const own = candidate.rule === 'statement-act' || candidate.rule.startsWith('spoken');
    const threat = statement !== null && isThreatBy(candidate, statement, found.actors);
    const claim = findClaim(candidate, clause, statement, found.actors, document.text);
    const span = clause
      ? findEvidenceSpan(candidate, clause)
      : { start: candidate.start, end: candidate.end };
    const today = document.anchor;
    const dates = (opening: DraftTime) => isTimeOfDeed(opening, candidate, statement, today);
    const told = clause ? findRelationTime(span, clause, dated, dates) : null;
    const { occurrence, time } = settle(candidate, openAfterSince(told, document.text), today);
    tellings.push({
      vague: candidate.vague && occurrence === candidate.occurrence,
      relation: {
        type: candidate.type,
        mode: candidate.mode,
        label: candidate.label,
        symmetric: candidate.symmetric,
        sources: threat ? statement.speakers : candidate.sources,
        targets: candidate.targets,
        claim,
        occurrence: threat ? 'OCCURRED' : occurrence,
        time,
        evidence: [
          {
            span,
            statement: index,
            assertedBy: own ? null : (statement?.speakers[0] ?? null),
            role: roleOf[claim] ?? 'SUPPORTS',
          },
        ],
        confidence: findConfidence(candidate.rule),
        rule: candidate.rule,
      },
    });
  };

  for (const sentence of document.sentences) {
    const named = references.resolvePronouns(read(sentence), isQuoted);
    const units = references.resolveCollectives(roles.resolve(joinParties(named, lexicon)));
    const clause: Clause = { units, clauses: readClauses(units, lexicon), lexicon, read: new Map() };
    custody.fillAgents(clause, officeAt);
    const candidates = [
      ...mergeVisits(withoutObjects(findVerbRelations(clause), findNounRelations(clause))),
      ...findNamingRelations(clause),
      ...findJointRelations(clause),
      ...findCasualties(clause),
      ...findEchoes(clause, tellings),
      ...findSpokenRelations(clause, speakersAt),
      ...findUltimatum(clause, tellings.slice(-maximumRecent), speakersAt),
    ];
    candidates.push(...custody.findSuspects(clause, officeAt));
    candidates.push(...findMeetingDeals(clause, candidates));
    candidates.push(...findPointedRelations(clause, tellings, candidates, deeds));
    deeds.note(clause);
    roles.note(candidates);
    for (const one of candidates) if (one.symmetric) references.pair(one.sources);
    custody.note(candidates);
    const denials = findDenials(clause, tellings, found.actors);
    const refuted = findRefuted(document.text, sentence);
    for (const candidate of suppose(candidates, clause))
      if (!(contest && isFigurative(candidate.type))) tell(refute(candidate, refuted), clause);
    tellings.push(...denials);
    const speakers = [...cuedBefore(sentence.end)];
    deeds.speak(speakers.filter((speaker) => kinds[speaker] !== 'MEDIA'));
    references.advance(
      units,
      clause.clauses,
      speakers.length > 0 ? { actors: speakers, kinds: speakers.map((one) => kinds[one] ?? 'PERSON') } : null,
    );
  }
  const aimed = createOverlap(tellings.map(({ relation }) => relation));
  for (const candidate of findStatementActs(
    statements,
    found.mentions,
    found.actors,
    document.text,
    createAddressees(tellings),
  ))
    if (!aimed.has(candidate) && officeOf(candidate.sources[0] ?? -1) !== candidate.targets[0])
      tell(candidate, null);
  return [...markUnconfirmed(mergeTellings(tellings), statements, found.actors), ...structural];
}

/** How many tellings back a threat may refer to what was demanded. */
const maximumRecent = 10;

const roleOf: Partial<Record<DraftRelation['claim'], EvidenceRole>> = {
  DENIED: 'CONTRADICTS',
  UNCONFIRMED: 'NOT_CONFIRMED',
};

/** What a state "may" do to another is, in the mouth of its own leader, the leader's threat. */
function isThreatBy(candidate: Candidate, statement: DraftStatement, actors: readonly DraftActor[]): boolean {
  if (candidate.type !== 'THREATEN' || !['PLANNED', 'HYPOTHETICAL'].includes(candidate.occurrence))
    return false;
  const country = actors[candidate.sources[0] ?? -1]?.country;
  return Boolean(country) && statement.speakers.some((speaker) => actors[speaker]?.country === country);
}
