import { count, eq } from 'drizzle-orm';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import type { OpenedDatabase } from '#db/client.server';
import { updateListing } from '#db/queries/listing-changes.server';
import { findPublishedListing, publishedListings } from '#db/queries/listings.server';
import { readPlaceData } from '#db/queries/place.server';
import { categories, listings, outbox, revisions, venues } from '#db/schema/index';
import { BUILT_IN } from '#db/seed/built-in';
import { clearSamples } from '#db/seed/clear-samples.server';
import { loadListings, loadPlace } from '#db/seed/load.server';
import type { SeedListings } from '#db/seed/seed-data';
import { describeOnBothDatabases, emptyTables } from '#tests/support/database';
import { madeUpListing, madeUpListings, madeUpPlace } from '#tests/support/database-made-up-data';

const NOW = new Date('2026-11-22T10:00:00Z');
const LATER = new Date('2026-12-01T10:00:00Z');
const only = (...added: SeedListings['listings']): SeedListings => ({
	organisations: [],
	venues: [],
	listings: added
});

/** The made-up data with one listing changed. */
function correct(
	sourceRef: string,
	changes: Partial<SeedListings['listings'][number]>
): SeedListings {
	return {
		...madeUpListings,
		listings: madeUpListings.listings.map((listing) =>
			listing.sourceRef === sourceRef ? { ...listing, ...changes } : listing
		)
	};
}

describeOnBothDatabases('loading a borough', (open) => {
	let opened: OpenedDatabase;
	beforeAll(async () => {
		opened = await open();
	});
	beforeEach(async () => {
		await emptyTables(opened);
		await loadPlace(opened.db, madeUpPlace);
		await loadListings(opened.db, madeUpListings, NOW);
	});
	const everything = async () => ({
		place: await readPlaceData(opened.db),
		listings: await publishedListings(opened.db, {}),
		revisions: (await opened.db.select().from(revisions)).length,
		outbox: (await opened.db.select().from(outbox)).length
	});

	it('a second time changes nothing', async () => {
		const before = await everything();
		await loadPlace(opened.db, madeUpPlace);
		const result = await loadListings(opened.db, madeUpListings, LATER);
		expect(result).toEqual({ added: 0, updated: 0, unchanged: 3, keptAsEdited: 0 });
		expect(await everything()).toEqual(before);
	});

	it('keeps what people have made of the place', async () => {
		await opened.db.update(categories).set({ name: 'Eating' }).where(eq(categories.id, 'food'));
		await loadPlace(opened.db, madeUpPlace);
		const { categories: kept } = await readPlaceData(opened.db);
		expect(kept.find(({ id }) => id === 'food')?.name).toBe('Eating');
	});

	it('follows a correction in the data, and leaves the others', async () => {
		const corrected = correct('starter:westbury-library', { summary: 'A library.' });
		const result = await loadListings(opened.db, corrected, LATER);
		expect(result).toEqual({ added: 0, updated: 1, unchanged: 2, keptAsEdited: 0 });
		const library = await findPublishedListing(opened.db, 'westbury-library');
		expect(library).toMatchObject({ version: 2, summary: 'A library.', slug: 'westbury-library' });
	});

	it('never touches a listing that somebody has edited', async () => {
		const library = (await findPublishedListing(opened.db, 'westbury-library'))!;
		const [revision] = await opened.db
			.select()
			.from(revisions)
			.where(eq(revisions.listingId, library.id));
		await opened.db.transaction((tx) =>
			updateListing(
				tx,
				library.id,
				1,
				{ ...revision!.data, summary: 'Ours.' },
				{
					at: NOW,
					actor: 'Community Builder, West',
					reason: 'Visited'
				}
			)
		);
		const corrected = correct('starter:westbury-library', { summary: 'A library.' });
		const result = await loadListings(opened.db, corrected, LATER);
		expect(result).toMatchObject({ updated: 0, keptAsEdited: 1 });
		const kept = await findPublishedListing(opened.db, 'westbury-library');
		expect(kept).toMatchObject({ version: 2, summary: 'Ours.' });
	});

	it('follows a correction of a venue, with new versions of what happens there', async () => {
		const [library, refuge] = madeUpListings.venues;
		const corrected = { ...madeUpListings, venues: [{ ...library!, town: 'Eastbury' }, refuge!] };
		await loadListings(opened.db, corrected, LATER);
		const found = await publishedListings(opened.db, {});
		expect(found.map(({ slug, version, venue }) => [slug, version, venue?.town])).toEqual([
			['knit-and-natter', 2, 'Eastbury'],
			['safe-talk', 1, null],
			['westbury-library', 2, 'Eastbury']
		]);
		const result = await loadListings(opened.db, corrected, LATER);
		expect(result).toEqual({ added: 0, updated: 0, unchanged: 3, keptAsEdited: 0 });
	});

	it('never touches a venue that somebody has edited', async () => {
		await opened.db
			.update(venues)
			.set({ town: 'Ours', version: 2 })
			.where(eq(venues.slug, 'library'));
		await loadListings(opened.db, madeUpListings, LATER);
		const library = await findPublishedListing(opened.db, 'westbury-library');
		expect(library).toMatchObject({ version: 1, venue: { town: 'Ours' } });
	});

	it('gives listings of one name slugs of their own, and keeps them', async () => {
		const [first, second, third] = ['a', 'b', 'c'].map((key) =>
			madeUpListing(key, { name: 'Lunch Club', venue: key === 'c' ? undefined : 'library' })
		);
		const data = { ...madeUpListings, listings: [first!, second!, third!] };
		const slugs = async () =>
			(await publishedListings(opened.db, {}))
				.filter(({ name }) => name === 'Lunch Club')
				.map(({ sourceRef, slug }) => `${sourceRef} ${slug}`)
				.sort();
		await loadListings(opened.db, data, NOW);
		const chosen = [
			'starter:a lunch-club',
			'starter:b lunch-club-westbury',
			'starter:c lunch-club-2'
		];
		expect(await slugs()).toEqual(chosen);
		await loadListings(opened.db, { ...data, listings: [third!, second!, first!] }, NOW);
		expect(await slugs()).toEqual(chosen);
	});

	it.each([
		[
			'an unknown venue',
			only(madeUpListing('x', { venue: 'nowhere' })),
			'unknown venue: "nowhere"'
		],
		[
			'an unknown category',
			only(madeUpListing('x', { categories: ['magic'] })),
			'unknown category'
		],
		[
			'an unknown area',
			only(madeUpListing('x', { areasServed: ['moon'] })),
			'unknown area: "moon"'
		],
		['a listing that is there twice', only(madeUpListing('x'), madeUpListing('x')), 'there twice'],
		['a wrong shape', only(madeUpListing('x', { minAge: 9, maxAge: 5 })), 'minAge is above maxAge'],
		[
			'a point without precision',
			{ ...only(), venues: [{ id: 'v', name: 'V', areaId: 'west', lat: 51, lng: 0 }] },
			'pointPrecision'
		]
	])('refuses %s, and loads nothing', async (_, data, message) => {
		const before = await everything();
		const withNew = { ...data, listings: [madeUpListing('new'), ...data.listings] };
		await expect(loadListings(opened.db, withNew, NOW)).rejects.toThrow(message);
		expect(await everything()).toEqual(before);
	});

	it('can be undone for the samples, which are really gone', async () => {
		expect(await clearSamples(opened.db)).toEqual({
			listings: 2,
			events: 0,
			organisations: 1,
			venues: 1
		});
		const left = await publishedListings(opened.db, {});
		expect(left.map(({ slug, version }) => [slug, version])).toEqual([['westbury-library', 1]]);
		const stored = await opened.db.select({ n: count() }).from(listings);
		expect(stored).toEqual([{ n: 1 }]);
		expect((await opened.db.select().from(revisions)).length).toBe(1);
		expect(await clearSamples(opened.db)).toEqual({
			listings: 0,
			events: 0,
			organisations: 0,
			venues: 0
		});
	});

	it('brings samples back above the version at which they went', async () => {
		await clearSamples(opened.db);
		expect(await loadListings(opened.db, madeUpListings, LATER)).toMatchObject({ added: 2 });
		expect(await findPublishedListing(opened.db, 'safe-talk')).toMatchObject({ version: 3 });
	});

	it('two at once load everything once', async () => {
		const extra = { ...madeUpListings, listings: [madeUpListing('late')] };
		const results = await Promise.all([
			loadListings(opened.db, extra, NOW),
			loadListings(opened.db, extra, NOW)
		]);
		expect(results.map(({ added }) => added).sort()).toEqual([0, 1]);
	});
});

