/**
 * What a caller can act on. Domain functions throw these and never return a flag; their faces in the public schema are in
 * schema/errors.ts. Anything else that is thrown is a bug or an outage. Codes never change.
 */

/** What can be wrong with a field of an input, and what each code means. */
export const fieldProblems = {
  REQUIRED: 'The field is missing.',
  NOT_A_TEXT: 'The value is of another type than text.',
  NOT_AN_OBJECT: 'The input is no object with fields.',
  UNKNOWN_FIELD: 'There is no field of this name.',
  EMPTY: 'The text shows nothing: it is empty, or made of white space and invisible characters.',
  TOO_LONG: 'The value is longer than allowed.',
  NUL_CHARACTER: 'The text has a NUL character.',
  INVALID_UNICODE: 'The text has half of a surrogate pair.',
  CONTROL_CHARACTER: 'The value has a line end or another control character where one line is meant.',
  NOT_A_DATE: 'The value is neither a day nor an instant with its offset.',
  IN_THE_FUTURE: 'The date is later than tomorrow.',
  NOT_A_URL: 'The value is no absolute http or https address.',
  URL_WITH_CREDENTIALS: 'The address holds a user name or a password.',
  UNKNOWN_LANGUAGE: 'The value is no language that is told apart.',
} as const;

export type FieldProblemCode = keyof typeof fieldProblems;

/** What is wrong with one field of an input; `path` has dots between the levels. */
export interface FieldProblem {
  path: string;
  code: FieldProblemCode;
  message: string;
}

/** The input is malformed and nothing was changed; `fields` names every field that is wrong. */
export class InvalidInputError extends Error {
  override readonly name = 'InvalidInputError';
  readonly code = 'INVALID_INPUT';
  readonly fields: readonly FieldProblem[];

  constructor(fields: readonly FieldProblem[]) {
    super(fields.map(({ path, message }) => `${path || 'The input'} ${message}`).join(' '));
    this.fields = fields;
  }
}
