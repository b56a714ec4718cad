/** What is wrong with an argument of a read. The codes are part of the public contract and never change. */
export type InvalidArgumentCode =
  | 'INVALID_PAGE'
  | 'INVALID_CURSOR'
  | 'INVALID_FILTER'
  | 'INVALID_ID'
  | 'INVALID_ARGUMENTS'
  | 'INVALID_SEARCH';

/** A read was asked with an argument that it can't answer; the message says what would be accepted. */
export class InvalidArgumentError extends Error {
  readonly code: InvalidArgumentCode;

  constructor(code: InvalidArgumentCode, message: string) {
    super(message);
    this.name = 'InvalidArgumentError';
    this.code = code;
  }
}
