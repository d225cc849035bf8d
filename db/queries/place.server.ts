import { asc } from 'drizzle-orm';
import type { Database } from '#db/database';
import { areas, boroughs, places, postcodeSectors } from '#db/schema/index';
import type { Area, Borough } from '#domain/geography';
import type { PlaceData } from '#domain/place-data';
import { calendarState, readCalendar } from './calendar.server';
import { geoImportState } from './geo-imports.server';
import { readCategories, readHelpTexts, wordingState } from './wording.server';

function toBorough(row: typeof boroughs.$inferSelect): Borough {
	return {
		id: row.id,
		name: row.name,
		centre: { lat: row.centreLat, lng: row.centreLng },
		bounds: [row.west, row.south, row.east, row.north],
		contact: row.contact
	};
}

function toArea({ boroughId: _, centreLat, centreLng, ...row }: typeof areas.$inferSelect): Area {
	return { ...row, centre: { lat: centreLat, lng: centreLng } };
}

/**
 * The borough with its areas, gazetteer, postcode sectors, categories and holidays.
 * Throws where no borough was ever loaded: every command loads it before anything else.
 */
export async function readPlaceData(db: Database): Promise<PlaceData> {
	const [borough] = await db.select().from(boroughs).orderBy(asc(boroughs.id)).limit(1);
	if (!borough) throw new Error('No borough is in the database. Load one with loadPlace first.');
	return {
		borough: toBorough(borough),
		areas: (await db.select().from(areas).orderBy(asc(areas.sort), asc(areas.id))).map(toArea),
		places: await db.select().from(places).orderBy(asc(places.name), asc(places.id)),
		outsidePlaces: borough.outsidePlaces ?? [],
		basemap: borough.basemap,
		postcodeSectors: await db.select().from(postcodeSectors).orderBy(asc(postcodeSectors.sector)),
		categories: await readCategories(db),
		calendar: await readCalendar(db),
		helpTexts: await readHelpTexts(db)
	};
}

/** Another text after every import of the ground and every change of the holidays, the categories or the help texts. */
export const placeState = async (db: Database): Promise<string> =>
	`${await geoImportState(db)} ${await calendarState(db)} ${await wordingState(db)}`;
