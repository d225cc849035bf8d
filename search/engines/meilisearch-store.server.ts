/** The index in a Meilisearch server (1.12 or newer): filled, rebuilt and asked. Every method rejects if that fails. */
import { Meilisearch, type IndexSwap, type MultiSearchQuery } from 'meilisearch';
import { randomUUID } from 'node:crypto';
import type { PublishedListing } from '#domain/listing';
import { indexDocument } from '../document';
import { MEILI_INDEX_SETTINGS } from '../settings';
import { wordsOf } from '../words/fold';
import { stem } from '../words/stem';

const BATCH = 1000;
/** Larger, because each batch of a rebuild costs the server seconds of its own; a change waits for one at most. */
const REBUILD_BATCH = 5000;
const REQUEST_TIMEOUT_MILLISECONDS = 10_000;
/** A task waits behind all others of its server; a rebuild of a county takes under a minute. */
const TASK_TIMEOUT_MILLISECONDS = 120_000;

/** What one question to the server asks for; the answers come in the same order. */
export type StoreQuery = Pick<MultiSearchQuery, 'q' | 'attributesToSearchOn' | 'limit'> & {
	/** Should each hit say how many slips it forgave? That triples the answer, so only where it is not known before. */
	countsTypos?: boolean;
};
export type StoreHit = { id: string; score: number; typos: number };

export class MeilisearchStore {
	readonly #client: Meilisearch;
	readonly #index: string;
	/** The index being built beside the one in use, and what changed meanwhile: that is newer than what it is built from. */
	#rebuild: { index: string; changed: Set<string> } | null = null;
	#lastWrite: Promise<unknown> = Promise.resolve();

