import { describe, expect, it } from 'vitest';
import { eventContent } from '#domain/events/event';
import { occurrencesOf, takesPlace } from '#domain/events/occurrences';
import { scheduleProblems } from '#domain/events/problems';
import { schedule } from '#domain/events/schedule';
import { parseWall, writeWall } from '#domain/events/wall';
import { listings } from '../listings/index';
import { events } from './index';

const samples = new Map(
	listings.listings
		.filter(({ provenance }) => provenance.origin === 'sample')
		.map((listing) => [listing.sourceRef, listing])
);
const read = events.events.map((event) => ({ ...event, schedule: schedule.parse(event.schedule) }));

describe('the sample events', () => {
	it('are many, belong to sample listings alone, and have schedules without a mistake', () => {
		expect(read.length).toBeGreaterThanOrEqual(60);
		expect(new Set(read.map(({ ref }) => ref)).size).toBe(read.length);
		for (const event of read) {
			expect(samples.has(event.listing), event.ref).toBe(true);
			expect(scheduleProblems(event.schedule), event.ref).toEqual([]);
			const areaId = samples.get(event.listing)!.areaId;
			const { venue, ...content } = event;
			if (venue) expect(venue).toMatch(/^sample-/);
			const whole = { ...content, areaId, origin: 'sample' };
			expect(eventContent.strip().safeParse(whole).error, event.ref).toBeUndefined();
		}
	});

	it('show every kind of recurrence, and what became of single occasions', () => {
		const rules = read.map(({ schedule }) => schedule.rule ?? '').join(' ');
		for (const part of 'WEEKLY|MONTHLY|YEARLY|INTERVAL|COUNT|UNTIL|BYSETPOS|-1FR'.split('|')) {
			expect(rules, part).toContain(part);
		}
		const changes = read.flatMap(({ schedule }) => schedule.changes);
		expect(changes.filter(({ cancelled }) => cancelled).length).toBeGreaterThanOrEqual(3);
		expect(changes.filter(({ start }) => start).length).toBeGreaterThanOrEqual(3);
		const areas = read.map(({ listing }) => samples.get(listing)!.areaId);
		expect(new Set(areas).size).toBe(4);
		const known = new Set(events.collections.map(({ id }) => id));
		for (const { collections = [] } of read) {
			for (const id of collections) expect(known.has(id), id).toBe(true);
		}
	});

	it('fill the days ahead of those who try the program out', () => {
		const week = read.flatMap(({ schedule }) =>
			occurrencesOf(schedule)
				.between(parseWall('2026-11-23'), parseWall('2026-11-30'))
				.filter(takesPlace)
		);
		expect(week.length).toBeGreaterThan(25);
	});
});

describe('the days of the community calendar', () => {
	const daysIn = (id: string, year: number) => {
		const found = events.collections.find((collection) => collection.id === id)!;
		return occurrencesOf(found.schedule!)
			.between(parseWall(`${year}-01-01`), parseWall(`${year + 1}-01-01`))
			.map(({ start, end }) => [writeWall(start).slice(0, 10), writeWall(end - 1).slice(0, 10)]);
	};

	it('fall on the days that their source names', () => {
		expect(daysIn('holocaust-memorial-day', 2027)).toEqual([['2027-01-27', '2027-01-27']]);
		expect(daysIn('interfaith-week', 2026)).toEqual([['2026-11-08', '2026-11-15']]);
		expect(daysIn('interfaith-week', 2025)).toEqual([['2025-11-09', '2025-11-16']]);
		expect(daysIn('pride-month', 2027)).toEqual([['2027-06-01', '2027-06-30']]);
	});

	it('name their source', () => {
		for (const { source, datesNote } of events.collections) {
			expect(source && datesNote).toBeTruthy();
		}
	});
});
