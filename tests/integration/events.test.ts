import { eq } from 'drizzle-orm';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import type { OpenedDatabase } from '#db/client.server';
import { insertEvents, updateEvent } from '#db/queries/event-changes.server';
import {
	publishedEvents,
	publishedEventsState,
	readEventCollections
} from '#db/queries/events.server';
import { events, listings, venues } from '#db/schema/index';
import { BUILT_IN } from '#db/seed/built-in';
import { clearSamples } from '#db/seed/clear-samples.server';
import { loadEvents } from '#db/seed/load-events.server';
import { loadListings, loadPlace } from '#db/seed/load.server';
import { readEventInFull } from '#db/queries/event-at-desk.server';
import { readPlaceData } from '#db/queries/place.server';
import { eventContent } from '#domain/events/event';
import { schedule } from '#domain/events/schedule';
import { archivePastEvents } from '#server/clockwork/archive-past-events';
import { createEventBook } from '#server/events/event-book';
import { makeEvent } from '#tests/support/made-up-event';
import { describeOnBothDatabases, emptyTables } from '#tests/support/database';

const NOW = new Date('2026-11-22T10:00:00Z');
const CHANGE = { at: NOW, actor: 'Community Builder, west', reason: 'A test' };

describeOnBothDatabases('events', (open) => {
	let opened: OpenedDatabase;
	beforeAll(async () => {
		opened = await open();
	});
	beforeEach(async () => {
		await emptyTables(opened);
		await loadPlace(opened.db, await BUILT_IN.place());
		await loadListings(opened.db, await BUILT_IN.listings(), NOW);
	});
	const load = async () => loadEvents(opened.db, await BUILT_IN.events(), NOW);
	const quiz = async () =>
		(await publishedEvents(opened.db)).find(({ title }) => title === 'Friday quiz night')!;

	it('load once, with what they take from their listing, and go with the samples', async () => {
		expect(await load()).toBeGreaterThanOrEqual(60);
		expect(await load()).toBe(0);
		expect(await quiz()).toMatchObject({
			slug: 'friday-quiz-night',
			areaId: 'asop',
			origin: 'sample',
			listing: { slug: 'mill-pond-sample-hall' },
			venue: { town: 'Aveley' },
			version: 1
		});
		expect(await readEventCollections(opened.db)).toHaveLength(10);
		expect((await clearSamples(opened.db)).events).toBeGreaterThanOrEqual(60);
		expect(await publishedEvents(opened.db)).toEqual([]);
		expect(await load()).toBe(0);
	});

	it('are public only while they and their listing are', async () => {
		await load();
		const { id, listing } = await quiz();
		const seen = async () => (await publishedEvents(opened.db)).some((event) => event.id === id);
		const readState = publishedEventsState(opened.db);
		const states = [await readState()];
		const set = async (status: 'archived' | 'published') => {
			await opened.db.update(listings).set({ status }).where(eq(listings.id, listing!.id));
			states.push(await readState());
			return seen();
		};
		expect(await set('archived')).toBe(false);
		expect(await set('published')).toBe(true);
		await opened.db.update(events).set({ status: 'draft' }).where(eq(events.id, id));
		expect(await seen()).toBe(false);
		expect(states[0]).not.toBe(states[1]);
		expect(states[0]).toBe(states[2]);
	});

	it('never show a hidden address', async () => {
		await load();
		const { venue } = await quiz();
		await opened.db.update(venues).set({ addressIsHidden: true }).where(eq(venues.id, venue!.id));
		expect((await quiz()).venue).toMatchObject({ town: null, lat: null, addressLine1: null });
	});

	it('keep their address when they change, and count their versions', async () => {
		await load();
		const before = await quiz();
		const content = eventContent.parse({
			title: 'Saturday quiz',
			summary: 'A day later.',
			areaId: 'asop',
			origin: 'curated',
			schedule: { start: '2026-12-05T19:30', end: '2026-12-05T22:00' }
		});
		const owners = { listingId: before.listing!.id, organisationId: null, venueId: null };
		await opened.db.transaction((tx) =>
			updateEvent(tx, before.id, null, { ...content, ...owners }, CHANGE)
		);
		const after = (await publishedEvents(opened.db)).find(({ id }) => id === before.id);
		expect(after).toMatchObject({ slug: before.slug, uid: before.uid, version: 2, venue: null });
		await opened.db.transaction((tx) =>
			insertEvents(
				tx,
				[{ ...content, ...owners, id: crypto.randomUUID(), uid: 'x', feedId: null }],
				CHANGE
			)
		);
		const slugs = (await publishedEvents(opened.db)).map(({ slug }) => slug);
		expect(slugs).toContain('saturday-quiz');
	});

	it('are archived a season after they were over, and what comes again without an end never', async () => {
		const { db } = opened;
		const place = await readPlaceData(db);
		const readEvents = createEventBook(db);
		const on = (start: string, end: string, more = {}) => ({
			schedule: schedule.parse({ start, end, ...more })
		});
		const weekly = { rule: 'FREQ=WEEKLY;BYDAY=WE' };
		const over = { rule: 'FREQ=WEEKLY;BYDAY=WE;UNTIL=20260701T235959' };
		const [start, end] = ['2026-06-03T10:00', '2026-06-03T12:00'];
		const gone = await Promise.all([
			makeEvent(db, { areaId: 'asop', title: 'Once', ...on(start, end) }),
			makeEvent(db, { areaId: 'asop', title: 'Course', ...on(start, end, over) })
		]);
		const there = await Promise.all([
			makeEvent(db, { areaId: 'asop', title: 'Every week', ...on(start, end, weekly) }),
			makeEvent(db, {
				areaId: 'asop',
				title: 'Lately',
				...on('2026-11-01T10:00', '2026-11-01T12:00')
			})
		]);
		expect(await archivePastEvents({ db, place, readEvents }, NOW)).toBe(2);
		expect(await archivePastEvents({ db, place, readEvents }, NOW)).toBe(0);
		const ids = (await publishedEvents(db)).map(({ id }) => id);
		expect(ids).toEqual(expect.arrayContaining(there));
		for (const id of gone) {
			expect(ids).not.toContain(id);
			expect((await readEventInFull(db, id))?.content.status).toBe('archived');
		}
	});
});
