import { describe, expect, it } from 'vitest';
import type { Basemap, BasemapFeature } from '$lib/domain/basemap';
import { basePictureOf } from './base-picture-of';
import { baseShapesOf } from './base-shapes-of';

const box = (west: number, south: number): GeoJSON.Position[][] => [
	[
		[west, south],
		[west + 0.02, south],
		[west + 0.02, south + 0.01],
		[west, south + 0.01],
		[west, south]
	]
];
const feature = (
	properties: BasemapFeature['properties'],
	geometry: BasemapFeature['geometry']
): BasemapFeature => ({ type: 'Feature', properties, geometry });
const road = (rank: number, lat: number) =>
	feature(
		{ layer: 'road', name: `A${rank}`, rank },
		{
			type: 'LineString',
			coordinates: [
				[0.2, lat],
				[0.25, lat],
				[0.3, lat]
			]
		}
	);
const drawn: Basemap = {
	type: 'FeatureCollection',
	features: [
		road(1, 51.5),
		road(4, 51.51),
		road(4, 51.52),
		feature({ layer: 'river' }, { type: 'Polygon', coordinates: box(0.2, 51.45) }),
		feature({ layer: 'park', name: 'Fen' }, { type: 'Polygon', coordinates: box(0.2, 51.55) }),
		feature({ layer: 'park' }, { type: 'Polygon', coordinates: box(0.21, 51.55) }),
		feature({ layer: 'station', name: 'Halt' }, { type: 'Point', coordinates: [0.28, 51.5] }),
		feature({ layer: 'landmark', name: 'Mill' }, { type: 'Point', coordinates: [0.28, 51.53] })
	]
};
const area = {
	id: 'upper',
	shortName: 'Upper',
	centre: { lat: 51.5, lng: 0.2 },
	outline: { type: 'Polygon' as const, coordinates: box(0.2, 51.5) }
};

describe('the picture of a base map', () => {
	const { names, land } = basePictureOf(drawn, [area], { lat: 51.56, lng: 0.2 });

	it('has the names, on points that are there already', () => {
		expect(names.map(({ text }) => text)).toEqual([
			...Array<string>(3).fill('A1'),
			...Array<string>(6).fill('A4'),
			...['Fen', 'Halt', 'Mill']
		]);
		expect(names.find(({ text }) => text === 'Fen')).toMatchObject({ kind: 'land', rank: 2 });
	});

	it('has shapes under and over the areas, and the important lines last', () => {
		const classes = (paths: { className: string }[]) => paths.map(({ className }) => className);
		// Two parks that overlap are two paths: as one, they could cut a hole into each other.
		expect(classes(land.under)).toEqual(['ground-park', 'ground-park']);
		expect(classes(land.over)).toEqual([
			'ground-river',
			'ground-road ground-rank-4',
			'ground-road ground-rank-1'
		]);
		expect(land.areas).toMatchObject([
			{ id: 'upper', d: expect.stringMatching(/^M.*z$/) as string }
		]);
		expect(classes(land.top)).toEqual(['ground-edge', 'ground-station']);
	});

	it('joins lines that look alike, and counts from the point it is given', () => {
		const [, small, large] = land.over;
		expect(small?.d.match(/M/g)).toHaveLength(2);
		expect(large?.d).toMatch(/^M\.5 \d/);
		expect(land.under[0]?.d).toMatch(/^M(\.5|\d{1,3}) /);
	});
});

describe('the shapes of a base map', () => {
	it('are all that is drawn, with the areas and without names', () => {
		const { features } = baseShapesOf(drawn, [area]);
		expect(features.map(({ properties }) => properties)).toEqual([
			{ layer: 'road', rank: 1 },
			{ layer: 'road', rank: 4 },
			{ layer: 'road', rank: 4 },
			...[{ layer: 'river' }, { layer: 'park' }, { layer: 'park' }, { layer: 'station' }],
			{ layer: 'area', id: 'upper', tint: 1 }
		]);
	});

	it('are written to a metre', () => {
		const { features } = baseShapesOf(drawn, [area]);
		expect(JSON.stringify(features)).not.toMatch(/\.\d{6}/);
	});
});
