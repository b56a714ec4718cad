/** Where a command writes to. */
export interface Terminal {
  output(text: string): void;
  problem(text: string): void;
  /** Where progress can be drawn; null where nobody watches. */
  progress: NodeJS.WritableStream | null;
  /** The settings: process.env unless told. */
  environment?: NodeJS.ProcessEnv;
}

/** One command of the command line. */
export interface Command {
  /** One line for the list of commands. */
  summary: string;
  usage: string;
  /** Does the work; returns the exit code. */
  run(argv: readonly string[], terminal: Terminal): Promise<number>;
}

/** A command was called in a way that it does not understand. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
