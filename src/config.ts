import { z } from 'zod';

const schema = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65535).default(4000),
  DATABASE_URL: z
    .string()
    .startsWith('file:', 'must name a SQLite file, such as file:./narasumber.db')
    .default('file:./narasumber.db'),
  SAMPLES: z.enum(['on', 'off']).default('on'),
  CACHE_SIZE: z.coerce.number().min(0).max(100_000).default(64),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
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
