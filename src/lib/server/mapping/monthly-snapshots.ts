/** Keeps the figures of every area once a month, as long as the server runs. */
import type { Database } from '#db/client.server';
import { putSnapshot, snapshotsOf } from '#db/queries/rooms.server';
import { snapshotOf } from '#domain/mapping/snapshot';
import type { PlaceData } from '#domain/place-data';
import type { Log } from '../log';
import type { ReadRooms } from './room-book';

const FIRST_AFTER_MILLISECONDS = 60_000;
const EVERY_MILLISECONDS = 6 * 3_600_000;

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

/** Starts with the server, not before it is up. `stop` waits for what is being written. */
export function startMonthlySnapshots(
	db: Database,
	place: PlaceData,
	readRooms: ReadRooms,
	log: Log
): { stop(): Promise<void> } {
	let running: Promise<unknown> = Promise.resolve();
	const run = () => {
		running = makeMonthlySnapshots(db, place, readRooms, new Date()).catch((error: unknown) =>
			log.error({ err: error }, 'The monthly figures of the mapping rooms could not be kept.')
		);
	};
	const first = setTimeout(run, FIRST_AFTER_MILLISECONDS);
	const again = setInterval(run, EVERY_MILLISECONDS);
	first.unref();
	again.unref();
	return {
		async stop() {
			clearTimeout(first);
			clearInterval(again);
			await running;
		}
	};
}
