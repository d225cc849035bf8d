import { describe, expect, it } from 'vitest';
import { chooseRenderer, type RendererFacts } from './choose-renderer';

const able: RendererFacts = {
	asked: null,
	isSmallMap: false,
	savesData: false,
	canRunMapLibre: () => true
};

describe('chooseRenderer', () => {
	it('takes MapLibre for a big map in an able browser', () => {
		expect(chooseRenderer(able)).toBe('maplibre');
	});

	it.each([{ isSmallMap: true }, { savesData: true }, { canRunMapLibre: () => false }])(
		'takes Leaflet for %o',
		(facts) => expect(chooseRenderer({ ...able, ...facts })).toBe('leaflet')
	);

	it('does as the address asks, but never what cannot run', () => {
		expect(chooseRenderer({ ...able, asked: 'leaflet' })).toBe('leaflet');
		expect(chooseRenderer({ ...able, asked: 'maplibre', savesData: true })).toBe('maplibre');
		expect(chooseRenderer({ ...able, asked: 'maplibre', canRunMapLibre: () => false })).toBe(
			'leaflet'
		);
	});

	it('does not try a graphics card that is not wanted', () => {
		const canRunMapLibre = () => {
			throw new Error('tried');
		};
		expect(chooseRenderer({ ...able, asked: 'leaflet', canRunMapLibre })).toBe('leaflet');
		expect(chooseRenderer({ ...able, isSmallMap: true, canRunMapLibre })).toBe('leaflet');
	});
});
