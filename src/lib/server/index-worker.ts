/**
 * Keeps search in step with the database for ever: changes of listings out of the outbox, the vocabulary, and now and
 * then a comparison of the whole. The truth never waits for it.
 */
import { pruneOutbox, type OutboxCursor } from '#db/queries/outbox.server';
import { applyChanges } from './search-index/apply-changes';
import { checkIndex } from './search-index/check-index';
import { createChores } from './search-index/chores';
import { followPlace } from './search-index/follow-place';
import { followVocabulary } from './search-index/follow-vocabulary';
import { createPause } from './search-index/pause';
import type { IndexCheck, Keeping, Progress } from './search-index/progress';
import { retryRefused } from './search-index/retry-refused';

/** While idle. Writes of our own poke the worker; polling finds what another process wrote. */
const POLL_MILLISECONDS = 250;
const LONGEST_PAUSE_MILLISECONDS = 30_000;
/** So often the same stretch may fail before we look for single listings at fault. */
const PATIENCE = 3;
const VOCABULARY_MILLISECONDS = 2_000;
const CHECK_MILLISECONDS = 10 * 60_000;
const DAY_MILLISECONDS = 24 * 60 * 60_000;
/** A server that was away for longer fills its index anew when it starts. */
const OUTBOX_KEPT_DAYS = 30;
export const REFUSED =
	'Search would not take these listings; it is offered them again now and then.';
const TROUBLE = 'The search index could not be brought up to date.';

export type IndexWorker = {
	/** Something was written: look at once. */
	poke(): void;
	/** Compares database and index as soon as it can, and mends what differs. */
	checkSoon(): void;
	/** The last outbox entry that the index has. */
	cursor(): OutboxCursor | null;
	/** What is wrong, in words for the operator; null while all is well. */
	trouble(): string | null;
	/** Another number after every change that search has been told. */
	changes(): number;
	/** How many listings search would not take. They are tried again now and then. */
	refused(): number;
	/** What the last comparison found; null before the first. */
	lastCheck(): IndexCheck | null;
	/** Ends after the stretch in hand. */
	stop(): Promise<void>;
};

export type WorkerStart = {
	cursor: OutboxCursor | null;
	refused?: string[];
	/** Of the vocabulary the engine was made with; without it the vocabulary is read at once. */
	vocabularyState?: string;
	/** Of the place, as it was when it was read. */
	placeState?: string;
};

/** Starts the worker where filling the index has ended. It retries for ever, ever more slowly, and says so in the log. */
export function startIndexWorker(keeping: Keeping, start: WorkerStart): IndexWorker {
	const pause = createPause();
	const progress = beginning(start);
	const chores = choresOf(keeping, progress);
	const isStopped = () => progress.stopped;
	const run = async () => {
		while (!progress.stopped) {
			const milliseconds = await step(keeping, progress);
			const isIdle = milliseconds > 0 && progress.failures === 0;
			if (isIdle) await chores.runDue(isStopped);
			if (milliseconds > 0 && !progress.stopped) await pause.wait(milliseconds);
		}
	};
	const running = run();
	const wake = (chore: 'vocabulary' | 'check') => {
		chores.makeDue(chore);
		pause.end();
	};
	return {
		poke: () => wake('vocabulary'),
		checkSoon: () => wake('check'),
		cursor: () => progress.cursor,
		trouble: () => (progress.failures > 0 ? TROUBLE : null),
		changes: () => progress.changes,
		refused: () => progress.refused.size,
		lastCheck: () => progress.lastCheck,
		async stop() {
			progress.stopped = true;
			pause.end();
			await running;
		}
	};
}

const beginning = ({
	cursor,
	refused = [],
	vocabularyState = '',
	placeState = ''
}: WorkerStart): Progress => ({
	cursor,
	refused: new Set(refused),
	vocabularyState,
	placeState,
	failures: 0,
	changes: 0,
	lastCheck: null,
	stopped: false
});

function choresOf(keeping: Keeping, progress: Progress) {
	return createChores(keeping.log, [
		{
			// Before the vocabulary, which search reads again after it.
			name: 'place',
			everyMilliseconds: VOCABULARY_MILLISECONDS,
			work: () => followPlace(keeping, progress)
		},
		{
			name: 'vocabulary',
			everyMilliseconds: VOCABULARY_MILLISECONDS,
			work: () => followVocabulary(keeping, progress)
		},
		{
			name: 'refused listings',
			everyMilliseconds: LONGEST_PAUSE_MILLISECONDS,
			work: () => retryRefused(keeping, progress)
		},
		{
			name: 'check',
			everyMilliseconds: CHECK_MILLISECONDS,
			work: () => checkIndex(keeping, progress)
		},
		{
			name: 'old changes',
			everyMilliseconds: DAY_MILLISECONDS,
			async work() {
				await pruneOutbox(keeping.db, new Date(Date.now() - OUTBOX_KEPT_DAYS * DAY_MILLISECONDS));
			}
		}
	]);
}

/** Applies what there is; answers how long to pause before looking again. */
async function step({ db, search, log }: Keeping, progress: Progress): Promise<number> {
	try {
		const passOverRefused = progress.failures >= PATIENCE;
		const changes = await applyChanges(db, search, progress.cursor, { passOverRefused });
		progress.cursor = changes.cursor;
		progress.failures = 0;
		if (changes.applied > 0) progress.changes += 1;
		for (const id of changes.done) progress.refused.delete(id);
		for (const id of changes.refused) progress.refused.add(id);
		if (changes.refused.length > 0) {
			log.error({ listings: changes.refused }, REFUSED);
		}
		return changes.applied > 0 ? 0 : POLL_MILLISECONDS;
	} catch (error) {
		progress.failures += 1;
		// While stopping, the database may be gone before us.
		if (!progress.stopped) {
			log.warn({ failures: progress.failures, err: error }, TROUBLE);
		}
		return Math.min(POLL_MILLISECONDS * 2 ** progress.failures, LONGEST_PAUSE_MILLISECONDS);
	}
}
