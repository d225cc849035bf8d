/** A place, or anybody, says that an event is not held there. Residents read it when somebody stands behind it. */
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { randomUUID } from 'node:crypto';
import { readEventInFull } from '#db/queries/event-at-desk.server';
import { publishedEvents } from '#db/queries/events.server';
import { addOwner } from '#db/queries/owners.server';
import { readPerson } from '#db/queries/people.server';
import { saidByVenues } from '#db/queries/suggestions.server';
import { suggestions, venues } from '#db/schema/index';
import type { Person } from '#domain/person';
import { deskTasks } from '#server/desk/desk-tasks';
import { eventsAtPlaces } from '#server/desk/events-at-places';
import { createEventBook, type ReadEvents } from '#server/events/event-book';
import { suggestEventCorrection } from '#server/suggest-event-correction';
import { answerSuggestion } from '#server/use-cases/answer-suggestion';
import { trustOwner } from '#server/use-cases/keep-owners';
import { moveListing } from '#server/use-cases/move-listing';
import { sayNotHere, takeBackNotHere } from '#server/use-cases/speak-for-venue';
import { openAccountServices, type AccountServices } from '#tests/support/account-services';
import { describeOnBothDatabases } from '#tests/support/database';
import { makeListing } from '#tests/support/made-up-content';
import { makeEvent } from '#tests/support/made-up-event';
import { preparePerson } from '#tests/support/prepared-people';

const NOW = new Date('2026-11-22T10:00:00Z');
const WHY = 'Nobody has booked a room for this.';

