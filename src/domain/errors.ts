/**
 * What a caller can act on. Domain functions throw these and never return a flag; their faces in the public schema are in
 * schema/errors.ts. Anything else that is thrown is a bug or an outage. Codes never change.
 */

/** What is wrong with one field of an input; `path` has dots between the levels. */
export interface FieldProblem {
  path: string;
  message: string;
}

/** The input is malformed and nothing was changed; `fields` names every field that is wrong. */
export class InvalidInputError extends Error {
  override readonly name = 'InvalidInputError';
  readonly code = 'INVALID_INPUT';
  readonly fields: readonly FieldProblem[];

  constructor(fields: readonly FieldProblem[]) {
    super(fields.map(({ path, message }) => (path ? `${path}: ${message}` : message)).join(' '));
    this.fields = fields;
  }
}
