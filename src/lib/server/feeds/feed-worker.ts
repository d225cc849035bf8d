/** Reads the calendars of groups when they are due, one after the other, for as long as the server runs. */
import type { Database } from '#db/client.server';
import { claimDueFeed } from '#db/queries/calendar-feeds.server';
import type { Log } from '../log';
import { createFetchFeed, type FetchFeed } from './fetch-feed';
import { readFeed } from './read-feed';
import { startReading, type Reading } from './start-reading';

export type FeedWorker = Reading & {
	/** For looking at a calendar before it is followed. */
	fetchFeed: FetchFeed;
};

export function startFeedWorker(
	db: Database,
	log: Log,
	fetchFeed: FetchFeed = createFetchFeed()
): FeedWorker {
	return { fetchFeed, ...startReading(() => readNext({ db, log, fetchFeed })) };
}

type Needs = { db: Database; fetchFeed: FetchFeed; log: Log };

/** Whether there was a calendar to read. */
async function readNext({ db, fetchFeed, log }: Needs): Promise<boolean> {
	try {
		const feed = await claimDueFeed(db, new Date());
		if (!feed) return false;
		const result = await readFeed({ db, fetchFeed }, feed, new Date());
		// Never the address: whoever knows it may read a calendar that is not public.
		if (result.ok) log.info({ feed: feed.id, ...result }, 'A calendar was read.');
		else log.warn({ feed: feed.id, ...result }, 'A calendar could not be read.');
		return true;
	} catch (error) {
		log.error({ err: error }, 'Reading calendars failed; it is tried again.');
		return false;
	}
}
