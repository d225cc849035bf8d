/** The page of a place: what is written goes to every listing there, and nothing of anybody is lost. */
import { randomUUID } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { beforeAll, expect, it } from 'vitest';
import { readListingInFull } from '#db/queries/listing-at-desk.server';
import { findPublishedListing } from '#db/queries/listings.server';
import { readPerson } from '#db/queries/people.server';
import { listVenueRevisions } from '#db/queries/venue-at-desk.server';
import { areaFlags, auditLog, venueRevisions, venues } from '#db/schema/index';
import { timesByKind } from '#domain/opening/by-kind';
import { typedOfTimes, type TypedTimes } from '#domain/opening/entry/typed-times';
import type { OpeningTimes } from '#domain/opening/times';
import type { Person } from '#domain/person';
import { typedOfVenue } from '#domain/venue-form';
import { saveVenue, seeVenue } from '#server/use-cases/edit-venue';
import { restoreVenueVersion } from '#server/use-cases/restore-venue-version';
import { setVenueTimes } from '#server/use-cases/set-venue-times';
import { openAccountServices, type AccountServices } from '#tests/support/account-services';
import { describeOnBothDatabases } from '#tests/support/database';
import { makeListing } from '#tests/support/made-up-content';
import { preparePerson } from '#tests/support/prepared-people';
import { readSettledOutbox, settledHead } from '#tests/support/settled';

const NOW = new Date('2026-11-22T10:00:00Z');

