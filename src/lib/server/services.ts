/** What the server stands on. The one place that builds database, search and log, and takes them down. */
import { openDatabase, type Database, type OpenedDatabase } from '#db/client.server';
import { hasListings } from '#db/queries/listings.server';
import { readPlaceData } from '#db/queries/place.server';
import { BOROUGHS } from '#db/seed/boroughs';
import { loadListings, loadPlace } from '#db/seed/load.server';
import type { PlaceData } from '#domain/place-data';
import type { SearchEngine } from '#search/engine';
import { createCards, type Cards } from './cards';
import { createDrawings, type Drawings } from './drawings';
import type { Environment } from './environment';
import { fillIndex, startIndexWorker } from './index-worker';
import { createLog, type Log } from './log';
import { createPublishedCheck, type PublishedCheck } from './published-check';
import { openSearch } from './open-search';
import { readReadiness, type Readiness } from './readiness';

export type Services = {
	environment: Environment;
	log: Log;
	db: Database;
	/** The borough, its areas, places, postcode sectors and categories. Read at start. */
	place: PlaceData;
	search: SearchEngine;
	/** Which of these listings the public may see at this moment. */
	arePublic: PublishedCheck;
	/** A search hit in finished words. */
	card: Cards;
	drawings: Drawings;
	/** To be called after a write that changed a listing, so that search has it at once. */
	listingsChanged(): void;
	readiness(): Promise<Readiness>;
	/** Ends the worker, then lets go of the database. Safe to call twice. */
	close(): Promise<void>;
};

/**
 * Opens everything, loads an empty database, fills the index.
 * Throws `CannotOpenDatabase` for what the person at the terminal can put right.
 */
export async function openServices(environment: Environment): Promise<Services> {
	const log = createLog(environment);
	const opened = await openDatabase({
		databaseUrl: environment.DATABASE_URL ?? undefined,
		dataDir: environment.DATA_DIR,
		onNotice: (notice) => log.warn(notice)
	});
	try {
		await loadData(opened.db, environment, log);
		return await startServices(environment, log, opened);
	} catch (error) {
		await opened.close();
		throw error;
	}
}

/** The place is completed at each start, so that a new version can bring more; listings come only once. */
async function loadData(db: Database, environment: Environment, log: Log): Promise<void> {
	const { place, listings } = BOROUGHS.thurrock;
	await loadPlace(db, await place());
	if (environment.SEED === 'none' || (await hasListings(db))) return;
	const { added } = await loadListings(db, await listings(), new Date());
	log.info({ listings: added }, 'The starter listings were loaded into an empty database.');
}

async function startServices(
	environment: Environment,
	log: Log,
	{ db, engine, ping, close }: OpenedDatabase
): Promise<Services> {
	const place = await readPlaceData(db);
	const { search, searchTrouble } = openSearch(environment, place, log);
	const { count, cursor } = await fillIndex(db, search);
	const worker = startIndexWorker(db, search, log, cursor);
	log.info({ database: engine, search: search.name, listings: count }, 'The services are up.');
	return {
		environment,
		log,
		db,
		place,
		card: createCards(place),
		drawings: createDrawings(place),
		search,
		arePublic: createPublishedCheck(db),
		listingsChanged: worker.poke,
		readiness: () => readReadiness({ db, engine, ping, search, searchTrouble, worker }),
		async close() {
			await worker.stop();
			await close();
		}
	};
}
