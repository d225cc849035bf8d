/**
 * Counts what is asked of search, off the path of every request: in memory first, written a few seconds later.
 * A crash loses those seconds and nothing else; the directory never waits for its own statistics.
 */
import type { Database } from '#db/client.server';
import { addToSearchLog, pruneSearchLog, type AskedWords } from '#db/queries/search-log.server';
import { localMoment } from '#domain/local-time';
import type { PlaceData } from '#domain/place-data';
import type { SearchQuery } from '#domain/search-query';
import type { SearchResults } from '#search/engine';
import type { Log } from './log';
import { loggedWords } from './logged-words';

export type SearchLog = {
	/** Counts one search of a person at the results page, if it may be counted. Never throws, never waits. */
	note(
		query: SearchQuery,
		results: Pick<SearchResults, 'understanding' | 'total'>,
		now: Date
	): void;
	/** Writes what was counted so far. Never rejects: what cannot be written is kept for the next time. */
	flush(): Promise<void>;
	/** Writes the rest and ends. */
	stop(): Promise<void>;
};

const FLUSH_MILLISECONDS = 5_000;
/** Kinds of question waiting to be written; beyond, new ones are let go, so that a flood costs no memory. */
const MAX_WAITING = 1_000;

/** Starts counting. `clock` says on which day old rows are looked for. */
export function createSearchLog(
	db: Database,
	place: Pick<PlaceData, 'places' | 'postcodeSectors'>,
	log: Log,
	clock: () => Date = () => new Date()
): SearchLog {
	const waiting = new Map<string, AskedWords>();
	let prunedOn = '';
	let flushing = Promise.resolve();

	const write = async () => {
		const rows = [...waiting.values()];
		waiting.clear();
		try {
			await addToSearchLog(db, rows);
			const today = localMoment(clock()).date;
			if (today === prunedOn) return;
			await pruneSearchLog(db, today);
			prunedOn = today;
		} catch (error) {
			for (const row of rows) add(waiting, row);
			log.warn({ err: error }, 'What was asked of search could not be counted.');
		}
	};
	const flush = () => (flushing = flushing.then(write));
	const timer = setInterval(() => void flush(), FLUSH_MILLISECONDS).unref();
	return {
		note(query, { understanding, total }, now) {
			const words = loggedWords(query, understanding);
			if (words === null) return;
			const areaId = areaAsked(query, understanding, place) ?? '';
			const { date: day } = localMoment(now);
			add(waiting, { day, words, areaId, asks: 1, lastTotal: total, leastTotal: total });
		},
		flush,
		async stop() {
			clearInterval(timer);
			await flush();
		}
	};
}

function add(waiting: Map<string, AskedWords>, row: AskedWords): void {
	const key = `${row.day}\n${row.areaId}\n${row.words}`;
	const known = waiting.get(key);
	if (!known) {
		if (waiting.size < MAX_WAITING) waiting.set(key, { ...row });
		return;
	}
	known.asks += row.asks;
	known.lastTotal = row.lastTotal;
	known.leastTotal = Math.min(known.leastTotal, row.leastTotal);
}

/** The area that was chosen or that the place asked about lies in; null where that is none or several. */
function areaAsked(
	{ areas }: SearchQuery,
	{ understood, near }: SearchResults['understanding'],
	{ places, postcodeSectors }: Pick<PlaceData, 'places' | 'postcodeSectors'>
): string | null {
	if (areas.length > 0) return areas.length === 1 ? areas[0]! : null;
	const area = understood.find(({ type }) => type === 'area');
	if (area) return area.value;
	if (!near || near.outsideBorough) return null;
	const found = [
		...places.filter(({ name }) => name === near.label),
		...postcodeSectors.filter(
			({ sector }) => sector === near.label || sector.startsWith(`${near.label} `)
		)
	];
	const ids = new Set(found.map(({ areaId }) => areaId));
	return ids.size === 1 ? found[0]!.areaId : null;
}
