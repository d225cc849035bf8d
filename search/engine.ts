/**
 * The one door to search. Two engines stand behind it (embedded, Meilisearch); pages never ask which.
 * An engine holds a copy of the published directory that can be thrown away and rebuilt at any time.
 */
import type { AccessFeature } from '#domain/access';
import type { LatLng } from '#domain/geography';
import type { Category, Kind } from '#domain/kind';
import type { Cost, Origin, PublishedListing } from '#domain/listing';
import type { TimesOf } from '#domain/opening/by-kind';
import type { OpeningTimes } from '#domain/opening/times';
import type { SearchQuery } from '#domain/search-query';
import type { VocabularyEntry, VocabularyLanguage } from '#domain/vocabulary';

/** A card: all that a list or a map marker shows, without asking the database. */
export type SearchHit = {
	id: string;
	version: number;
	slug: string;
	sourceRef: string | null;
	name: string;
	kinds: Kind[];
	categories: string[];
	summary: string;
	areaId: string;
	town: string | null;
	postcode: string | null;
	venueId: string | null;
	venueName: string | null;
	/** Null where no point is known or the address is hidden. */
	point: LatLng | null;
	/** Straight line from the place asked about to the nearest of its places; null where none was asked about. */
	distanceMetres: number | null;
	/** All its places, the main one first. Left out where it has that alone. */
	places?: HitPlace[];
	/** Of what was asked for: of the kind that was meant, else of what is open then, else of the listing as a whole. */
	openingTimes: OpeningTimes | null;
	/** The part of the listing that these times belong to; null where they are the listing's own. */
	timesOf: TimesOf | null;
	phone: string | null;
	cost: Cost;
	access: AccessFeature[];
	languages: string[];
	origin: Origin;
	checkedOn: string | null;
	/** The group itself said so, over the link in a letter of ours. Left out where one of us checked. */
	checkedByGroup?: boolean;
	temporarilyClosed: boolean;
	/** "YYYY-MM-DD"; left out where nobody has set a day. */
	opensAgainOn?: string;
	/** Why it is here, most telling first. */
	reasons: MatchReason[];
};

/** One of several places of a listing. */
export type HitPlace = Pick<
	SearchHit,
	'areaId' | 'venueId' | 'venueName' | 'point' | 'distanceMetres'
>;

export type MatchReason =
	| { type: 'name' }
	| { type: 'kind'; kind: Kind }
	| { type: 'category'; category: string }
	| { type: 'place'; name: string }
	| { type: 'text'; word: string }
	| { type: 'similar'; typed: string; word: string };

/** One thing understood in the question. `parameter` and `value` let the page remove it or make it a filter. */
export type Understood = {
	type:
		| 'kind'
		| 'category'
		| 'place'
		| 'postcode'
		| 'area'
		| 'open'
		| 'free'
		| 'access'
		| 'language'
		| 'age';
	/** The words of the question it was read from. */
	words: string;
	parameter: string;
	value: string;
	/** A name from the data (a place, a category); null where the message catalogue has the words. */
	label: string | null;
};

/** What the words of the question came to. Filters chosen by hand stay in `SearchQuery`. */
export type Understanding = {
	understood: Understood[];
	/** The words left to match as text. */
	text: string;
	/** Where "near" is, if anywhere. */
	near: { label: string; point: LatLng; outsideBorough: boolean } | null;
	/** Ids of curated help texts that belong above the results ("danger", "food_today"). */
	help: string[];
	/** Languages other than English in which it was asked for help, the likeliest first. */
	helpLanguages: VocabularyLanguage[];
	/** True where the question must never be written down anywhere. */
	sensitive: boolean;
	/** The language of the words that were understood, for help in that language; null where unsure. */
	language: VocabularyLanguage | null;
	/** A postcode or `near` that we do not know, as typed: say so, do not guess. */
	unknownPlace: string | null;
	/** "Near me" was said, but not where that is. */
	nearMe: boolean;
};

