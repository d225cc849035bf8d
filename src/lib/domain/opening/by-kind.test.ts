import { describe, expect, it } from 'vitest';
import type { Kind, KindDetails } from '../kind';
import { partOfWhole, partsMeant, partToShow, timesByKind } from './by-kind';
import type { OpeningTimes } from './times';

const times = (day: number, more: Partial<OpeningTimes> = {}): OpeningTimes => ({
	spans: [{ day, opens: '09:00', closes: '12:00', staffed: true }],
	season: null,
	note: null,
	...more
});
const winter = { from: '11-01', to: '03-31' };
const summer = { from: '06-01', to: '08-31' };
const warm = { offers: [], season: winter, note: null };
const hirc = { whatHappens: '', canDo: [], cannotDo: [], languages: [] };
const house = times(1);
const own = times(2);

const parts = (
	kinds: Kind[],
	details: KindDetails = {},
	openingTimes: OpeningTimes | null = house,
	venue: OpeningTimes | null = null
) => timesByKind({ kinds, details, openingTimes, venue: { openingTimes: venue } });

describe('hours by kind', () => {
	it('are shared where no kind says otherwise, and come from the venue where the listing says none', () => {
		const shared = [{ of: null, kinds: ['library', 'warm_space'], times: house }];
		const plain = { warmSpace: { ...warm, season: null } };
		expect(parts(['library', 'warm_space'], plain)).toEqual(shared);
		expect(parts(['library', 'warm_space'], plain, null, house)).toEqual(shared);
		expect(parts(['group'], {}, own, house)[0]?.times).toBe(own);
		expect(parts(['group'], {}, null)[0]?.times).toBeNull();
	});

	it('of a warm space keep to its season', () => {
		const [shared, warmPart] = parts(['library', 'warm_space'], { warmSpace: warm });
		expect(shared).toEqual({ of: null, kinds: ['library'], times: house });
		expect(warmPart).toEqual({
			of: 'warm_space',
			kinds: ['warm_space'],
			times: { ...house, season: winter }
		});
		expect(parts(['warm_space'], { warmSpace: warm }, null)[0]?.times).toEqual({
			spans: [],
			season: winter,
			note: null
		});
	});

	it('are in both seasons where the house has one, and leave out what is open late in another part of the year', () => {
		const hours = house.spans.map(({ day: _, ...rest }) => rest);
		const on = (date: string, some: typeof hours) => ({
			from: date,
			to: date,
			hours: some,
			reason: null
		});
		const exceptions = [on('2026-07-01', hours), on('2026-07-02', []), on('2026-12-01', hours)];
		const [part] = parts(
			['warm_space'],
			{ warmSpace: warm },
			times(1, { season: summer, exceptions })
		);
		expect(part?.times).toMatchObject({ season: winter, spans: [{ only: { season: summer } }] });
		expect(part?.times?.exceptions).toEqual(exceptions.slice(1));
	});

	it('of a reporting centre are its own', () => {
		const details = { hirc: { ...hirc, openingTimes: own } };
		expect(parts(['hub', 'hirc'], details)).toEqual([
			{ of: null, kinds: ['hub'], times: house },
			{ of: 'hirc', kinds: ['hirc'], times: own }
		]);
	});

	it('of what is warm in winter and cool in summer change by the date', () => {
		const both = parts(['warm_space'], { warmSpace: { ...warm, cool: { season: summer } } });
		const shown = (date: string) => partToShow(both, date).of;
		expect(['2026-12-01', '2026-07-01', '2026-05-01'].map(shown)).toEqual([
			'warm_space',
			'cool_space',
			'warm_space'
		]);
	});
});

it('a question means the parts of its kinds; what speaks for the whole is what the kinds share', () => {
	const some = parts(['library', 'warm_space'], { warmSpace: warm });
	const meant = (...kinds: Kind[]) => partsMeant(some, kinds).map(({ of }) => of);
	expect([meant(), meant('library'), meant('warm_space'), meant('group')]).toEqual([
		[null, 'warm_space'],
		[null],
		['warm_space'],
		[null, 'warm_space']
	]);
	expect(partOfWhole(some, '2026-12-01').of).toBeNull();
});
