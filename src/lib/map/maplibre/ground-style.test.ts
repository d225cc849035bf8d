import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { expect, it } from 'vitest';
import { groundStyle, type GroundColours } from './ground-style';

const COLOURS = new Proxy({} as GroundColours, { get: () => '#8899aa' });

// The map is told not to look at it again, which takes an old phone a while.
it('is a style that MapLibre takes, with an area chosen or none', () => {
	for (const chosen of ['upper', null]) {
		const style = groundStyle('https://example.org/shapes.geojson', COLOURS, chosen);
		expect(validateStyleMin(style)).toEqual([]);
	}
	const broken = groundStyle('https://example.org/shapes.geojson', COLOURS, null);
	expect(validateStyleMin({ ...broken, version: 7 as 8 })).not.toEqual([]);
});
