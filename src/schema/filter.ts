/** What filters and orders of all lists share: sets, ranges, and the direction of an order. */
import type { EnumRef, InputRef } from '@pothos/core';
import type { Combinable, IdMembership, Membership, Range } from '../graph/filter.ts';
import type { Order } from '../graph/window.ts';
import { type BuilderTypes, builder } from './builder.ts';

export const IdSet = builder.inputRef<IdMembership>('IdSet').implement({
  description: 'Set membership by id.',
  fields: (t) => ({
    in: t.idList({
      required: true,
      description: 'One of these ids; at most 100. An empty list matches nothing.',
    }),
  }),
});

export const LocaleSet = builder.inputRef<Membership<string>>('LocaleSet').implement({
  description: 'Set membership by language.',
  fields: (t) => ({
    in: t.field({ type: ['Locale'], required: true, description: 'One of these languages.' }),
  }),
});

export const CountryCodeSet = builder.inputRef<Membership<string>>('CountryCodeSet').implement({
  description: 'Set membership by country.',
  fields: (t) => ({
    in: t.field({ type: ['CountryCode'], required: true, description: 'One of these countries.' }),
  }),
});

export const StringSet = builder.inputRef<Membership<string>>('StringSet').implement({
  description: 'Set membership by text.',
  fields: (t) => ({
    in: t.stringList({ required: true, description: 'One of these texts, exactly; at most 100.' }),
  }),
});

export const DateTimeRange = builder.inputRef<Range>('DateTimeRange').implement({
  description: 'A range of time, both ends included; an end that is left out is open.',
  fields: (t) => ({
    from: t.field({ type: 'DateTime', description: 'Not earlier than this moment.' }),
    to: t.field({ type: 'DateTime', description: 'Not later than this moment.' }),
  }),
});

/** Defines the input for set membership in an enumeration, such as ActorKindSet. */
export function defineEnumSet<Value extends string>(name: string, values: EnumRef<BuilderTypes, Value>) {
  return builder.inputRef<Membership<Value>>(`${name}Set`).implement({
    description: `Set membership by ${name}.`,
    fields: (t) => ({ in: t.field({ type: [values], required: true, description: 'One of these values.' }) }),
  });
}

/** How a search is written, to end the description of an argument that takes one. */
export const searchSyntax =
  'all of these words, whatever their case and accents: `"in this order"` finds a phrase, `pemerint*` the beginning of a word, and `-perang` leaves out what has that word. There are no operators: AND, OR and NOT are words like others.';

type InputFields = Parameters<Parameters<typeof builder.inputType>[1]['fields']>[0];

/** The fields by which filters are combined; they go with the fields of each filter. */
export function combineFields<Filter extends Combinable<Filter>>(t: InputFields, filter: InputRef<Filter>) {
  return {
    and: t.field({
      type: [filter],
      description: 'All of these hold as well. Filters may be nested five deep.',
    }),
    or: t.field({ type: [filter], description: 'At least one of these holds.' }),
    not: t.field({ type: filter, description: 'This does not hold.' }),
  };
}

const OrderDirection = builder.enumType('OrderDirection', {
  description: 'The direction of an order.',
  values: {
    ASC: { description: 'The smallest, earliest or first in the alphabet comes first.' },
    DESC: { description: 'The largest, latest or last in the alphabet comes first.' },
  } as const,
});

/** Defines an order input, such as ArticleOrder, from its fields and what each means. */
export function defineOrder<Field extends string>(name: string, fields: Record<Field, string>) {
  const field = builder.enumType(`${name}Field`, {
    description: `What ${name} orders by. Rows that are equal in it follow their id.`,
    values: Object.fromEntries(
      Object.entries<string>(fields).map(([value, description]) => [
        value,
        { value: value as Field, description },
      ]),
    ) as Record<Field, { value: Field; description: string }>,
  });
  return builder.inputType(name, {
    description: 'What a list is ordered by, and in which direction.',
    fields: (t) => ({
      field: t.field({ type: field, required: true, description: 'What to order by.' }),
      direction: t.field({
        type: OrderDirection,
        defaultValue: 'DESC',
        description: 'The direction of the order.',
      }),
    }),
  });
}

/** An order as a query asks for it. */
export interface OrderInput {
  field: string;
  direction?: 'ASC' | 'DESC' | null | undefined;
}

/** The order that a query asks for, or that of the list when it does not say. */
export function readOrder(asked: OrderInput | null | undefined, otherwise: Order): Order {
  return asked ? { field: asked.field, descending: asked.direction !== 'ASC' } : otherwise;
}
