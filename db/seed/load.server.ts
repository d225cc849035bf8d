/** Puts a borough's data files into the database, as often as you like: a second load changes nothing. */
import { sql } from 'drizzle-orm';
import type { z } from 'zod';
import type { Database, Transaction } from '#db/database';
import { areas, boroughs, categories, places, postcodeSectors } from '#db/schema/index';
import { loadCalendar } from './load-calendar.server';
import { writeListings, type LoadResult } from './load-listings.server';
import type { SeedListings, SeedPlaceData } from './seed-data';
import { seedListings, seedPlaceData } from './seed-schema';

/** Two servers that start at once on one PostgreSQL load one after the other. */
const LOAD_LOCK = 75_224;

/** The data as the schema reads it; throws with every mistake and where it is. */
export function checkSeed<Schema extends z.ZodType>(
	schema: Schema,
	data: unknown
): z.output<Schema> {
	const result = schema.safeParse(data);
	if (result.success) return result.data;
	const issues = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
	throw new Error(`The seed data has mistakes:\n${issues.join('\n')}`);
}

/** Until this transaction ends, nobody else loads. */
export const waitForTurn = (tx: Transaction) =>
	tx.execute(sql`select pg_advisory_xact_lock(${sql.raw(String(LOAD_LOCK))})`);

/** A contact fills an empty field and replaces none. (`set` alone would touch every row at each start.) */
const ifMissing = {
	set: { contact: sql`excluded.contact` },
	setWhere: sql`${areas.contact} is null and excluded.contact is not null`
};

/** Its ground and the towns around it are kept in the data alone, so newer ones replace what is there. */
const renewed = () => {
	const kept = {
		contact: sql`coalesce(${boroughs.contact}, excluded.contact)`,
		outsidePlaces: sql`coalesce(excluded.outside_places, ${boroughs.outsidePlaces})`,
		basemap: sql`coalesce(excluded.basemap, ${boroughs.basemap})`
	};
	const { contact, outsidePlaces, basemap } = boroughs;
	const isOther = sql`(${contact}, ${outsidePlaces}, ${basemap}) is distinct from
		(${kept.contact}, ${kept.outsidePlaces}, ${kept.basemap})`;
	return { set: kept, setWhere: isOther };
};

/**
 * Adds what is missing of the borough, its areas, gazetteer, categories and holidays. What is there stays as it is:
 * people curate it. Throws on mistakes in the data.
 */
export async function loadPlace(db: Database, data: SeedPlaceData): Promise<void> {
	const { borough, ...place } = checkSeed(seedPlaceData, data);
	const [west, south, east, north] = borough.bounds;
	const { lat: centreLat, lng: centreLng } = borough.centre;
	const row = {
		id: borough.id,
		name: borough.name,
		centreLat,
		centreLng,
		west,
		south,
		east,
		north,
		contact: borough.contact,
		outsidePlaces: place.outsidePlaces ?? null,
		basemap: place.basemap ?? null
	};
	const areaRows = place.areas.map(({ centre, ...area }) => ({
		...area,
		boroughId: borough.id,
		centreLat: centre.lat,
		centreLng: centre.lng
	}));
	await db.transaction(async (tx) => {
		await waitForTurn(tx);
		await tx
			.insert(boroughs)
			.values(row)
			.onConflictDoUpdate({ target: boroughs.id, ...renewed() });
		await tx
			.insert(areas)
			.values(areaRows)
			.onConflictDoUpdate({ target: areas.id, ...ifMissing });
		if (place.places.length > 0) {
			await tx.insert(places).values(place.places).onConflictDoNothing();
		}
		if (place.postcodeSectors.length > 0) {
			await tx.insert(postcodeSectors).values(place.postcodeSectors).onConflictDoNothing();
		}
		if (place.categories.length > 0) {
			await tx.insert(categories).values(place.categories).onConflictDoNothing();
		}
		await loadCalendar(tx, place.calendar);
	});
}

/**
 * Adds the listings that are missing and brings up to date those that nobody has edited since; all or none.
 * A listing that anybody has edited is never touched. Throws on mistakes in the data.
 */
export async function loadListings(
	db: Database,
	data: SeedListings,
	now: Date
): Promise<LoadResult> {
	const checked = checkSeed(seedListings, data);
	return db.transaction(async (tx) => {
		await waitForTurn(tx);
		return writeListings(tx, checked, now);
	});
}
