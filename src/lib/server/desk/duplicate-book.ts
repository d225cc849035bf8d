/** Likely duplicates of the whole directory, worked out once and then only for what has changed. */
import {
	listingsToCompare,
	pairsToldApart,
	type ListingToCompare
} from '#db/queries/duplicates.server';
import { listingsState } from '#db/queries/listings-state.server';
import type { Database } from '#db/client.server';
import {
	buildDuplicateIndex,
	likelyDuplicates,
	pairOf,
	type DuplicateFacts,
	type DuplicateIndex,
	type DuplicateReason
} from '#domain/likely-duplicates';

export type DuplicatePair = {
	/** By id. */
	listings: [ListingToCompare, ListingToCompare];
	score: number;
	reasons: DuplicateReason[];
};
export type FoundDuplicate = {
	listing: ListingToCompare;
	score: number;
	reasons: DuplicateReason[];
};
export type DuplicateBook = {
	/** Pairs of listings that are not archived, the likeliest first, without those that people told apart. */
	pairs(): Promise<DuplicatePair[]>;
	/** What a listing that is about to be written may be already; with its id, without those it was told apart from. */
	like(candidate: DuplicateFacts & { id?: string }): Promise<FoundDuplicate[]>;
};

type Kept = {
	state: string;
	byId: ReadonlyMap<string, ListingToCompare>;
	index: DuplicateIndex;
	/** By the two ids with a space between. */
	pairs: ReadonlyMap<string, DuplicatePair>;
};

/** So many listings are compared before others have their turn: a page must not wait for a whole directory. */
const AT_ONCE = 50;

/** Makes the book of one server. The state is asked for each time, which is a hundredth of reading everything. */
export function createDuplicateBook(db: Database): DuplicateBook {
	let kept: Kept | null = null;
	let reading: Promise<Kept> | null = null;
	const current = async (): Promise<Kept> => {
		const state = await listingsState(db);
		if (kept?.state === state) return kept;
		reading ??= read(db, state, kept)
			.then((read) => (kept = read))
			.finally(() => (reading = null));
		return reading;
	};
	return {
		async pairs() {
			const [{ pairs }, apart] = [await current(), await pairsToldApart(db)];
			return [...pairs]
				.filter(([key]) => !apart.has(key))
				.map(([, pair]) => pair)
				.sort((a, b) => b.score - a.score || a.listings[0].id.localeCompare(b.listings[0].id));
		},
		async like(candidate) {
			const { index, byId } = await current();
			const found = likelyDuplicates(candidate, index).map(({ id, ...why }) => ({
				listing: byId.get(id)!,
				...why
			}));
			const own = candidate.id;
			if (own === undefined || found.length === 0) return found;
			const apart = await pairsToldApart(db);
			return found.filter(({ listing: { id } }) => !apart.has(pairOf(own, id).join(' ')));
		}
	};
}

async function read(db: Database, state: string, before: Kept | null): Promise<Kept> {
	const listings = await listingsToCompare(db);
	const byId = new Map(listings.map((listing) => [listing.id, listing]));
	const index = buildDuplicateIndex(listings);
	const isAsBefore = (id: string) =>
		byId.has(id) && before?.byId.get(id)?.version === byId.get(id)?.version;
	const pairs = new Map(
		[...(before?.pairs ?? [])].filter(([key]) => key.split(' ').every(isAsBefore))
	);
	const changed = listings.filter(({ id }) => !isAsBefore(id));
	for (const [at, listing] of changed.entries()) {
		if (at % AT_ONCE === AT_ONCE - 1) await new Promise((resolve) => setImmediate(resolve));
		for (const { id, score, reasons } of likelyDuplicates(listing, index)) {
			const ids = pairOf(listing.id, id);
			const two = ids.map((one) => byId.get(one)!) as [ListingToCompare, ListingToCompare];
			pairs.set(ids.join(' '), { listings: two, score, reasons });
		}
	}
	return { state, byId, index, pairs };
}
