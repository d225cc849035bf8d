import { expect, test } from 'vitest';
import { toAsset } from '#domain/coverage/asset';
import { figureFor, searchOf, type Figure } from '#domain/mapping/figure';
import { matrixOf, type MatrixColumn } from '#domain/mapping/matrix';
import { roomFigures, type Count } from '#domain/mapping/room';
import { openMoment } from '#domain/opening/moment';
import { parseSearchQuery } from '#domain/search-query';
import { place } from '#db/seed/thurrock/place/index';
import { createEmbeddedEngine } from '#search/engines/embedded.server';
import { starterDirectory } from '#tests/relevance/starter-directory';

const NOW = new Date('2026-11-22T11:00:00Z');
const TODAY = '2026-11-22';

/** Every figure that leads to a search must be the number that people then read there. */
test('figures are those of the search behind them', async () => {
	const search = createEmbeddedEngine(place);
	await search.replaceAll(starterDirectory);
	const moment = openMoment(NOW, place.calendar);
	const assets = starterDirectory.map((one) => ({ ...toAsset(one, moment), placeId: null }));
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
