/**
 * Where the index is not what the database says. It should never happen: changes travel by the outbox. But a copy that
 * nobody ever compares with the truth is one that nobody can trust.
 */
import { setImmediate as letOthersGo } from 'node:timers/promises';
import type { Database } from '#db/client.server';
import {
	publishedListings,
	publishedVersions,
	publishedVersionSlices
} from '#db/queries/listings.server';
import { changesAhead, type OutboxCursor } from '#db/queries/outbox.server';
import type { SearchEngine } from '#search/engine';
import { sendListings } from './send-listings';

const SLICE = 1000;
const REPAIR_BATCH = 100;

export type Drift = {
	/** Ids of public listings that the index does not have. */
	missing: string[];
	/** Ids of those it has in an older version, or not in all its parts. */
	older: string[];
	/** Ids of those it has in a version that is not yet written: the database was put back to an earlier day. */
	newer: string[];
	/** What it has and must not have. */
	surplus: { id: string; version: number }[];
};

/** How many listings are not as they should be. */
export const driftSize = ({ missing, older, newer, surplus }: Drift) =>
	missing.length + older.length + newer.length + surplus.length;

/**
 * Compares ids and versions. What is still on its way, by an outbox entry after `cursor`, is not drift.
 * Reads the database in slices, so that everybody else can go on.
 */
export async function findDrift(
	db: Database,
	index: Pick<SearchEngine, 'versions'>,
	cursor: OutboxCursor | null
): Promise<Drift> {
	// The index first: whatever the database says later is at least as new.
	const surplus = new Map(await index.versions());
	const found: Drift = { missing: [], older: [], newer: [], surplus: [] };
	for await (const slice of publishedVersionSlices(db, SLICE)) {
		for (const { id, version } of slice) {
			const indexed = surplus.get(id);
			surplus.delete(id);
			if (!indexed) found.missing.push(id);
			else if (indexed.version > version) found.newer.push(id);
			else if (indexed.version < version || !indexed.isWhole) found.older.push(id);
		}
		// PGlite alone would not let anybody in between.
		await letOthersGo();
	}
	found.surplus = [...surplus].map(([id, { version }]) => ({ id, version }));
	return withoutChangesAhead(db, cursor, found);
}

async function withoutChangesAhead(
	db: Database,
	cursor: OutboxCursor | null,
	{ missing, older, newer, surplus }: Drift
): Promise<Drift> {
	const gone = surplus.map(({ id }) => id);
	const ahead = await idsAhead(db, cursor, [...missing, ...older, ...newer, ...gone]);
	const isDrift = (id: string) => !ahead.has(id);
	return {
		missing: missing.filter(isDrift),
		older: older.filter(isDrift),
		newer: newer.filter(isDrift),
		surplus: surplus.filter(({ id }) => isDrift(id))
	};
}

async function idsAhead(
	db: Database,
	cursor: OutboxCursor | null,
	ids: string[]
): Promise<Set<string>> {
	const ahead = new Set<string>();
	for (const some of batches(ids, SLICE)) {
		for (const id of await changesAhead(db, cursor, some)) ahead.add(id);
	}
	return ahead;
}

/**
 * Mends all but `newer`, for which the index has to be filled anew, because it never goes back by itself.
 * Returns the ids of listings that the engine refuses.
 */
export async function repairDrift(
	db: Database,
	search: SearchEngine,
	{ missing, older, surplus }: Drift
): Promise<string[]> {
	const refused: string[] = [];
	for (const ids of batches([...missing, ...older], REPAIR_BATCH)) {
		refused.push(...(await sendListings(search, await publishedListings(db, { ids }))));
	}
	for (const some of batches(surplus, REPAIR_BATCH)) {
		const isPublic = await publishedVersions(
			db,
			some.map(({ id }) => id)
		);
		await search.remove(some.filter(({ id }) => !isPublic.has(id)));
	}
	return refused;
}

function* batches<Item>(items: Item[], size: number): Generator<Item[]> {
	for (let from = 0; from < items.length; from += size) yield items.slice(from, from + size);
}
