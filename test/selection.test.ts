import { type GraphQLObjectType, getNamedType, isLeafType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ingestSamples } from '../src/domain/samples.ts';
import { schema } from '../src/schema/index.ts';
import { createTestServer, expectData } from './support/server.ts';

let server: Awaited<ReturnType<typeof createTestServer>>;

beforeAll(async () => {
  server = await createTestServer();
  await ingestSamples(server.database);
});

afterAll(() => server.close());

/** How to ask for a field: plainly, for its count, or for what its type is and the words of its span. */
function writeField(type: GraphQLObjectType, name: string): string {
  const inner = getNamedType(type.getFields()[name]?.type);
  if (!inner || isLeafType(inner)) return name;
  if (!isObjectType(inner)) return `${name} { __typename }`;
  const fields = Object.keys(inner.getFields());
  const plain = ['totalCount', 'id', 'exact', 'edtf', 'position', 'value', 'name', 'role', 'kind', 'count'];
  const shown = fields.filter(
    (field) => plain.includes(field) && isLeafType(getNamedType(inner.getFields()[field]?.type)),
  );
  return `${name} { __typename ${shown.join(' ')} }`;
}

const lists: Record<string, string> = {
  Article: 'articles(first: 3) { nodes { FIELDS } }',
  Actor: 'actors(first: 40) { nodes { FIELDS } }',
  Statement: 'statements(first: 40) { nodes { FIELDS } }',
  Relation: 'relations(first: 40) { nodes { FIELDS } }',
  Mention: 'articles(first: 1) { nodes { mentions(first: 20) { nodes { FIELDS } } } }',
  Evidence: 'relations(first: 20) { nodes { evidence(first: 5) { nodes { FIELDS } } } }',
};

describe.each(Object.entries(lists))('a field of %s', (name, list) => {
  const type = schema.getType(name) as GraphQLObjectType;
  const ask = async (fields: string[]) => {
    const written = fields.map((field) => writeField(type, field)).join(' ');
    return JSON.stringify(expectData(await server.ask(`{ ${list.replace('FIELDS', written)} }`)));
  };
  const read = (answer: string, field: string): string[] => {
    const found: string[] = [];
    JSON.parse(answer, (key, value: unknown) => {
      if (key === field) found.push(JSON.stringify(value));
      return value;
    });
    return found;
  };

  it.each(Object.keys(type.getFields()))(
    '%s is the same asked for alone and with all others',
    async (field) => {
      const alone = read(await ask([field]), field);
      expect(alone.length).toBeGreaterThan(0);
      const together = read(
        await ask([
          field,
          ...Object.keys(type.getFields()).filter((other) => other !== field && other !== 'id'),
        ]),
        field,
      );
      expect(together.length).toBeGreaterThanOrEqual(alone.length);
      if (!['id', 'kind', 'name', 'role'].includes(field)) expect(together).toEqual(alone);
    },
  );
});
