/** Public listings that may have a season: what the desk looks through before one begins. */
import { and, asc, eq, inArray, or, sql } from 'drizzle-orm';
import type { Database } from '#db/database';
import { listings, venues } from '#db/schema/index';
import { PUBLIC_STATUSES } from '#domain/listing';

const hasSeason = or(
	sql`jsonb_typeof(${listings.openingTimes} -> 'season') = 'object'`,
	sql`jsonb_typeof(${venues.openingTimes} -> 'season') = 'object'`,
	sql`'warm_space' = any(${listings.kinds})`
);

/** In these areas, or in all of them; by name. */
export const listingsWithSeasons = (db: Database, areaIds: readonly string[] | null) =>
	db
		.select({
			id: listings.id,
			slug: listings.slug,
			name: listings.name,
			areaId: listings.areaId,
			kinds: listings.kinds,
			openingTimes: listings.openingTimes,
			details: listings.details,
			checkedOn: listings.checkedOn,
			venue: { openingTimes: venues.openingTimes }
		})
		.from(listings)
		.leftJoin(venues, eq(venues.id, listings.venueId))
		.where(
			and(
				inArray(listings.status, [...PUBLIC_STATUSES]),
				hasSeason,
				areaIds ? inArray(listings.areaId, [...areaIds]) : undefined
			)
		)
		.orderBy(asc(listings.name), asc(listings.id));
