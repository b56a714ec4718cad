import type { DraftActor } from '../draft.ts';

/** Bodies that arrest, charge and bring to court. */
export const enforcers =
  /^(?:polisi|kepolisian|polda|polres|polsek|polri|mabes polri|bareskrim|densus|kpk|komisi pemberantasan korupsi|kejaksaan|kejagung|kejati|kejari|bnn|badan narkotika|police)/iu;
const ranks =
  /^(?:wa)?ka(?:pol|sat|bid|nit|subdit|bag)|^(?:kombes|akbp|akp|kompol|iptu|ipda|aiptu|aipda|bripka|irjen|brigjen pol|komjen|dirreskrim|direktur reserse|kepala kepolisian|kepala satuan)/iu;

/** Finds the body in which somebody holds office ("Menteri X": "Kementerian X"), or null when the text names none but a state. */
export function createOfficeReader(actors: readonly DraftActor[]): (actor: number) => number | null {
  const ministryOf = new Map<string, number>();
  actors.forEach((actor, index) => {
    const ministry = /^kementerian (.+)$/iu.exec(actor.name)?.[1]?.toLowerCase();
    if (ministry) ministryOf.set(`menteri ${ministry}`, index);
  });
  const police = actors.flatMap(({ kind, name }, index) =>
    kind === 'GOVERNMENT_BODY' && /^(?:ke)?pol/iu.test(name) ? [index] : [],
  );
  return (holder) => {
    const { roles = [] } = actors[holder] ?? {};
    const named = roles
      .map(({ title, organisation }) => organisation ?? ministryOf.get(title.toLowerCase()))
      .find((body) => body !== undefined && actors[body] && actors[body].kind !== 'STATE');
    const officer = named === undefined && roles.some(({ title }) => ranks.test(title));
    return named ?? (officer && police.length === 1 ? (police[0] ?? null) : null);
  };
}
