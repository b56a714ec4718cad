import type { DraftActor } from '../draft.ts';

/** Bodies that arrest, charge and bring to court. */
export const enforcers =
  /^(?:polisi|kepolisian|polda|polres|polsek|polri|mabes polri|bareskrim|densus|kpk|komisi pemberantasan korupsi|kejaksaan|kejagung|kejati|kejari|bnn|badan narkotika|police)/iu;
const ranks =
  /^(?:wa)?ka(?:pol|sat|bid|nit|subdit|bag)|^(?:kombes|akbp|akp|kompol|iptu|ipda|aiptu|aipda|bripka|irjen|brigjen pol|komjen|dirreskrim|direktur reserse|kepala kepolisian|kepala satuan)/iu;

/** Finds the body in which an actor holds office ("Menteri X": "Kementerian X"), or null when the text names none but a state. */
export type OfficeReader = (actor: number) => number | null;

/** Creates the reader of one article's offices. */
export function createOfficeReader(actors: readonly DraftActor[]): OfficeReader {
  const ministryOf = new Map<string, number>();
  actors.forEach((actor, index) => {
    const ministry = /^kementerian (.+)$/iu.exec(actor.name)?.[1]?.toLowerCase();
    if (ministry) ministryOf.set(`menteri ${ministry}`, index);
  });
  const police = actors.flatMap(({ kind, name, names }, index) =>
    kind === 'GOVERNMENT_BODY' && /^(?:ke)?pol/iu.test(name)
      ? [{ index, forms: [name, ...names.map(({ value }) => value)].map((form) => form.toLowerCase()) }]
      : [],
  );
  /** The police of an officer: that of his level ("Kapolres": "Polres X"), else the only one or the one just called police. */
  const policeOf = (title: string): number | null => {
    const level = /^(?:wa)?ka(pol\p{L}+)/iu.exec(title)?.[1]?.toLowerCase();
    const own = level ? police.filter(({ forms }) => forms.some((form) => form.startsWith(level))) : [];
    const plain = police.filter(({ forms }) => forms.includes('polisi'));
    const [found] = [own, police, plain].find((list) => list.length === 1) ?? [];
    return found?.index ?? null;
  };
  return (holder) => {
    const { roles = [] } = actors[holder] ?? {};
    const named = roles
      .map(({ title, organisation }) => organisation ?? ministryOf.get(title.toLowerCase()))
      .find((body) => body !== undefined && actors[body] && actors[body].kind !== 'STATE');
    const rank = named === undefined ? roles.find(({ title }) => ranks.test(title)) : undefined;
    return named ?? (rank ? policeOf(rank.title) : null);
  };
}
