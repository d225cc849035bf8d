import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromHash, toHash } from './view-hash';

describe('the view in the address', () => {
	it('reads what it writes, to about a metre', () => {
		const anywhere = fc.record({
			centre: fc.record({
				lat: fc.double({ min: -85, max: 85, noNaN: true }),
				lng: fc.double({ min: -180, max: 180, noNaN: true })
			}),
			zoom: fc.double({ min: 8, max: 18, noNaN: true })
		});
		fc.assert(
			fc.property(anywhere, (view) => {
				const back = fromHash(toHash(view));
				expect(back?.centre.lat).toBeCloseTo(view.centre.lat, 4);
				expect(back?.centre.lng).toBeCloseTo(view.centre.lng, 4);
				expect(back?.zoom).toBeCloseTo(view.zoom, 1);
			})
		);
	});

	it.each([
		'',
		'#',
		'#map=',
		'#map=99/51/0',
		'#map=12/91/0',
		'#map=12/51/181',
		'#map=12/51',
		'#map=1e1/51/0',
		'#map=12/NaN/0',
		'#map=-12/51/0',
		'#map=12/51/0/extra',
		`#map=12/51/${'9'.repeat(10_000)}`
	])('finds no view in %s', (hash) => expect(fromHash(hash)).toBeNull());

	it('never throws', () => {
		fc.assert(fc.property(fc.string(), (text) => void fromHash(`#map=${text}`)));
	});
});
