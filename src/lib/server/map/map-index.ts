/**
 * Answers views of the map from memory. For each search that is asked for, its places are taken from the search index
 * and kept; after any change in the directory they are taken anew, so filters mean what they mean in the list.
 */
import type { Bounds } from '#domain/bounds';
import { searchParams, type SearchQuery } from '#domain/search-query';
import type { SearchEngine } from '#search/engine';
import type { PublishedCheck } from '../published-check';
import { ClusterIndex, type Gathered } from './cluster-index';

/** More marks than this would hide the land on any screen; with their words they come to less than 20 kB. */
const MOST_MARKS = 200;
/** Listings that are named in one answer. Those of a venue beyond it are counted alone. */
const MOST_NAMED = 250;
const MOST_NAMED_AT_ONE_VENUE = 40;
/** What stays in memory: so many searches, and so many places in all of them. */
const KEPT_SEARCHES = 50;
const KEPT_POINTS = 500_000;
/** What is open, and how well words fit, changes by itself as time goes by. */
const KEPT_MILLISECONDS = 60_000;

export type MapView = {
	/** The zoom that the marks were gathered for: the one asked for, or a smaller one where there were too many. */
	zoom: number;
	/** Places of the whole search, inside the view or not: a listing that has several counts with each. */
	total: number;
	marks: Gathered[];
};

export type MapIndex = {
	/** What stands in a part of the map, in the order of the list. Names only what is public at this moment. */
	view(query: SearchQuery, bounds: Bounds, zoom: number, now: Date): Promise<MapView>;
};

type Needs = {
	search: Pick<SearchEngine, 'points'>;
	arePublic: PublishedCheck;
	/** Another number after every change that the search index has been told. */
	changes(): number;
};

type Kept = { index: Promise<ClusterIndex>; changes: number; madeAt: number; size: number };

export function createMapIndex(needs: Needs): MapIndex {
	const indexOf = createIndexes(needs);
	return {
		async view(query, bounds, zoom, now) {
			const index = await indexOf(query, now);
			const { zoom: gatheredFor, marks } = index.view(bounds, zoom, MOST_MARKS);
			const named = nameSome(marks);
			const isPublic = await needs.arePublic(named.flatMap((mark) => idsOf(mark)));
			return {
				zoom: gatheredFor,
				total: index.points.length,
				marks: named.flatMap((mark) => publicPart(mark, isPublic))
			};
		}
	};
}

/** Makes the function that answers with the index of a search: the one it has, or a new one. */
function createIndexes({ search, changes }: Pick<Needs, 'search' | 'changes'>) {
	// The one used last is the last of the map.
	const kept = new Map<string, Kept>();
	return (query: SearchQuery, now: Date): Promise<ClusterIndex> => {
		const key = searchParams({ ...query, page: 1 }).toString();
		const known = kept.get(key);
		kept.delete(key);
		const ages = query.q !== '' || query.open !== null;
		const isOld = ages && known && now.getTime() - known.madeAt > KEPT_MILLISECONDS;
		if (known && known.changes === changes() && !isOld) {
			kept.set(key, known);
			return known.index;
		}
		const made: Kept = {
			index: search.points(query, now, Infinity).then((points) => new ClusterIndex(points)),
			changes: changes(),
			madeAt: now.getTime(),
			size: 0
		};
		kept.set(key, made);
		made.index.then(
			({ points }) => {
				made.size = points.length;
				letGo(kept);
			},
			() => kept.get(key) === made && kept.delete(key)
		);
		return made.index;
	};
}

/** Lets go of what was used longest ago, but never of the one just made. */
function letGo(kept: Map<string, Kept>): void {
	let points = [...kept.values()].reduce((sum, { size }) => sum + size, 0);
	for (const [key, { size }] of kept) {
		if (kept.size === 1 || (kept.size <= KEPT_SEARCHES && points <= KEPT_POINTS)) return;
		kept.delete(key);
		points -= size;
	}
}

/** Every venue names its first listing; further ones as long as there is room, in the order of the list. */
function nameSome(marks: Gathered[]): Gathered[] {
	let room = MOST_NAMED - marks.filter(({ listings }) => listings).length;
	return marks.map((mark) => {
		if (!mark.listings) return mark;
		const more = Math.min(mark.listings.length - 1, room, MOST_NAMED_AT_ONE_VENUE - 1);
		room -= more;
		return { ...mark, listings: mark.listings.slice(0, 1 + more) };
	});
}

const idsOf = ({ listings }: Gathered) => (listings ?? []).map(({ id }) => id);

/** The index may lag behind: what the database does not call public now is neither named nor counted. */
function publicPart(mark: Gathered, isPublic: ReadonlySet<string>): Gathered[] {
	if (!mark.listings) return [mark];
	const listings = mark.listings.filter(({ id }) => isPublic.has(id));
	const count = mark.count - (mark.listings.length - listings.length);
	return listings.length > 0 ? [{ ...mark, listings, count }] : [];
}
