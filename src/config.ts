import { z } from 'zod';

/** A setting that is empty is one that is left out: this is how a compose file passes what nobody has set. */
function leaveOut(value: unknown): unknown {
  return typeof value === 'string' ? value.trim() || undefined : value;
}

function createText(fallback: string) {
  return z.preprocess(leaveOut, z.string().default(fallback));
}

function createNumber(pattern: RegExp, most: number, meaning: string, fallback: number) {
  const fits = (value: string) => pattern.test(value) && Number(value) <= most;
  return z.preprocess(
    leaveOut,
    z
      .string()
      .refine(fits, { error: ({ input }) => `must be ${meaning} from 0 to ${most}, not "${input}".` })
      .transform(Number)
      .default(fallback),
  );
}

function createChoice<Value extends string>(values: readonly Value[], fallback: Value) {
  const error = ({ input }: { input?: unknown }) => `must be one of ${values.join(', ')}, not "${input}".`;
  return z.preprocess(
    leaveOut,
    z.enum(values, { error }).default(() => fallback),
  );
}

const schema = z.object({
  HOST: createText('127.0.0.1'),
  PORT: createNumber(/^\d+$/, 65_535, 'a whole number', 4000),
  // The value is not repeated: the address of another database may hold a password.
  DATABASE_URL: createText('file:./narasumber.db').refine(
    (url) => /^file:[^:]/.test(url),
    'must name a SQLite file, such as file:./narasumber.db.',
  ),
  SAMPLES: createChoice(['on', 'off'], 'on'),
  CACHE_SIZE: createNumber(/^\d+(\.\d+)?$/, 100_000, 'a number of megabytes', 64),
  LOG_LEVEL: createChoice(['debug', 'info', 'warn', 'error', 'silent'], 'info'),
});

/** The settings of the server: the table in README.md says what each means. */
export interface Config {
  host: string;
  port: number;
  databaseUrl: string;
  samples: boolean;
  /** How many megabytes of answers the server keeps; 0 keeps none. */
  cacheSize: number;
  logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
}

/** A setting has a value that it can't have; the message lists every such setting. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/**
 * Reads the settings from the environment.
 * @throws ConfigError when one of them is malformed
 */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const result = schema.safeParse(environment);
  if (!result.success) {
    const problems = result.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`);
    throw new ConfigError(`These settings are not usable:\n${problems.join('\n')}`);
  }
  const { HOST, PORT, DATABASE_URL, SAMPLES, CACHE_SIZE, LOG_LEVEL } = result.data;
  return {
    host: HOST,
    port: PORT,
    databaseUrl: DATABASE_URL,
    samples: SAMPLES === 'on',
    cacheSize: CACHE_SIZE,
    logLevel: LOG_LEVEL,
  };
}
