/** The whole schema: each import below adds the types and root fields of its file. */
import './scalars.ts';
import './errors.ts';
import './node.ts';
import './article.ts';
import './actor.ts';
import './statement.ts';
import './relation.ts';
import './ingest.ts';
import './stats.ts';
import './path.ts';
import './neighbourhood.ts';
import './search.ts';
import { handMomentsDown } from './as-of.ts';
import { builder } from './builder.ts';

/** The executable schema; `npm run schema` prints it to schema.graphql. */
export const schema = handMomentsDown(builder.toSchema());
