import { expect, it } from 'vitest';
import { ConfigError, readConfig } from '../src/config.ts';

const defaults = {
  host: '127.0.0.1',
  port: 4000,
  databaseUrl: 'file:./narasumber.db',
  samples: true,
  cacheSize: 64,
  logLevel: 'info',
};

it.each([
  ['not set', {}],
  ['empty', { HOST: '', PORT: '', DATABASE_URL: '', SAMPLES: '', CACHE_SIZE: '', LOG_LEVEL: '' }],
  ['blank', { HOST: ' ', PORT: ' ', CACHE_SIZE: ' ' }],
])('takes the defaults for settings that are %s', (_, environment) => {
  expect(readConfig(environment)).toEqual(defaults);
});

it('reads what is set', () => {
  const environment = {
    HOST: '::1',
    PORT: '0',
    DATABASE_URL: 'file:a.db',
    SAMPLES: 'off',
    CACHE_SIZE: '0.5',
  };
  expect(readConfig({ ...environment, LOG_LEVEL: 'silent' })).toEqual({
    host: '::1',
    port: 0,
    databaseUrl: 'file:a.db',
    samples: false,
    cacheSize: 0.5,
    logLevel: 'silent',
  });
});

it('names every setting that is not usable, says what would be, and repeats no address of a database', () => {
  const environment = { PORT: 'abc', DATABASE_URL: 'postgres://a:b@c', SAMPLES: 'yes', CACHE_SIZE: '-1' };
  expect(() => readConfig({ ...environment, LOG_LEVEL: 'loud' })).toThrow(
    new ConfigError(
      [
        'These settings are not usable:',
        '  PORT: must be a whole number from 0 to 65535, not "abc".',
        '  DATABASE_URL: must name a SQLite file, such as file:./narasumber.db.',
        '  SAMPLES: must be one of on, off, not "yes".',
        '  CACHE_SIZE: must be a number of megabytes from 0 to 100000, not "-1".',
        '  LOG_LEVEL: must be one of debug, info, warn, error, silent, not "loud".',
      ].join('\n'),
    ),
  );
});

it.each(['1e3', '0x10', '4000.5', '-1', '65536', 'Infinity'])('refuses the port %s', (port) => {
  expect(() => readConfig({ PORT: port })).toThrow(ConfigError);
});
