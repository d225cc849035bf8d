import { describe, expect, it } from 'vitest';
import { ENGLAND } from '$lib/domain/opening/calendar';
import { openingTimes } from '$lib/domain/opening/times';
import { hit } from '#tests/support/hit';
import { areaWeek } from './area-week';

/** A Sunday. */
const NOW = new Date('2026-11-22T09:00:00Z');
const times = (days: number[], more: object = {}) =>
	openingTimes.parse({
		spans: days.map((day) => ({ day, opens: '10:00', closes: '12:00' })),
		...more
	});
const on = (...hits: Parameters<typeof hit>[0][]) => areaWeek(hits.map(hit), NOW, ENGLAND);
const names = (days: ReturnType<typeof areaWeek>) =>
	days.map((day) => [day.open, ...day.sessions.map(({ name }) => name)]);

describe('the week of an area', () => {
	it('begins today and leaves out days without anything', () => {
		const week = on({ name: 'Choir', openingTimes: times([7, 2]) });
		expect(names(week)).toEqual([
			['sun', 'Choir'],
			['tue', 'Choir']
		]);
		expect(week[0]!.title).toBe('Today, Sunday 22 November');
		expect(week[1]!.title).toBe('Tuesday 24 November');
	});

	it('names every place of what meets in several: its times do not say which', () => {
		const place = (venueName: string) => ({
			...{ areaId: 'grays', venueId: venueName, venueName, point: null, distanceMetres: null }
		});
		const places = [place('Civic Hall'), place('The Hut')];
		const [day] = on({ venueName: 'Civic Hall', places, openingTimes: times([2]) });
		expect(day!.sessions[0]!.where).toBe('one of Civic Hall and The Hut');
	});

	it('has occasions, not what is open most days', () => {
		expect(on({ name: 'Library', openingTimes: times([1, 2, 3, 4]) })).toEqual([]);
		expect(on({ name: 'Club', openingTimes: times([1, 2, 3]) })).toHaveLength(3);
	});

	it('knows when something does not take place', () => {
		const closed = { exceptions: [{ from: '2026-11-24', to: '2026-11-24', hours: [] }] };
		const second = times([]);
		second.spans = [{ day: 2, opens: '10:00', closes: '12:00', staffed: true, only: { nth: [2] } }];
		expect(on({ openingTimes: times([2], closed) })).toEqual([]);
		expect(on({ openingTimes: second })).toEqual([]);
		expect(on({ openingTimes: times([2]), temporarilyClosed: true })).toEqual([]);
		expect(on({ openingTimes: null })).toEqual([]);
	});

	it('shows five a day, real ones before invented ones, in the order of the clock', () => {
		const at = (name: string, opens: string, origin: 'curated' | 'sample') => ({
			slug: name,
			name,
			origin,
			openingTimes: openingTimes.parse({ spans: [{ day: 1, opens, closes: '20:00' }] })
		});
		const [monday] = on(
			at('s1', '08:00', 'sample'),
			at('s2', '09:00', 'sample'),
			at('late', '19:00', 'curated'),
			...['a', 'b', 'c'].map((name) => at(name, '11:00', 'curated'))
		);
		expect(monday!.sessions.map(({ name }) => name)).toEqual(['s1', 'a', 'b', 'c', 'late']);
		expect(monday!.more).toBe(1);
	});
});
