import { sql } from 'drizzle-orm';
import { beforeAll, expect, it } from 'vitest';
import type { OpenedDatabase } from '#db/client.server';
import { listings, venues } from '#db/schema/index';
import { loadListings, loadPlace } from '#db/seed/load.server';
import { describeOnBothDatabases } from '#tests/support/database';
import { madeUpListings, madeUpPlace } from '#tests/support/database-made-up-data';

const CHECK_VIOLATION = '23514';

describeOnBothDatabases('the database itself refuses', (open) => {
	let opened: OpenedDatabase;
	beforeAll(async () => {
		opened = await open();
		await loadPlace(opened.db, madeUpPlace);
		await loadListings(opened.db, madeUpListings, new Date('2026-11-22T10:00:00Z'));
	});

	it.each([
		['an unknown status', { status: sql`'secret'` }],
		['an unknown kind', { kinds: sql`array['library', 'castle']` }],
		['no kind at all', { kinds: sql`array[]::text[]` }],
		['ages the wrong way round', { minAge: 18, maxAge: 5 }],
		['an age below zero', { minAge: -1 }],
		['a slug with a space', { slug: sql`slug || ' x'` }],
		['an unknown cost', { cost: sql`'cheap'` }],
		['an unknown origin', { origin: sql`'rumour'` }]
	])('%s', async (_, values) => {
		const written = opened.db.update(listings).set(values);
		await expect(written).rejects.toMatchObject({ cause: { code: CHECK_VIOLATION } });
	});

	it.each([
		['a point that is not on Earth', { lat: 91 }],
		['half a point', { lng: null }],
		['a point of unknown precision', { pointPrecision: null }]
	])('%s', async (_, values) => {
		const written = opened.db.update(venues).set(values);
		await expect(written).rejects.toMatchObject({ cause: { code: CHECK_VIOLATION } });
	});
});
