/** Starts the server: settings, database, samples, HTTP, and a graceful stop. */
import { createServer as createHttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ConfigError, readConfig } from './config.ts';
import { openDatabase } from './database/client.ts';
import { MigrationError } from './database/migrate.ts';
import { checkRuntime, RuntimeError } from './database/runtime.ts';
import { ingestSamples } from './domain/samples.ts';
import { createServer } from './server.ts';

async function start(): Promise<void> {
  checkRuntime();
  const config = readConfig();
  const database = await openDatabase(config.databaseUrl);
  console.log(`Database  ${config.databaseUrl}`);
  if (config.samples) {
    const samples = await ingestSamples(database);
    if (samples > 0)
      console.log(
        `Samples   read ${samples} sample articles into the empty database (SAMPLES=off starts without)`,
      );
  }
  const logging = config.logLevel === 'silent' ? false : config.logLevel;
  const server = createHttpServer(createServer({ database, logging, cacheSize: config.cacheSize }));

  const stop = () => {
    console.log('\nStopping: finishing what is under way.');
    server.close(() => database.close().then(() => process.exit(0)));
    server.closeIdleConnections();
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);

  await new Promise<void>((resolve, reject) =>
    server.once('error', reject).listen(config.port, config.host, resolve),
  );
  const { address, family, port } = server.address() as AddressInfo;
  console.log(`GraphiQL  open http://${family === 'IPv6' ? `[${address}]` : address}:${port}/graphql`);
  console.log('Ctrl-C stops it.');
}

try {
  await start();
} catch (error) {
  const expected =
    error instanceof ConfigError || error instanceof MigrationError || error instanceof RuntimeError;
  console.error(expected ? (error as Error).message : error);
  process.exit(1);
}
