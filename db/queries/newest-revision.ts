import { and, eq } from 'drizzle-orm';
import { listings, revisions } from '#db/schema/index';

/** Joins a listing to its newest revision: what it says now. */
export const isNewestRevision = and(
	eq(revisions.listingId, listings.id),
	eq(revisions.version, listings.version)
);
