/** Events at the desk over a real database: written, changed by two, called off by the date, and their history. */
import { eq } from 'drizzle-orm';
import { beforeAll, expect, it } from 'vitest';
import { listEventRevisions, readEventInFull } from '#db/queries/event-at-desk.server';
import { publishedEvents } from '#db/queries/events.server';
import { readPerson } from '#db/queries/people.server';
import { auditLog, calendarFeeds } from '#db/schema/index';
import { EMPTY_EVENT, typedOfEvent, type TypedEvent } from '#domain/events/event-form';
import type { Person } from '#domain/person';
import { createEventBook, type ReadEvents } from '#server/events/event-book';
import { changeOccasion } from '#server/use-cases/change-occasion';
import { followCalendar, letCalendarGo, seeCalendars } from '#server/use-cases/follow-calendar';
import { moveEvent } from '#server/use-cases/move-event';
import { addEvent, editEvent } from '#server/use-cases/save-event';
import { openAccountServices, type AccountServices } from '#tests/support/account-services';
import { describeOnBothDatabases } from '#tests/support/database';
import { makeListing } from '#tests/support/made-up-content';
import { makeEvent } from '#tests/support/made-up-event';
import { preparePerson } from '#tests/support/prepared-people';

const NOW = new Date('2026-11-22T10:00:00Z');
const TYPED: TypedEvent = {
	...EMPTY_EVENT,
	title: 'Swap shop',
	summary: 'Bring one, take one.',
	startDate: '2026-12-05',
	startTime: '10:00',
	endTime: '13:00',
	repeat: 'monthly_weekday',
	areaId: 'west'
};

