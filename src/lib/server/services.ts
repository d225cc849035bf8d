/** What the server stands on. The one place that builds database, search and log, and takes them down. */
import { openDatabase, type Database, type OpenedDatabase } from '#db/client.server';
import { hasListings } from '#db/queries/listings.server';
import { geoImportState } from '#db/queries/geo-imports.server';
import { readPlaceData } from '#db/queries/place.server';
import { readVocabulary } from '#db/queries/vocabulary.server';
import { loadBuiltInPlace } from '#db/seed/load-built-in.server';
import { loadListings } from '#db/seed/load.server';
import { loadVocabulary } from '#db/seed/load-vocabulary.server';
import type { PlaceData } from '#domain/place-data';
import type { SearchEngine } from '#search/engine';
import { starterVocabulary } from '#search/vocabulary/starter-vocabulary';
import { createAccounts, type Accounts } from './accounts/accounts';
import { createCards, type Cards } from './cards';
import { createDrawings, type Drawings } from './drawings';
import type { Environment } from './environment';
import { REFUSED, startIndexWorker } from './index-worker';
import { createMapIndex, type MapIndex } from './map/map-index';
import { createListingViews, type ListingViews } from './listing-views';
import { createLog, type Log } from './log';
import { startMailWorker, type Mail } from './mail/mail-worker';
import { createPublishedCheck, type PublishedCheck } from './published-check';
import { openSearch } from './open-search';
import { readReadiness, type Readiness } from './readiness';
import { fillIndex } from './search-index/fill-index';
import { warnOfUnusable } from './search-index/follow-vocabulary';
import { createSearchLog, type SearchLog } from './search-log';
import { withExactPostcodes } from './with-exact-postcodes';

export type Services = {
	environment: Environment;
	log: Log;
	db: Database;
	/** The borough, its areas, places, postcode sectors and categories. Read at start, and after geo:import. */
	place: PlaceData;
	search: SearchEngine;
	/** Which of these listings the public may see at this moment. */
	arePublic: PublishedCheck;
	/** A search hit in finished words. */
	card: Cards;
	drawings: Drawings;
	/** The same directory as `search`, gathered for views of the map. */
	map: MapIndex;
	/** Counts what is asked, for learning; see logged-words.ts for what is never counted. */
	searchLog: SearchLog;
	/** Counts which listings are looked at, so that those are checked first. */
	listingViews: ListingViews;
	/** Sign-in. */
	accounts: Accounts;
	/** Letters that go out by themselves, or wait for a coordinator to hand them on. */
	mail: Mail;
	/** To be called after a write that changed a listing or the vocabulary, so that search has it at once. */
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
	const builtIn = await loadBuiltInPlace(db);
	await loadVocabulary(db, starterVocabulary, new Date());
	if (!builtIn || environment.SEED === 'none' || (await hasListings(db))) return;
	const { added } = await loadListings(db, await builtIn.listings(), new Date());
	log.info({ listings: added }, 'The starter listings were loaded into an empty database.');
}

async function startServices(
	environment: Environment,
	log: Log,
	{ db, engine, ping, close }: OpenedDatabase
): Promise<Services> {
	// The state first: an import between the two is then read again, never missed.
	const placeState = await geoImportState(db);
	const place = await readPlaceData(db);
	const { entries, unusable, state: vocabularyState } = await readVocabulary(db);
	warnOfUnusable(log, unusable);
	const { search: index, searchTrouble } = openSearch(environment, place, entries, log);
	const search = withExactPostcodes(index, db);
	const { count, cursor, refused } = await fillIndex(db, search);
	if (refused.length > 0) log.error({ listings: refused }, REFUSED);
	const start = { cursor, refused, vocabularyState, placeState };
	const worker = startIndexWorker({ db, search, log, place }, start);
	const searchLog = createSearchLog(db, place, log);
	const arePublic = createPublishedCheck(db);
	const { stopDesk, ...desk } = await startDesk(environment, log, db);
	log.info({ database: engine, search: search.name, listings: count }, 'The services are up.');
	return {
		environment,
		log,
		db,
		place,
		card: createCards(place),
		drawings: createDrawings(place),
		search,
		arePublic,
		map: createMapIndex({ search, arePublic, changes: worker.changes }),
		searchLog,
		...desk,
		listingsChanged: worker.poke,
		readiness: () => readReadiness({ db, engine, ping, search, searchTrouble, worker }),
		async close() {
			await Promise.all([worker.stop(), searchLog.stop(), stopDesk()]);
			await close();
		}
	};
}

/** What people who sign in need: themselves, their letters, and what is looked at. */
async function startDesk(environment: Environment, log: Log, db: Database) {
	const mail = startMailWorker({ db, log, environment });
	try {
		const accounts = await createAccounts({ db, environment, log, mailWaits: mail.poke });
		const listingViews = createListingViews(db, log);
		return {
			accounts,
			mail,
			listingViews,
			stopDesk: () => Promise.all([mail.stop(), accounts.idle(), listingViews.stop()])
		};
	} catch (error) {
		await mail.stop();
		throw error;
	}
}
