/** Reads one neighbour's feed, and puts what is near us in the place of what was read before: all of it or nothing. */
import type { Bounds } from '#domain/bounds';
import { afterFailure } from '#domain/events/feed';
import {
	READ_NEIGHBOURS_EVERY_MILLISECONDS,
	type NeighbourProblem
} from '#domain/neighbours/neighbour-feed';
import type { Database } from '#db/client.server';
import {
	saveNeighbourReading,
	swapNeighbourListings,
	type NeighbourFeed
} from '#db/queries/neighbours.server';
import type { FetchFeed } from '../feeds/fetch-feed';
import { FeedIsWrong } from './read-page';
import { isUnchanged, USUAL_LIMITS, walkFeed, type Walked, type WalkLimits } from './walk-feed';

export type NeighbourNeeds = {
	db: Database;
	fetchFeed: FetchFeed;
	/** Of the borough. */
	bounds: Bounds;
	signal: AbortSignal;
	limits?: WalkLimits;
};

export type NeighbourResult =
	| { outcome: 'read'; shown: number; services: number }
	| { outcome: 'unchanged' }
	| { outcome: 'failed'; problem: NeighbourProblem; page: number | null; isStopped: boolean }
	/** The server goes down, or somebody let the feed go: nothing is written. */
	| { outcome: 'left' };

export async function readNeighbour(
	needs: NeighbourNeeds,
	feed: NeighbourFeed,
	now: Date
): Promise<NeighbourResult> {
	const { db, bounds, fetchFeed, signal, limits = USUAL_LIMITS } = needs;
	const asked = {
		fetchFeed,
		bounds,
		signal,
		limits,
		url: feed.url,
		withinMetres: feed.withinMetres
	};
	if (await isUnchanged(asked, feed.versions)) {
		const isThere = await saveNeighbourReading(db, feed.id, succeeded(now));
		return { outcome: isThere ? 'unchanged' : 'left' };
	}
	try {
		return await swap(db, feed, await walkFeed(asked), now);
	} catch (error) {
		if (!(error instanceof FeedIsWrong)) throw error;
		return signal.aborted ? { outcome: 'left' } : fail(db, feed, error, now);
	}
}

const succeeded = (now: Date) => ({
	...{ state: 'active' as const, failures: 0, problem: null, problemPage: null },
	...{ readAt: now, succeededAt: now },
	nextReadAt: new Date(now.getTime() + READ_NEIGHBOURS_EVERY_MILLISECONDS)
});

async function swap(
	db: Database,
	feed: NeighbourFeed,
	{ rows, ...walked }: Walked,
	now: Date
): Promise<NeighbourResult> {
	return db.transaction(async (tx) => {
		const reading = { ...succeeded(now), ...walked };
		if (!(await saveNeighbourReading(tx, feed.id, reading))) return { outcome: 'left' };
		await swapNeighbourListings(tx, feed.id, rows);
		return { outcome: 'read', shown: rows.length, services: walked.serviceCount };
	});
}

async function fail(
	db: Database,
	feed: NeighbourFeed,
	{ problem, page }: FeedIsWrong,
	now: Date
): Promise<NeighbourResult> {
	const next = afterFailure(feed.failures, now);
	await saveNeighbourReading(db, feed.id, { ...next, problem, problemPage: page, readAt: now });
	return { outcome: 'failed', problem, page, isStopped: next.state === 'stopped' };
}
