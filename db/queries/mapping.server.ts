/** What the mapping rooms read of the directory and of the census: public listings and counted people, nothing else. */
import { asc, eq, inArray, isNotNull, sql } from 'drizzle-orm';
import type { Database } from '#db/database';
import { geoImports, listings, organisations, outputAreas, venues } from '#db/schema/index';
import { PUBLIC_STATUSES } from '#domain/listing';

/** Another text after every change of anything that the public may see of a listing. */
export async function publishedListingsState(db: Database): Promise<string> {
	const [row] = await db
		.select({
			state: sql<string>`concat_ws(':', count(*), sum(${listings.version}), max(${listings.updatedAt}), sum(${venues.version}), sum(${organisations.version}))`
		})
		.from(listings)
		.leftJoin(venues, eq(venues.id, listings.venueId))
		.leftJoin(organisations, eq(organisations.id, listings.organisationId))
		.where(inArray(listings.status, [...PUBLIC_STATUSES]));
	return row?.state ?? '';
}

/** The output areas of the census within our areas, and where their counts are from; null where there are none. */
export async function countedHomes(db: Database) {
	const [origin] = await db.select().from(geoImports).where(eq(geoImports.subject, 'population'));
	if (!origin) return null;
	const homes = await db
		.select()
		.from(outputAreas)
		.where(isNotNull(outputAreas.areaId))
		.orderBy(asc(outputAreas.id));
	return homes.length > 0 ? { homes, source: origin.source, sourceDate: origin.sourceDate } : null;
}
