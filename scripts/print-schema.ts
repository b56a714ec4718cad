/** Prints the schema that the code builds to schema.graphql, the committed contract. */
import { writeFileSync } from 'node:fs';
import { contractFile, printContract } from './contract.ts';

writeFileSync(contractFile, printContract());
