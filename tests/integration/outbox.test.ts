import { eq } from 'drizzle-orm';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import type { OpenedDatabase, Transaction } from '#db/client.server';
import { removeListings, touchListings } from '#db/queries/listing-changes.server';
import { publishedListings } from '#db/queries/listings.server';
import { outboxHead, pruneOutbox, readOutbox, type OutboxCursor } from '#db/queries/outbox.server';
import { listings, outbox } from '#db/schema/index';
import { loadListings, loadPlace } from '#db/seed/load.server';
import {
	describeOnBothDatabases,
	describeOnPostgres,
	type OpenFresh
} from '#tests/support/database';
import { madeUpListing, madeUpListings, madeUpPlace } from '#tests/support/database-made-up-data';
import { readSettledOutbox, settledHead } from '#tests/support/settled';

const NOW = new Date('2026-11-22T10:00:00Z');
const CHANGE = { at: NOW, actor: 'Coordinator', reason: 'A test' };

async function openWithListings(open: OpenFresh) {
	const opened = await open();
	await loadPlace(opened.db, madeUpPlace);
	await loadListings(opened.db, madeUpListings, NOW);
	const found = await publishedListings(opened.db, {});
	return { opened, ids: found.map(({ id }) => id) as [string, string, string] };
}

describeOnBothDatabases('the outbox', (open) => {
	let opened: OpenedDatabase;
	let ids: [string, string, string];
	let head: OutboxCursor;

	beforeAll(async () => {
		({ opened, ids } = await openWithListings(open));
	});
	beforeEach(async () => {
		head = await settledHead(opened.db);
	});
	const touch = (...touched: string[]) =>
		opened.db.transaction((tx) => touchListings(tx, touched, CHANGE));
	const version = async (id: string) =>
		(await opened.db.select().from(listings).where(eq(listings.id, id)))[0]?.version;

	it('holds every change since the beginning', async () => {
		const { changes } = await readSettledOutbox(opened.db, null, 100);
		expect(new Set(changes.map(({ listingId }) => listingId))).toEqual(new Set(ids));
		expect(changes.every(({ isPublic }) => isPublic)).toBe(true);
	});

	it('has nothing after its head, and keeps the cursor then', async () => {
		expect(await readSettledOutbox(opened.db, head, 100)).toEqual({ changes: [], cursor: head });
	});

	it('goes on from the cursor, in the order of the changes, a few at a time', async () => {
		for (const id of [ids[2], ids[0], ids[1], ids[0]]) await touch(id);
		const seen: string[] = [];
		let cursor: OutboxCursor | null = head;
		for (let rounds = 0; rounds < 3; rounds++) {
			const read = await readSettledOutbox(opened.db, cursor, 2);
			seen.push(...read.changes.map(({ listingId }) => listingId));
			cursor = read.cursor;
		}
		expect(seen).toEqual([ids[2], ids[0], ids[1], ids[0]]);
	});

	it('tells the present version and whether the public may see it', async () => {
		await touch(ids[0]);
		await touch(ids[0]);
		await opened.db.update(listings).set({ status: 'archived' }).where(eq(listings.id, ids[0]));
		const { changes } = await readSettledOutbox(opened.db, head, 100);
		const expected = { listingId: ids[0], version: await version(ids[0]), isPublic: false };
		expect(changes).toEqual([expected, expected]);
	});

	it('loses what was rolled back', async () => {
		const failing = opened.db.transaction(async (tx) => {
			await touchListings(tx, ids, CHANGE);
			throw new Error('no');
		});
		await expect(failing).rejects.toThrow('no');
		expect((await readSettledOutbox(opened.db, head, 100)).changes).toEqual([]);
	});

	it('tells that a listing is gone, also after pruning, and lets it come back above its last version', async () => {
		const [last = 0] = [await version(ids[1])];
		const [row] = await opened.db.select().from(listings).where(eq(listings.id, ids[1]));
		await opened.db.transaction((tx) => removeListings(tx, [ids[1]]));
		const gone = { listingId: ids[1], version: last + 1, isPublic: false };
		expect((await readSettledOutbox(opened.db, head, 100)).changes).toEqual([gone]);

		await opened.db.update(outbox).set({ createdAt: new Date('2026-01-01T00:00:00Z') });
		expect(await pruneOutbox(opened.db, new Date('2025-01-01T00:00:00Z'))).toBe(0);
		expect(await pruneOutbox(opened.db, NOW)).toBeGreaterThan(0);
		expect((await readSettledOutbox(opened.db, null, 100)).changes).toContainEqual(gone);

		await loadListings(opened.db, madeUpListings, NOW);
		expect(await version(ids[1])).toBe(last + 2);
		expect(row?.sourceRef).toBeTruthy();
	});
});

