/** Writes the `///` comments of prisma/schema.prisma to a module, so that the GraphQL schema describes itself in the same words. */
import { readFileSync, writeFileSync } from 'node:fs';

const descriptions = {};
let block;
let comment = [];
for (const line of readFileSync('prisma/schema.prisma', 'utf8')
  .split('\n')
  .map((text) => text.trim())) {
  const [, name] = /^(?:model|enum) (\w+)/.exec(line) ?? [];
  const [member] = /^\w+/.exec(line) ?? [];
  if (line.startsWith('///')) {
    comment.push(line.slice(3).trim());
    continue;
  }
  if (name) block = descriptions[name] = { '': comment.join(' ') };
  else if (member && block && comment.length > 0) block[member] = comment.join(' ');
  comment = [];
}
writeFileSync(
  'src/database/generated/descriptions.ts',
  `export const descriptions = ${JSON.stringify(descriptions, null, 2)} as const;\n`,
);
