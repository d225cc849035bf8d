import type { Database } from '#db/client.server';
import type { OutboxCursor } from '#db/queries/outbox.server';
import type { PlaceData } from '#domain/place-data';
import type { SearchEngine } from '#search/engine';
import type { Log } from '../log';

/** What the index worker works with. */
export type Keeping = {
	db: Database;
	search: SearchEngine;
	log: Log;
	/** Replaced part by part where an import changes it; left out where nothing is to follow. */
	place?: PlaceData;
};

/** What a comparison of database and index found: numbers of listings. */
export type IndexCheck = {
	/** ISO instant. */
	at: string;
	missing: number;
	older: number;
	newer: number;
	surplus: number;
	/** Still wrong after mending; then starting the server anew helps. */
	left: number;
};

/** How far search is. */
export type Progress = {
	cursor: OutboxCursor | null;
	/** Ids of listings that the engine would not take. */
	refused: Set<string>;
	/** Of the vocabulary that the engine has. */
	vocabularyState: string;
	/** Of the place, as it was when it was read. */
	placeState: string;
	failures: number;
	/** Another number after anything that may change an answer of search. */
	changes: number;
	lastCheck: IndexCheck | null;
	stopped: boolean;
};
