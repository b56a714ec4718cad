import { readFileSync } from 'node:fs';
import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  validateSchema,
} from 'graphql';
import { expect, it } from 'vitest';
import { contractFile, printContract } from '../../scripts/contract.ts';
import { schema } from '../../src/schema/index.ts';

interface Described {
  place: string;
  description: string | null | undefined;
}

/** Everything of a type that a reader of the manual meets, by its schema coordinate. */
function listDescribed(type: GraphQLNamedType): Described[] {
  const describe = (place: string, { description }: { description?: string | null | undefined }) => ({
    place,
    description,
  });
  const own = describe(type.name, type);
  if (isEnumType(type)) {
    return [own, ...type.getValues().map((value) => describe(`${type.name}.${value.name}`, value))];
  }
  if (isInputObjectType(type)) {
    return [
      own,
      ...Object.values(type.getFields()).map((field) => describe(`${type.name}.${field.name}`, field)),
    ];
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return [own];
  return [
    own,
    ...Object.values(type.getFields()).flatMap((field) => [
      describe(`${type.name}.${field.name}`, field),
      ...field.args.map((argument) => describe(`${type.name}.${field.name}(${argument.name}:)`, argument)),
    ]),
  ];
}

const described = Object.values(schema.getTypeMap())
  .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
  .flatMap(listDescribed);

it('is a valid schema', () => {
  expect(validateSchema(schema)).toEqual([]);
});

it('is committed as the code prints it', () => {
  const same = readFileSync(contractFile, 'utf8') === printContract();
  expect(
    same,
    'schema.graphql is not what the code prints: run `npm run schema`, look at the difference, and commit it.',
  ).toBe(true);
});

it('describes every type, field, argument, input field and enum value in full sentences', () => {
  const wrong = described.filter(({ description }) => !/^\p{Lu}.*\.$/su.test(description ?? ''));
  expect(wrong).toEqual([]);
});

it('describes the contract, not how it is kept', () => {
  const wrong = described.filter(({ description }) =>
    /\b(TODO|FIXME|undefined|Prisma|SQLite)\b/.test(description ?? ''),
  );
  expect(wrong).toEqual([]);
});
