import { type Chunk, type Reading, tokenIn } from './chunk.ts';
import { hasGivenName } from './group-tail.ts';
import { findNameRun } from './person-name.ts';

/**
 * Two people whom a hyphen makes one, "Budi Contoh-Ani Contoh" or "Budi-Ani": candidates who stand together. `last` is the
 * end of the second name. Undefined where the hyphen is inside one name, "Karine Jean-Pierre".
 */
export function findPartner(reading: Reading, { first, last, kind }: Chunk): number | undefined {
  const { tokens } = reading;
  const [end, hyphen, next] = [tokens[last], tokens[last + 1], tokens[last + 2]];
  if (kind !== 'PERSON' || hyphen?.text !== '-' || !end || !next) return undefined;
  if (end.end !== hyphen.start || hyphen.end !== next.start || !tokenIn(reading, last + 2, first))
    return undefined;
  const partner = findNameRun(reading, last + 2);
  if (!partner || partner.first !== last + 2) return undefined;
  const [own, other] = [last - first + 1, partner.last - partner.first + 1];
  const usual = hasGivenName(reading, first, last) || hasGivenName(reading, partner.first, partner.last);
  return usual && (own === other || (own > 1 && other > 1)) ? partner.last : undefined;
}
