/** Reads neighbours' feeds when they are due. */
import type { Bounds } from '#domain/bounds';
import type { Database } from '#db/client.server';
import { claimDueNeighbour } from '#db/queries/neighbours.server';
import { createFetchFeed, type FetchFeed } from '../feeds/fetch-feed';
import { startReading, type Reading } from '../feeds/start-reading';
import type { Log } from '../log';
import { readNeighbour } from './read-neighbour';

type Needs = { db: Database; log: Log; bounds: Bounds };

export function startNeighbourWorker(
	needs: Needs,
	fetchFeed: FetchFeed = createFetchFeed({ accept: 'application/json' })
): Reading {
	const leaving = new AbortController();
	const { signal } = leaving;
	const reading = startReading(() => readNext({ ...needs, fetchFeed, signal }));
	return {
		poke: reading.poke,
		stop: () => {
			leaving.abort();
			return reading.stop();
		}
	};
}

/** Whether there was a feed to read. */
async function readNext({
	log,
	...needs
}: Needs & { fetchFeed: FetchFeed; signal: AbortSignal }): Promise<boolean> {
	try {
		const feed = await claimDueNeighbour(needs.db, new Date());
		if (!feed) return false;
		const result = await readNeighbour(needs, feed, new Date());
		if (result.outcome === 'failed') {
			log.warn({ feed: feed.id, ...result }, "A neighbour's feed could not be read.");
		} else log.info({ feed: feed.id, ...result }, "A neighbour's feed was read.");
		return true;
	} catch (error) {
		log.error({ err: error }, "Reading neighbours' feeds failed; it is tried again.");
		return false;
	}
}
