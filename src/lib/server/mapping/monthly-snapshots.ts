/** Keeps the figures of every area once a month. */
import type { Database } from '#db/client.server';
import { putSnapshot, snapshotsOf } from '#db/queries/rooms.server';
import { snapshotOf } from '#domain/mapping/snapshot';
import type { PlaceData } from '#domain/place-data';
import type { ReadRooms } from './room-book';

/** Makes those of this month that are missing. Answers the areas. */
export async function makeMonthlySnapshots(
	db: Database,
	{ areas }: Pick<PlaceData, 'areas'>,
	readRooms: ReadRooms,
	now: Date
): Promise<string[]> {
	const { assets, today } = await readRooms(now);
	const made: string[] = [];
	for (const { id } of areas) {
		const taken = await snapshotsOf(db, id);
		const isThere = taken.some(
			({ isMonthly, takenOn }) => isMonthly && takenOn.slice(0, 7) === today.slice(0, 7)
		);
		if (isThere) continue;
		const figures = snapshotOf(assets, id, today);
		await putSnapshot(db, { areaId: id, takenOn: today, isMonthly: true, figures });
		made.push(id);
	}
	return made;
}
