/** All public listings and counted people as the mapping rooms need them: read once, kept until anything changes. */
import type { Database } from '#db/client.server';
import { geoImportState } from '#db/queries/geo-imports.server';
import { publishedListingBatches } from '#db/queries/listings.server';
import { countedHomes, publishedListingsState } from '#db/queries/mapping.server';
import { placesOf, toAsset, type Asset } from '#domain/coverage/asset';
import type { Home } from '#domain/coverage/coverage';
import { localMoment } from '#domain/local-time';
import type { PlacedAsset } from '#domain/mapping/figure';
import { nearestPlaceId } from '#domain/mapping/places';
import { openMoment } from '#domain/opening/moment';
import type { PlaceData } from '#domain/place-data';

export type RoomBook = {
	/** "YYYY-MM-DD": hours are those of the seven days from here on. */
	today: string;
	assets: readonly PlacedAsset[];
	/** Output areas where people were counted, else the towns and villages. */
	homes: readonly Home[];
	/** Where the counts are from; null where nobody was counted. */
	population: { source: string; sourceDate: string } | null;
	/** People by the town or village that they live nearest to; empty where nobody was counted. */
	peopleByPlace: ReadonlyMap<string, number>;
};

export type ReadRooms = (now: Date) => Promise<RoomBook>;

const BATCH = 500;

/** Makes the reader of one server. The state is asked for each time, so what was taken down is gone at once. */
export function createRoomBook(db: Database, place: PlaceData): ReadRooms {
	let kept: { key: unknown[]; book: RoomBook } | null = null;
	let reading: { key: unknown[]; book: Promise<RoomBook> } | null = null;
	const isSame = (a: unknown[], b: unknown[]) => a.every((one, at) => one === b[at]);

	return async (now) => {
		const key = [
			await publishedListingsState(db),
			await geoImportState(db),
			localMoment(now).date,
			place.areas,
			place.places,
			place.calendar
		];
		if (kept && isSame(kept.key, key)) return kept.book;
		if (!reading || !isSame(reading.key, key)) {
			const book = readBook(db, place, now);
			reading = { key, book };
			const forget = () => {
				if (reading?.book === book) reading = null;
			};
			void book.then((done) => (kept = { key, book: done })).then(forget, forget);
		}
		return reading.book;
	};
}

async function readBook(db: Database, place: PlaceData, now: Date): Promise<RoomBook> {
	const moment = openMoment(now, place.calendar);
	const assets: PlacedAsset[] = [];
	for await (const batch of publishedListingBatches(db, BATCH)) {
		for (const listing of batch) {
			const asset = toAsset(listing, moment);
			assets.push({ ...asset, placeIds: townsOf(asset, place.places) });
		}
	}
	return { today: moment.date, assets, ...(await readHomes(db, place)) };
}

/** A sector lies in several towns; whatever is only known to be in a town is on its middle. */
function townsOf(asset: Asset, places: PlaceData['places']): string[] {
	const found = placesOf(asset).flatMap(({ point, precision }) =>
		precision === 'sector' ? [] : (nearestPlaceId(point, places) ?? [])
	);
	return [...new Set(found)];
}

async function readHomes(
	db: Database,
	{ places }: PlaceData
): Promise<Pick<RoomBook, 'homes' | 'population' | 'peopleByPlace'>> {
	const counted = await countedHomes(db);
	const peopleByPlace = new Map<string, number>();
	if (!counted) {
		const homes = places.map(({ id, name, areaId, lat, lng }) => ({
			...{ id, name, areaId, placeId: id, point: { lat, lng } },
			people: null,
			ages: null
		}));
		return { homes, population: null, peopleByPlace };
	}
	const homes = counted.homes.map(({ id, lat, lng, areaId, population, ages }): Home => {
		const point = lat === null || lng === null ? null : { lat, lng };
		const placeId = nearestPlaceId(point, places);
		return { id, name: null, areaId, placeId, point, people: population, ages };
	});
	for (const { placeId, people } of homes) {
		if (placeId) peopleByPlace.set(placeId, (peopleByPlace.get(placeId) ?? 0) + (people ?? 0));
	}
	const { source, sourceDate } = counted;
	return { homes, population: { source, sourceDate }, peopleByPlace };
}
