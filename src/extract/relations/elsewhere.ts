import type { Clause } from './clause.ts';
import type { Verb } from './clause-state.ts';
import type { Frame } from './relation-lexicon.ts';
import type { Party } from './unit.ts';

const maximumBack = 15;

/** "surat dari B itu tidak dijawab A": B. */
export function senderOf({ units }: Clause, { subject, first }: Verb): Party | null {
  for (let at = Math.max(subject?.at ?? first, first - maximumBack) + 1; at < first; at++) {
    const party = units[at]?.party;
    if (party && senders.has(units[at - 1]?.lower ?? '')) return party;
  }
  return null;
}

const senders = new Set(['dari', 'milik', 'from']);

/** "B melanggar asas yang diperintahkan A", "B wajib membayar seperti diminta A": B, who has to do what A asks. */
export function doerAbove({ clauses }: Clause, verb: Verb, actor: Party): Party | null {
  for (let at = verb.first - 1; verb.relative && at >= verb.first - maximumBack; at--) {
    const above = clauses.verbAt.get(at);
    if (!above || above.relative || above.voice !== 'active') continue;
    const doer = above.subject?.head === null ? above.subject.party : null;
    return doer && !doer.actors.some((one) => actor.actors.includes(one)) ? doer : null;
  }
  return null;
}

const violent = new Set<Frame['type']>(['ASSAULT', 'COERCE']);

function nextVerb({ verbAt }: Clause['clauses'], { last }: Verb): Verb | null {
  for (let at = last + 1; at <= last + maximumBack; at++) {
    const verb = verbAt.get(at);
    if (verb) return verb;
  }
  return null;
}

/** "menyemprotkan air dan memukul mundur massa": the object of the next verb suffers the first as well. */
export function sharedObject({ clauses }: Clause, verb: Verb, frame: Frame): Party | null {
  if (!violent.has(frame.type) || verb.voice !== 'active') return null;
  const next = nextVerb(clauses, verb);
  if (next?.governor !== verb || next.link !== 'coordinate' || next.voice !== 'active') return null;
  const harms = next.entries.some((entry) => entry.frame && violent.has(entry.frame.type));
  return harms ? next.object : null;
}

const asking = new Set<Frame['type']>(['REQUEST', 'REJECT', 'ACCUSE']);
const conditions = new Set(['jika', 'bila', 'apabila', 'kalau', 'if', 'unless']);

/** Whom a protest is aimed at, by what is asked ("berdemo menuntut B mundur") or feared of them ("mogok jika B menolak"). */
export function addressee({ clauses }: Clause, verb: Verb): Party | null {
  for (let at = verb.last + 1; at <= verb.last + maximumBack; at++) {
    const next = clauses.verbAt.get(at);
    if (!next) continue;
    if (next.marks.some((mark) => conditions.has(mark))) return next.subject?.party ?? null;
    const asks = next.link !== null && next.entries.some(({ frame }) => frame && asking.has(frame.type));
    return asks && next.voice === 'active' ? next.object : null;
  }
  return null;
}

const maximumAhead = 4;

/** Whose thing it is by a relative clause: "konferensi yang digelar (oleh) PBB", "kasasi yang diajukan B". */
export function hostAfter({ clauses }: Clause, from: number): Party | null {
  for (let at = from; at < from + maximumAhead; at++) {
    const verb = clauses.verbAt.get(at);
    if (verb) return verb.relative ? verb.agent : null;
  }
  return null;
}
/** "mengerahkan personel untuk mengawal B": B, unless it is to help B. */
export function purposeObject({ clauses }: Clause, verb: Verb): Party | null {
  for (let at = verb.last + 1; at <= verb.last + maximumBack; at++) {
    const purpose = clauses.verbAt.get(at);
    if (!purpose) continue;
    const helps = purpose.entries.some(({ frame }) => frame?.type === 'AID' || frame?.type === 'SUPPORT');
    return purpose.link === 'purpose' && purpose.voice === 'active' && !helps ? purpose.object : null;
  }
  return null;
}

const peaceful = new Set(
  'belajar,menyaksikan,menonton,salat,beribadah,menerima,mengambil,membeli,berbelanja,mengantre,melamar,mendaftar,mengikuti,menghadiri,berwisata,merayakan,memperingati,mendoakan,berdoa,berziarah,mengurus,membayar,mencari,menjemput,menyambut,berobat,bekerja,berolahraga,menukar,menukarkan,melihat,menengok,berfoto,mengungsi,memilih,mencoblos'.split(
    ',',
  ),
);

/** "Warga mendatangi kantor B untuk menerima bantuan": nobody protests who comes for something else. */
export function comesInPeace({ units }: Clause, { last }: Verb): boolean {
  for (let at = last + 1; at <= last + maximumBack; at++)
    if (units[at]?.lower === 'untuk') return peaceful.has(units[at + 1]?.lower ?? '');
  return false;
}
