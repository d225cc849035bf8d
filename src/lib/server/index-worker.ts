/**
 * Keeps the search index in step with the database: fills it once, then applies the outbox for ever.
 * Besides `services.ts` the only module that sees both; the truth never waits for it.
 */
import type { Database } from '#db/client.server';
import { publishedListingBatches, publishedListings } from '#db/queries/listings.server';
import {
	outboxHead,
	readOutbox,
	type OutboxChange,
	type OutboxCursor
} from '#db/queries/outbox.server';
import type { PublishedListing } from '#domain/listing';
import type { SearchEngine } from '#search/engine';
import { errorForLog, type Log } from './log';

const FILL_BATCH = 500;
const CHANGE_BATCH = 200;
/** While idle. Writes of our own poke the worker; polling finds what another process wrote. */
const POLL_MILLISECONDS = 250;
const LONGEST_PAUSE_MILLISECONDS = 30_000;
const TROUBLE = 'The search index could not be brought up to date.';

/**
 * Puts every published listing into the index, in place of what it held.
 * Returns how many there are, and where in the outbox to go on.
 */
export async function fillIndex(
	db: Database,
	search: SearchEngine
): Promise<{ count: number; cursor: OutboxCursor }> {
	// The head is read first: a change during the reading is then applied again, never missed.
	const cursor = await outboxHead(db);
	const listings: PublishedListing[] = [];
	for await (const batch of publishedListingBatches(db, FILL_BATCH)) listings.push(...batch);
	await search.replaceAll(listings);
	return { count: listings.length, cursor };
}

/** Applies one stretch of the outbox, and returns where the next begins. */
async function applyChanges(
	db: Database,
	search: SearchEngine,
	cursor: OutboxCursor | null
): Promise<{ applied: number; cursor: OutboxCursor | null }> {
	const { changes, cursor: next } = await readOutbox(db, cursor, CHANGE_BATCH);
	const last = lastOfEach(changes);
	const ids = last.filter((change) => change.isPublic).map((change) => change.listingId);
	const listings = ids.length > 0 ? await publishedListings(db, { ids }) : [];
	const stillPublic = new Set(listings.map((listing) => listing.id));
	const gone = last
		.filter((change) => !stillPublic.has(change.listingId))
		.map((change) => ({ id: change.listingId, version: change.version }));
	if (listings.length > 0) await search.upsert(listings);
	if (gone.length > 0) await search.remove(gone);
	return { applied: changes.length, cursor: next };
}

function lastOfEach(changes: OutboxChange[]): OutboxChange[] {
	const last = new Map<string, OutboxChange>();
	for (const change of changes) {
		const known = last.get(change.listingId);
		if (!known || known.version <= change.version) last.set(change.listingId, change);
	}
	return [...last.values()];
}

export type IndexWorker = {
	/** Something was written: look at once. */
	poke(): void;
	/** The last outbox entry that the index has. */
	cursor(): OutboxCursor | null;
	/** What is wrong, in words for the operator; null while all is well. */
	trouble(): string | null;
	/** Ends after the stretch in hand. */
	stop(): Promise<void>;
};

type Progress = {
	cursor: OutboxCursor | null;
	failures: number;
	stopped: boolean;
};

/** Starts the worker after `cursor`. It retries for ever, ever more slowly, and says so in the log. */
export function startIndexWorker(
	db: Database,
	search: SearchEngine,
	log: Log,
	cursor: OutboxCursor | null
): IndexWorker {
	const pause = createPause();
	const progress: Progress = { cursor, failures: 0, stopped: false };
	const run = async () => {
		while (!progress.stopped) {
			const milliseconds = await step(db, search, log, progress);
			if (milliseconds > 0 && !progress.stopped) await pause.wait(milliseconds);
		}
	};
	const running = run();
	return {
		poke: () => pause.end(),
		cursor: () => progress.cursor,
		trouble: () => (progress.failures > 0 ? TROUBLE : null),
		async stop() {
			progress.stopped = true;
			pause.end();
			await running;
		}
	};
}

/** Applies what there is; answers how long to pause before looking again. */
async function step(
	db: Database,
	search: SearchEngine,
	log: Log,
	progress: Progress
): Promise<number> {
	try {
		const { applied, cursor } = await applyChanges(db, search, progress.cursor);
		progress.cursor = cursor;
		progress.failures = 0;
		return applied > 0 ? 0 : POLL_MILLISECONDS;
	} catch (error) {
		progress.failures += 1;
		// While stopping, the database may be gone before us.
		if (!progress.stopped) {
			log.warn({ failures: progress.failures, err: errorForLog(error) }, TROUBLE);
		}
		return Math.min(POLL_MILLISECONDS * 2 ** progress.failures, LONGEST_PAUSE_MILLISECONDS);
	}
}

/** A pause that can be cut short. Cutting it short while nobody waits makes the next one end at once. */
function createPause() {
	let ended = false;
	let wake: (() => void) | null = null;
	return {
		end() {
			ended = true;
			wake?.();
		},
		async wait(milliseconds: number) {
			if (!ended) {
				await new Promise<void>((resolve) => {
					const timer = setTimeout(resolve, milliseconds);
					wake = () => {
						clearTimeout(timer);
						resolve();
					};
				});
			}
			wake = null;
			ended = false;
		}
	};
}