describeOnBothDatabases('a place at the desk', (open) => {
	let services: AccountServices & { listingsChanged(): void };
	let bo: Person;

	beforeAll(async () => {
		services = { ...(await openAccountServices(await open())), listingsChanged: () => {} };
		const person = { email: 'bo@example.org', name: 'Bo', role: 'community_builder' as const };
		const id = await preparePerson(services.db, { ...person, areaIds: ['west'] });
		bo = (await readPerson(services.db, id))!;
		return () => services.mail.stop();
	});

	async function makeVenue(): Promise<string> {
		const id = randomUUID();
		const where = { areaId: 'west', postcode: 'ZZ1 1AA' };
		await services.db.insert(venues).values({ id, slug: `v-${id}`, name: 'Hall', ...where });
		return id;
	}
	const see = async (id: string) => {
		const seen = await seeVenue(services, bo, id);
		if (!seen.ok) throw new Error(seen.problem);
		return seen;
	};
	async function save(id: string, changes: Record<string, string>, seen = 1, more: object = {}) {
		const typed = { ...typedOfVenue((await see(id)).venue.content), ...changes };
		const edit = { typed, seen, takeTheirs: [], pointFromPostcode: false, reason: '', ...more };
		return saveVenue(services, bo, id, edit, NOW);
	}

	const restore = (id: string, version: number, seen: number) =>
		restoreVenueVersion(services, bo, id, { version, seen }, NOW);
	const setTimes = (id: string, typed: TypedTimes, seen: number) =>
		setVenueTimes(services, bo, id, { typed, seen }, NOW);
	const MONDAYS: OpeningTimes = {
		spans: [{ day: 1, opens: '09:00', closes: '17:00', staffed: true }],
		...{ season: null, note: null }
	};

	it('is changed with its history, and every listing there hears of it', async () => {
		const { db } = services;
		const id = await makeVenue();
		const listing = await makeListing(db, { venueId: id });
		await db.insert(areaFlags).values({ venueId: id, flag: 'outside', candidates: [] });
		const head = await settledHead(db);
		const changes = { town: 'Westbury', 'entrance-stepFree': 'yes', lat: '51.551, 0.251' };
		expect(await save(id, changes)).toEqual({ ok: true, warnings: [] });
		const { venue, listings } = await see(id);
		expect(venue).toMatchObject({
			version: 2,
			content: { town: 'Westbury', lat: 51.551, pointPrecision: 'exact' }
		});
		expect(venue.content.access?.entrance.stepFree).toBe('yes');
		expect(listings).toMatchObject([{ id: listing }]);
		expect((await readListingInFull(db, listing))?.version).toBe(2);
		expect((await readSettledOutbox(db, head, 5)).changes).toMatchObject([{ listingId: listing }]);
		expect(await listVenueRevisions(db, id, 5)).toMatchObject([
			{ version: 2, actor: 'Community Builder, west', data: { town: 'Westbury' } },
			{ version: 1, actor: '', reason: '', data: { town: null } }
		]);
		expect(await db.$count(areaFlags, eq(areaFlags.venueId, id))).toBe(0);
		expect(await db.$count(auditLog, eq(auditLog.objectId, id))).toBe(1);
	});

	it('takes its point from the postcode, and wonders about points that are odd', async () => {
		const id = await makeVenue();
		expect(await save(id, {}, 1, { pointFromPostcode: true })).toMatchObject({ ok: true });
		expect((await see(id)).venue.content).toMatchObject({ lat: 51.55, pointPrecision: 'sector' });
		const far = await save(id, { lat: '51.59', lng: '0.35', pointPrecision: 'exact' }, 2);
		expect(far).toEqual({ ok: true, warnings: ['other_area', 'far_from_postcode'] });
		expect((await see(id)).warnings).toEqual(['other_area', 'far_from_postcode']);
		expect(await save(id, { lat: '10', lng: '10', postcode: '' }, 3)).toEqual({
			ok: true,
			warnings: ['outside']
		});
		const nowhere = await save(id, { postcode: 'AB1 2CD' }, 4, { pointFromPostcode: true });
		expect(nowhere).toMatchObject({ problems: { postcode: 'not_here' } });
	});

	it('of two people the second sees both, field by field', async () => {
		const id = await makeVenue();
		await save(id, { name: 'Theirs', town: 'Westbury' });
		const mine = { ...typedOfVenue((await see(id)).venue.content), town: '', name: 'Mine' };
		const edit = { typed: mine, seen: 1, takeTheirs: [], pointFromPostcode: false, reason: '' };
		const conflict = await saveVenue(services, bo, id, edit, NOW);
		expect(conflict).toMatchObject({
			problem: 'conflict',
			version: 2,
			conflicts: ['name'],
			taken: ['town'],
			merged: { name: 'Mine', town: 'Westbury' }
		});
		expect((await see(id)).venue).toMatchObject({ version: 2, content: { name: 'Theirs' } });
		const next = { ...edit, seen: 2, takeTheirs: ['name'] };
		expect(await saveVenue(services, bo, id, next, NOW)).toMatchObject({ ok: true });
		expect((await see(id)).venue.content).toMatchObject({ name: 'Theirs', town: null });
	});

	it('says when somebody last looked how one gets in, and no edit alone does', async () => {
		const id = await makeVenue();
		const seenOn = async () => (await see(id)).venue.content.access?.checkedOn;
		await save(id, { 'lifts-lift': 'yes' });
		expect(await seenOn()).toBeNull();
		await save(id, {}, 2, { accessSeen: true });
		expect(await seenOn()).toBe('2026-11-22');
		await save(id, { 'lifts-lift': 'no' }, 3);
		expect(await seenOn()).toBe('2026-11-22');
	});

	it('every version can be brought back, with its point and its opening times', async () => {
		const { db } = services;
		const id = await makeVenue();
		const listing = await makeListing(db, { venueId: id });
		await save(id, { town: 'Westbury', lat: '51.551', lng: '0.251' });
		expect(await setTimes(id, typedOfTimes(MONDAYS), 2)).toEqual({ ok: true, version: 3 });
		await save(id, { town: 'Elsewhere' }, 3);
		expect((await see(id)).venue.content.openingTimes?.spans).toHaveLength(1);

		const head = await settledHead(db);
		expect(await restore(id, 2, 4)).toEqual({ ok: true });
		expect((await see(id)).venue).toMatchObject({
			version: 5,
			content: { town: 'Westbury', lat: 51.551, openingTimes: null }
		});
		expect((await readSettledOutbox(db, head, 5)).changes).toMatchObject([{ listingId: listing }]);
		const [newest, ...older] = await listVenueRevisions(db, id, 9);
		expect(newest).toMatchObject({ version: 5, name: 'Bo', reason: 'Version 2 brought back' });
		expect(older.map(({ version }) => version)).toEqual([4, 3, 2, 1]);
		expect(await restore(id, 3, 4)).toMatchObject({ problem: 'changed' });
		expect(await restore(id, 9, 5)).toMatchObject({ problem: 'nothing' });
		expect(await restore(id, 3, 5)).toEqual({ ok: true });
		expect((await see(id)).venue.content.openingTimes?.spans).toHaveLength(1);
	});

	it('a version from before opening times were kept leaves them as they are', async () => {
		const id = await makeVenue();
		await save(id, { town: 'Westbury' });
		const { openingTimes: _, ...old } = (await see(id)).venue.content;
		await services.db
			.update(venueRevisions)
			.set({ data: { ...old, town: 'Old' } })
			.where(and(eq(venueRevisions.venueId, id), eq(venueRevisions.version, 1)));
		const always = { spans: [], season: null, note: 'Ring the bell' };
		await setTimes(id, typedOfTimes(always), 2);
		await restore(id, 1, 3);
		expect((await see(id)).venue.content).toMatchObject({ town: 'Old', openingTimes: always });
	});

	it('no version leads to an area where its editor may not go', async () => {
		const id = await makeVenue();
		await save(id, { town: 'Westbury' });
		const data = { ...(await see(id)).venue.content, areaId: 'east' };
		const isFirst = and(eq(venueRevisions.venueId, id), eq(venueRevisions.version, 1));
		await services.db.update(venueRevisions).set({ data }).where(isFirst);
		expect(await restore(id, 1, 2)).toMatchObject({ problem: 'forbidden' });
	});

	it('residents read its times on listings that have none; whoever was slower sees both', async () => {
		const { db } = services;
		const id = await makeVenue();
		const listing = await makeListing(db, { venueId: id });
		await setTimes(id, typedOfTimes(MONDAYS), 1);
		const shown = await findPublishedListing(db, `made-${listing}`);
		expect(timesByKind(shown!)).toMatchObject([{ times: { spans: MONDAYS.spans } }]);
		const later = typedOfTimes({ ...MONDAYS, note: 'Later' });
		const { spans } = MONDAYS;
		expect(await setTimes(id, later, 1)).toMatchObject({
			...{ problem: 'conflict', version: 2, theirs: { spans } }
		});
		const [monday, ...rest] = later.week;
		const wrong = { ...monday!, hours: [{ opens: '25:00', closes: '26:00', how: '' as const }] };
		expect(await setTimes(id, { ...later, week: [wrong, ...rest] }, 2)).toMatchObject({
			problem: 'fields'
		});
		expect((await see(id)).venue.version).toBe(2);
	});

	it('stays where its editor may go', async () => {
		const id = await makeVenue();
		expect(await save(id, { areaId: 'east' })).toMatchObject({ problems: { areaId: 'unknown' } });
		await services.db.update(venues).set({ areaId: 'east' }).where(eq(venues.id, id));
		expect(await seeVenue(services, bo, id)).toMatchObject({ problem: 'forbidden' });
		expect(await seeVenue(services, bo, 'no id')).toMatchObject({ problem: 'nothing' });
		expect(await seeVenue(services, null, id)).toMatchObject({ problem: 'forbidden' });
	});
});
