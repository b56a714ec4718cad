/** Lists of actors: their filter, their order, and the arguments of every field that lists them. */
import type { Context } from '../context.ts';
import {
  type ActorFilter,
  type ActorRow,
  actorListing,
  allActors,
  compileActorFilter,
} from '../graph/actor.ts';
import type { PageArguments } from '../graph/window.ts';
import { builder } from './builder.ts';
import { defineConnection, openConnection, type Place } from './connection.ts';
import { ActorKindEnum } from './enums.ts';
import {
  CountryCodeSet,
  combineFields,
  defineEnumSet,
  defineOrder,
  IdSet,
  type OrderInput,
  readOrder,
  searchSyntax,
} from './filter.ts';
import { ActorRef } from './nodes.ts';

export const ActorConnection = defineConnection(ActorRef, 'Actor');

/** An identifier of an actor as an argument. */
export const IdentifierInput = builder.inputType('IdentifierInput', {
  description: 'An identifier of an actor in another register.',
  fields: (t) => ({
    scheme: t.string({ required: true, description: 'The register, such as WIKIDATA or ISO_3166_1.' }),
    value: t.string({ required: true, description: 'The identifier in that register.' }),
  }),
});

const ActorFilterInput = builder.inputRef<ActorFilter>('ActorFilter');

ActorFilterInput.implement({
  description: 'Which actors to list: every field that is given must hold.',
  fields: (t) => ({
    ids: t.idList({ description: 'Has one of these ids, or is joined with one of them; at most 100.' }),
    kind: t.field({
      type: defineEnumSet('ActorKind', ActorKindEnum),
      description: 'Is of one of these kinds.',
    }),
    country: t.field({ type: CountryCodeSet, description: 'Belongs to, or is, one of these countries.' }),
    name: t.string({
      description:
        'Has a name with a word that begins so, or with these words in this order, whatever its case and accents; metonyms count.',
    }),
    text: t.string({ description: `One of its names has ${searchSyntax}` }),
    identifier: t.field({ type: IdentifierInput, description: 'Has this identifier.' }),
    partOf: t.field({ type: IdSet, description: 'Is a part of one of these actors.' }),
    article: t.field({ type: IdSet, description: 'Is mentioned in one of these articles.' }),
    ...combineFields(t, ActorFilterInput),
  }),
});

const ActorOrder = defineOrder('ActorOrder', {
  NAME: 'Its name, without case and accents.',
  RECORDED_AT: 'When this database first recorded it.',
});

export const actorArguments = builder.args((t) => ({
  ...t.connectionArgs(),
  filter: t.field({ type: ActorFilterInput, description: 'Which actors to list.' }),
  orderBy: t.field({ type: ActorOrder, description: 'What to order by: by name from A to Z unless told.' }),
}));

export interface ActorArguments extends PageArguments {
  filter?: ActorFilter | null | undefined;
  orderBy?: OrderInput | null | undefined;
}

/** Lists the actors of a place, or all of them. */
export function listActors(
  context: Context,
  args: ActorArguments,
  place: Place = { source: allActors, parents: [0] },
) {
  const filter = args.filter ?? {};
  return openConnection<ActorRow>(context, {
    ...place,
    listing: actorListing,
    condition: compileActorFilter(filter),
    filter,
    order: readOrder(args.orderBy, { field: 'NAME', descending: false }),
    page: args,
  });
}
