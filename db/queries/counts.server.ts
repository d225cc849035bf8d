import { count, inArray } from 'drizzle-orm';
import type { Database } from '#db/database';
import { listings } from '#db/schema/index';
import { ORIGINS, PUBLIC_STATUSES, type Origin } from '#domain/listing';

/** How many public listings come from where. */
export async function countByOrigin(db: Database): Promise<Record<Origin, number>> {
	const rows = await db
		.select({ origin: listings.origin, listings: count() })
		.from(listings)
		.where(inArray(listings.status, [...PUBLIC_STATUSES]))
		.groupBy(listings.origin);
	const counts = Object.fromEntries(ORIGINS.map((origin) => [origin, 0])) as Record<Origin, number>;
	for (const row of rows) counts[row.origin] = row.listings;
	return counts;
}
