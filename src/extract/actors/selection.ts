import type { FoundActors, Mention } from '../document.ts';
import type { DraftActor, DraftActorName, DraftIdentifier } from '../draft.ts';
import { findBodyIdentity } from './body-identity.ts';
import { type Entry, type Form, formKey, nameWords, type Registry, resolved } from './registry.ts';

const isKept = (entry: Entry): boolean => !entry.mergedInto && entry.weight >= 1 && entry.forms.size > 0;

const rank = (form: Form): number => (form.kind === 'METONYM' ? 0 : form.kind === 'ACRONYM' ? 1 : 2);

/** The fullest form: the longest personal name, else the first plain name, before abbreviations and metonyms. */
function findFullest(entry: Entry): Form | undefined {
  const forms = [...entry.forms.values()];
  if (entry.kind === 'PERSON')
    return forms.reduce<Form | undefined>(
      (best, each) => (best && nameWords(best.value).length >= nameWords(each.value).length ? best : each),
      undefined,
    );
  const primary = forms.find((form) => entry.known && formKey(form.value) === formKey(entry.known.name));
  const fuller = (best: Form, each: Form): boolean =>
    rank(best) > rank(each) || (rank(best) === rank(each) && best.value.length >= each.value.length);
  return (
    primary ??
    forms.reduce<Form | undefined>((best, each) => (best && fuller(best, each) ? best : each), undefined)
  );
}

/** States by their country code; other bodies by what their names in all languages have in common. */
export function findIdentifiers({
  kind,
  country,
  known,
  name,
}: Pick<Entry, 'kind' | 'country' | 'known'> & { name: string }): DraftIdentifier[] {
  if (kind === 'STATE' && country) return [{ scheme: 'ISO_3166_1', value: country }];
  const body = kind === 'GOVERNMENT_BODY' && country ? findBodyIdentity(name, country) : undefined;
  const identity = known?.identity ?? body;
  return identity ? [{ scheme: 'GAZETTEER', value: identity }] : [];
}

function toActor(entry: Entry, indexOf: (entry: Entry | null) => number | null): DraftActor {
  const fullest = findFullest(entry);
  // A state that a text calls only by its capital is still called by its name.
  const state = entry.kind === 'STATE' && fullest?.kind === 'METONYM' ? entry.known : null;
  const names: DraftActorName[] = [...entry.forms.values()]
    .filter((form) => state || form !== fullest)
    .map((form) => ({
      value: form.value,
      kind: form.kind === 'PRIMARY' ? 'ALIAS' : form.kind,
      language: null,
    }));
  const name = state?.name ?? fullest?.value ?? '';
  return {
    name,
    kind: entry.kind,
    country: entry.country,
    names,
    roles: entry.roles.map(({ title, span, organisation }) => ({
      title,
      organisation: indexOf(organisation),
      span,
    })),
    identifiers: findIdentifiers({ ...entry, name }),
    partOf: indexOf(entry.partOf),
  };
}

/** The actors that act, speak or are acted on, in the order of their first mention, and all their mentions by position. */
export function buildActors(registry: Registry): FoundActors {
  const kept = registry.entries.filter(isKept);
  const index = new Map(kept.map((entry, at) => [entry, at]));
  const indexOf = (entry: Entry | null): number | null =>
    entry ? (index.get(resolved(entry)) ?? null) : null;
  const mentions: Mention[] = kept.flatMap((entry, actor) =>
    entry.sightings.map(({ start, end, form, metonym, rule, title }) => ({
      start,
      end,
      actor,
      form,
      metonym,
      kind: entry.kind,
      rule,
      title,
    })),
  );
  mentions.sort((a, b) => a.start - b.start || a.end - b.end);
  return { actors: kept.map((entry) => toActor(entry, indexOf)), mentions };
}
