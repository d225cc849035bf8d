/** New places and organisations at the desk, chosen for a listing that somebody is in the middle of. */
import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { beforeAll, expect, it } from 'vitest';
import { findEventEdit } from '#db/queries/event-edits.server';
import { findEdit } from '#db/queries/listing-edits.server';
import { readListingInFull } from '#db/queries/listing-at-desk.server';
import {
	listOrganisationRevisions,
	readOrganisationInFull
} from '#db/queries/organisation-at-desk.server';
import { readPerson } from '#db/queries/people.server';
import { readVenueInFull } from '#db/queries/venue-at-desk.server';
import {
	auditLog,
	organisationRevisions,
	organisations,
	venueRevisions,
	venues
} from '#db/schema/index';
import { EMPTY_EVENT } from '#domain/events/event-form';
import { typedOf } from '#domain/listing-form';
import type { OrganisationField, TypedOrganisation } from '#domain/organisation-form';
import type { Person } from '#domain/person';
import { emptyVenue, typedOfVenue } from '#domain/venue-form';
import { chooseForListing } from '#server/use-cases/choose-for-listing';
import { chooseForEvent, keepEventForm } from '#server/use-cases/keep-event-form';
import { keepUnsaved } from '#server/use-cases/edit-listing';
import {
	makeOrganisation,
	saveOrganisation,
	seeOrganisation
} from '#server/use-cases/edit-organisation';
import { restoreOrganisationVersion } from '#server/use-cases/restore-organisation-version';
import { makeVenue } from '#server/use-cases/make-venue';
import { openAccountServices, type AccountServices } from '#tests/support/account-services';
import { describeOnBothDatabases } from '#tests/support/database';
import { makeListing } from '#tests/support/made-up-content';
import { makeEvent } from '#tests/support/made-up-event';
import { preparePerson } from '#tests/support/prepared-people';
import { readSettledOutbox, settledHead } from '#tests/support/settled';

const NOW = new Date('2026-11-22T10:00:00Z');