	constructor({ url, key, index }: { url: string; key: string | null; index: string }) {
		this.#client = new Meilisearch({
			host: url,
			timeout: REQUEST_TIMEOUT_MILLISECONDS,
			...(key && { apiKey: key })
		});
		this.#index = index;
	}

	async size(): Promise<number> {
		return (await this.#client.index(this.#index).getStats()).numberOfDocuments;
	}

	/** Every listing in the server and its version. */
	async versions(): Promise<Map<string, number>> {
		const versions = new Map<string, number>();
		for (let offset = 0; ; offset += BATCH) {
			const { results } = await this.#client
				.index(this.#index)
				.getDocuments<{ key: string; version: number }>({
					fields: ['key', 'version'],
					limit: BATCH,
					offset
				});
			for (const { key, version } of results) versions.set(idOf(key), version);
			if (results.length < BATCH) return versions;
		}
	}

	async add(listings: PublishedListing[]): Promise<void> {
		if (listings.length === 0) return;
		await this.#change(
			listings.map(({ id }) => id),
			(index) => this.#addTo(index, listings)
		);
	}

	async remove(ids: string[]): Promise<void> {
		if (ids.length === 0) return;
		await this.#change(ids, (index) =>
			this.#done(this.#client.index(index).deleteDocuments(ids.map(keyOf)))
		);
	}

	/** Builds beside the index in use and swaps: readers see the old one until the new one is whole. */
	async replaceAll(listings: PublishedListing[]): Promise<void> {
		const index = `${this.#index}_${randomUUID()}`;
		const changed = new Set<string>();
		await this.#inTurn(async () => {
			await this.#create(index);
			this.#rebuild = { index, changed };
		});
		try {
			for (let from = 0; from < listings.length; from += REBUILD_BATCH) {
				const batch = listings.slice(from, from + REBUILD_BATCH);
				await this.#inTurn(() =>
					this.#addTo(
						index,
						batch.filter(({ id }) => !changed.has(id))
					)
				);
			}
			await this.#inTurn(() => this.#swapWith(index));
		} finally {
			if (this.#rebuild?.index === index) this.#rebuild = null;
			await this.#done(this.#client.deleteIndex(index));
		}
	}

	async #swapWith(index: string): Promise<void> {
		if (!(await this.#exists())) await this.#create(this.#index);
		// `rename`, which the type asks for, is refused by servers before 1.18.
		const swap = { indexes: [this.#index, index] } as IndexSwap;
		await this.#done(this.#client.swapIndexes([swap]));
		// From here on nothing may be written to the other one: it would come back to life after its end.
		this.#rebuild = null;
	}

	/** A change reaches the index in use, and the one that will follow it. */
	#change(ids: string[], write: (index: string) => Promise<void>): Promise<void> {
		return this.#inTurn(async () => {
			const rebuild = this.#rebuild;
			for (const id of ids) rebuild?.changed.add(id);
			await Promise.all([write(this.#index), ...(rebuild ? [write(rebuild.index)] : [])]);
		});
	}

	/** Writes follow one another, so that a swap never overtakes a change. Searches never wait for them. */
	#inTurn(write: () => Promise<void>): Promise<void> {
		const done = this.#lastWrite.then(write);
		this.#lastWrite = done.catch(() => {});
		return done;
	}

	/** Several questions in one round trip. */
	async ask(queries: StoreQuery[], signal?: AbortSignal): Promise<StoreHit[][]> {
		if (queries.length === 0) return [];
		const { results } = await this.#client.multiSearch<
			{ queries: MultiSearchQuery[] },
			{ key: string }
		>(
			{
				queries: queries.map(({ countsTypos = false, ...query }) => ({
					...query,
					indexUid: this.#index,
					attributesToRetrieve: ['key'],
					matchingStrategy: 'all',
					showRankingScore: true,
					showRankingScoreDetails: countsTypos
				}))
			},
			{ signal }
		);
		if (results.length !== queries.length) throw new Error('Not every question was answered.');
		return results.map(({ hits }) =>
			hits.map((hit) => ({
				id: idOf(hit.key),
				score: hit._rankingScore ?? 0,
				typos: typosIn(hit._rankingScoreDetails)
			}))
		);
	}

	/** Removes the index. For tests and for leaving Meilisearch. */
	async destroy(): Promise<void> {
		await this.#client.deleteIndexIfExists(this.#index);
	}

	async #exists(): Promise<boolean> {
		const { results } = await this.#client.getRawIndexes({ limit: 1000 });
		return results.some(({ uid }) => uid === this.#index);
	}

	async #create(uid: string): Promise<void> {
		await this.#done(this.#client.createIndex(uid, { primaryKey: 'key' }));
		await this.#done(this.#client.index(uid).updateSettings(MEILI_INDEX_SETTINGS));
	}

	async #addTo(uid: string, listings: PublishedListing[]): Promise<void> {
		await this.#done(this.#client.index(uid).addDocuments(listings.map(documentOf)));
	}

	/** Waits for a task, and rejects where the server took it but could not do it. */
	async #done(task: ReturnType<Meilisearch['deleteIndex']>): Promise<void> {
		const { status, error } = await task.waitTask({ timeout: TASK_TIMEOUT_MILLISECONDS });
		if (status !== 'succeeded') throw new Error(error?.message ?? `The task ended as ${status}.`);
	}
}

function documentOf(listing: PublishedListing) {
	const { text } = indexDocument(listing);
	const forms = (some: string) => [...new Set(wordsOf(some).map(stem))].join(' ');
	return {
		...text,
		key: keyOf(listing.id),
		version: listing.version,
		nameForms: forms(text.name),
		forms: forms(Object.values(text).join(' '))
	};
}

/** Keys may hold letters, figures, - and _ only: the id in hexadecimal, which can be read back. */
const keyOf = (id: string) => Buffer.from(id).toString('hex');
const idOf = (key: string) => Buffer.from(key, 'hex').toString();

function typosIn(details: unknown): number {
	const { typo } = (details ?? {}) as { typo?: { typoCount?: number } };
	return typo?.typoCount ?? 0;
}
