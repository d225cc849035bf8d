import { describe, expect, it } from 'vitest';
import { kindDetails, type Kind, type KindDetails } from '../kind';
import { timesByKind } from './by-kind';
import { partsToEnter, timesOfPart, TIMES_PARTS, withTimesOfPart } from './parts';
import type { OpeningTimes } from './times';

const times = (season: OpeningTimes['season'] = null): OpeningTimes => ({
	spans: [{ day: 1, opens: '09:00', closes: '12:00', staffed: true }],
	season,
	note: null
});
const winter = { from: '11-01', to: '03-31' };
const summer = { from: '06-01', to: '08-31' };
const kinds: Kind[] = ['hub', 'warm_space', 'hirc'];
const hirc = { whatHappens: 'We listen.', canDo: [], cannotDo: [], languages: [] };
const listing = (details: KindDetails = { hirc }) => ({ kinds, openingTimes: null, details });

describe('the times of parts', () => {
	it('are entered for those that a listing has', () => {
		expect(partsToEnter(listing())).toEqual([...TIMES_PARTS]);
		expect(partsToEnter({ kinds: ['group'], details: {} })).toEqual(['listing']);
	});

	it.each([
		['listing', times(winter)],
		['warm_space', times(winter)],
		['warm_space', times()],
		['cool_space', times(summer)],
		['hirc', times()]
	] as const)('of the %s are read as they were written, and the rest stays', (part, some) => {
		const written = withTimesOfPart(listing(), part, some);
		expect(timesOfPart(written, part)).toEqual(some);
		expect(kindDetails.parse(written.details)).toEqual(written.details);
		expect(written.details.hirc?.whatHappens).toBe('We listen.');
		for (const other of TIMES_PARTS.filter((one) => one !== part)) {
			expect(timesOfPart(written, other)).toBeNull();
		}
		const emptied = withTimesOfPart(written, part, null);
		expect(timesOfPart(emptied, part)).toBeNull();
	});

	it('a season alone is kept, and the hours are those of the house', () => {
		const season = { spans: [], season: winter, note: null };
		const house = withTimesOfPart(listing({}), 'listing', times());
		const written = withTimesOfPart(house, 'warm_space', season);
		expect(written.details.warmSpace).toEqual({ offers: [], season: winter, note: null });
		expect(timesByKind(written)[1]?.times).toEqual(times(winter));
	});

	it('a cool space is one in its season, and does not touch the warm one', () => {
		const both = withTimesOfPart(
			withTimesOfPart(listing({}), 'warm_space', times(winter)),
			'cool_space',
			times(summer)
		);
		expect(timesOfPart(both, 'warm_space')).toEqual(times(winter));
		expect(timesOfPart(withTimesOfPart(both, 'cool_space', times()), 'cool_space')).toBeNull();
	});
});
