/** What the server stands on. The one place that builds database, search and log, and takes them down. */
import { openDatabase, type Database, type OpenedDatabase } from '#db/client.server';
import { hasListings } from '#db/queries/listings.server';
import { placeState, readPlaceData } from '#db/queries/place.server';
import { readVocabulary } from '#db/queries/vocabulary.server';
import { loadBuiltInPlace } from '#db/seed/load-built-in.server';
import { loadEvents } from '#db/seed/load-events.server';
import { loadListings } from '#db/seed/load.server';
import { loadVocabulary } from '#db/seed/load-vocabulary.server';
import { unlessLoaded } from '#db/seed/unless-loaded.server';
import type { PlaceData } from '#domain/place-data';
import type { SearchEngine } from '#search/engine';
import { starterVocabulary } from '#search/vocabulary/starter-vocabulary';
import { createAccounts, type Accounts } from './accounts/accounts';
import { createCards, type Cards } from './cards';
import { startClockwork } from './clockwork/clockwork';
import { createBasemapText, type BasemapText } from './basemap-text';
import { createDrawings, type Drawings } from './drawings';
import { createDuplicateBook, type DuplicateBook } from './desk/duplicate-book';
import { looksAtLinks, type Environment } from './environment';
import type { ReadEvents } from './events/event-book';
import type { FindEventIds } from './events/event-search';
import { openEvents } from './events/open-events';
import { startFeedWorker } from './feeds/feed-worker';
import type { FetchFeed } from './feeds/fetch-feed';
import { REFUSED, startIndexWorker } from './index-worker';
import { startLinkWorker } from './links/link-worker';
import { createMapIndex, type MapIndex } from './map/map-index';
import { createLastChange, type LastChange } from './last-change';
import { createListingViews, type ListingViews } from './listing-views';
import { createLog, type Log } from './log';
import { startMailWorker, type Mail } from './mail/mail-worker';
import { createRoomBook, type ReadRooms } from './mapping/room-book';
import { createAnyNeighbours, type AnyNeighbours } from './neighbours/any-neighbours';
import { startNeighbourWorker } from './neighbours/neighbour-worker';
import { startFeedChecks, type FeedChecker } from './open-referral/self-check';
import { createSharedIds, type SharedIds } from './open-referral/shared-ids';
import { createPublishedCheck, type PublishedCheck } from './published-check';
import { openSearch } from './open-search';
import { readReadiness, type Readiness } from './readiness';
import { fillIndex } from './search-index/fill-index';
import { warnOfUnusable } from './search-index/follow-vocabulary';
import { createSearchLog, type SearchLog } from './search-log';
import { createSharePictures, type SharePictures } from './share/share-pictures';
import { untilWritten, type UntilWritten } from './until-written';

export type Services = {
	environment: Environment;
	log: Log;
	db: Database;
	/** The borough, its areas, places, postcode sectors and categories. Read at start, and after every change. */
	place: PlaceData;
	search: SearchEngine;
	/** Which of these listings the public may see at this moment. */
	arePublic: PublishedCheck;
	/** A search hit in finished words. */
	card: Cards;
	drawings: Drawings;
	/** The base map of this place, as browsers fetch it. */
	basemap: () => BasemapText;
	/** The picture beside a shared link, as PNG. */
	sharePicture: SharePictures;
	/** The same directory as `search`, gathered for views of the map. */
	map: MapIndex;
	/** What is on, as the database has it at this moment. */
	readEvents: ReadEvents;
	/** Which events answer a question. */
	findEventIds: FindEventIds;
	/** The directory as the mapping rooms count it, as the database has it at this moment. */
	readRooms: ReadRooms;
	/** Fetches a group's calendar from the public internet, and from nowhere else. */
	fetchFeed: FetchFeed;
	/** To be called after a calendar was added, so that it is read at once. */
	feedsChanged(): void;
	/** To be called after a neighbour's feed was added, so that it is read at once. */
	neighboursChanged(): void;
	hasNeighbours: AnyNeighbours;
	/** What the last check of our own Open Referral feed found. */
	feedCheck: Pick<FeedChecker, 'last'>;
	lastChange: LastChange;
	/** Which listings a question of our Open Referral feed finds. */
	sharedIds: SharedIds;
	/** Counts what is asked, for learning; see logged-words.ts for what is never counted. */
	searchLog: SearchLog;
	/** Counts which listings are looked at, so that those are checked first. */
	listingViews: ListingViews;
	/** Which listings may be the same thing. */
	duplicates: DuplicateBook;
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
	await unlessLoaded(db, 'vocabulary', starterVocabulary, () =>
		loadVocabulary(db, starterVocabulary, new Date())
	);
	if (!builtIn || environment.SEED === 'none') return;
	if (!(await hasListings(db))) {
		const { added } = await loadListings(db, await builtIn.listings(), new Date());
		log.info({ listings: added }, 'The starter listings were loaded into an empty database.');
	}
	// At each start: an event comes only where its sample listing is still there.
	await loadEvents(db, await builtIn.events(), new Date());
}

