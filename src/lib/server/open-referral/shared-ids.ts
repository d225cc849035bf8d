/** Which listings a question of the feed finds, kept for as long as no listing changes: whoever walks asks for every page. */
import type { Database } from '#db/client.server';
import {
	sharedListingIds,
	sharedPlaceIds,
	type SharedFilter
} from '#db/queries/open-referral.server';

/** The ids of all listings that meet a filter, or of their places, in their order. `state` is that of the listings. */
export type SharedIds = (state: string, filter: SharedFilter) => Promise<readonly string[]>;

/** So many walks at once are quick; each keeps the ids of a whole directory. */
const MOST_KEPT = 4;

export function createSharedIds(db: Database): SharedIds {
	let keptState = '';
	let kept = new Map<string, Promise<readonly string[]>>();
	return (state, filter) => {
		if (state !== keptState) {
			kept = new Map();
			keptState = state;
		}
		const key = JSON.stringify(filter);
		const read = filter.isPlaced ? sharedPlaceIds : sharedListingIds;
		const found = kept.get(key) ?? read(db, filter);
		// What is asked for again moves to the end; what failed is asked anew.
		kept.delete(key);
		kept.set(key, found);
		const [oldest] = kept.keys();
		if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
		found.catch(() => kept.delete(key));
		return found;
	};
}
