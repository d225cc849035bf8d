import { eq } from 'drizzle-orm';
import { beforeAll, expect, it } from 'vitest';
import type { OpenedDatabase } from '#db/client.server';
import {
	findPublishedListing,
	hasListings,
	publishedListingBatches,
	publishedListings,
	publicCheck,
	publishedVersions
} from '#db/queries/listings.server';
import { readPlaceData } from '#db/queries/place.server';
import { listings } from '#db/schema/index';
import { loadListings, loadPlace } from '#db/seed/load.server';
import type { ListingStatus, PublishedListing } from '#domain/listing';
import { describeOnBothDatabases } from '#tests/support/database';
import { madeUpListing, madeUpListings, madeUpPlace } from '#tests/support/database-made-up-data';

const NOW = new Date('2026-11-22T10:00:00Z');

describeOnBothDatabases('public reads', (open) => {
	let opened: OpenedDatabase;
	let library: PublishedListing;

	beforeAll(async () => {
		opened = await open();
		await expect(readPlaceData(opened.db)).rejects.toThrow('No borough');
		await loadPlace(opened.db, madeUpPlace);
		expect(await hasListings(opened.db)).toBe(false);
		await loadListings(opened.db, madeUpListings, NOW);
		library = (await findPublishedListing(opened.db, 'westbury-library'))!;
	});

	it('give the place in its order', async () => {
		const place = await readPlaceData(opened.db);
		expect(place.areas.map(({ id }) => id)).toEqual(['east', 'west']);
		expect(place.categories.map(({ id }) => id)).toEqual(['friendship', 'food']);
		expect({ ...place, areas: [], categories: [] }).toEqual({
			...madeUpPlace,
			areas: [],
			categories: [],
			helpTexts: [],
			outsidePlaces: [],
			basemap: null
		});
		expect(place.areas).toContainEqual({
			...madeUpPlace.areas[0],
			outlineSource: null,
			outlineDate: null
		});
		expect(await hasListings(opened.db)).toBe(true);
	});

	it('give a listing with all that belongs to it', () => {
		expect(library).toEqual({
			id: expect.stringMatching(/^[0-9a-f-]{36}$/),
			slug: 'westbury-library',
			sourceRef: 'starter:westbury-library',
			version: 1,
			status: 'published',
			closedNote: null,
			name: 'westbury library',
			kinds: ['library', 'warm_space'],
			categories: ['friendship', 'food'],
			summary: 'A group.',
			description: 'We meet.',
			organisation: { id: expect.any(String), slug: 'council', name: 'Council' },
			venue: {
				id: expect.any(String),
				slug: 'library',
				name: 'Westbury Library',
				addressLine1: '1 High Street',
				addressLine2: null,
				town: 'Westbury',
				postcode: 'ZZ1 1AA',
				lat: 51.551,
				lng: 0.251,
				pointPrecision: 'exact',
				addressIsHidden: false,
				areaId: 'west',
				openingTimes: null,
				access: expect.objectContaining({
					entrance: { stepFree: 'yes', automaticDoor: 'unknown', wideDoor: 'unknown', note: null }
				})
			},
			areaId: 'west',
			areasServed: ['east'],
			contacts: [{ role: 'Desk', phone: '01632 960001', email: null, web: null }],
			openingTimes: {
				spans: [{ day: 1, opens: '09:00', closes: '17:00', staffed: true }],
				season: null,
				note: null
			},
			cost: 'free',
			costNote: null,
			minAge: 0,
			maxAge: 99,
			languages: ['ro', 'pl'],
			details: { warmSpace: { offers: ['hot_drinks'], season: null, note: null } },
			provenance: {
				origin: 'starter',
				source: 'A leaflet',
				sourceUrl: null,
				sourceDate: '2013-10',
				confidence: 'medium',
				checkedOn: null,
				checkedBy: null,
				checkedHow: null
			},
			checks: {},
			updatedAt: NOW.toISOString()
		});
	});

	it('give a closed listing with its reason, and one without venue or organiser', async () => {
		const closed = await findPublishedListing(opened.db, 'safe-talk');
		expect(closed).toMatchObject({ status: 'temporarily_closed', closedNote: 'Back in spring' });
		const bare = { organisations: [], venues: [], listings: [madeUpListing('bare')] };
		await loadListings(opened.db, bare, NOW);
		const found = await findPublishedListing(opened.db, 'bare');
		expect(found).toMatchObject({ venue: null, organisation: null, contacts: [], details: {} });
	});

	it('find by venue, by organiser and by id', async () => {
		const names = async (filter: Parameters<typeof publishedListings>[1]) =>
			(await publishedListings(opened.db, filter)).map(({ slug }) => slug);
		expect(await names({ venueId: library.venue!.id })).toEqual([
			'knit-and-natter',
			'westbury-library'
		]);
		expect(await names({ organisationId: library.organisation!.id })).toEqual([
			'safe-talk',
			'westbury-library'
		]);
		expect(await names({ ids: [library.id] })).toEqual(['westbury-library']);
		expect(await names({ ids: [] })).toEqual([]);
	});

	it('take any text for an id or a slug', async () => {
		for (const odd of [
			'',
			'x',
			"'; drop table listings",
			'\u0000',
			'{}',
			'a,b',
			library.id + ' '
		]) {
			expect(await publishedListings(opened.db, { ids: [odd] })).toEqual([]);
			expect(await publishedListings(opened.db, { venueId: odd })).toEqual([]);
			expect(await publishedVersions(opened.db, [odd])).toEqual(new Map());
			expect(await publicCheck(opened.db)([odd])).toEqual(new Set());
			expect(await findPublishedListing(opened.db, odd)).toBeNull();
		}
		const found = await publishedVersions(opened.db, ['x', library.id, library.id.toUpperCase()]);
		expect(found).toEqual(new Map([[library.id, 1]]));
	});

	it('come in batches that hold each listing once', async () => {
		const all = (await publishedListings(opened.db, {})).map(({ id }) => id).sort();
		expect(all.length).toBeGreaterThan(3);
		for (const size of [1, 2, all.length, 100]) {
			const seen: string[] = [];
			for await (const batch of publishedListingBatches(opened.db, size)) {
				expect(batch.length).toBeGreaterThan(0);
				expect(batch.length).toBeLessThanOrEqual(size);
				seen.push(...batch.map(({ id }) => id));
			}
			expect(seen).toEqual(all);
		}
	});

	it.each<ListingStatus>(['draft', 'in_review', 'hidden', 'archived'])(
		'never give a listing that is %s',
		async (status) => {
			const isPublic = publicCheck(opened.db);
			const set = (to: ListingStatus) =>
				opened.db.update(listings).set({ status: to }).where(eq(listings.id, library.id));
			await set('published');
			expect(await isPublic(['x', library.id])).toEqual(new Set([library.id]));
			await set(status);
			expect(await findPublishedListing(opened.db, library.slug)).toBeNull();
			expect(await publishedListings(opened.db, { ids: [library.id] })).toEqual([]);
			expect(await publishedVersions(opened.db, [library.id])).toEqual(new Map());
			expect(await isPublic([library.id, library.id.toUpperCase()])).toEqual(new Set());
			expect(await isPublic([])).toEqual(new Set());
			for await (const batch of publishedListingBatches(opened.db, 100)) {
				expect(batch.map(({ id }) => id)).not.toContain(library.id);
			}
		}
	);
});
