import { describe, expect, it } from 'vitest';
import { frameOf } from './frame';

const borough = { bounds: [0.2, 51.44, 0.56, 51.58] as [number, number, number, number] };
const nothing = { borough, chosenArea: null, here: null, points: [], isNarrowed: false };
const tilbury = { lat: 51.4622, lng: 0.3637 };

describe('frameOf', () => {
	it('shows the borough where nothing was chosen, and where nothing was found', () => {
		expect(frameOf({ ...nothing, points: [tilbury] })).toEqual(borough.bounds);
		expect(frameOf({ ...nothing, isNarrowed: true })).toEqual(borough.bounds);
	});

	it('shows what was found, with the streets around a single place', () => {
		const [west, south, east, north] = frameOf({ ...nothing, points: [tilbury], isNarrowed: true });
		expect(east - west).toBeCloseTo(0.02);
		expect(north - south).toBeCloseTo(0.012);
		expect((west + east) / 2).toBeCloseTo(tilbury.lng);
	});

	it('shows the chosen area', () => {
		const outline: GeoJSON.Polygon = {
			type: 'Polygon',
			coordinates: [
				[
					[0.3, 51.46],
					[0.4, 51.46],
					[0.4, 51.5],
					[0.3, 51.46]
				]
			]
		};
		expect(frameOf({ ...nothing, chosenArea: { outline }, isNarrowed: true })).toEqual([
			0.3, 51.46, 0.4, 51.5
		]);
	});

	it('shows the place asked about with its nearest, not the far end of the borough', () => {
		const near = Array.from({ length: 8 }, (_, index) => ({
			lat: 51.46,
			lng: 0.35 + index * 0.004
		}));
		const far = { lat: 51.57, lng: 0.55 };
		const [west, south, east, north] = frameOf({
			...nothing,
			here: tilbury,
			points: [far, ...near]
		});
		expect(east).toBeLessThan(0.4);
		expect(north).toBeLessThan(51.48);
		expect(west).toBeLessThanOrEqual(0.35);
		expect(south).toBeLessThanOrEqual(51.46);
	});
});
