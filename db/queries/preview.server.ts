/** A listing as residents would see it if it were public: the same columns, whatever its status. For Builders only. */
import { eq } from 'drizzle-orm';
import type { Database } from '#db/database';
import {
	publicVenue,
	publishedColumns,
	toPublishedListing
} from '#db/queries/published-columns.server';
import { isUuid } from '#db/queries/uuids';
import { listings, organisations, venues } from '#db/schema/index';
import type { Organisation, PublishedListing, Venue } from '#domain/listing';

/** Null where there is none. Any text is a safe id. */
export async function listingForPreview(
	db: Database,
	id: string
): Promise<PublishedListing | null> {
	if (!isUuid(id)) return null;
	const [row] = await db
		.select(publishedColumns)
		.from(listings)
		.leftJoin(venues, eq(venues.id, listings.venueId))
		.leftJoin(organisations, eq(organisations.id, listings.organisationId))
		.where(eq(listings.id, id));
	return row ? toPublishedListing(row) : null;
}

/** A place and a group that a draft names, as the public may see them. */
export async function placeAndGroup(
	db: Database,
	{ venueId, organisationId }: { venueId: string | null; organisationId: string | null }
): Promise<{ venue: Venue | null; organisation: Organisation | null }> {
	const { id, slug, name } = organisations;
	const [venue] = venueId
		? await db.select(publicVenue).from(venues).where(eq(venues.id, venueId))
		: [];
	const [organisation] = organisationId
		? await db
				.select({ id, slug, name })
				.from(organisations)
				.where(eq(organisations.id, organisationId))
		: [];
	return { venue: venue ?? null, organisation: organisation ?? null };
}