describeOnBothDatabases('events at the desk', (open) => {
	let services: AccountServices & { readEvents: ReadEvents };
	let bo: Person;

	beforeAll(async () => {
		const opened = await openAccountServices(await open());
		services = { ...opened, readEvents: createEventBook(opened.db) };
		const id = await preparePerson(services.db, {
			...{ email: 'bo@example.org', name: 'Bo', role: 'community_builder' },
			areaIds: ['west']
		});
		bo = (await readPerson(services.db, id))!;
		return () => services.mail.stop();
	});

	const full = async (id: string) => (await readEventInFull(services.db, id))!;
	const find = async (id: string) =>
		(await publishedEvents(services.db)).find((event) => event.id === id);
	const edit = async (id: string, changes: Partial<TypedEvent>, baseVersion = 1) => {
		const typed = { ...typedOfEvent((await full(id)).content), ...changes };
		return editEvent(services, bo, id, { typed, baseVersion, takeTheirs: [] }, NOW);
	};
	const occasion = (id: string, form: object) =>
		changeOccasion(
			services,
			bo,
			id,
			{ version: 1, on: '2026-11-24T10:00', toDate: '', toTime: '', note: '', ...form },
			NOW
		);

	it('are added as a draft that nobody sees, and published', async () => {
		const added = await addEvent(services, bo, { typed: TYPED, isDraft: true }, NOW);
		if (!added.ok) throw new Error(added.problem);
		expect(await find(added.id)).toBeUndefined();
		const form = { version: 1, move: 'publish', note: '' };
		expect(await moveEvent(services, bo, added.id, form, NOW)).toEqual({ ok: true });
		expect(await find(added.id)).toMatchObject({
			...{ slug: 'swap-shop', version: 2, status: 'published', origin: 'curated' },
			schedule: { rule: 'FREQ=MONTHLY;BYDAY=1SA' }
		});
		const versions = await listEventRevisions(services.db, added.id, 10);
		expect(versions.map(({ version, actor }) => [version, actor])).toEqual([
			[2, 'Community Builder, west'],
			[1, 'Community Builder, west']
		]);
		const lines = await services.db.select().from(auditLog).where(eq(auditLog.objectId, added.id));
		expect(lines.map(({ action }) => action)).toEqual(['add_event', 'move_event']);
	});

	it('are refused with every field that is wrong, and in an area that is not theirs', async () => {
		const typed = { ...TYPED, title: '', areaId: 'east' };
		expect(await addEvent(services, bo, { typed, isDraft: false }, NOW)).toMatchObject({
			problem: 'fields',
			problems: { title: 'missing', areaId: 'unknown' }
		});
	});

	it('changed by two at once: the second sees both, and what they did not touch is taken over', async () => {
		const id = await makeEvent(services.db);
		expect(await edit(id, { summary: 'We drink cocoa.', costNote: '50p' })).toEqual({ ok: true });
		const late = await edit(id, { summary: 'We drink juice.', costNote: '' });
		expect(late).toMatchObject({
			...{ problem: 'conflict', version: 2, conflicts: ['summary'], taken: ['costNote'] },
			merged: { summary: 'We drink juice.', costNote: '50p' },
			theirs: { summary: 'We drink cocoa.' }
		});
		expect((await full(id)).content.summary).toBe('We drink cocoa.');
	});

	it('one date is called off, moved, left out, and as planned again', async () => {
		const id = await makeEvent(services.db);
		expect(await occasion(id, { what: 'call_off', note: 'Snow' })).toEqual({ ok: true });
		expect((await find(id))?.schedule.changes).toMatchObject([
			{ on: '2026-11-24T10:00', cancelled: true, note: 'Snow' }
		]);
		const move = { what: 'move', version: 2, toDate: '2026-11-25', toTime: '' };
		expect(await occasion(id, move)).toEqual({ ok: true });
		expect((await find(id))?.schedule.changes).toMatchObject([
			{ on: '2026-11-24T10:00', cancelled: false, start: '2026-11-25T10:00' }
		]);
		expect(await occasion(id, { what: 'leave_out', version: 3 })).toEqual({ ok: true });
		expect((await find(id))?.schedule).toMatchObject({ notOn: ['2026-11-24T10:00'], changes: [] });
		expect(await occasion(id, { what: 'as_planned', version: 4 })).toEqual({ ok: true });
		expect((await find(id))?.schedule).toMatchObject({ notOn: [], changes: [] });
	});

	it('a date is refused that there is not, that cannot be read, or that somebody else changed', async () => {
		const id = await makeEvent(services.db);
		expect(await occasion(id, { what: 'call_off', on: '2026-11-23T10:00' })).toMatchObject({
			problem: 'change_of_nothing'
		});
		expect(await occasion(id, { what: 'move', toDate: '2026-02-30' })).toMatchObject({
			problem: 'fields'
		});
		expect(await occasion(id, { what: 'call_off', version: 9 })).toMatchObject({
			problem: 'changed'
		});
		const once = await makeEvent(services.db, {
			schedule: { ...(await full(id)).content.schedule, rule: null }
		});
		expect(await occasion(once, { what: 'leave_out' })).toMatchObject({ problem: 'nothing_left' });
	});

	it('called off as a whole they stay to be seen, with the reason', async () => {
		const id = await makeEvent(services.db);
		const form = { version: 1, move: 'call_off', note: 'No heating' };
		expect(await moveEvent(services, bo, id, form, NOW)).toEqual({ ok: true });
		expect(await find(id)).toMatchObject({ status: 'cancelled', statusNote: 'No heating' });
		const again = { version: 2, move: 'call_off', note: '' };
		expect(await moveEvent(services, bo, id, again, NOW)).toMatchObject({ problem: 'not_now' });
	});

	it('of a calendar keep what the calendar says, and take what people decide', async () => {
		const listingId = await makeListing(services.db);
		const follow = { url: 'https://127.0.0.1/calendar.ics' };
		const needs = { ...services, feedsChanged: () => {} };
		expect(await followCalendar(needs, bo, listingId, follow, NOW)).toEqual({ ok: true });
		expect(await followCalendar(needs, bo, listingId, follow, NOW)).toMatchObject({
			problem: 'already'
		});
		const [feed] = await services.db
			.select()
			.from(calendarFeeds)
			.where(eq(calendarFeeds.listingId, listingId));
		const id = await makeEvent(services.db, { listingId, feedId: feed!.id });
		expect(await edit(id, { title: 'Coffee', costNote: 'Free cake' })).toEqual({ ok: true });
		expect((await full(id)).content).toMatchObject({ title: 'Tea', costNote: 'Free cake' });
		expect(await occasion(id, { what: 'call_off', version: 2 })).toMatchObject({
			problem: 'from_calendar'
		});
		expect(await letCalendarGo(needs, bo, listingId, feed!.id)).toEqual({ ok: true });
		expect(await seeCalendars(needs, bo, listingId)).toMatchObject({ feeds: [] });
		expect(await find(id)).toMatchObject({ title: 'Tea' });
	});
});
