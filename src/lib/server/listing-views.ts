/**
 * Counts how often pages of listings are opened, so that what many rely on is checked first. In memory, written a
 * few seconds later; no page waits for it, and nothing about who looked is known.
 */
import type { Database } from '#db/client.server';
import { addListingViews, pruneListingViews } from '#db/queries/listing-views.server';
import { addDays, localMoment } from '#domain/local-time';
import type { Log } from './log';

export type ListingViews = {
	/** Counts one look. Never throws, never waits. */
	note(listingId: string, now: Date): void;
	/** Writes what was counted so far. Never rejects: what cannot be written is let go. */
	flush(): Promise<void>;
	/** Writes the rest and ends. */
	stop(): Promise<void>;
};

const FLUSH_MILLISECONDS = 10_000;
/** Listings waiting to be written; beyond, new ones are let go, so that a flood costs no memory. */
const MAX_WAITING = 5_000;
const KEPT_DAYS = 400;

export function createListingViews(db: Database, log: Log): ListingViews {
	const waiting = new Map<string, number>();
	let prunedOn = '';
	let flushing = Promise.resolve();
	const write = async () => {
		if (waiting.size === 0) return;
		const rows = [...waiting].map(([key, views]) => {
			const [day = '', listingId = ''] = key.split(' ');
			return { day, listingId, views };
		});
		waiting.clear();
		try {
			await addListingViews(db, rows);
			const today = rows.at(-1)?.day ?? '';
			if (today === prunedOn) return;
			await pruneListingViews(db, addDays(today, -KEPT_DAYS));
			prunedOn = today;
		} catch (error) {
			log.warn({ err: error }, 'Looks at listings could not be counted.');
		}
	};
	const flush = () => (flushing = flushing.then(write));
	const timer = setInterval(() => void flush(), FLUSH_MILLISECONDS).unref();
	return {
		note(listingId, now) {
			const key = `${localMoment(now).date} ${listingId}`;
			const views = waiting.get(key);
			if (views !== undefined || waiting.size < MAX_WAITING) waiting.set(key, (views ?? 0) + 1);
		},
		flush,
		async stop() {
			clearInterval(timer);
			await flush();
		}
	};
}