describeOnBothDatabases('an event that is not at the place it names', (open) => {
	let services: AccountServices & { readEvents: ReadEvents; listingsChanged: () => void };
	let bo: Person;
	let ownerId: string;
	let hall: string;
	let venueId: string;
	let event: string;

	beforeAll(async () => {
		const opened = await openAccountServices(await open());
		const more = { readEvents: createEventBook(opened.db), listingsChanged: () => {} };
		services = { ...opened, ...more };
		const builder = { email: 'bo@example.org', name: 'Bo', role: 'community_builder' as const };
		const id = await preparePerson(services.db, { ...builder, areaIds: ['west'] });
		bo = (await readPerson(services.db, id))!;
		const owner = { email: 'olu@example.org', name: 'Olu', role: 'owner' as const };
		ownerId = await preparePerson(services.db, owner);
		return () => services.mail.stop();
	});

	beforeEach(async () => {
		await services.db.delete(suggestions);
		venueId = randomUUID();
		const where = { name: 'Hall', areaId: 'west' };
		await services.db.insert(venues).values({ id: venueId, slug: `hall-${venueId}`, ...where });
		hall = await makeListing(services.db, { name: 'The hall', kinds: ['venue'], venueId });
		const choir = await makeListing(services.db, { name: 'Choir', venueId });
		event = await makeEvent(services.db, { title: 'Concert', listingId: choir, venueId });
		await own(hall);
	});

	const own = (id: string) => services.db.transaction((tx) => addOwner(tx, id, ownerId));
	const olu = async () => (await readPerson(services.db, ownerId))!;
	const trust = () => trustOwner(services, bo, { listingId: hall, userId: ownerId }, true, NOW);
	const say = async (reason = WHY, version = 1, id = event) =>
		sayNotHere(services, await olu(), id, { reason, version }, NOW);
	const takeBack = async (version = 1) =>
		takeBackNotHere(services, await olu(), event, version, NOW);
	const residentsRead = async () =>
		(await publishedEvents(services.db)).find(({ id }) => id === event)?.notTheirs ?? null;
	const waiting = async () => {
		const tasks = await deskTasks(services, bo, NOW);
		return tasks.filter((task) => task.kind === 'suggestion');
	};
	const answer = async (form: object) => {
		const [task] = await waiting();
		const whole = { outcome: 'accepted', take: [], answer: '', version: 1, ...form };
		return answerSuggestion(services, bo, task!.id, whole, NOW);
	};

	it('is said by the place, waits for a Builder, and is then read by residents', async () => {
		expect(await say()).toEqual({ ok: true, isLive: false });
		expect(await residentsRead()).toBeNull();
		expect(await waiting()).toMatchObject([
			{ name: 'Concert', subject: 'not_here', sender: 'venue', areaId: 'west' }
		]);
		expect(await answer({ notTheirs: WHY })).toEqual({ ok: true });
		expect(await residentsRead()).toBe(WHY);
		expect(await waiting()).toEqual([]);
	});

	it('is declined with a reason, which the place reads', async () => {
		await say();
		const answered = 'They have booked the small room.';
		expect(await answer({ outcome: 'declined' })).toMatchObject({ problem: 'why' });
		const declined = { outcome: 'declined', answer: answered, notTheirs: WHY };
		expect(await answer(declined)).toEqual({ ok: true });
		expect(await residentsRead()).toBeNull();
		expect(await eventsAtPlaces(services, [hall], NOW)).toMatchObject([
			{ id: event, host: 'Choir', said: { status: 'declined', answer: answered } }
		]);
	});

	it('says it in other words or takes it back while it waits', async () => {
		await say('Wrong hall.');
		await say();
		expect(await saidByVenues(services.db, [hall])).toMatchObject([{ message: WHY }]);
		expect(await takeBack()).toEqual({ ok: true, isLive: false });
		expect(await waiting()).toEqual([]);
		// What residents read is taken back by people who are trusted.
		expect(await takeBack()).toMatchObject({ problem: 'forbidden' });
	});

	it('is read at once when the owner of the place is trusted, and taken back at once', async () => {
		await trust();
		expect(await say()).toEqual({ ok: true, isLive: true });
		expect(await residentsRead()).toBe(WHY);
		expect(await waiting()).toEqual([]);
		expect(await say('Again.', 1)).toEqual({ ok: false, problem: 'changed' });
		expect(await takeBack(2)).toEqual({ ok: true, isLive: true });
		expect(await residentsRead()).toBeNull();
	});

	it('is said only for the place itself, of what others put on, with a reason', async () => {
		expect(await say('no')).toEqual({ ok: false, problem: 'fields' });
		const ofHall = await makeEvent(services.db, { listingId: hall, venueId });
		expect(await say(WHY, 1, ofHall)).toEqual({ ok: false, problem: 'forbidden' });
		const elsewhere = await makeEvent(services.db, { title: 'Elsewhere' });
		expect(await say(WHY, 1, elsewhere)).toEqual({ ok: false, problem: 'forbidden' });
		const otherVenue = randomUUID();
		const where = { name: 'Barn', areaId: 'west' };
		await services.db.insert(venues).values({ id: otherVenue, slug: `b-${otherVenue}`, ...where });
		const band = await makeListing(services.db, { name: 'Band', venueId: otherVenue });
		await own(band);
		const atBarn = await makeEvent(services.db, { venueId: otherVenue });
		// A group that meets there does not speak for the barn.
		expect(await say(WHY, 1, atBarn)).toEqual({ ok: false, problem: 'forbidden' });
		expect(await eventsAtPlaces(services, [band, hall], NOW)).toMatchObject([{ id: event }]);
	});

	it('is no longer said by a place that is archived', async () => {
		const form = { move: 'archive', version: 1, reason: 'It has shut.' };
		expect(await moveListing(services, bo, hall, form, NOW)).toEqual({ ok: true });
		expect(await say()).toEqual({ ok: false, problem: 'forbidden' });
	});

	it('is said by anybody without an account, and is no word of the place until somebody asked it', async () => {
		const { slug } = (await readEventInFull(services.db, event))!;
		const form = { subject: 'not_here', message: 'The hall was dark.', contact: '' };
		expect(await suggestEventCorrection(services, slug, { ...form, message: '' })).toEqual({
			ok: false,
			reason: 'invalid',
			fields: ['message']
		});
		expect(await suggestEventCorrection(services, slug, form)).toMatchObject({ ok: true });
		expect(await waiting()).toMatchObject([{ name: 'Concert', sender: 'anyone' }]);
		expect(await answer({})).toEqual({ ok: true });
		expect(await residentsRead()).toBeNull();
		expect(await suggestEventCorrection(services, 'no-such-event', form)).toMatchObject({
			reason: 'no_such_event'
		});
	});

	it('is not written over a newer version', async () => {
		await say();
		expect(await answer({ notTheirs: WHY, version: 7 })).toEqual({ ok: false, problem: 'changed' });
		expect(await waiting()).toHaveLength(1);
	});
});
