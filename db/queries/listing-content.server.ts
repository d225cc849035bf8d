import { and, eq } from 'drizzle-orm';
import type { Database } from '#db/database';
import { isUuid } from '#db/queries/uuids';
import { listings, revisions } from '#db/schema/index';

/** All of a listing as it stands, whatever its status; null where there is none. Any text is a safe id. Never public. */
export async function readListingContent(db: Database, id: string) {
	if (!isUuid(id)) return null;
	const [row] = await db
		.select({
			id: listings.id,
			slug: listings.slug,
			version: listings.version,
			content: revisions.data
		})
		.from(listings)
		.innerJoin(
			revisions,
			and(eq(revisions.listingId, listings.id), eq(revisions.version, listings.version))
		)
		.where(eq(listings.id, id));
	return row ?? null;
}
