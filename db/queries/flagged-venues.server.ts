import { asc, eq } from 'drizzle-orm';
import type { Database } from '#db/database';
import { areaFlags, venues } from '#db/schema/index';
import type { AreaFlag } from '#domain/area-of-point';

export type FlaggedVenue = {
	id: string;
	slug: string;
	name: string;
	/** Where it is for now. */
	areaId: string;
	flag: AreaFlag;
	/** Ids of the areas it could be in, the nearest first; none where no area is near. */
	candidates: string[];
};

/** The venues whose area a person has to decide, by name. For Builders: hidden venues are among them. */
export async function flaggedVenues(db: Pick<Database, 'select'>): Promise<FlaggedVenue[]> {
	return db
		.select({
			id: venues.id,
			slug: venues.slug,
			name: venues.name,
			areaId: venues.areaId,
			flag: areaFlags.flag,
			candidates: areaFlags.candidates
		})
		.from(areaFlags)
		.innerJoin(venues, eq(venues.id, areaFlags.venueId))
		.orderBy(asc(venues.name), asc(venues.id));
}
