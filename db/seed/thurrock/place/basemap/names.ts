/** Settlements from the gazetteer, the towns around them, and landmarks whose place is well known. */
import type { BasemapFeature } from '#domain/basemap';
import type { Place } from '#domain/geography';
import { places } from '../places';
import { point } from './feature';

const RANK: Record<Place['kind'], number> = { town: 1, village: 2, suburb: 3, hamlet: 3 };

const neighbour = (name: string, rank: number, lat: number, lng: number) =>
	point({ layer: 'neighbour', name, rank }, lat, lng);
const river = (name: string, rank: number, lat: number, lng: number) =>
	point({ layer: 'river', name, rank }, lat, lng);
const landmark = (name: string, lat: number, lng: number) =>
	point({ layer: 'landmark', name }, lat, lng);

export const names: BasemapFeature[] = [
	...places.map(({ name, kind, lat, lng }) =>
		point({ layer: 'settlement', name, rank: RANK[kind] }, lat, lng)
	),
	river('River Thames', 1, 51.4965, 0.512),
	river('River Thames', 2, 51.4485, 0.404),
	river('River Thames', 3, 51.459, 0.283),
	river('Lower Hope Reach', 3, 51.4775, 0.45),
	neighbour('Dartford', 1, 51.446, 0.217),
	neighbour('Greenhithe', 2, 51.45, 0.285),
	neighbour('Swanscombe', 2, 51.447, 0.31),
	neighbour('Gravesend', 1, 51.441, 0.37),
	neighbour('Cliffe', 2, 51.461, 0.497),
	neighbour('Erith', 2, 51.48, 0.177),
	neighbour('Rainham', 2, 51.518, 0.191),
	neighbour('Upminster', 1, 51.556, 0.249),
	neighbour('North Ockendon', 2, 51.541, 0.296),
	neighbour('West Horndon', 2, 51.569, 0.341),
	neighbour('Brentwood', 1, 51.62, 0.305),
	neighbour('Basildon', 1, 51.571, 0.463),
	neighbour('Pitsea', 2, 51.563, 0.508),
	neighbour('Canvey Island', 1, 51.521, 0.58),
	landmark('Queen Elizabeth II Bridge', 51.465, 0.259),
	landmark('Lakeside', 51.487, 0.284),
	landmark('Chafford Gorges', 51.49, 0.303),
	landmark('Rainham Marshes nature reserve', 51.487, 0.228),
	landmark('High House Production Park', 51.479, 0.251),
	landmark('Orsett Hospital', 51.51, 0.366),
	landmark('Thurrock Community Hospital', 51.496, 0.336),
	landmark('Port of Tilbury', 51.46, 0.348),
	landmark('Tilbury Fort', 51.453, 0.375),
	landmark('Coalhouse Fort', 51.465, 0.433),
	landmark('Thameside Nature Park', 51.501, 0.44),
	landmark('London Gateway', 51.506, 0.485)
];
