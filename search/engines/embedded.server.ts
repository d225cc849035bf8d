/** The engine inside the process: no server to run, right for a borough. See search/README.md for its limits. */
import { localMoment } from '#domain/local-time';
import type { PublishedListing } from '#domain/listing';
import type { SearchQuery } from '#domain/search-query';
import type { MapPoint, SearchEngine, SearchResults } from '../engine';
import { IndexCopy } from '../matching/index-copy';
import { findResults, orderedMatches } from '../matching/results';
import { suggestFrom } from '../matching/suggest';
import { REBUILD_CHUNK } from '../settings';
import { prepareLexicon, type PlaceLexicon } from '../understanding/lexicon';
import { helpVocabulary } from '../vocabulary/help';
import { starterVocabulary } from '../vocabulary/starter-vocabulary';
import type { VocabularyEntry } from '../vocabulary/vocabulary';

export type EmbeddedOptions = {
	/** Words people use. Those that call for help are always known besides. */
	vocabulary?: readonly VocabularyEntry[];
};

type Change = (copy: IndexCopy) => void;

/** Lets other work run: a large index is built between requests, never instead of them. */
const pause = () => new Promise<void>((resolve) => setImmediate(resolve));

export function createEmbeddedEngine(
	place: PlaceLexicon,
	{ vocabulary = starterVocabulary }: EmbeddedOptions = {}
): SearchEngine {
	const lexicon = prepareLexicon(place, [...vocabulary, ...helpVocabulary]);
	/** The version at which a listing was taken out, so that an older copy of it stays out. */
	const removedAt = new Map<string, number>();
	/** Rebuilds under way: what changes meanwhile must also reach the copies not yet swapped in. */
	const rebuilding = new Set<IndexCopy>();
	let copy = new IndexCopy(lexicon);

	const change = (apply: Change) => [copy, ...rebuilding].forEach(apply);

	const put = (listing: PublishedListing) => {
		if (listing.version < (removedAt.get(listing.id) ?? -Infinity)) return;
		removedAt.delete(listing.id);
		change((one) => putNewer(one, listing));
	};

	return {
		name: 'embedded',
		async search(query: SearchQuery, now: Date): Promise<SearchResults> {
			return findResults(copy, lexicon, query, now);
		},
		async points(query: SearchQuery, now: Date, limit: number): Promise<MapPoint[]> {
			const { hits } = orderedMatches(copy, lexicon, query, localMoment(now), now);
			const withPoint = hits.filter(({ stored }) => stored.card.point !== null);
			return withPoint.slice(0, limit).map(({ stored: { card } }) => ({
				id: card.id,
				slug: card.slug,
				name: card.name,
				kinds: card.kinds,
				areaId: card.areaId,
				venueId: card.venueId,
				venueName: card.venueName,
				point: card.point!
			}));
		},
		async suggest(text, limit) {
			return suggestFrom(copy, lexicon, text, limit);
		},
		async upsert(listings) {
			for (const [index, listing] of listings.entries()) {
				put(listing);
				if (index % REBUILD_CHUNK === REBUILD_CHUNK - 1) await pause();
			}
		},
		async remove(removed) {
			for (const { id, version } of removed) {
				removedAt.set(id, Math.max(version, removedAt.get(id) ?? version));
				change((one) => {
					if ((one.versionOf(id) ?? Infinity) <= version) one.drop(id);
				});
			}
		},
		async replaceAll(listings) {
			const next = new IndexCopy(lexicon);
			rebuilding.add(next);
			for (const [index, listing] of listings.entries()) {
				if (listing.version >= (removedAt.get(listing.id) ?? -Infinity)) putNewer(next, listing);
				if (index % REBUILD_CHUNK === REBUILD_CHUNK - 1) await pause();
			}
			rebuilding.delete(next);
			copy = next;
		},
		async size() {
			return copy.size;
		}
	};
}

function putNewer(copy: IndexCopy, listing: PublishedListing): void {
	if (listing.version >= (copy.versionOf(listing.id) ?? -Infinity)) copy.put(listing);
}