/** The place and the words, each with the state by which the index worker knows whether it is still so. */
async function readGround(db: Database, log: Log) {
	// The state first: a change between the two is then read again, never missed.
	const stateOfPlace = await placeState(db);
	const place = await readPlaceData(db);
	const { entries, unusable, state: vocabularyState } = await readVocabulary(db);
	warnOfUnusable(log, unusable);
	return { place, placeState: stateOfPlace, entries, vocabularyState };
}

/** What makes cards and pictures of this place. */
const pictureMakers = (place: PlaceData) => ({
	card: createCards(place),
	drawings: createDrawings(place),
	basemap: createBasemapText(place),
	sharePicture: createSharePictures(place)
});

async function startServices(
	environment: Environment,
	log: Log,
	{ db, engine, ping, close }: OpenedDatabase
): Promise<Services> {
	const { place, placeState, entries, vocabularyState } = await readGround(db, log);
	const { search: index, searchTrouble } = openSearch(environment, place, entries, log);
	const remember = untilWritten(db);
	const { events, search } = openEvents({ db, place, entries, index, remember });
	const { count, cursor, refused } = await fillIndex(db, search);
	if (refused.length > 0) log.error({ listings: refused }, REFUSED);
	const start = { cursor, refused, vocabularyState, placeState };
	const worker = startIndexWorker({ db, search, log, place }, start);
	const searchLog = createSearchLog(db, place, log);
	const { stopReaders, ...readers } = startReaders({ environment, db, log, place }, remember);
	const arePublic = createPublishedCheck(db, remember);
	const deskParts = { environment, log, db, place, readEvents: events.readEvents };
	const { stopDesk, ...desk } = await startDesk(deskParts, worker.poke);
	log.info({ database: engine, search: search.name, listings: count }, 'The services are up.');
	return {
		environment,
		log,
		db,
		place,
		...pictureMakers(place),
		search,
		arePublic,
		map: createMapIndex({ search, arePublic, changes: worker.changes }),
		...events,
		...readers,
		searchLog,
		...desk,
		listingsChanged: worker.poke,
		readiness: () => readReadiness({ db, engine, ping, search, searchTrouble, worker }),
		async close() {
			await Promise.all([worker.stop(), searchLog.stop(), stopReaders(), stopDesk()]);
			await close();
		}
	};
}

/** What others keep elsewhere, calendars of groups and directories of neighbours; and our own feed, as they read it. */
function startReaders(
	parts: Pick<Services, 'environment' | 'db' | 'log' | 'place'>,
	remember: UntilWritten
) {
	const { environment, db, log, place } = parts;
	const feeds = startFeedWorker(db, log);
	const neighbours = startNeighbourWorker({ db, log, bounds: place.borough.bounds });
	const links = looksAtLinks(environment) ? startLinkWorker({ db, log }) : null;
	const feedParts = { sharedIds: createSharedIds(db), lastChange: createLastChange(db, remember) };
	const feedCheck = startFeedChecks({ ...parts, ...feedParts });
	return {
		fetchFeed: feeds.fetchFeed,
		feedsChanged: feeds.poke,
		neighboursChanged: neighbours.poke,
		hasNeighbours: createAnyNeighbours(db),
		feedCheck,
		...feedParts,
		stopReaders: () =>
			Promise.all([feeds.stop(), neighbours.stop(), links?.stop(), feedCheck.stop()])
	};
}

/** What people who sign in need: themselves, their letters, what is looked at, and the mapping rooms. */
async function startDesk(
	{
		environment,
		log,
		db,
		place,
		readEvents
	}: Pick<Services, 'environment' | 'log' | 'db' | 'place' | 'readEvents'>,
	listingsChanged: () => void
) {
	const mail = startMailWorker({ db, log, environment });
	try {
		const accounts = await createAccounts({ db, environment, log, mailWaits: mail.poke });
		const listingViews = createListingViews(db, log);
		const readRooms = createRoomBook(db, place);
		const clockwork = startClockwork({
			...{ db, log, place, mail, readRooms, readEvents, listingsChanged }
		});
		return {
			accounts,
			mail,
			listingViews,
			duplicates: createDuplicateBook(db),
			readRooms,
			stopDesk: () =>
				Promise.all([clockwork.stop(), mail.stop(), accounts.idle(), listingViews.stop()])
		};
	} catch (error) {
		await mail.stop();
		throw error;
	}
}
