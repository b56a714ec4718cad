/** The scalars of the contract. Inside the server a moment is a number: milliseconds since 1970. */
import { GraphQLError, type ValueNode, valueFromASTUntyped } from 'graphql';
import { hasCredentials, normalizeAddress } from '../database/web-address.ts';
import { builder } from './builder.ts';

function refuse(message: string): never {
  throw new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}

/** The beginning of a value that is refused; an object of a document has no text of its own. */
function quote(value: unknown): string {
  return JSON.stringify(value).slice(0, 60);
}

/** The two ways by which a value comes in: as a variable, and as a literal, whose error points to its place in the document. */
function readInput<Value>(parseValue: (value: unknown) => Value) {
  return {
    parseValue,
    parseLiteral(node: ValueNode): Value {
      try {
        return parseValue(valueFromASTUntyped(node));
      } catch (error) {
        if (!(error instanceof GraphQLError)) throw error;
        throw new GraphQLError(error.message, { nodes: node, extensions: error.extensions });
      }
    },
  };
}

const day = /^\d{4}-\d{2}-\d{2}$/;
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

/** Reads an ISO 8601 day or instant as milliseconds, refusing days that the calendar lacks, such as 30 February. */
function parseMoment(value: unknown, pattern: RegExp, example: string): number {
  const time = typeof value === 'string' && pattern.test(value) ? Date.parse(value) : Number.NaN;
  const written = typeof value === 'string' ? value.slice(0, 10) : '';
  if (Number.isNaN(time) || new Date(`${written}T00:00:00Z`).toISOString().slice(0, 10) !== written) {
    refuse(`${quote(value)} is not a moment: write it as ${example}.`);
  }
  return time;
}

const dayLength = 86_400_000;

builder.scalarType('DateTime', {
  description:
    'A moment in time [ISO 8601], such as 2023-10-17T08:30:00Z. As an argument it may be a day such as 2023-10-17, which means the whole day in UTC.',
  serialize: (value) => new Date(value).toISOString(),
  ...readInput((value) => {
    if (typeof value === 'string' && day.test(value)) {
      const first = parseMoment(value, day, '2023-10-17');
      return { first, last: first + dayLength - 1 };
    }
    const moment = parseMoment(value, instant, '2023-10-17T08:30:00Z or 2023-10-17');
    return { first: moment, last: moment };
  }),
});

builder.scalarType('Date', {
  description: 'A day of the calendar [ISO 8601], such as 2023-10-17.',
  serialize: (value) => new Date(value).toISOString().slice(0, 10),
  ...readInput((value) => parseMoment(value, day, '2023-10-17')),
});

function readAddress(value: unknown): string {
  const address = typeof value === 'string' ? normalizeAddress(value) : null;
  if (address === null) refuse(`${quote(value)} is not a web address: write it in full, with https://.`);
  // It is not quoted: an error ends up in logs.
  if (hasCredentials(address)) refuse('The address has a user name or a password: leave them out.');
  return address;
}

builder.scalarType('URL', {
  description:
    'An absolute web address, http or https, as the standard writes it [WHATWG URL]: the host in small letters, and without its fragment, which names a place in the page. One with a user name or a password is refused.',
  serialize: (value) => value,
  ...readInput(readAddress),
});

const tags = ['id', 'en', 'ms', 'und'];

/** The language tag by which the outside knows a stored language. */
export function readLocale(language: string): string {
  return language === 'other' ? 'und' : language;
}

builder.scalarType('Locale', {
  description: 'A language [BCP 47]: `id` Indonesian, `en` English, `ms` Malay, or `und` for any other.',
  serialize: readLocale,
  ...readInput((value) => {
    if (typeof value !== 'string' || !tags.includes(value)) {
      return refuse(`${quote(value)} is not a language that is told apart here: id, en, ms or und.`);
    }
    return value === 'und' ? 'other' : value;
  }),
});

builder.scalarType('CountryCode', {
  description: 'A country by its two capital letters [ISO 3166-1 alpha-2], such as ID.',
  serialize: (value) => value,
  ...readInput((value) =>
    typeof value === 'string' && /^[A-Z]{2}$/.test(value)
      ? value
      : refuse(`${quote(value)} is not a country code: write two capital letters, such as ID.`),
  ),
});
