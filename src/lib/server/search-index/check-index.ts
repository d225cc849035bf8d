import { driftSize, findDrift, repairDrift } from './drift';
import { fillIndex } from './fill-index';
import type { Keeping, Progress } from './progress';

/** Compares the index with the database, mends what differs, and says so in the log. */
export async function checkIndex(keeping: Keeping, progress: Progress): Promise<void> {
	const { db, search, log } = keeping;
	const drift = await findDrift(db, search, progress.cursor);
	const counts = {
		missing: drift.missing.length,
		older: drift.older.length,
		newer: drift.newer.length,
		surplus: drift.surplus.length
	};
	let left = 0;
	if (driftSize(drift) > 0) {
		progress.changes += 1;
		progress.refused = new Set(
			drift.newer.length > 0
				? await refill(keeping, progress)
				: await repairDrift(db, search, drift)
		);
		left = driftSize(await findDrift(db, search, progress.cursor));
		log.warn(
			{ ...counts, left },
			'The search index was not what the database says; it was mended.'
		);
	}
	progress.lastCheck = { at: new Date().toISOString(), ...counts, left };
}

async function refill({ db, search }: Keeping, progress: Progress): Promise<string[]> {
	const { cursor, refused } = await fillIndex(db, search);
	progress.cursor = cursor;
	return refused;
}