describeOnPostgres('the outbox with two writers at once', (open) => {
	let opened: OpenedDatabase;
	let ids: [string, string, string];

	beforeAll(async () => {
		({ opened, ids } = await openWithListings(open));
	});

	/** Starts a transaction, runs `work` in it and holds it open until `commit()`. */
	async function begin(work: (tx: Transaction) => Promise<unknown>) {
		let release = () => {};
		const held = new Promise<void>((resolve) => (release = resolve));
		let worked = () => {};
		const done = new Promise<void>((resolve) => (worked = resolve));
		const finished = opened.db.transaction(async (tx) => {
			await work(tx);
			worked();
			await held;
		});
		await Promise.race([done, finished]);
		return {
			commit: async () => {
				release();
				await finished;
			}
		};
	}

	it('never passes over a change that is committed late', async () => {
		const head = await settledHead(opened.db);
		const slow = await begin((tx) => touchListings(tx, [ids[0]], CHANGE));
		const quick = await begin((tx) => touchListings(tx, [ids[1]], CHANGE));
		await quick.commit();
		const early = await readOutbox(opened.db, head, 100);
		expect(early.changes).toEqual([]);
		await slow.commit();
		const { changes } = await readSettledOutbox(opened.db, early.cursor, 100);
		expect(changes.map(({ listingId }) => listingId)).toEqual([ids[0], ids[1]]);
	});

	it('shows a copy built meanwhile all that the copy has missed', async () => {
		const running = await begin((tx) => touchListings(tx, [ids[2]], CHANGE));
		const head = await outboxHead(opened.db);
		const copied = await publishedListings(opened.db, { ids: [ids[2]] });
		await running.commit();
		const { changes } = await readSettledOutbox(opened.db, head, 100);
		expect(changes).toEqual([
			{ listingId: ids[2], version: copied[0]!.version + 1, isPublic: true }
		]);
	});

	it('misses nothing of many writers, read while they write', async () => {
		const extra = Array.from({ length: 20 }, (_, index) => madeUpListing(`extra-${index}`));
		await loadListings(opened.db, { organisations: [], venues: [], listings: extra }, NOW);
		let cursor: OutboxCursor | null = await settledHead(opened.db);
		const all = (await publishedListings(opened.db, {})).map(({ id }) => id);
		const seen = new Map<string, number>();
		const read = async () => {
			const next = await readOutbox(opened.db, cursor, 7);
			for (const { listingId } of next.changes) seen.set(listingId, (seen.get(listingId) ?? 0) + 1);
			cursor = next.cursor;
			return next.changes.length;
		};
		let writing = true;
		const reader = (async () => {
			while (writing) await read();
			await settledHead(opened.db);
			while ((await read()) > 0);
		})();
		await Promise.all(
			all.map(async (id) => {
				for (let time = 0; time < 5; time++) {
					await opened.db.transaction((tx) => touchListings(tx, [id], CHANGE));
				}
			})
		);
		writing = false;
		await reader;
		expect(seen).toEqual(new Map(all.map((id) => [id, 5])));
	});
});
