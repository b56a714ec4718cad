/** When an actor of a text is one that is already recorded. Pure: the look-up is in actor.ts. */
import { createNameKey } from '../database/name-key.ts';
import type { ActorKind, DraftActor, NameKind } from '../extract/draft.ts';

/** A recorded actor, as far as identity goes. */
export interface KnownActor {
  id: number;
  name: string;
  kind: ActorKind;
  country: string | null;
  canonicalId: number;
  partOfId: number | null;
}

/** A recorded actor and the name by which the look-up has found it. */
export interface KnownName extends KnownActor {
  valueKey: string;
  nameKind: NameKind;
}

/** Names that stand for the actor itself; metonyms and descriptions stand for others as well. */
const proper: ReadonlySet<NameKind> = new Set([
  'PRIMARY',
  'ALIAS',
  'ACRONYM',
  'OFFICIAL',
  'FORMER',
  'TRANSLITERATION',
]);

/** Whether an actor can be found again in another text: an unnamed source or a group belongs to its article. */
export function isFoundAgain(kind: ActorKind): boolean {
  return kind !== 'ANONYMOUS' && kind !== 'GROUP';
}

/** The keys of the names by which an actor may be found: for people only names of two words and more, never a bare surname. */
export function listIdentifyingKeys({ kind, name, names }: DraftActor, withMetonyms = true): string[] {
  const identifying = names.filter(
    (each) => proper.has(each.kind) || (withMetonyms && each.kind === 'METONYM'),
  );
  const keys = [name, ...identifying.map(({ value }) => value)].map(createNameKey).filter(Boolean);
  return [...new Set(kind === 'PERSON' ? keys.filter((key) => key.includes(' ')) : keys)];
}

/** The only actor among some: those that are judged to be the same count once. */
function findOnly(known: readonly KnownName[]): KnownName | undefined {
  return new Set(known.map(({ canonicalId }) => canonicalId)).size === 1 ? known[0] : undefined;
}

function findByName(actor: DraftActor, known: readonly KnownName[]): KnownName | undefined {
  const own = known.filter(({ country }) => country === actor.country);
  const open = known.filter(({ country }) => country === null || actor.country === null);
  const named = createNameKey(actor.name);
  for (const candidates of [own, open]) {
    if (candidates.length === 0) continue;
    return findOnly(candidates) ?? findOnly(candidates.filter(({ valueKey }) => valueKey === named));
  }
  return undefined;
}

/**
 * Finds the recorded actor that an actor of a text is: of the same kind, by a name in common, in the same country; where one of
 * them has no country, only if no other fits. A metonym counts only where no proper name fits, in the same country, and never for
 * people. Undefined where nobody fits, or several do: joining two actors by mistake is worse than keeping one twice.
 */
export function findKnownActor(actor: DraftActor, recorded: readonly KnownName[]): KnownName | undefined {
  if (!isFoundAgain(actor.kind)) return undefined;
  const keys = new Set(listIdentifyingKeys(actor));
  const known = recorded.filter(({ kind, valueKey }) => kind === actor.kind && keys.has(valueKey));
  const properKeys = new Set(listIdentifyingKeys(actor, false));
  const byName = known.filter(({ valueKey, nameKind }) => properKeys.has(valueKey) && proper.has(nameKind));
  if (byName.length > 0) return findByName(actor, byName);
  if (actor.kind === 'PERSON' || actor.country === null) return undefined;
  return findOnly(
    known.filter(({ country, nameKind }) => country === actor.country && nameKind !== 'DESCRIPTION'),
  );
}

/** What the name of an outlet may be taken for in a text that does not introduce it. */
const mistakable: ReadonlySet<ActorKind> = new Set(['PERSON', 'ORGANISATION', 'COMPANY']);

/**
 * Whether an actor of a text is a recorded medium that the text does not introduce ("kata Kawat Contoh"): it has no role, and only
 * a medium is recorded under its name.
 */
export function isRecordedMedium({ kind, name, roles }: DraftActor, recorded: readonly KnownName[]): boolean {
  if (!mistakable.has(kind) || roles.length > 0) return false;
  const key = createNameKey(name);
  const called = recorded.filter(({ valueKey, nameKind }) => valueKey === key && proper.has(nameKind));
  return called.length > 0 && called.every((known) => known.kind === 'MEDIA');
}

/**
 * Whether a text has a fuller name for a known actor: a personal name with all of the known words and more, or the name that the
 * known one abbreviates or stands for.
 */
export function hasFullerName(actor: DraftActor, knownName: string): boolean {
  const known = createNameKey(knownName);
  const full = createNameKey(actor.name);
  if (actor.kind === 'PERSON') {
    const words = full.split(' ');
    const knownWords = known.split(' ');
    return words.length > knownWords.length && knownWords.every((word) => words.includes(word));
  }
  const short = actor.names.find(({ value }) => createNameKey(value) === known);
  return full !== known && (short?.kind === 'ACRONYM' || short?.kind === 'METONYM');
}
