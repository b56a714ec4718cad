import { sql } from '../database/client.ts';
import type { Listing } from './page.ts';

/** The list as this database held it at a moment: what was recorded by then and not yet retracted. */
export function listAsOf(listing: Listing, moment: number): Listing {
  return {
    ...listing,
    name: `${listing.name} as of ${moment}`,
    historical: true,
    visible: sql`f."recordedAt" <= ${moment} AND (f."retractedAt" IS NULL OR f."retractedAt" > ${moment})`,
  };
}