describeOnBothDatabases('the data of Thurrock', (open) => {
	let opened: OpenedDatabase;
	let data: SeedListings;
	beforeAll(async () => {
		opened = await open();
		data = await BUILT_IN.listings();
		await loadPlace(opened.db, await BUILT_IN.place());
		await loadListings(opened.db, data, NOW);
	});

	it('loads, every listing public and at its first version', async () => {
		const place = await readPlaceData(opened.db);
		expect(place.areas.map(({ id }) => id).sort()).toEqual([
			'asop',
			'grays',
			'stanford-corringham',
			'tilbury-chadwell'
		]);
		const found = await publishedListings(opened.db, {});
		expect(found.map(({ sourceRef }) => sourceRef).sort()).toEqual(
			data.listings.map(({ sourceRef }) => sourceRef).sort()
		);
		expect(found.every(({ version }) => version === 1)).toBe(true);
	});

	it('changes nothing when loaded again', async () => {
		const before = await publishedListings(opened.db, {});
		const result = await loadListings(opened.db, data, LATER);
		expect(result).toEqual({ added: 0, updated: 0, unchanged: before.length, keptAsEdited: 0 });
		expect(await publishedListings(opened.db, {})).toEqual(before);
	});

	it('is starter data alone once the samples are cleared', async () => {
		await clearSamples(opened.db);
		const left = await publishedListings(opened.db, {});
		expect(left.length).toBe(
			data.listings.filter(({ provenance }) => provenance.origin === 'starter').length
		);
		expect(left.every(({ provenance }) => provenance.origin === 'starter')).toBe(true);
		const samplePlaces = (await opened.db.select().from(venues)).filter(({ slug }) =>
			slug.startsWith('sample-')
		);
		expect(samplePlaces).toEqual([]);
	});
});
