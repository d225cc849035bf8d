/** Keeps the index in step: older copies never win, and a rebuild never leaves readers with half an index. */
import type { PublishedListing } from '#domain/listing';
import { REBUILD_CHUNK } from '../settings';
import type { Lexicon } from '../understanding/lexicon';
import { IndexCopy } from './index-copy';

/** Lets other work run: a large index is built between requests, never instead of them. */
const pause = () => new Promise<void>((resolve) => setImmediate(resolve));

export class IndexKeeper {
	readonly #newCopy: () => IndexCopy;
	/** The version at which a listing was taken out, so that an older copy of it stays out. */
	readonly #removedAt = new Map<string, number>();
	/** Rebuilds under way: what changes meanwhile must also reach the copies not yet swapped in. */
	readonly #rebuilding = new Set<IndexCopy>();
	#copy: IndexCopy;

	/** `hasText: false` where another program looks words up. */
	constructor(lexicon: Lexicon, options: { hasText: boolean }) {
		this.#newCopy = () => new IndexCopy(lexicon, options);
		this.#copy = this.#newCopy();
	}

	/** What readers see: always whole. Do not hold on to it. */
	get copy(): IndexCopy {
		return this.#copy;
	}

	/** Is this not older than what is known of the listing? */
	takes(listing: PublishedListing): boolean {
		const known = this.#copy.versionOf(listing.id) ?? -Infinity;
		return this.#isAfterRemoval(listing) && listing.version >= known;
	}

	/** Adds or replaces. An upsert of the very version that was removed is taken: a repair may send it. */
	async upsert(listings: PublishedListing[]): Promise<void> {
		await inChunks(listings, (listing) => {
			if (!this.takes(listing)) return;
			this.#removedAt.delete(listing.id);
			for (const copy of this.#copies()) putNewer(copy, listing);
		});
	}

	remove(removed: { id: string; version: number }[]): void {
		for (const { id, version } of removed) {
			this.#removedAt.set(id, Math.max(version, this.#removedAt.get(id) ?? version));
			for (const copy of this.#copies()) {
				if ((copy.versionOf(id) ?? Infinity) <= version) copy.drop(id);
			}
		}
	}

	/** `elsewhere` is the same rebuild in another program: readers see the new copy when both are ready. */
	async replaceAll(
		listings: PublishedListing[],
		elsewhere: () => Promise<void> = async () => {}
	): Promise<void> {
		const next = this.#newCopy();
		this.#rebuilding.add(next);
		try {
			// Begun at the same moment: a change that comes meanwhile finds both under way.
			await Promise.all([
				elsewhere(),
				inChunks(listings, (listing) => {
					if (this.#isAfterRemoval(listing)) putNewer(next, listing);
				})
			]);
			this.#copy = next;
		} finally {
			this.#rebuilding.delete(next);
		}
	}

	#copies(): IndexCopy[] {
		return [this.#copy, ...this.#rebuilding];
	}

	#isAfterRemoval({ id, version }: PublishedListing): boolean {
		return version >= (this.#removedAt.get(id) ?? -Infinity);
	}
}

function putNewer(copy: IndexCopy, listing: PublishedListing): void {
	if (listing.version >= (copy.versionOf(listing.id) ?? -Infinity)) copy.put(listing);
}

async function inChunks(
	listings: PublishedListing[],
	work: (listing: PublishedListing) => void
): Promise<void> {
	for (const [index, listing] of listings.entries()) {
		work(listing);
		if (index % REBUILD_CHUNK === REBUILD_CHUNK - 1) await pause();
	}
}
