import type { LineString, Point, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { distanceMetres } from '#domain/distance';
import { basemap } from '#domain/basemap';
import { drawBasemap } from './draw-basemap';
import { place } from './index';

const { features } = drawBasemap();
const of = (layer: string) => features.filter(({ properties }) => properties.layer === layer);
const called = (layer: string, name: string) => {
	const found = of(layer).find(({ properties }) => properties.name === name);
	if (!found) throw new Error(`no ${layer} called ${name}`);
	return found;
};
const toLatLng = ([lng = 0, lat = 0]: Position) => ({ lat, lng });

/** The distance from a point to a drawn line, in metres, to about the length of a street. */
function metresFrom(point: Position, line: Position[]): number {
	const steps = line.slice(1).flatMap((end, index) => {
		const start = line[index] ?? end;
		return Array.from({ length: 21 }, (_, step) =>
			[0, 1].map((axis) => {
				const from = start[axis] ?? 0;
				return from + ((end[axis] ?? 0) - from) * (step / 20);
			})
		);
	});
	return Math.min(...steps.map((step) => distanceMetres(toLatLng(step), toLatLng(point))));
}

describe('the base map', () => {
	it('is one that a place may have, and weighs little', () => {
		expect(basemap.safeParse(drawBasemap()).error?.issues).toBeUndefined();
		expect(JSON.stringify(drawBasemap()).length).toBeLessThan(30_000);
	});

	it('has every place of the gazetteer', () => {
		const names = of('settlement').map(({ properties }) => properties.name);
		expect(names).toEqual(place.places.map(({ name }) => name));
	});

	it('runs a railway through every station', () => {
		const lines = of('rail').map(({ geometry }) => (geometry as LineString).coordinates);
		for (const { geometry, properties } of of('station')) {
			const spot = (geometry as Point).coordinates;
			const nearest = Math.min(...lines.map((line) => metresFrom(spot, line)));
			expect({ name: properties.name, isOnTheLine: nearest < 60 }).toEqual({
				name: properties.name,
				isOnTheLine: true
			});
		}
	});

	it('lets the Thames touch the borough all along its bank', () => {
		const [river = []] = (called('river', 'River Thames').geometry as Polygon).coordinates;
		const [borough = []] = (called('borough', 'Thurrock').geometry as Polygon).coordinates;
		const bank = borough.filter((corner) =>
			river.some((other) => String(other) === String(corner))
		);
		expect(bank.length).toBeGreaterThan(60);
	});

	it.each([
		['A13', 'Baker Street', 700],
		['A13', 'Southfields', 700],
		['A1089', 'Tilbury', 900],
		['A1014', 'Coryton', 1000],
		['A128', 'Bulphan', 700],
		['A126', 'Grays', 400],
		['B186', 'South Ockendon', 900],
		['B1335', 'Aveley', 400],
		['B188', 'Orsett', 400],
		['B1007', 'Horndon-on-the-Hill', 800]
	])('takes the %s past %s', (road, name, withinMetres) => {
		const { lat, lng } = place.places.find((other) => other.name === name) ?? { lat: 0, lng: 0 };
		const line = called('road', road).geometry as LineString;
		expect(metresFrom([lng, lat], line.coordinates)).toBeLessThan(withinMetres);
	});
});
