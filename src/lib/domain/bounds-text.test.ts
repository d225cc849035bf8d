import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWithinBounds, writeBounds } from './bounds';
import { boundsText, parseBounds } from './bounds-text';

const fault = (text: string) => boundsText.safeParse(text).error?.issues[0]?.message;

describe('parseBounds', () => {
	it('reads west, south, east, north', () => {
		expect(parseBounds('0.2,51.45,0.55,51.57')).toEqual([0.2, 51.45, 0.55, 51.57]);
		expect(parseBounds('-180,-90,180,90')).toEqual([-180, -90, 180, 90]);
	});

	it.each([
		['', /west,south,east,north/],
		['0.2,51.4,0.5', /west,south,east,north/],
		['0.2,51.4,0.5,51.6,1', /west,south,east,north/],
		['0.5,51.4,0.2,51.6', /west must be less/],
		['170,51.4,-170,51.6', /west must be less/],
		['0.2,51.6,0.5,51.4', /south must be less/],
		['0.2,51.4,200,51.6', /east lies beyond/],
		['-Infinity,51.4,Infinity,51.6', /west is not a number/],
		['0.2,NaN,0.5,51.6', /south is not a number/],
		['1e3,51.4,0.5,51.6', /west is not a number/],
		[' 0.2,51.4,0.5,51.6', /west is not a number/],
		['0.2,51.4,0.2000001,51.6', /too small/],
		['0.2,51.4,0.2,51.6', /west must be less/]
	])('says what is wrong with "%s"', (text, what) => {
		expect(parseBounds(text)).toBeNull();
		expect(fault(text)).toMatch(what);
	});

	it('never throws, whatever stands there', () => {
		fc.assert(fc.property(fc.string(), (text) => void parseBounds(text)));
	});

	it('reads back what was written', () => {
		const edge = fc.integer({ min: -800_000, max: 800_000 });
		fc.assert(
			fc.property(edge, edge, fc.integer({ min: 1, max: 9999 }), (lng, lat, size) => {
				const box: [number, number, number, number] = [
					lng / 1e4,
					lat / 1e4,
					(lng + size) / 1e4,
					(lat + size) / 1e4
				];
				expect(parseBounds(writeBounds(box))).toEqual(box);
			})
		);
	});
});

it('knows what lies within, edges counted', () => {
	expect(isWithinBounds({ lat: 51.5, lng: 0.3 }, [0.3, 51.4, 0.4, 51.6])).toBe(true);
	expect(isWithinBounds({ lat: 51.5, lng: 0.29 }, [0.3, 51.4, 0.4, 51.6])).toBe(false);
});
