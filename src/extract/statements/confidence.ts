import { readFileSync } from 'node:fs';
import { z } from 'zod';

const confidences = z.strictObject({
  default: z.number().min(0).max(1),
  rules: z.record(z.string(), z.number().min(0).max(1)),
});

const measured = confidences.parse(
  JSON.parse(readFileSync(new URL('../confidence.json', import.meta.url), 'utf8')),
);

/** How often a rule's statements are right: its precision on the development set, or the default where it was not measured. */
export function findConfidence(rule: string): number {
  return measured.rules[rule] ?? measured.default;
}
