import { describe, expect, it } from 'vitest';
import { place } from '#db/seed/thurrock/place/index';
import { coverageOf, type Home } from '#domain/coverage/coverage';
import { NO_CONDITIONS } from '#domain/coverage/need';
import { assetAt, homeAt, session } from '#domain/coverage/synthetic-town';
import { seededRandom } from '#tests/relevance/generate-directory';
import { createDrawings } from '../drawings';
import { changeMap, coverageMap, type CoverageMapView } from './coverage-map';

const drawings = createDrawings(place);
const TUESDAY = { ...NO_CONDITIONS, days: [2] };
const ages = [
	{ from: 0, to: 64, people: 30 },
	{ from: 65, to: null, people: 10 }
];
const homes = [3, 8, 13, 18, 60].map((minutes, at) =>
	homeAt(minutes, (at + 1) * 100, at === 0 ? { ages } : {})
);
const known = assetAt('known', 0, [session(2, 9, 12)]);
const unknown = assetAt('unknown', 18, null);

const peopleBy = ({ sorts }: CoverageMapView) =>
	Object.fromEntries(sorts.map(({ state, people }) => [state, people]));
const shapesBy = ({ areas }: CoverageMapView) =>
	areas.flatMap(({ sorts }) =>
		sorts.flatMap(({ state, shapes }) => shapes.map(({ title }) => `${state}: ${title}`))
	);

describe('the map of who has it', () => {
	it('shades by the walk, up to the one that was asked about', () => {
		const view = coverageMap(
			drawings,
			coverageOf(homes, [known, unknown], TUESDAY),
			10,
			() => true
		);
		expect(peopleBy(view)).toEqual({ walk5: 100, walk10: 200, may: 300 + 400, none: 500 });
		expect(shapesBy(view)).toContain('walk5: 100 people: 5 minutes');
		expect(view.sorts[0]!.ages).toEqual([30, 10]);
		expect(view.isCells).toBe(true);
	});

	it('shows what a change means, and says the same as before where nothing changed', () => {
		const before = coverageOf(homes, [known], TUESDAY);
		const moved = coverageOf(homes, [{ ...known, point: homes[4]!.point }], TUESDAY);
		expect(peopleBy(changeMap(drawings, before, moved, 10))).toEqual({
			...{ gains: 500, loses: 100 + 200, has: 0, may: 0, none: 300 + 400 }
		});
		const same = peopleBy(changeMap(drawings, before, before, 10));
		expect(same).toEqual({ gains: 0, loses: 0, has: 300, may: 0, none: 300 + 400 + 500 });
	});

	it('draws discs where nobody was counted', () => {
		const towns = homes.map((home): Home => ({ ...home, people: null, name: home.id }));
		const view = coverageMap(drawings, coverageOf(towns, [known], TUESDAY), 5, () => true);
		expect(view.isCells).toBe(false);
		expect(view.sorts.map(({ state, homes }) => [state, homes])).toEqual([
			['walk5', 1],
			['may', 0],
			['none', 4]
		]);
		expect(shapesBy(view)[0]).toBe('walk5: home-3: 5 minutes');
	});

	it('stays light: a borough of 499 census areas', () => {
		const random = seededRandom(3);
		const [west, south, east, north] = place.borough.bounds;
		const many = Array.from({ length: 499 }, (_, at): Home => ({
			...homeAt(0, 300),
			id: `E${at}`,
			areaId: place.areas[at % place.areas.length]!.id,
			point: { lat: south + random() * (north - south), lng: west + random() * (east - west) }
		}));
		const view = coverageMap(drawings, coverageOf(many, [known], TUESDAY), 20, () => true);
		expect(shapesBy(view)).toHaveLength(499);
		const markup = view.areas.flatMap(({ sorts }) =>
			sorts.flatMap(({ shapes }) =>
				shapes.map(({ path, title }) => `<path d="${path}"><title>${title}</title></path>`)
			)
		);
		expect(markup.join('').length).toBeLessThan(60_000);
	});
});
