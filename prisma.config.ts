import { defineConfig } from 'prisma/config';
import { searchTables } from './src/database/search.ts';

// Prisma asks for a native engine that it would download. `generate` and `validate` only check that the file exists;
// `npm run migration` names scripts/schema-engine.mjs, which speaks the engine's protocol over WebAssembly.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  // The full-text indexes: the server makes them, so that no migration may drop them.
  experimental: { externalTables: true },
  tables: { external: searchTables },
  datasource: { url: process.env.DATABASE_URL ?? 'file:./narasumber.db' },
});
