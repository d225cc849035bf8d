/** Whether the server can do its work, with the reasons where it cannot. */
import type { Database, OpenedDatabase } from '#db/client.server';
import { readOutbox } from '#db/queries/outbox.server';
import type { SearchEngine } from '#search/engine';
import type { IndexWorker } from './index-worker';
import type { IndexCheck } from './search-index/progress';

export type Readiness = {
	ready: boolean;
	/** Plain sentences; empty when ready. */
	reasons: string[];
	database: OpenedDatabase['engine'];
	search: SearchEngine['name'];
	/** Null while all is well. With trouble the embedded engine answers, so the directory is still ready. */
	searchTrouble: string | null;
	/** How many listings search can find; null where it does not answer. */
	listings: number | null;
	/** How many changes wait to be brought into search, counted up to 100; null where nobody can tell. */
	changesWaiting: number | null;
	/** Listings that search would not take; the others are there. The log names them. */
	listingsRefused: number;
	/** What the last comparison of database and search found; null before the first. */
	indexCheck: IndexCheck | null;
};

type Parts = {
	db: Database;
	engine: OpenedDatabase['engine'];
	ping: OpenedDatabase['ping'];
	search: SearchEngine;
	searchTrouble(): string | null;
	worker: Pick<IndexWorker, 'cursor' | 'trouble' | 'refused' | 'lastCheck'>;
};

const COUNTED_CHANGES = 100;
const ANSWER_MILLISECONDS = 2_000;

/** Asks each part. Takes two seconds at most, and never throws. */
export async function readReadiness(parts: Parts): Promise<Readiness> {
	const { db, engine, ping, search, searchTrouble, worker } = parts;
	const [alive, listings, waiting] = await Promise.all([
		inTime(ping().then(() => true)),
		inTime(search.size()),
		inTime(readOutbox(db, worker.cursor(), COUNTED_CHANGES).then(({ changes }) => changes.length))
	]);
	const reasons: string[] = [];
	if (!alive) reasons.push('The database does not answer.');
	if (listings === null) reasons.push('Search does not answer.');
	const trouble = worker.trouble();
	if (trouble) reasons.push(trouble);
	return {
		ready: reasons.length === 0,
		reasons,
		database: engine,
		search: search.name,
		searchTrouble: searchTrouble(),
		listings,
		changesWaiting: waiting,
		listingsRefused: worker.refused(),
		indexCheck: worker.lastCheck()
	};
}

/** The value, or null where it does not come in time or not at all. */
async function inTime<T>(work: Promise<T>): Promise<T | null> {
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<null>((resolve) => {
		timer = setTimeout(() => resolve(null), ANSWER_MILLISECONDS);
	});
	const value = await Promise.race([work.catch(() => null), late]);
	clearTimeout(timer);
	return value;
}
