import { asc, eq } from 'drizzle-orm';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import type { OpenedDatabase } from '#db/client.server';
import { readListingInFull } from '#db/queries/listing-at-desk.server';
import { findPublishedListing } from '#db/queries/listings.server';
import { readPlaceData } from '#db/queries/place.server';
import { outbox, revisions } from '#db/schema/index';
import { loadListings, loadPlace } from '#db/seed/load.server';
import { filledFrom } from '#domain/opening/entry/words-into-form';
import { typedOfTimes, type TypedTimes } from '#domain/opening/entry/typed-times';
import { timesByKind } from '#domain/opening/by-kind';
import { ENGLAND } from '#domain/opening/calendar';
import { parseOpeningWords } from '#domain/opening/words/parse-opening-words';
import type { TimesPart } from '#domain/opening/parts';
import type { Person } from '#domain/person';
import { setOpeningTimes } from '#server/use-cases/set-opening-times';
import { describeOnBothDatabases } from '#tests/support/database';
import { madeUpListing, madeUpPlace } from '#tests/support/database-made-up-data';

const NOW = new Date('2026-11-22T10:00:00Z');
const builder: Person = {
	id: '00000000-0000-4000-8000-000000000001',
	role: 'community_builder',
	areaIds: ['west'],
	listingIds: [],
	trustedListingIds: [],
	isSuspended: false,
	hasSecondFactor: false
};
const typed = (words: string): TypedTimes =>
	filledFrom(parseOpeningWords(words, { now: NOW, calendar: ENGLAND }), typedOfTimes(null));

describeOnBothDatabases('setting opening times', (open) => {
	let opened: OpenedDatabase;
	let id: string;
	let told = 0;
	let run = 0;
	beforeAll(async () => {
		opened = await open();
		await loadPlace(opened.db, madeUpPlace);
	});
	beforeEach(async () => {
		const slug = `hall-${++run}`;
		const listing = madeUpListing(slug, {
			kinds: ['hub', 'warm_space'],
			details: { warmSpace: {} }
		});
		await loadListings(opened.db, { organisations: [], venues: [], listings: [listing] }, NOW);
		id = (await findPublishedListing(opened.db, slug))!.id;
		told = 0;
	});

	const set = async (
		some: TypedTimes,
		{ part = 'listing' as TimesPart, seen = 1, actor = builder as Person | null, who = id } = {}
	) => {
		const place = await readPlaceData(opened.db);
		const services = { db: opened.db, place, listingsChanged: () => void told++ };
		return setOpeningTimes(services, actor, who, { part, typed: some, seen }, NOW);
	};
	const versions = () =>
		opened.db
			.select({ version: revisions.version, actor: revisions.actor })
			.from(revisions)
			.where(eq(revisions.listingId, id))
			.orderBy(asc(revisions.version));
	const announced = async () =>
		(await opened.db.select().from(outbox).where(eq(outbox.listingId, id))).map(
			(row) => row.version
		);

	it('writes the listing, its revision and its outbox row', async () => {
		expect(await set(typed('Tue and Thu 10am-12 noon, first Saturday 2pm-4pm'))).toEqual({
			ok: true,
			version: 2
		});
		const listing = await findPublishedListing(opened.db, `hall-${run}`);
		expect(listing?.openingTimes?.spans).toHaveLength(3);
		expect(listing?.version).toBe(2);
		expect((await versions()).at(-1)).toEqual({ version: 2, actor: 'Community Builder, west' });
		expect(await announced()).toEqual([1, 2]);
		expect(told).toBe(1);
	});

	it('keeps each part for itself', async () => {
		await set(typed('Mon-Fri 9am-5pm'));
		const winter = {
			...typed('Wed 10am-3pm'),
			season: { from: { day: '1', month: '11' }, to: { day: '31', month: '3' } }
		};
		expect(await set(winter, { part: 'warm_space', seen: 2 })).toMatchObject({ ok: true });
		const listing = (await findPublishedListing(opened.db, `hall-${run}`))!;
		expect(timesByKind(listing).map(({ of, times }) => [of, times?.spans.length])).toEqual([
			[null, 5],
			['warm_space', 1]
		]);
		expect(timesByKind(listing)[1]?.times?.season).toEqual({ from: '11-01', to: '03-31' });
	});

	it('refuses who saw another version, shows theirs, and writes nothing', async () => {
		await set(typed('Mon 9am-5pm'));
		expect(await set(typed('Tue 9am-5pm'))).toMatchObject({
			ok: false,
			problem: 'conflict',
			version: 2,
			theirs: { spans: [{ day: 1 }] }
		});
		expect(await versions()).toHaveLength(2);
		expect(await announced()).toEqual([1, 2]);
		expect(told).toBe(1);
		expect(await set(typed('Tue 9am-5pm'), { seen: 2 })).toEqual({ ok: true, version: 3 });
	});

	it('of two at once takes one', async () => {
		const both = await Promise.all([set(typed('Mon 9am-5pm')), set(typed('Tue 9am-5pm'))]);
		expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
		expect(await versions()).toHaveLength(2);
	});

	it.each<[string, Parameters<typeof set>[1], object]>([
		['nobody', { actor: null }, { problem: 'forbidden' }],
		[
			'somebody of another area',
			{ actor: { ...builder, areaIds: ['east'] } },
			{ problem: 'forbidden' }
		],
		[
			'a listing that is not there',
			{ who: '00000000-0000-4000-8000-000000000000' },
			{ problem: 'nothing' }
		],
		['an id that is none', { who: "'; drop table listings" }, { problem: 'nothing' }],
		['a part it has not', { part: 'hirc' }, { problem: 'nothing' }],
		['a cool space without a season', { part: 'cool_space' }, { problem: 'fields' }]
	])('refuses %s', async (_, how, expected) => {
		expect(await set(typed('Mon 9am-5pm'), how)).toMatchObject({ ok: false, ...expected });
		expect((await readListingInFull(opened.db, id))?.version).toBe(1);
		expect(told).toBe(0);
	});

	it('refuses what cannot be, and says where', async () => {
		const wrong = typed('Mon 9am-5pm');
		wrong.week[0]!.hours[0]!.closes = '25:00';
		expect(await set(wrong)).toEqual({
			ok: false,
			problem: 'fields',
			problems: [{ code: 'bad_time', field: 'closes-1-0', typed: '25:00' }]
		});
	});
});
