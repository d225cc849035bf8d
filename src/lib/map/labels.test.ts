import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LABEL_KINDS, placeLabels, type Label, type PlacedLabel } from './labels';
import { toPixel } from './mercator';

const town = (text: string, lat: number, lng: number, rank = 1): Label => ({
	text,
	kind: 'settlement',
	rank,
	point: { lat, lng }
});
const texts = (labels: Label[], zoom: number) => placeLabels(labels, zoom).map(({ text }) => text);

const middle = ({ point, offset }: PlacedLabel, zoom: number) => {
	const { x, y } = toPixel(point, zoom);
	return { x: x + offset.x, y: y + offset.y };
};

describe('placeLabels', () => {
	it('gives the room to the more important of two that would touch', () => {
		const road = (text: string, lng: number, rank: number): Label => ({
			text,
			kind: 'road',
			rank,
			point: { lat: 51.476, lng }
		});
		const labels = [road('A126', 0.338, 2), road('A13', 0.333, 1)];
		expect(texts(labels, 11)).toEqual(['A13']);
		expect(texts(labels, 15)).toEqual(['A13', 'A126']);
	});

	it('keeps clear of the marks, beside its own place if it must', () => {
		const grays = town('Grays', 51.4762, 0.3333);
		const { x, y } = toPixel(grays.point, 11);
		const roomOf = (pixels: number) => ({
			at: { x, y },
			offset: { x: 0, y: 0 },
			half: { x: pixels, y: pixels }
		});
		const mark = roomOf(20);
		const [placed] = placeLabels([grays], 11, [mark]);
		expect(Math.abs(placed?.offset.y ?? 0)).toBeGreaterThan(20);
		expect(placeLabels([grays], 11)[0]?.offset).toEqual({ x: 0, y: 0 });
		const everywhere = roomOf(300);
		expect(placeLabels([grays], 11, [everywhere])).toEqual([]);
		// The place that was asked about is shown whatever stands there.
		expect(placeLabels([{ ...grays, kind: 'here' }], 11, [everywhere])).toHaveLength(1);
	});

	it('names a station like its town only once', () => {
		const station: Label = {
			text: 'Grays',
			kind: 'station',
			rank: 1,
			point: { lat: 51.478, lng: 0.329 }
		};
		expect(texts([station, town('Grays', 51.4762, 0.3333)], 13)).toEqual(['Grays']);
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

	it('moves the name of an area to where there is room', () => {
		const centre = { lat: 51.48, lng: 0.34 };
		const other = { lat: 51.5, lng: 0.4 };
		const area: Label = {
			text: 'Grays',
			kind: 'area',
			rank: 1,
			point: centre,
			spots: [centre, other]
		};
		const at = toPixel(centre, 11);
		const mark = { at, offset: { x: 0, y: 0 }, half: { x: 20, y: 20 } };
		const [placed] = placeLabels([area], 11, [mark]);
		expect(placed?.point.lat).toBeCloseTo(other.lat);
		expect(placed?.point.lng).toBeCloseTo(other.lng);
	});

	it('never writes two names over each other and never writes one twice', () => {
		const label = fc.record({
			text: fc.stringMatching(/^[A-Za-z ]{3,20}$/),
			kind: fc.constantFrom(...LABEL_KINDS.filter((kind) => kind !== 'here')),
			rank: fc.integer({ min: 1, max: 5 }),
			point: fc.record({
				lat: fc.double({ min: 51.45, max: 51.57, noNaN: true }),
				lng: fc.double({ min: 0.2, max: 0.55, noNaN: true })
			})
		});
		fc.assert(
			fc.property(
				fc.array(label, { maxLength: 40 }),
				fc.double({ min: 8, max: 18, noNaN: true }),
				(labels, zoom) => {
					const placed = placeLabels(labels, zoom);
					expect(new Set(placed.map(({ id }) => id)).size).toBe(placed.length);
					// Half a letter height and width around each point is the least that must stay free.
					for (const [index, a] of placed.entries())
						for (const b of placed.slice(index + 1)) {
							const from = middle(a, zoom);
							const to = middle(b, zoom);
							expect(Math.abs(from.x - to.x) > 11 || Math.abs(from.y - to.y) > 5).toBe(true);
						}
				}
			)
		);
	});
});
