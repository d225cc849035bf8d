import { expect, it } from 'vitest';
import type { Area } from '$lib/domain/geography';
import { mapLabels } from '../base-picture';
import { drawPlace } from '../drawing/draw-place';
import { basePictureOf } from './base-picture-of';
import { basemapOf } from './basemap-of';

const outline: Area['outline'] = {
	type: 'Polygon',
	coordinates: [
		[
			[-1.2, 54],
			[-1, 54],
			[-1, 54.1],
			[-1.2, 54]
		]
	]
};
const area: Area = {
	id: 'upper',
	name: 'Upper Saltmere',
	shortName: 'Upper',
	description: 'Hills.',
	centre: { lat: 54.05, lng: -1.1 },
	outline,
	outlineIsIndicative: true,
	population: null,
	populationSource: null,
	neighbours: [],
	contact: null,
	sort: 1
};
const brinewick = {
	id: 'brinewick',
	name: 'Brinewick',
	kind: 'town' as const,
	aliases: [],
	lat: 54.05,
	lng: -1.05,
	areaId: 'upper'
};
const saltmere = {
	borough: {
		id: 'saltmere',
		name: 'Saltmere',
		centre: area.centre,
		bounds: [-1.2, 54, -1, 54.1] as [number, number, number, number],
		contact: null
	},
	areas: [area],
	places: [brinewick],
	outsidePlaces: [{ name: 'Fenby', lat: 54.2, lng: -1, aliases: [], districts: [] }]
};

it('is what somebody drew, where somebody has', () => {
	const basemap = { type: 'FeatureCollection' as const, features: [] };
	expect(basemapOf({ ...saltmere, basemap })).toBe(basemap);
});

it('is areas and names for a place that nobody has drawn, and nothing of anywhere else', () => {
	const basemap = basemapOf(saltmere);
	expect(new Set(basemap.features.map(({ properties }) => properties.layer))).toEqual(
		new Set(['borough', 'settlement', 'neighbour'])
	);
	const picture = basePictureOf(basemap, saltmere.areas, area.centre);
	expect(mapLabels(picture, saltmere.areas).map(({ text }) => text)).toEqual([
		'Brinewick',
		'Fenby',
		'Upper'
	]);
});

it('makes a drawing without river or road', () => {
	const drawing = drawPlace({ ...saltmere, basemap: basemapOf(saltmere) });
	expect(drawing).toMatchObject({ river: '', roads: '', rail: '', docks: '' });
	expect(drawing.areas[0]?.path).not.toBe('');
});