/** Counts by value, for each filter, as if that filter alone were open. */
export type Facets = Record<
	'kind' | 'category' | 'area' | 'access' | 'cost' | 'language' | 'open' | 'age',
	Record<string, number>
>;

export type SearchResults = {
	understanding: Understanding;
	total: number;
	page: number;
	pageSize: number;
	engine: 'embedded' | 'meilisearch';
	hits: SearchHit[];
	/** Matches outside the place that was asked about, nearest first; shown under their own heading. */
	outside: SearchHit[];
	/** Where nothing was found: the nearest to it, without the filters or the words that no listing has. */
	alternatives: SearchHit[];
	facets: Facets;
	/** Parts of the question that were let go because nothing matched with them ("evening"). */
	widened: Understood[];
	/** Another spelling that would find something; null where there is none or it is not needed. */
	spelling: string | null;
};

export type FoundIds = Pick<SearchResults, 'understanding'> & { ids: string[] };

/** A place of a listing, for the map: the same matches as the list, all pages of it. */
export type MapPoint = Pick<
	SearchHit,
	'id' | 'slug' | 'name' | 'kinds' | 'areaId' | 'venueName' | 'distanceMetres'
> & {
	point: LatLng;
	/** Where its page is, where that is not the page of a listing. */
	href?: string;
	/** Where the listing stands in the list, from 0; listings without a point are counted too. */
	rank: number;
	/** Which of its places this is, 0 for the main one. Left out where it has one alone. */
	at?: number;
};

/** A line under the search box while somebody types. */
export type Suggestion =
	| { type: 'listing'; slug: string; name: string; kinds: Kind[]; town: string | null }
	| { type: 'place'; id: string; name: string }
	| { type: 'category'; id: string; name: string }
	| { type: 'query'; text: string };

export type IndexedVersion = {
	/** The newest that any part of the engine has. */
	version: number;
	/** False where parts of the engine differ, or one has lost it: the listing has to be sent again. */
	isWhole: boolean;
};

/** Words that search does not know yet, in place of its own. */
export type OtherWords = {
	vocabulary: readonly VocabularyEntry[];
	/** Left out: those of the borough as they are. */
	categories?: Category[];
};

export interface SearchEngine {
	readonly name: 'embedded' | 'meilisearch';
	/** `now` decides what is open. Never throws for any query; an engine that is down rejects. */
	search(query: SearchQuery, now: Date): Promise<SearchResults>;
	/** What `search` would answer with these words and categories. Changes nothing. */
	preview(words: OtherWords, query: SearchQuery, now: Date): Promise<SearchResults>;
	/** Every match, all pages of the list and in its order, by id alone. */
	ids(query: SearchQuery, now: Date): Promise<FoundIds>;
	/** Every place of every match that has a point, in the order of the list, at most `limit` places. */
	points(query: SearchQuery, now: Date, limit: number): Promise<MapPoint[]>;
	/** What the text could become, best first. Works for one letter and for nonsense (empty). */
	suggest(text: string, limit: number): Promise<Suggestion[]>;
	/** Adds or replaces. An older version never replaces a newer one. */
	upsert(listings: PublishedListing[]): Promise<void>;
	/** Takes listings out; an upsert with a lower version must not bring them back. */
	remove(removed: { id: string; version: number }[]): Promise<void>;
	/** Swaps the whole index for these listings, without a gap for readers. */
	replaceAll(listings: PublishedListing[]): Promise<void>;
	/** How many listings are in it. */
	size(): Promise<number>;
	/** What is in it, by listing id, to be compared with the truth. */
	versions(): Promise<ReadonlyMap<string, IndexedVersion>>;
	/** From now on questions are read with these words, besides those that call for help. No gap, no rebuild. */
	useVocabulary(vocabulary: readonly VocabularyEntry[]): void;
}
