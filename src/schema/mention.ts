/** Mentions: the places where a text names an actor or refers to one. */

import type { Context } from '../context.ts';
import { descriptions } from '../database/generated/descriptions.ts';
import { everything } from '../graph/filter.ts';
import { type MentionRow, mentionListing } from '../graph/mention.ts';
import type { PageArguments } from '../graph/window.ts';
import { builder } from './builder.ts';
import { defineConnection, openConnection, type Place } from './connection.ts';
import { MentionFormEnum } from './enums.ts';
import { ActorRef, MentionRef } from './nodes.ts';
import { expectRow, SpanRef } from './span.ts';

const described = descriptions.Mention;

builder.node(MentionRef, {
  id: { resolve: ({ id }) => id },
  description: described[''],
  fields: (t) => ({
    span: t.field({ type: SpanRef, description: 'The words.', resolve: (mention) => mention }),
    actor: t.field({
      type: ActorRef,
      description: 'The actor that they mean.',
      resolve: async ({ actorId }, _, { graph }) => expectRow(await graph.load.actor.load(actorId)),
    }),
    form: t.expose('form', { type: MentionFormEnum, description: described.form }),
    metonym: t.boolean({ description: described.metonym, resolve: ({ metonym }) => metonym === 1 }),
    confidence: t.exposeFloat('confidence', { description: described.confidence }),
  }),
});

export const MentionConnection = defineConnection(MentionRef, 'Mention');

/** Lists the mentions of a place: of an article by their position, of an actor the last recorded first. */
export function listMentions(
  context: Context,
  page: PageArguments,
  place: Place,
  order: 'POSITION' | 'RECORDED',
) {
  return openConnection<MentionRow>(context, {
    ...place,
    listing: mentionListing,
    condition: everything,
    filter: null,
    order: { field: order, descending: order === 'RECORDED' },
    page,
  });
}
