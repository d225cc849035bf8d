/** The page of a place: what is written goes to every listing there, and nothing of anybody is lost. */
import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { beforeAll, expect, it } from 'vitest';
import { readListingInFull } from '#db/queries/listing-at-desk.server';
import { readPerson } from '#db/queries/people.server';
import { listVenueRevisions } from '#db/queries/venue-at-desk.server';
import { areaFlags, auditLog, venues } from '#db/schema/index';
import type { Person } from '#domain/person';
import { typedOfVenue } from '#domain/venue-form';
import { saveVenue, seeVenue } from '#server/use-cases/edit-venue';
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
			{ version: 1, data: { town: null } }
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

	it('stays where its editor may go', async () => {
		const id = await makeVenue();
		expect(await save(id, { areaId: 'east' })).toMatchObject({ problems: { areaId: 'unknown' } });
		await services.db.update(venues).set({ areaId: 'east' }).where(eq(venues.id, id));
		expect(await seeVenue(services, bo, id)).toMatchObject({ problem: 'forbidden' });
		expect(await seeVenue(services, bo, 'no id')).toMatchObject({ problem: 'nothing' });
		expect(await seeVenue(services, null, id)).toMatchObject({ problem: 'forbidden' });
	});
});
