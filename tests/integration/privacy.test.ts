import { eq } from 'drizzle-orm';
import { beforeAll, expect, it } from 'vitest';
import type { OpenedDatabase } from '#db/client.server';
import {
	findPublishedListing,
	publishedListingBatches,
	publishedListings
} from '#db/queries/listings.server';
import { contacts, venues } from '#db/schema/index';
import { loadListings, loadPlace } from '#db/seed/load.server';
import { toCsv } from '#server/export/csv';
import { everyListing } from '#server/export/exported-listings';
import { toGeoJson } from '#server/export/geojson';
import { describeOnBothDatabases } from '#tests/support/database';
import { madeUpListings, madeUpPlace } from '#tests/support/database-made-up-data';
import { makeListing } from '#tests/support/made-up-content';

/** Words and numbers of the made-up data that only Builders may see. */
const SECRETS = [
	'Night keeper',
	'07700 900999',
	'keeper@example.org',
	'7 Hidden Lane',
	'Behind the mill',
	'Secretham',
	'ZZ9 9ZZ',
	'51.5777',
	'0.3777'
];

describeOnBothDatabases('private contacts and hidden addresses', (open) => {
	let opened: OpenedDatabase;
	beforeAll(async () => {
		opened = await open();
		await loadPlace(opened.db, madeUpPlace);
		await loadListings(opened.db, madeUpListings, new Date('2026-11-22T10:00:00Z'));
	});

	it('are in the database', async () => {
		const stored = JSON.stringify([
			await opened.db.select().from(contacts),
			await opened.db.select().from(venues)
		]);
		for (const secret of SECRETS) expect(stored).toContain(secret);
	});

	it('come out of no public read', async () => {
		const reads: unknown[] = [await publishedListings(opened.db, {})];
		for (const slug of ['westbury-library', 'safe-talk']) {
			reads.push(await findPublishedListing(opened.db, slug));
		}
		for await (const batch of publishedListingBatches(opened.db, 2)) reads.push(batch);
		const out = JSON.stringify(reads);
		expect(out).toContain('01632 960001');
		for (const secret of SECRETS) expect(out).not.toContain(secret);
	});

	it('come out of no file, and neither does what is not published', async () => {
		const { db } = opened;
		await makeListing(db, { status: 'draft', name: 'Draft choir', areaId: 'west' });
		await makeListing(db, { status: 'archived', name: 'Gone choir', areaId: 'west' });
		const [refuge] = await db.select().from(venues).where(eq(venues.addressIsHidden, true));
		const venueIds = (await db.select().from(venues)).map(({ id }) => id);
		const places = venueIds.map((venueId) => ({ venueId, note: null }));
		const id = await makeListing(db, { name: 'Wandering choir', places });
		const everything = await everyListing(db);
		const choir = everything.find((one) => one.id === id);
		expect(choir?.places).toHaveLength(venueIds.length - 1);
		expect(choir?.places?.map(({ venue }) => venue.id)).not.toContain(refuge?.id);
		const files = toCsv(everything) + JSON.stringify(toGeoJson(everything, 'https://x.example'));
		expect(files).toContain('A safe house');
		for (const secret of [...SECRETS, 'Draft choir', 'Gone choir']) {
			expect(files).not.toContain(secret);
		}
	});

	it('leave the area and the access guide, and say that they are hidden', async () => {
		const listing = await findPublishedListing(opened.db, 'safe-talk');
		expect(listing?.venue).toMatchObject({
			name: 'A safe house',
			areaId: 'east',
			addressIsHidden: true,
			pointPrecision: null
		});
	});
});
