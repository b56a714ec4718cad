import {
  type GraphQLArgument,
  type GraphQLInputField,
  isInputObjectType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { encodeId } from '../../src/graph/id.ts';
import { schema } from '../../src/schema/index.ts';
import { addActor, addRelation, october } from '../support/factories.ts';
import { createTestServer, expectData } from '../support/server.ts';

let server: Awaited<ReturnType<typeof createTestServer>>;
const [one, two] = [encodeId('Actor', 1), encodeId('Actor', 2)];

beforeAll(async () => {
  server = await createTestServer();
  const [source, target] = [await addActor(server.database), await addActor(server.database)];
  for (const day of [1, 2])
    await addRelation(server.database, {
      sourceIds: [source],
      targetIds: [target],
      lastReportedAt: october(day),
    });
});

afterAll(() => server.close());

it('takes null for whatever has a default', () => {
  const strict: string[] = [];
  const check = (place: string, { name, type, defaultValue }: GraphQLArgument | GraphQLInputField) => {
    if (defaultValue !== undefined && isNonNullType(type)) strict.push(`${place} ${name}`);
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (isInputObjectType(type)) for (const field of Object.values(type.getFields())) check(type.name, field);
    if (isObjectType(type))
      for (const field of Object.values(type.getFields()))
        for (const argument of field.args) check(`${type.name}.${field.name}`, argument);
  }
  expect(strict).toEqual([]);
});

it.each([
  [`paths(from: "${one}", to: "${two}"`, 'maxLength: null, first: null', '{ length }'],
  [
    `neighbourhood(of: "${one}"`,
    'depth: null, limit: null, filter: null',
    '{ nodes { id } edges { count } }',
  ],
  [`relations(filter: { source: { in: ["${one}"] } }`, 'first: null, asOf: null', '{ nodes { id } }'],
  ['relations(', 'orderBy: { field: LAST_REPORTED_AT, direction: null }', '{ nodes { id } }'],
])('answers null for a default as if nothing were given: %s', async (field, nulls, selection) => {
  const plain = `plain: ${field}) ${selection}`.replace('()', '');
  const data = expectData<Record<string, unknown>>(
    await server.ask(`{ ${plain} nulls: ${field} ${nulls}) ${selection} }`),
  );
  expect(data.nulls).toEqual(data.plain);
});

it('answers null for the direction of a list by actor as if none were given', async () => {
  const data = expectData<{ actor: Record<string, unknown> }>(
    await server.ask(
      `{ actor(id: "${two}") { plain: relations { nodes { id } } nulls: relations(direction: null) { nodes { id } } } }`,
    ),
  );
  expect(data.actor.nulls).toEqual(data.actor.plain);
});

it('calls types by their names, whatever letter they begin with', async () => {
  const { errors } = await server.ask(`{ article(id: "${one}") { id } }`);
  expect(errors?.map(({ message }) => message)).toEqual([
    `"${one}" is the id of another type (Actor): pass an id of the type Article.`,
  ]);
});
