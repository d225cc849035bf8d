import { expect, it } from 'vitest';
import type { Basemap, BasemapFeature } from '$lib/domain/basemap';
import { namesOnPoints } from './names-on-points';

const square = (layer: 'park' | 'river', name?: string): BasemapFeature => ({
	type: 'Feature',
	properties: { layer, ...(name ? { name } : {}) },
	geometry: {
		type: 'Polygon',
		coordinates: [
			[
				[0.2, 51.4],
				[0.4, 51.4],
				[0.4, 51.6],
				[0.2, 51.6],
				[0.2, 51.4]
			]
		]
	}
});
const basemapOf = (...features: BasemapFeature[]): Basemap => ({
	type: 'FeatureCollection',
	features
});

it('writes the name of a shape on a point inside it, once', () => {
	const [shape, point, ...more] = namesOnPoints(basemapOf(square('park', 'The Wilds'))).features;
	expect(shape).toEqual(square('park'));
	expect(point).toEqual({
		type: 'Feature',
		properties: { layer: 'park', name: 'The Wilds' },
		geometry: { type: 'Point', coordinates: [0.3, 51.5] }
	});
	expect(more).toEqual([]);
});

it('leaves alone what has no name, and the river, which has points of its own', () => {
	expect(namesOnPoints(basemapOf(square('park'))).features).toEqual([square('park')]);
	expect(namesOnPoints(basemapOf(square('river', 'Thames'))).features).toEqual([square('river')]);
});
