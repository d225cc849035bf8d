import { describe, expect, it } from 'vitest';
// eslint-disable-next-line import-x/no-restricted-paths -- the rules are proved on the real borough
import { place } from '#db/seed/thurrock/place/index';
import { basemapOf } from '../basemap/basemap-of';
import { overlaps, type Box } from './box';
import { drawPlace, frameOf, prepareDrawing, type PlaceToDraw } from './draw-place';
import type { Drawing, DrawnView } from './drawing';
import { textWidth } from './text-width';

const { borough, areas, places } = place;
const input: PlaceToDraw = { borough, areas, places, basemap: basemapOf(place) };
const points: NonNullable<PlaceToDraw['points']> = places
	.slice(0, 20)
	.map(({ lat, lng, name }, index) => ({
		number: index + 1,
		point: { lat, lng },
		kind: 'group',
		label: name
	}));

const drawings: Record<string, Drawing> = {
	'the whole borough': drawPlace(input),
	'a wide picture': drawPlace({ ...input, width: 1200 }),
	'a chosen area': drawPlace({ ...input, highlightAreaId: 'tilbury-chadwell' }),
	'numbered marks': drawPlace({ ...input, points }),
	'a neighbourhood': drawPlace({
		...input,
		frame: [0.335, 51.447, 0.395, 51.475],
		points: points.filter(({ label }) => label === 'Tilbury')
	})
};
const views = Object.entries(drawings).flatMap(([name, drawing]) => [
	{ name: `${name}, wide`, drawing, view: drawing.wide },
	{ name: `${name}, narrow`, drawing, view: drawing.narrow }
]);

/** The ink of a label, measured from what is written rather than from how its place was found. */
function inkOf(view: DrawnView): Box[] {
	return view.labels.map(({ kind, lines, x, y, anchor }) => {
		const size = view.sizes[kind];
		const width = Math.max(...lines.map((line) => textWidth(line, size)));
		const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
		const bottom = y + (lines.length - 1) * view.lineHeight * size;
		return { left, top: y - 0.75 * size, right: left + width, bottom };
	});
}

const discsOf = (view: DrawnView): Box[] =>
	view.marks.map(({ x, y }) => ({
		left: x - view.markRadius * 0.7,
		top: y - view.markRadius * 0.7,
		right: x + view.markRadius * 0.7,
		bottom: y + view.markRadius * 0.7
	}));

describe.each(views)('$name', ({ drawing, view }) => {
	it('keeps names, dots and marks inside the picture', () => {
		const boxes = [...inkOf(view), ...discsOf(view)];
		const dots = view.dots.map(([x, y]) => ({ left: x, top: y, right: x, bottom: y }));
		const outside = [...boxes, ...dots].filter(
			({ left, top, right, bottom }) =>
				left < 0 || top < 0 || right > drawing.width || bottom > drawing.height
		);
		expect(outside).toEqual([]);
	});

	it('writes no name over another, over a dot or over a mark', () => {
		const ink = inkOf(view);
		const things = [
			...ink,
			...discsOf(view),
			...view.dots.map(([x, y]) => ({ left: x - 1, top: y - 1, right: x + 1, bottom: y + 1 }))
		];
		const clashes = ink.flatMap((box, index) =>
			things.filter((other, at) => at !== index && overlaps(box, other))
		);
		expect(clashes).toEqual([]);
	});
});

describe('the drawing of Thurrock', () => {
	it('names every area in both sizes, in words that a screen reader hears too', () => {
		for (const { view, drawing } of views.slice(0, 4)) {
			const written = view.labels.filter(({ kind }) => kind === 'area');
			expect(written.map(({ lines }) => lines.join(' ')).sort()).toEqual(
				drawing.areas.map(({ name }) => name).sort()
			);
		}
	});

	it('has letters of at least 11 CSS pixels on a phone 320 pixels wide, 10 for roads', () => {
		const { width, narrow } = drawings['the whole borough'] as Drawing;
		const used = new Set(narrow.labels.map(({ kind }) => kind));
		expect(used).toContain('area');
		for (const kind of used) {
			expect((narrow.sizes[kind] * 320) / width).toBeGreaterThan(kind === 'road' ? 9.5 : 11);
		}
	});

	it('is as high as it is on the ground', () => {
		const { width, height } = drawings['the whole borough'] as Drawing;
		const [west, south, east, north] = frameOf(borough);
		const middle = (((south + north) / 2) * Math.PI) / 180;
		const onTheGround = (north - south) / ((east - west) * Math.cos(middle));
		expect(height / width).toBeCloseTo(onTheGround, 2);
	});

	it('marks the chosen area, and does not write its name into it', () => {
		const { areas: drawn, wide } = drawings['a chosen area'] as Drawing;
		const chosen = drawn.filter(({ isHighlighted }) => isHighlighted);
		expect(chosen.map(({ id }) => id)).toEqual(['tilbury-chadwell']);
		expect(wide.labels.map(({ lines }) => lines[0])).toContain('East Tilbury');
		expect(wide.labels.filter(({ kind }) => kind === 'area')).toHaveLength(3);
	});

	it('draws every mark, and leads to the place of one that had to move', () => {
		const crowd = Array.from({ length: 12 }, (_, index) => ({
			...(points[0] as (typeof points)[number]),
			number: index + 1
		}));
		const { wide } = drawPlace({ ...input, points: crowd });
		expect(wide.marks.map(({ number }) => number)).toEqual(crowd.map(({ number }) => number));
		expect(wide.marks[0]?.from).toBeNull();
		expect(wide.marks.slice(1).every(({ from }) => from !== null)).toBe(true);
	});

	it('is the same every time, whatever the order of the areas', () => {
		const again = drawPlace({ ...input, areas: [...areas].reverse() });
		expect(JSON.stringify(again)).toBe(JSON.stringify(drawings['the whole borough']));
	});

	it('keeps nothing of one drawing for the next', () => {
		const draw = prepareDrawing(input);
		const [few, many] = [draw(points.slice(0, 3)), draw(points)];
		expect(few).toEqual(drawPlace({ ...input, points: points.slice(0, 3) }));
		expect(many).toEqual(drawings['numbered marks']);
	});

	it('weighs little enough to travel with a page', () => {
		expect(JSON.stringify(drawings['the whole borough']).length).toBeLessThan(12_500);
		expect(JSON.stringify(drawings['numbered marks']).length).toBeLessThan(16_000);
	});
});
