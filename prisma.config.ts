import { defineConfig } from 'prisma/config';

// Prisma asks for a native engine that it would download. `generate` and `validate` only check that the file exists;
// `npm run migration` names scripts/schema-engine.mjs, which speaks the engine's protocol over WebAssembly.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_URL ?? 'file:./narasumber.db' },
});
