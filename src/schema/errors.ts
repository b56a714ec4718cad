/**
 * Errors that a caller can act on, as members of a mutation's result. The classes are in domain/errors.ts.
 * Codes never change. Anything else that a mutation throws is a bug and is masked by the server.
 */
import {
  type FieldProblem,
  type FieldProblemCode,
  fieldProblems,
  InvalidInputError,
} from '../domain/errors.ts';
import { builder } from './builder.ts';

const ErrorInterface = builder.interfaceRef<{ code: string; message: string }>('Error').implement({
  description: 'Something that the caller can act on.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'A stable code in capitals, for programs.' }),
    message: t.exposeString('message', {
      description: 'A sentence for people: what is wrong, and what would be right.',
    }),
  }),
});

const FieldProblemCodeEnum = builder.enumType('FieldProblemCode', {
  description: 'What is wrong with a field of an input, for programs. More codes may come; none changes.',
  values: Object.fromEntries(
    Object.entries(fieldProblems).map(([code, description]) => [code, { description }]),
  ) as Record<FieldProblemCode, { description: string }>,
});

const FieldProblemRef = builder.objectRef<FieldProblem>('FieldProblem').implement({
  description: 'What is wrong with one field of an input.',
  fields: (t) => ({
    path: t.exposeString('path', { description: 'The field, with dots between the levels.' }),
    code: t.expose('code', {
      type: FieldProblemCodeEnum,
      description: 'What is wrong with it, for programs.',
    }),
    message: t.exposeString('message', {
      description: 'What is wrong with it, and what would be right: a sentence that the field begins.',
    }),
  }),
});

builder.objectType(InvalidInputError, {
  name: 'InvalidInputError',
  description: 'The input is malformed; nothing was changed.',
  interfaces: [ErrorInterface],
  fields: (t) => ({
    fields: t.field({
      type: [FieldProblemRef],
      description: 'Every field that is wrong.',
      resolve: ({ fields }) => fields,
    }),
  }),
});
