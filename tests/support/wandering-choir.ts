/** A group that meets in three places far apart, of a borough that is loaded already. Nothing in it is true. */
import { randomUUID } from 'node:crypto';
import type { Database } from '#db/client.server';
import { venues } from '#db/schema/index';
import { madeUpContent, makeListing } from './made-up-content';

export const CHOIR = 'Wandering Choir';
/** Where it meets, its main place first. */
export const CHOIR_PLACES = [
	{ name: 'Tilbury Rooms', areaId: 'tilbury-chadwell', lat: 51.4622, lng: 0.3637 },
	{ name: 'Grays Rooms', areaId: 'grays', lat: 51.4781, lng: 0.3262 },
	{ name: 'Aveley Rooms', areaId: 'asop', lat: 51.5012, lng: 0.2543 }
] as const;

/** Checked last of all, so that it stands first in the list. */
export async function addWanderingChoir(db: Database): Promise<void> {
	const rows = CHOIR_PLACES.map((place) => ({ ...place, id: randomUUID() }));
	await db.insert(venues).values(
		rows.map((row) => ({
			...row,
			slug: `rooms-${row.areaId}`,
			pointPrecision: 'exact' as const
		}))
	);
	const [main, ...further] = rows;
	const { provenance } = madeUpContent();
	await makeListing(db, {
		name: CHOIR,
		kinds: ['group', 'warm_space'],
		venueId: main!.id,
		areaId: main!.areaId,
		places: further.map(({ id }) => ({ venueId: id, note: null })),
		provenance: {
			...provenance,
			...{ checkedOn: '2026-11-22', checkedBy: 'Community Builder', checkedHow: 'visited' }
		}
	});
}
