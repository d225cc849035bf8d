/** Events of a group's own: what its owners write waits, until they are trusted. */
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { eventsOfListings, readEventInFull } from '#db/queries/event-at-desk.server';
import { publishedEvents } from '#db/queries/events.server';
import { addOwner } from '#db/queries/owners.server';
import { readPerson } from '#db/queries/people.server';
import { EMPTY_EVENT, typedOfEvent, type TypedEvent } from '#domain/events/event-form';
import type { Person } from '#domain/person';
import { createEventBook, type ReadEvents } from '#server/events/event-book';
import { trustOwner } from '#server/use-cases/keep-owners';
import { moveEvent } from '#server/use-cases/move-event';
import { addOwnEvent, editOwnEvent, seeOwnEvent } from '#server/use-cases/own-events';
import { editEvent } from '#server/use-cases/save-event';
import { openAccountServices, type AccountServices } from '#tests/support/account-services';
import { describeOnBothDatabases } from '#tests/support/database';
import { makeListing } from '#tests/support/made-up-content';
import { makeEvent } from '#tests/support/made-up-event';
import { preparePerson } from '#tests/support/prepared-people';

const NOW = new Date('2026-11-22T10:00:00Z');
const TYPED: TypedEvent = {
	...EMPTY_EVENT,
	title: 'Open morning',
	summary: 'Come and see.',
	startDate: '2026-12-05',
	startTime: '10:00',
	endTime: '12:00'
};

describeOnBothDatabases("events of a group's own", (open) => {
	let services: AccountServices & { readEvents: ReadEvents };
	let bo: Person;
	let ownerId: string;
	let listing: string;

	beforeAll(async () => {
		const opened = await openAccountServices(await open());
		services = { ...opened, readEvents: createEventBook(opened.db) };
		const builder = { email: 'bo@example.org', name: 'Bo', role: 'community_builder' as const };
		const id = await preparePerson(services.db, { ...builder, areaIds: ['west'] });
		bo = (await readPerson(services.db, id))!;
		const owner = { email: 'olu@example.org', name: 'Olu', role: 'owner' as const };
		ownerId = await preparePerson(services.db, owner);
		return () => services.mail.stop();
	});

	beforeEach(async () => {
		listing = await makeListing(services.db, { name: 'Choir' });
		await services.db.transaction((tx) => addOwner(tx, listing, ownerId));
	});

	const olu = async () => (await readPerson(services.db, ownerId))!;
	const isPublic = async (id: string) =>
		(await publishedEvents(services.db)).some((event) => event.id === id);
	const own = async () => eventsOfListings(services.db, [listing]);
	const add = async (more: Partial<TypedEvent> = {}) =>
		addOwnEvent(services, await olu(), listing, { ...TYPED, ...more }, NOW);
	const typedNow = async (id: string) =>
		typedOfEvent((await readEventInFull(services.db, id))!.content);
	const change = async (id: string, more: Partial<TypedEvent>, baseVersion = 1) => {
		const typed = { ...(await typedNow(id)), ...more };
		return editOwnEvent(services, await olu(), id, { typed, baseVersion }, NOW);
	};
	const move = (id: string, what: string, version = 1, note = '') =>
		moveEvent(services, bo, id, { version, move: what, note }, NOW);
	const published = () =>
		makeEvent(services.db, { listingId: listing, title: 'Rehearsal', status: 'published' });

	it('wait for a Builder, who publishes them', async () => {
		expect(await add()).toEqual({ ok: true, isLive: false });
		const [waiting] = await own();
		expect(waiting).toMatchObject({ title: 'Open morning', status: 'draft', proposedAt: NOW });
		expect(await isPublic(waiting!.id)).toBe(false);
		expect(await move(waiting!.id, 'publish')).toEqual({ ok: true });
		expect(await isPublic(waiting!.id)).toBe(true);
		expect(await own()).toMatchObject([{ status: 'published', proposedAt: null }]);
	});

	it('are public at once when the owner is trusted', async () => {
		await trustOwner(services, bo, { listingId: listing, userId: ownerId }, true, NOW);
		expect(await add()).toEqual({ ok: true, isLive: true });
		const [event] = await own();
		expect(await isPublic(event!.id)).toBe(true);
		expect(await change(event!.id, { title: 'Open day' })).toEqual({ ok: true, isLive: true });
		expect(await typedNow(event!.id)).toMatchObject({ title: 'Open day' });
	});

	it('stay as they are while a change waits, and become what the Builder agrees to', async () => {
		const id = await published();
		expect(await change(id, { title: 'Big rehearsal' })).toEqual({ ok: true, isLive: false });
		expect(await typedNow(id)).toMatchObject({ title: 'Rehearsal' });
		const waiting = (await own()).find(({ replacesId }) => replacesId === id)!;
		expect(await isPublic(waiting.id)).toBe(false);
		// A second word goes into the first.
		expect(await change(id, { title: 'Bigger rehearsal' })).toMatchObject({ problem: 'changed' });
		expect(await change(waiting.id, { title: 'Bigger rehearsal' })).toMatchObject({ ok: true });
		expect(await move(waiting.id, 'publish', 2)).toEqual({ ok: true });
		expect(await typedNow(id)).toMatchObject({ title: 'Bigger rehearsal' });
		expect(await own()).toMatchObject([{ id, status: 'published' }]);
	});

	it('are not overwritten by a change to an older version', async () => {
		const id = await published();
		await change(id, { title: 'Mine' });
		const typed = { ...(await typedNow(id)), title: 'Theirs' };
		const edit = { typed, baseVersion: 1, takeTheirs: [] };
		expect(await editEvent(services, bo, id, edit, NOW)).toEqual({ ok: true });
		const waiting = (await own()).find(({ replacesId }) => replacesId === id)!;
		expect(await move(waiting.id, 'publish')).toEqual({ ok: false, problem: 'changed' });
		expect(await typedNow(id)).toMatchObject({ title: 'Theirs' });
		expect(await move(waiting.id, 'archive', 1, 'We kept the other title.')).toEqual({ ok: true });
		const declined = (await own()).find(({ id }) => id === waiting.id);
		expect(declined).toMatchObject({ status: 'archived', statusNote: 'We kept the other title.' });
	});

	it('belong to the listing of their owner, and to no place that is not its own', async () => {
		const other = await makeListing(services.db, { name: 'Band' });
		expect(await addOwnEvent(services, await olu(), other, TYPED, NOW)).toMatchObject({
			problem: 'forbidden'
		});
		const theirs = await makeEvent(services.db, { listingId: other });
		expect(await seeOwnEvent(services, await olu(), theirs)).toMatchObject({
			problem: 'forbidden'
		});
		expect(await add({ listingId: other, areaId: 'east', title: 'Fair' })).toMatchObject({
			ok: true
		});
		expect(await own()).toMatchObject([{ title: 'Fair', listingId: listing }]);
		expect(await add({ venueId: other })).toMatchObject({
			problem: 'fields',
			problems: { venueId: 'unknown' }
		});
		expect(await add({ title: '' })).toMatchObject({ problem: 'fields' });
	});
});
