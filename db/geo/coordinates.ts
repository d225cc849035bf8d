/** Points in somebody else's table: WGS84 degrees, or metres of the National Grid. */
import type { LatLng } from '#domain/geography';
import { fromNationalGrid, looksLikeNationalGrid } from '#domain/national-grid';
import { findColumn } from './read-csv';

const LATITUDE = ['lat', 'latitude'];
const LONGITUDE = ['long', 'lng', 'lon', 'longitude'];
const EASTING = ['oseast1m', 'east1m', 'eastings', 'easting', 'ea', 'x'];
const NORTHING = ['osnrth1m', 'north1m', 'northings', 'northing', 'no', 'y'];

export type PointColumns = { kind: 'degrees' | 'metres'; first: number; second: number };

/** The columns that hold a point, degrees before metres; null for none. */
export function findPointColumns(header: readonly string[]): PointColumns | null {
	const [lat, lng] = [findColumn(header, LATITUDE), findColumn(header, LONGITUDE)];
	if (lat >= 0 && lng >= 0) return { kind: 'degrees', first: lat, second: lng };
	const [easting, northing] = [findColumn(header, EASTING), findColumn(header, NORTHING)];
	if (easting >= 0 && northing >= 0) return { kind: 'metres', first: easting, second: northing };
	return null;
}

export type PointReading = { point: LatLng } | { none: true } | { problem: string };

const IN_BRITAIN = { west: -9.5, south: 49, east: 3, north: 61.5 };

/** The point of a row. None: the cells are empty or hold what official tables write for "nowhere". */
export function readPoint(fields: readonly string[], columns: PointColumns): PointReading {
	const [first, second] = [fields[columns.first] ?? '', fields[columns.second] ?? ''];
	if (first === '' && second === '') return { none: true };
	const [a, b] = [Number(first), Number(second)];
	if (first === '' || second === '' || !Number.isFinite(a) || !Number.isFinite(b)) {
		return { problem: `"${first}, ${second}" is not a point.` };
	}
	if (columns.kind === 'metres') return readMetres(a, b);
	// The National Statistics Postcode Lookup writes 99.999999 and 0 for a postcode without a place.
	if (a > 99.99 && a < 100) return { none: true };
	if (isInBritain(a, b)) return { point: { lat: a, lng: b } };
	return { problem: `${a}, ${b} is not in Great Britain${hint(a, b)}.` };
}

function readMetres(easting: number, northing: number): PointReading {
	if (easting === 0 && northing === 0) return { none: true };
	if (looksLikeNationalGrid(easting, northing))
		return { point: fromNationalGrid(easting, northing) };
	const degrees = isInBritain(northing, easting) ? ': these are degrees, not metres' : '';
	return { problem: `${easting}, ${northing} is not on the National Grid${degrees}.` };
}

const isInBritain = (lat: number, lng: number) =>
	lat >= IN_BRITAIN.south &&
	lat <= IN_BRITAIN.north &&
	lng >= IN_BRITAIN.west &&
	lng <= IN_BRITAIN.east;

function hint(lat: number, lng: number): string {
	if (isInBritain(lng, lat)) return ': latitude and longitude are the wrong way round';
	if (looksLikeNationalGrid(lat, lng))
		return ': these are metres of the National Grid, not degrees';
	return '';
}
