/** Places to choose further ones of a listing from. For Builders: an address may be hidden. */
import { and, asc, eq, ilike, notInArray, or, sql } from 'drizzle-orm';
import type { Database } from '#db/database';
import { containing } from '#db/queries/containing';
import { isUuid, uuidIsOneOf } from '#db/queries/uuids';
import { venues } from '#db/schema/index';

const MOST_FOUND = 20;

const columns = {
	id: venues.id,
	name: venues.name,
	town: venues.town,
	postcode: venues.postcode,
	isHidden: venues.addressIsHidden
};

export const venuesWithIds = (db: Database, ids: readonly string[]) =>
	db.select(columns).from(venues).where(uuidIsOneOf(venues.id, ids));

/** Any text is a safe id. */
export async function findVenue(db: Database, id: string) {
	if (!isUuid(id)) return null;
	const [found] = await db.select(columns).from(venues).where(eq(venues.id, id));
	return found ?? null;
}

/** By name or postcode, written with or without its space; without those of `used`. */
export const venuesToAdd = (db: Database, asked: string, used: readonly string[]) =>
	db
		.select(columns)
		.from(venues)
		.where(
			and(
				or(
					ilike(venues.name, containing(asked)),
					sql`replace(${venues.postcode}, ' ', '') ilike ${containing(asked.replace(/\s/g, ''))}`
				),
				used.length > 0 ? notInArray(venues.id, [...used]) : undefined
			)
		)
		.orderBy(asc(venues.name), asc(venues.id))
		.limit(MOST_FOUND);
