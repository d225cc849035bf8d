import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { place as thurrock } from '#db/seed/thurrock/place/index';
import { Canvas } from './canvas';
import { createSharePictures } from './share-pictures';
import { pathPoints } from './path-points';
import { toPng } from './png';

const WHITE = [255, 255, 255] as const;
const BLACK = [0, 0, 0] as const;
const greyAt = (canvas: Canvas, x: number, y: number) => canvas.pixels[(y * canvas.width + x) * 3];
const box = (left: number, top: number, right: number, bottom: number) => [
	{ x: left, y: top },
	{ x: right, y: top },
	{ x: right, y: bottom },
	{ x: left, y: bottom }
];

describe('a canvas', () => {
	it('colours a pixel as far as a shape covers it, and nothing beside it', () => {
		const canvas = new Canvas(8, 6, WHITE);
		canvas.fill([box(1, 1, 4.5, 3)], BLACK);
		const row = Array.from({ length: 8 }, (_, x) => greyAt(canvas, x, 1));
		expect(row).toEqual([255, 0, 0, 0, 128, 255, 255, 255]);
		expect([0, 2, 3].map((y) => greyAt(canvas, 2, y))).toEqual([255, 0, 255]);
	});

	it('leaves holes, whichever way they turn, and is not disturbed by what lies outside', () => {
		const canvas = new Canvas(10, 10, WHITE);
		canvas.fill([box(-50, -50, 50, 50), [...box(3, 3, 7, 7)].reverse()], BLACK);
		expect([greyAt(canvas, 0, 0), greyAt(canvas, 9, 9), greyAt(canvas, 5, 5)]).toEqual([0, 0, 255]);
	});

	it('draws lines of a thickness, half seen where that is wanted', () => {
		const canvas = new Canvas(10, 10, WHITE);
		const line = [
			{ x: -2, y: 5 },
			{ x: 12, y: 5 }
		];
		canvas.stroke([line], 4, BLACK, 0.5);
		expect([2, 3, 6, 7].map((y) => greyAt(canvas, 5, y))).toEqual([255, 128, 128, 255]);
	});
});

it('reads the paths of our drawings', () => {
	expect(pathPoints('M1 2l3-.5-1 1zM10 10')).toEqual([
		[
			{ x: 1, y: 2 },
			{ x: 4, y: 1.5 },
			{ x: 3, y: 2.5 }
		],
		[{ x: 10, y: 10 }]
	]);
	const [curve = []] = pathPoints('M0 0q4 0 4 4');
	expect(curve.at(-1)).toEqual({ x: 4, y: 4 });
	expect(curve[2]).toEqual({ x: 3, y: 1 });
});

it('writes PNG with the size and the pixels that it was given', () => {
	const pixels = Uint8Array.from([10, 20, 30, 40, 50, 60, 11, 22, 33, 44, 55, 66]);
	const png = toPng(2, 2, pixels);
	expect(png.toString('latin1', 1, 4)).toBe('PNG');
	expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2, 2]);
	const data = png.subarray(png.indexOf('IDAT') + 4, png.indexOf('IEND') - 8);
	const rows = inflateSync(data);
	// The second row says by how much it differs from the first.
	expect([...rows]).toEqual([2, 10, 20, 30, 40, 50, 60, 2, 1, 2, 3, 4, 5, 6]);
});

it('makes a picture of the borough and of each area once, until the borough changes', () => {
	const here = { ...thurrock, areas: [...thurrock.areas] };
	const picture = createSharePictures(here);
	const all = picture('');
	expect([all.readUInt32BE(16), all.readUInt32BE(20)]).toEqual([1200, 630]);
	expect(picture('')).toBe(all);
	expect(picture('grays').equals(all)).toBe(false);
	here.areas = here.areas.filter(({ id }) => id !== 'grays');
	expect(picture('').equals(all)).toBe(false);
});
