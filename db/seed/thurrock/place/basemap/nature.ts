/** Marsh, fen, woods and hills: soft shapes, drawn by hand, to say what is there rather than where it ends. */
import type { BasemapFeature } from '#domain/basemap';
import { area } from './feature';

export const nature: BasemapFeature[] = [
	area(
		{ layer: 'marsh', name: 'Rainham Marshes' },
		'0.191,51.490 0.197,51.499 0.208,51.500 0.219,51.494 0.227,51.489 0.222,51.488 0.211,51.4915'
	),
	area(
		{ layer: 'marsh', name: 'Tilbury Marshes' },
		`0.379,51.4545 0.386,51.461 0.400,51.465 0.415,51.468 0.429,51.468 0.434,51.466 0.433,51.462
		0.425,51.4595 0.410,51.457 0.392,51.4545`
	),
	area(
		{ layer: 'marsh', name: 'Fobbing Marsh' },
		`0.483,51.541 0.492,51.538 0.506,51.5365 0.510,51.531 0.515,51.526 0.512,51.520 0.498,51.522
		0.484,51.528 0.479,51.535`
	),
	area(
		{ layer: 'marsh', name: 'Bulphan Fen' },
		`0.333,51.524 0.341,51.523 0.352,51.533 0.356,51.543 0.352,51.556 0.340,51.560 0.334,51.551
		0.338,51.540`
	),
	area(
		{ layer: 'marsh', name: 'Canvey Wick' },
		'0.526,51.528 0.540,51.530 0.549,51.526 0.545,51.522 0.529,51.520'
	),
	area(
		{ layer: 'marsh', name: 'Cliffe Marshes' },
		'0.474,51.483 0.500,51.484 0.530,51.481 0.545,51.475 0.520,51.468 0.490,51.466 0.467,51.472'
	),
	area(
		{ layer: 'park', name: 'Langdon Hills' },
		`0.404,51.549 0.410,51.555 0.418,51.555 0.420,51.5505 0.430,51.547 0.440,51.545 0.450,51.549
		0.456,51.5475 0.448,51.542 0.434,51.541 0.418,51.544`
	),
	area(
		{ layer: 'park', name: 'Belhus Woods' },
		'0.255,51.512 0.262,51.510 0.268,51.513 0.269,51.521 0.262,51.525 0.253,51.520'
	),
	area(
		{ layer: 'park', name: 'Chafford Gorges' },
		'0.297,51.488 0.301,51.492 0.307,51.492 0.309,51.489 0.305,51.4865 0.300,51.4865'
	),
	area(
		{ layer: 'park', name: 'Thameside Nature Park' },
		'0.430,51.496 0.4315,51.501 0.437,51.4995 0.443,51.499 0.442,51.496 0.440,51.492 0.434,51.492'
	)
];
