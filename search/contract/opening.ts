/** Hours of single kinds, of venues, in season and out of it: in a directory of their own. */
import { describe, expect, it } from 'vitest';
import type { Kind } from '#domain/kind';
import type { OpenFilter } from '#domain/search-query';
import type { SearchEngine } from '../engine';
import { directory, query } from './directory';
import { listing } from './sketch';
import type { Tried } from './tried';

const on = (day: number, opens: string, closes: string, more: object = {}) => ({
	spans: [{ day, opens, closes, staffed: true }],
	season: null,
	note: null,
	...more
});
const warmSpace = (more: object) => ({
	warmSpace: { offers: [], season: null, note: null, ...more }
});
const circle = listing({ name: 'Hall Circle', at: ['saltham', 9] });

const timed = [
	// A library on Mondays, warm on winter Tuesdays, cool on summer Wednesdays.
	listing({
		name: 'Quay Library',
		kinds: ['library', 'warm_space'],
		openingTimes: on(1, '09:00', '17:00'),
		details: warmSpace({
			season: { from: '11-01', to: '03-31' },
			openingTimes: on(2, '09:00', '17:00'),
			cool: { season: { from: '06-01', to: '08-31' }, openingTimes: on(3, '09:00', '17:00') }
		})
	}),
	// The doors are open all Monday; a report is taken in the morning.
	listing({
		name: 'Quay Centre',
		kinds: ['hub', 'hirc'],
		openingTimes: on(1, '09:00', '17:00'),
		details: {
			hirc: {
				whatHappens: 'We listen.',
				canDo: [],
				cannotDo: [],
				languages: [],
				openingTimes: on(1, '09:00', '10:00')
			}
		}
	}),
	{ ...circle, venue: { ...circle.venue!, openingTimes: on(1, '18:00', '21:00') } },
	listing({
		name: 'Closed Circle',
		status: 'temporarily_closed',
		openingTimes: on(1, '09:00', '17:00')
	})
];
const MONDAY_11 = '2026-11-23T11:00:00Z';
const SUMMER_WEDNESDAY = '2026-06-24T11:00:00Z';

export function opening(the: Tried): void {
	const whileTimed = async (work: (engine: SearchEngine) => Promise<void>) => {
		await the.engine.replaceAll(timed);
		try {
			await work(the.engine);
		} finally {
			await the.engine.replaceAll(directory);
		}
	};

	describe('opening times of parts', () => {
		it('answer for the kinds that are asked for', () =>
			whileTimed(async (engine) => {
				const cases: [string, Kind[], OpenFilter, string[]][] = [
					[MONDAY_11, [], 'now', ['Quay Centre', 'Quay Library']],
					[MONDAY_11, ['library'], 'now', ['Quay Library']],
					[MONDAY_11, ['warm_space'], 'now', []],
					[MONDAY_11, ['warm_space'], 'tue', ['Quay Library']],
					[MONDAY_11, ['warm_space'], 'wed', []],
					[MONDAY_11, ['hirc'], 'now', []],
					[MONDAY_11, ['hub'], 'now', ['Quay Centre']],
					[MONDAY_11, ['group'], 'evening', ['Hall Circle']],
					[SUMMER_WEDNESDAY, ['warm_space'], 'now', ['Quay Library']],
					[SUMMER_WEDNESDAY, ['warm_space'], 'tue', []]
				];
				for (const [at, kinds, open, names] of cases) {
					const found = await engine.search(query({ kinds, open }), new Date(at));
					expect([at, kinds, open, found.hits.map(({ name }) => name).sort()]).toEqual([
						at,
						kinds,
						open,
						names
					]);
				}
			}));

		it('count each kind by its own hours', () =>
			whileTimed(async (engine) => {
				const at = new Date(MONDAY_11);
				const { facets } = await engine.search(query({ kinds: ['hub'], open: 'now' }), at);
				expect(facets.kind).toEqual({ library: 1, hub: 1 });
				const { facets: warm } = await engine.search(query({ kinds: ['warm_space'] }), at);
				expect(warm.open).toEqual({ tue: 1 });
			}));

		it('stand on the card: those that were asked for, or that answer', () =>
			whileTimed(async (engine) => {
				const shown = async (part: object, at: string) => {
					const { hits } = await engine.search(query(part), new Date(at));
					const hit = hits.find(({ name }) => name === 'Quay Library');
					return [hit?.timesOf, hit?.openingTimes?.spans[0]?.day];
				};
				expect(await shown({}, MONDAY_11)).toEqual([null, 1]);
				expect(await shown({ kinds: ['warm_space'] }, MONDAY_11)).toEqual(['warm_space', 2]);
				expect(await shown({ q: 'warm space' }, MONDAY_11)).toEqual(['warm_space', 2]);
				expect(await shown({ open: 'tue' }, MONDAY_11)).toEqual(['warm_space', 2]);
				expect(await shown({ kinds: ['warm_space'] }, SUMMER_WEDNESDAY)).toEqual(['cool_space', 3]);
			}));
	});
}
