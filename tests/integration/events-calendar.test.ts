import { beforeAll, expect, it } from 'vitest';
import type { OpenedDatabase } from '#db/client.server';
import { publishedEvents } from '#db/queries/events.server';
import { BUILT_IN } from '#db/seed/built-in';
import { loadEvents } from '#db/seed/load-events.server';
import { loadListings, loadPlace } from '#db/seed/load.server';
import { happeningsIn, isOn, toKnownEvent } from '#domain/events/happenings';
import { writeCalendar } from '#domain/events/ical/write-calendar';
import { instantOfWall, parseWall } from '#domain/events/wall';
import { describeOnBothDatabases } from '#tests/support/database';
import { expandCalendar } from '#tests/support/expand-calendar';

const NOW = new Date('2026-11-22T10:00:00Z');

describeOnBothDatabases('the calendar of every sample event', (open) => {
	let opened: OpenedDatabase;
	beforeAll(async () => {
		opened = await open();
		await loadPlace(opened.db, await BUILT_IN.place());
		await loadListings(opened.db, await BUILT_IN.listings(), NOW);
		await loadEvents(opened.db, await BUILT_IN.events(), NOW);
	});

	it('is expanded by another program to our own occasions, for eighteen months', async () => {
		const stretch = { from: parseWall('2026-06-01'), to: parseWall('2027-12-01') };
		const events = await publishedEvents(opened.db);
		expect(events.length).toBeGreaterThanOrEqual(60);
		const ours = happeningsIn(events.map(toKnownEvent), stretch)
			.filter(isOn)
			.map(({ event, occurrence }) => ({
				uid: event.uid,
				begins: instantOfWall(occurrence.start),
				ends: instantOfWall(occurrence.end)
			}))
			.sort((a, b) => a.begins - b.begins || a.uid.localeCompare(b.uid));
		const file = writeCalendar(events, {
			name: 'Everything',
			urlOf: ({ slug }) => `https://directory.example.org/whats-on/${slug}`,
			noteOf: () => null
		});
		const from = instantOfWall(stretch.from);
		const to = instantOfWall(stretch.to);
		expect(expandCalendar(file, from, to)).toEqual(ours);
		expect(ours.length).toBeGreaterThan(800);
	});
});
