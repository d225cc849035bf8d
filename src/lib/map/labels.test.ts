import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LABEL_KINDS, placeLabels, type Label } from './labels';
import { toPixel } from './mercator';

const town = (text: string, lat: number, lng: number, rank = 1): Label => ({
	text,
	kind: 'settlement',
	rank,
	point: { lat, lng }
});
const texts = (labels: Label[], zoom: number) => placeLabels(labels, zoom).map(({ text }) => text);

describe('placeLabels', () => {
	it('gives the room to the more important of two that would touch', () => {
		const labels = [town('Little Thurrock', 51.476, 0.338, 2), town('Grays', 51.476, 0.333)];
		expect(texts(labels, 11)).toEqual(['Grays']);
		expect(texts(labels, 15)).toEqual(['Grays', 'Little Thurrock']);
	});

	it('leaves small places out until the map is close', () => {
		const labels = [town('Grays', 51.4762, 0.3333), town('Horndon', 51.523, 0.405, 3)];
		expect(texts(labels, 10)).toEqual(['Grays']);
		expect(texts(labels, 12)).toEqual(['Grays', 'Horndon']);
	});

	it('takes away the names of areas once the map is inside one', () => {
		const area: Label = { text: 'Grays', kind: 'area', rank: 1, point: { lat: 51.48, lng: 0.34 } };
		expect(texts([area], 11)).toEqual(['Grays']);
		expect(texts([area], 14)).toEqual([]);
	});

	it('never writes two names over each other and never writes one twice', () => {
		const label = fc.record({
			text: fc.stringMatching(/^[A-Za-z ]{3,20}$/),
			kind: fc.constantFrom(...LABEL_KINDS),
			rank: fc.integer({ min: 1, max: 5 }),
			point: fc.record({
				lat: fc.double({ min: 51.45, max: 51.57, noNaN: true }),
				lng: fc.double({ min: 0.2, max: 0.55, noNaN: true })
			})
		});
		fc.assert(
			fc.property(fc.array(label, { maxLength: 40 }), fc.double({ min: 8, max: 18, noNaN: true }), (labels, zoom) => {
				const placed = placeLabels(labels, zoom);
				expect(new Set(placed.map(({ id }) => id)).size).toBe(placed.length);
				const level = Math.floor(zoom * 2) / 2;
				// Half a letter height and width around each point is the least that must stay free.
				for (const [index, a] of placed.entries())
					for (const b of placed.slice(index + 1)) {
						const from = toPixel(a.point, level);
						const to = toPixel(b.point, level);
						expect(Math.abs(from.x - to.x) > 11 || Math.abs(from.y - to.y) > 5).toBe(true);
					}
			})
		);
	});
});
