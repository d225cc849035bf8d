import { expect, test } from 'vitest';
import { listing } from '#search/contract/sketch';
import { LISTINGS_GEOJSON } from '../api-forms';
import { geoJsonTable } from '../import/geojson-table';
import { toGeoJson } from './geojson';

const ORIGIN = 'https://directory.example.org';
const id = '0a3f2b1c-0000-4000-8000-000000000001';
const singers = listing({
	id,
	name: 'Singers',
	at: ['brickford'],
	also: [['saltham'], ['east-brickford']]
});
const [saltham, east] = singers.places!;
const feature = (one: typeof singers) => toGeoJson([one], ORIGIN).features[0]!;
const position = ({ lng, lat }: { lng: number | null; lat: number | null }) => [lng, lat];

test('a listing with several places is one feature with a position for each, the main one first', () => {
	const { geometry, properties } = feature(singers);
	expect(geometry).toEqual({
		type: 'MultiPoint',
		coordinates: [position(singers.venue!), position(saltham!.venue), position(east!.venue)]
	});
	expect(properties).toMatchObject({
		venue: singers.venue?.name,
		places: [
			{ venue: singers.venue?.name, coordinates: position(singers.venue!) },
			{ venue: saltham?.venue.name },
			{ venue: east?.venue.name }
		]
	});
	expect(LISTINGS_GEOJSON.safeParse(toGeoJson([singers], ORIGIN)).error).toBeUndefined();
});

test('a listing with one place is a point as ever', () => {
	const { places: _, ...single } = singers;
	const { geometry, properties } = feature(single);
	expect(geometry).toEqual({ type: 'Point', coordinates: position(singers.venue!) });
	expect(properties).not.toHaveProperty('places');
});

test('a main place that is not shown has no position, and lends none of another', () => {
	const hidden = { ...singers.venue!, lat: null, lng: null, addressIsHidden: true };
	const file = toGeoJson([{ ...singers, venue: hidden }, singers], ORIGIN);
	expect(file.features[0]?.geometry.type).toBe('MultiPoint');
	const [names, first, second] = geoJsonTable(JSON.parse(JSON.stringify(file))) ?? [];
	expect(names).not.toContain('places');
	const cell = (row: string[] | undefined, name: string) => row?.[names?.indexOf(name) ?? -1];
	expect([cell(first, 'latitude'), cell(first, 'longitude')]).toEqual(['', '']);
	expect(cell(second, 'venue_name')).toBe(singers.venue?.name);
	expect(cell(second, 'latitude')).toBe(String(singers.venue?.lat));
});
