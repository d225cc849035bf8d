import { asc, eq } from 'drizzle-orm';
import { beforeAll, expect, it } from 'vitest';
import type { OpenedDatabase } from '#db/client.server';
import { insertListings, touchListings, updateListing } from '#db/queries/listing-changes.server';
import { findPublishedListing } from '#db/queries/listings.server';
import { listings, revisions } from '#db/schema/index';
import { loadPlace } from '#db/seed/load.server';
import type { ListingContent } from '#domain/listing-content';
import { describeOnBothDatabases, describeOnPostgres } from '#tests/support/database';
import { madeUpPlace } from '#tests/support/database-made-up-data';
import { madeUpContent } from '#tests/support/made-up-content';
import { readSettledOutbox, settledHead } from '#tests/support/settled';

const at = (hour: number) => new Date(Date.UTC(2026, 10, 22, hour));
const change = (hour: number) => ({
	at: at(hour),
	actor: 'Community Builder, West',
	reason: 'A test'
});

const DRAFT = madeUpContent({
	status: 'draft',
	categories: ['friendship', 'food'],
	contacts: [{ role: null, phone: '01632 960002', email: null, web: null, isPublic: false }]
});
const PUBLISHED: ListingContent = {
	...DRAFT,
	status: 'published',
	categories: ['food'],
	contacts: [
		{
			role: 'Singer in chief',
			phone: null,
			email: null,
			web: 'https://choir.example.org',
			isPublic: true
		}
	]
};

async function withChoir(opened: OpenedDatabase, id: string, slug: string) {
	const choir = { id, slug, sourceRef: null, content: DRAFT };
	await opened.db.transaction((tx) => insertListings(tx, [choir], change(1)));
}

describeOnBothDatabases('writing a listing', (open) => {
	let opened: OpenedDatabase;
	const id = '00000000-0000-4000-8000-000000000001';
	beforeAll(async () => {
		opened = await open();
		await loadPlace(opened.db, madeUpPlace);
		await withChoir(opened, id, 'choir');
	});
	const update = (expected: number, content: ListingContent, hour: number) =>
		opened.db.transaction((tx) => updateListing(tx, id, expected, content, change(hour)));
	const row = async () => (await opened.db.select().from(listings).where(eq(listings.id, id)))[0]!;

	it('keeps a draft to itself', async () => {
		expect(await findPublishedListing(opened.db, 'choir')).toBeNull();
		expect(await row()).toMatchObject({ version: 1, publishedAt: null, createdAt: at(1) });
	});

	it('publishes with new parts in place of the old, and tells the index', async () => {
		const head = await settledHead(opened.db);
		expect(await update(1, PUBLISHED, 2)).toEqual({ outcome: 'updated', version: 2 });
		expect(await findPublishedListing(opened.db, 'choir')).toMatchObject({
			version: 2,
			categories: ['food'],
			contacts: [
				{ role: 'Singer in chief', phone: null, email: null, web: 'https://choir.example.org' }
			],
			updatedAt: at(2).toISOString()
		});
		expect((await readSettledOutbox(opened.db, head, 10)).changes).toEqual([
			{ listingId: id, version: 2, isPublic: true }
		]);
	});

	it('refuses an editor who saw an older version, and writes nothing', async () => {
		const before = await row();
		expect(await update(1, { ...PUBLISHED, name: 'Late' }, 3)).toEqual({
			outcome: 'stale',
			version: 2
		});
		expect(await row()).toEqual(before);
		const unknown = '00000000-0000-4000-8000-00000000ffff';
		const missing = opened.db.transaction((tx) => updateListing(tx, unknown, 1, DRAFT, change(3)));
		expect(await missing).toEqual({ outcome: 'missing' });
	});

	it('remembers when it was first published', async () => {
		await update(2, DRAFT, 4);
		await update(3, PUBLISHED, 5);
		expect(await row()).toMatchObject({ version: 4, publishedAt: at(2), updatedAt: at(5) });
	});

	it('gives a new version to a listing whose venue has changed, content as it was', async () => {
		await opened.db.transaction((tx) => touchListings(tx, [id], change(6)));
		expect(await findPublishedListing(opened.db, 'choir')).toMatchObject({
			version: 5,
			name: 'Choir'
		});
	});

	it('keeps every version', async () => {
		const kept = await opened.db.select().from(revisions).orderBy(asc(revisions.version));
		expect(kept.map(({ version }) => version)).toEqual([1, 2, 3, 4, 5]);
		expect(kept.map(({ data }) => data)).toEqual([DRAFT, PUBLISHED, DRAFT, PUBLISHED, PUBLISHED]);
		expect(kept[1]).toMatchObject({ ...change(2), listingId: id });
	});
});

describeOnPostgres('two editors at once', (open) => {
	it('let one of them through and tell the other', async () => {
		const opened = await open();
		await loadPlace(opened.db, madeUpPlace);
		const id = '00000000-0000-4000-8000-000000000002';
		await withChoir(opened, id, 'two-choirs');
		const edits = Array.from({ length: 8 }, (_, index) =>
			opened.db.transaction((tx) =>
				updateListing(tx, id, 1, { ...PUBLISHED, name: `Choir ${index}` }, change(2))
			)
		);
		const outcomes = (await Promise.all(edits)).map(({ outcome }) => outcome).sort();
		expect(outcomes).toEqual([...Array<string>(7).fill('stale'), 'updated']);
	});
});
