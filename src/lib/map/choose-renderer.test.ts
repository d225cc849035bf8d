import { describe, expect, it } from 'vitest';
import { chooseRenderer, type RendererFacts } from './choose-renderer';

const able: RendererFacts = {
	asked: null,
	isSmallMap: false,
	savesData: false,
	hasWebGl2: true,
	hasModuleWorkers: true
};

describe('chooseRenderer', () => {
	it('takes MapLibre for a big map in an able browser', () => {
		expect(chooseRenderer(able)).toBe('maplibre');
		expect(chooseRenderer({ ...able, asked: 'nonsense' })).toBe('maplibre');
	});

	it.each([
		{ isSmallMap: true },
		{ savesData: true },
		{ hasWebGl2: false },
		{ hasModuleWorkers: false }
	])('takes Leaflet for %o', (facts) =>
		expect(chooseRenderer({ ...able, ...facts })).toBe('leaflet')
	);

	it('does as the address asks, but never what cannot run', () => {
		expect(chooseRenderer({ ...able, asked: 'leaflet' })).toBe('leaflet');
		expect(chooseRenderer({ ...able, asked: 'maplibre', savesData: true })).toBe('maplibre');
		expect(chooseRenderer({ ...able, asked: 'maplibre', hasWebGl2: false })).toBe('leaflet');
	});
});
