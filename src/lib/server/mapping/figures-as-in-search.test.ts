import { expect, test } from 'vitest';
import { toAsset } from '#domain/coverage/asset';
import {
	counts,
	figureFor,
	figureParams,
	readFigure,
	searchOf,
	type Figure
} from '#domain/mapping/figure';
import { matrixOf, type MatrixColumn } from '#domain/mapping/matrix';
import { roomFigures, type Count } from '#domain/mapping/room';
import { nearestPlaceId } from '#domain/mapping/places';
import type { PublishedListing } from '#domain/listing';
import { openMoment } from '#domain/opening/moment';
import { parseSearchQuery } from '#domain/search-query';
import { place } from '#db/seed/thurrock/place/index';
import { createEmbeddedEngine } from '#search/engines/embedded.server';
import { starterDirectory } from '#tests/relevance/starter-directory';

const NOW = new Date('2026-11-22T11:00:00Z');
const TODAY = '2026-11-22';

/** The first of them meets in another area as well. */
function inAnotherAreaToo([first, ...others]: PublishedListing[]): PublishedListing[] {
	const { venue } = others.find((one) => one.venue && one.areaId !== first!.areaId)!;
	return [{ ...first!, places: [{ id: 'elsewhere', note: null, venue: venue! }] }, ...others];
}

/** Every figure that leads to a search must be the number that people then read there. */
test('figures are those of the search behind them', async () => {
	const search = createEmbeddedEngine(place);
	const directory = inAnotherAreaToo(starterDirectory);
	await search.replaceAll(directory);
	const moment = openMoment(NOW, place.calendar);
	const assets = directory.map((one) => ({ ...toAsset(one, moment), placeIds: [] }));
	const known = {
		categories: new Set(place.categories.map(({ id }) => id)),
		areas: new Set(place.areas.map(({ id }) => id))
	};
	const wrong: string[] = [];
	let asked = 0;
	const check = async ({ figure, count }: Count) => {
		const params = searchOf(figure);
		if (!params) return;
		const { query, problems } = parseSearchQuery(params, known);
		expect(problems).toEqual([]);
		const { total } = await search.search(query, NOW);
		asked += 1;
		if (total !== count) wrong.push(`${params}: ${count} here, ${total} in search`);
	};
	for (const { id } of place.areas) {
		const room = roomFigures(assets, id, place.categories, TODAY);
		for (const one of [room.total, ...room.kinds, ...room.categories, ...room.days]) {
			await check(one);
		}
	}
	const columns: MatrixColumn[] = place.areas.map(({ id, name }) => ({
		...{ id, name, people: null },
		figure: { areas: [id] }
	}));
	for (const { cells } of matrixOf(assets, place.categories, columns, TODAY)) {
		for (const cell of cells) {
			await check(cell);
			const open = (part: Partial<Figure>) => figureFor({ ...cell.figure, ...part });
			await check({ figure: open({ open: 'evening' }), count: cell.evening });
			await check({ figure: open({ open: 'weekend' }), count: cell.weekend });
		}
	}
	expect(wrong).toEqual([]);
	expect(asked).toBeGreaterThan(200);
});

/** The plain list behind a figure of a town reads the figure out of its address, and must count the same. */
test('figures of towns and villages are those of the list behind them', () => {
	const moment = openMoment(NOW, place.calendar);
	const assets = starterDirectory.map((one) => {
		const asset = toAsset(one, moment);
		const placeId = nearestPlaceId(asset.point, place.places);
		return { ...asset, placeIds: placeId ? [placeId] : [] };
	});
	const known = {
		categories: new Set(place.categories.map(({ id }) => id)),
		areas: new Set(place.areas.map(({ id }) => id)),
		places: new Set(place.places.map(({ id }) => id))
	};
	const behind = (part: Partial<Figure>) => {
		const params = new URLSearchParams(figureParams(figureFor(part)).toString());
		const figure = readFigure(params, known);
		return assets.filter((asset) => counts(figure, asset, TODAY)).length;
	};
	const columns: MatrixColumn[] = place.places.map(({ id, name }) => ({
		...{ id, name, people: null },
		figure: { places: [id] }
	}));
	let listed = 0;
	for (const { cells } of matrixOf(assets, place.categories, columns, TODAY)) {
		for (const { figure, ...cell } of cells) {
			expect(behind(figure)).toBe(cell.count);
			expect(behind({ ...figure, hours: 'unknown' })).toBe(cell.hoursUnknown);
			expect(behind({ ...figure, checked: 'yes' })).toBe(cell.checked);
			for (const open of ['weekday', 'evening', 'weekend'] as const) {
				expect(behind({ ...figure, open })).toBe(cell[open]);
			}
			listed += cell.count;
		}
	}
	expect(listed).toBeGreaterThan(100);
});
