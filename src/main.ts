/** Starts the server: settings, HTTP, database, samples, and a graceful stop. */
import { createServer as createHttpServer, type RequestListener } from 'node:http';
import { ConfigError, readConfig } from './config.ts';
import { openDatabase } from './database/client.ts';
import { DatabaseFileError } from './database/file-error.ts';
import { MigrationError } from './database/migrate.ts';
import { checkRuntime, RuntimeError } from './database/runtime.ts';
import { ingestSamples } from './domain/samples.ts';
import { ListenError, startListening, stopListening } from './listener.ts';
import { createServer } from './server.ts';

/** How long a request under way may still take when the server stops, in milliseconds: a container is killed after ten seconds. */
const patience = 5000;

const expected = [ConfigError, DatabaseFileError, ListenError, MigrationError, RuntimeError];

async function start(): Promise<void> {
  checkRuntime();
  const config = readConfig();
  let open: (listener: RequestListener) => void = () => {};
  const opened = new Promise<RequestListener>((resolve) => {
    open = resolve;
  });
  // Listens before it touches the database, so that a port that is taken costs nothing; requests wait until all is ready.
  const server = createHttpServer(async (request, response) => (await opened)(request, response));
  const address = await startListening(server, config);

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
  open(createServer({ database, logging, cacheSize: config.cacheSize }));

  async function stop(): Promise<void> {
    // A second signal ends the process at once, as if nobody listened for it.
    process.off('SIGINT', stop).off('SIGTERM', stop);
    console.log('\nStopping: finishing what is under way.');
    await stopListening(server, patience);
    await database.close();
    process.exit(0);
  }
  process.on('SIGINT', stop).on('SIGTERM', stop);
  console.log(`GraphiQL  open ${address}/graphql`);
  console.log('Ctrl-C stops it.');
}

try {
  await start();
} catch (error) {
  console.error(expected.some((type) => error instanceof type) ? (error as Error).message : error);
  process.exit(1);
}