describeOnBothDatabases('a new place and a new organisation', (open) => {
	let services: AccountServices & { listingsChanged(): void };
	let bo: Person;
	let mo: Person;

	beforeAll(async () => {
		services = { ...(await openAccountServices(await open())), listingsChanged: () => {} };
		const add = async (name: string, role: 'community_builder' | 'mapper') => {
			const person = { email: `${name}@example.org`, name, role, areaIds: ['west'] };
			return (await readPerson(services.db, await preparePerson(services.db, person)))!;
		};
		[bo, mo] = [await add('bo', 'community_builder'), await add('mo', 'mapper')];
		return () => services.mail.stop();
	});

	const typedVenue = (changes: Record<string, string>) => ({
		...typedOfVenue(emptyVenue('west')),
		...changes
	});
	const make = (changes: Record<string, string>, looked: string[] = [], who = bo) =>
		makeVenue(services, who, { typed: typedVenue(changes), looked }, NOW);
	async function made(changes: Record<string, string>): Promise<string> {
		const result = await make(changes);
		if (!result.ok) throw new Error(result.problem);
		return result.id;
	}
	const makeGroup = (typed: { name: string; web?: string }, looked: string[] = []) =>
		makeOrganisation(services, bo, { typed: { about: '', web: '', ...typed }, looked }, NOW);

	it('a place is made with its first version, and stands where its postcode is', async () => {
		const { db } = services;
		const id = await made({
			name: 'Quayside Chapel',
			postcode: 'zz11aa',
			'entrance-stepFree': 'yes'
		});
		const venue = await readVenueInFull(db, id);
		expect(venue).toMatchObject({
			version: 1,
			content: { postcode: 'ZZ1 1AA', lat: 51.55, pointPrecision: 'sector', areaId: 'west' }
		});
		expect(venue?.content.access?.entrance.stepFree).toBe('yes');
		expect(
			await db.select().from(venueRevisions).where(eq(venueRevisions.venueId, id))
		).toMatchObject([{ version: 1, actor: 'Community Builder, west', data: venue?.content }]);
		expect(await db.select().from(auditLog).where(eq(auditLog.objectId, id))).toMatchObject([
			{ action: 'make_venue', actorId: bo.id, details: { version: 1 } }
		]);
	});

	it('a point that somebody picked stays, though the postcode is known', async () => {
		const id = await made({ name: 'Riverbend Hut', postcode: 'ZZ1 1AB', lat: '51.5', lng: '0.2' });
		expect((await readVenueInFull(services.db, id))?.content).toMatchObject({
			lat: 51.5,
			pointPrecision: 'exact'
		});
	});

	it('what has the same postcode or name is shown first, and nothing is made before', async () => {
		const id = await made({ name: 'Old Mill Hall', postcode: 'ZZ1 2AA' });
		const count = () => services.db.$count(venues);
		const before = await count();
		const found = [expect.objectContaining({ id })];
		expect(await make({ name: 'Something', postcode: 'zz1 2aa' })).toMatchObject({
			problem: 'look',
			found
		});
		expect(await make({ name: 'Mill Hall' })).toMatchObject({ problem: 'look', found });
		expect(await make({ name: 'Mill Hall' }, [randomUUID()])).toMatchObject({ problem: 'look' });
		expect(await count()).toBe(before);
		expect(await make({ name: 'Mill Hall' }, [id])).toMatchObject({ ok: true });
		expect(await count()).toBe(before + 1);
	});

	it('what cannot be used is named, and nobody makes one where they may not', async () => {
		expect(await make({ name: '', postcode: 'here' })).toMatchObject({
			problems: { name: 'missing', postcode: 'postcode' }
		});
		expect(await make({ name: 'Far Hall', areaId: 'east' })).toMatchObject({
			problem: 'forbidden'
		});
		expect(await make({ name: 'Far Hall' }, [], mo)).toMatchObject({ problem: 'forbidden' });
	});

	it('is chosen for a listing, and nothing that was typed there is lost', async () => {
		const { db } = services;
		const venueId = await made({ name: 'Lantern Rooms' });
		const listing = await makeListing(db);
		const whose = { listingId: listing, userId: bo.id };
		const typed = { ...typedOf((await readListingInFull(db, listing))!.content), summary: 'Half' };
		const said = { reason: 'They moved', checkedHow: 'phoned' as const };
		await keepUnsaved(services, bo, listing, { typed, baseVersion: 1, ...said }, NOW);
		expect(await chooseForListing(services, bo, listing, { venueId }, NOW)).toEqual({ ok: true });
		const kept = { typed: { ...typed, venueId }, baseVersion: 1, ...said };
		expect(await findEdit(db, whose)).toMatchObject(kept);
		expect((await readListingInFull(db, listing))?.version).toBe(1);
		const gone = { venueId: randomUUID() };
		expect(await chooseForListing(services, bo, listing, gone, NOW)).toMatchObject({
			problem: 'nothing'
		});
		expect(await findEdit(db, whose)).toMatchObject(kept);
	});

	it('is chosen for a listing into which nobody has typed yet', async () => {
		const venueId = await made({ name: 'Beacon House' });
		const listing = await makeListing(services.db, { costNote: 'Tea is 50p' });
		await chooseForListing(services, bo, listing, { venueId }, NOW);
		expect(await findEdit(services.db, { listingId: listing, userId: bo.id })).toMatchObject({
			typed: { venueId, costNote: 'Tea is 50p', name: 'Choir' },
			baseVersion: 1
		});
	});

	it('the form of an event waits for a place that is made, and for nobody else', async () => {
		const venueId = await made({ name: 'Dance hall' });
		const typed = { ...EMPTY_EVENT, title: 'Half an ev', startDate: 'soon' };
		const choose = (event: string, venue: string, who = bo) =>
			chooseForEvent(services, who, event, venue, NOW);
		expect(await choose('new', venueId)).toEqual({ ok: false, problem: 'nothing' });
		const kept = { typed, baseVersion: 0 };
		expect(await keepEventForm(services, mo, 'new', kept, NOW)).toMatchObject({ ok: false });
		expect(await keepEventForm(services, bo, 'new', kept, NOW)).toEqual({ ok: true });
		expect(await choose('new', randomUUID())).toEqual({ ok: false, problem: 'nothing' });
		expect(await choose('new', venueId)).toEqual({ ok: true });
		const whose = { userId: bo.id, event: 'new' };
		expect(await findEventEdit(services.db, whose)).toMatchObject({
			typed: { ...typed, venueId },
			baseVersion: 0
		});
		const elsewhere = await makeEvent(services.db, { areaId: 'east' });
		expect(await keepEventForm(services, bo, elsewhere, kept, NOW)).toMatchObject({
			problem: 'forbidden'
		});
	});

	it('an organisation is made once its likes were looked at, and told to its listings', async () => {
		const { db } = services;
		const first = await makeGroup({ name: 'Harbour Friends', web: 'harbour.example.org' });
		if (!first.ok) throw new Error(first.problem);
		expect(await makeGroup({ name: 'The Harbour Friends' })).toMatchObject({
			problem: 'look',
			found: [{ id: first.id }]
		});
		expect(await makeGroup({ name: 'The Harbour Friends' }, [first.id])).toMatchObject({
			ok: true
		});
		expect(await makeGroup({ name: ' ', web: 'no address' })).toMatchObject({
			problems: { name: 'missing', web: 'web' }
		});

		const listing = await makeListing(db, { organisationId: first.id });
		const head = await settledHead(db);
		const typed = { name: 'Harbour Friends', about: 'We help.', web: '' };
		const edit = { typed, seen: 1, takeTheirs: [], reason: 'They told me' };
		expect(await saveOrganisation(services, bo, first.id, edit, NOW)).toEqual({ ok: true });
		expect(await seeOrganisation(services, bo, first.id)).toMatchObject({
			organisation: { version: 2, content: { about: 'We help.', web: null } },
			listings: [{ id: listing }]
		});
		expect((await readSettledOutbox(db, head, 5)).changes).toMatchObject([{ listingId: listing }]);
		const isOfFirst = eq(organisationRevisions.organisationId, first.id);
		expect(
			await db
				.select()
				.from(organisationRevisions)
				.where(isOfFirst)
				.orderBy(organisationRevisions.version)
		).toMatchObject([
			{ version: 1, data: { web: 'https://harbour.example.org' } },
			{ version: 2, reason: 'They told me', data: { about: 'We help.' } }
		]);
	});

	it('of two who write an organisation at once the second sees both field by field', async () => {
		const { db } = services;
		const made = await makeGroup({ name: 'Quay Friends', web: 'quay.example.org' });
		if (!made.ok) throw new Error(made.problem);
		const save = (typed: Partial<TypedOrganisation>, takeTheirs: OrganisationField[], seen = 1) => {
			const all = { name: 'Quay Friends', about: '', web: 'https://quay.example.org', ...typed };
			return saveOrganisation(
				services,
				bo,
				made.id,
				{ typed: all, seen, takeTheirs, reason: '' },
				NOW
			);
		};
		expect(await save({ about: 'They help.', web: '' }, [])).toEqual({ ok: true });
		const second = await save({ name: 'Quayside Friends', about: 'We help.' }, []);
		expect(second).toMatchObject({
			...{ problem: 'conflict', version: 2, conflicts: ['about'], taken: ['web'] },
			merged: { name: 'Quayside Friends', about: 'We help.', web: '' }
		});
		if (second.ok || second.problem !== 'conflict') throw new Error('No conflict');
		expect(await save(second.merged, ['about'], 2)).toEqual({ ok: true });
		const { content } = (await readOrganisationInFull(db, made.id))!;
		expect(content).toEqual({ name: 'Quayside Friends', about: 'They help.', web: null });
	});

	it('any version of an organisation comes back, and its history says who and why', async () => {
		const { db } = services;
		const made = await makeGroup({ name: 'Jetty Friends' });
		if (!made.ok) throw new Error(made.problem);
		const listing = await makeListing(db, { organisationId: made.id });
		const typed = { name: 'Jetty Friends', about: 'Wrong.', web: '' };
		const edit = { typed, seen: 1, takeTheirs: [], reason: 'I thought so' };
		await saveOrganisation(services, bo, made.id, edit, NOW);
		const head = await settledHead(db);
		const restore = (version: number, seen: number, who: Person = bo) =>
			restoreOrganisationVersion(services, who, made.id, { version, seen }, NOW);
		expect(await restore(1, 1)).toEqual({ ok: false, problem: 'changed' });
		expect(await restore(9, 2)).toEqual({ ok: false, problem: 'nothing' });
		expect(await restore(1, 2, { ...bo, areaIds: ['east'] })).toMatchObject({ ok: false });
		expect(await restore(1, 2)).toEqual({ ok: true });
		expect(await readOrganisationInFull(db, made.id)).toMatchObject({
			...{ version: 3, content: { about: null } }
		});
		expect((await readSettledOutbox(db, head, 5)).changes).toMatchObject([{ listingId: listing }]);
		expect(await listOrganisationRevisions(db, made.id, 9)).toMatchObject([
			{ version: 3, name: 'bo', reason: expect.stringContaining('1') },
			{ version: 2, name: 'bo', reason: 'I thought so', data: { about: 'Wrong.' } },
			{ version: 1, name: 'bo' }
		]);
	});

	it('an organisation that runs things elsewhere alone is left to those there', async () => {
		const id = randomUUID();
		await services.db.insert(organisations).values({ id, slug: `o-${id}`, name: 'Far Away' });
		await makeListing(services.db, { organisationId: id, areaId: 'east' });
		expect(await seeOrganisation(services, bo, id)).toMatchObject({ problem: 'forbidden' });
		expect(await seeOrganisation(services, bo, 'no id')).toMatchObject({ problem: 'nothing' });
	});
});
