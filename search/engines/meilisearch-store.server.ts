/** The index in a Meilisearch server (1.12 or newer): filled, rebuilt and asked. Every method rejects if that fails. */
import { Meilisearch, type IndexSwap, type MultiSearchQuery } from 'meilisearch';
import { randomUUID } from 'node:crypto';
import type { PublishedListing } from '#domain/listing';
import { indexDocument } from '../document';
import { MEILI_INDEX_SETTINGS } from '../settings';
import { wordsOf } from '../words/fold';
import { stem } from '../words/stem';

const BATCH = 1000;
const REQUEST_TIMEOUT_MILLISECONDS = 10_000;
/** A task waits behind all others of its server; a rebuild of a county takes under a minute. */
const TASK_TIMEOUT_MILLISECONDS = 120_000;

/** What one question to the server asks for; the answers come in the same order. */
export type StoreQuery = Pick<MultiSearchQuery, 'q' | 'attributesToSearchOn' | 'limit'>;
export type StoreHit = { id: string; score: number; typos: number };

export class MeilisearchStore {
	readonly #client: Meilisearch;
	readonly #index: string;

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

	async add(listings: PublishedListing[]): Promise<void> {
		if (listings.length > 0) await this.#addTo(this.#index, listings);
	}

	async remove(ids: string[]): Promise<void> {
		if (ids.length === 0) return;
		await this.#done(this.#client.index(this.#index).deleteDocuments(ids.map(keyOf)));
	}

	/** Builds beside the index in use and swaps: readers see the old one until the new one is whole. */
	async replaceAll(listings: PublishedListing[]): Promise<void> {
		const next = `${this.#index}_${randomUUID()}`;
		await this.#create(next);
		try {
			await this.#addTo(next, listings);
			if (!(await this.#exists())) await this.#create(this.#index);
			// `rename`, which the type asks for, is refused by servers before 1.18.
			const swap = { indexes: [this.#index, next] } as IndexSwap;
			await this.#done(this.#client.swapIndexes([swap]));
		} finally {
			await this.#done(this.#client.deleteIndex(next));
		}
	}

	/** Several questions in one round trip. */
	async ask(queries: StoreQuery[], signal?: AbortSignal): Promise<StoreHit[][]> {
		if (queries.length === 0) return [];
		const { results } = await this.#client.multiSearch<
			{ queries: MultiSearchQuery[] },
			{ key: string }
		>(
			{
				queries: queries.map((query) => ({
					...query,
					indexUid: this.#index,
					attributesToRetrieve: ['key'],
					matchingStrategy: 'all',
					showRankingScore: true,
					showRankingScoreDetails: true
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
		for (let from = 0; from < listings.length; from += BATCH) {
			const documents = listings.slice(from, from + BATCH).map(documentOf);
			await this.#done(this.#client.index(uid).addDocuments(documents));
		}
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
