/** The built-in base map as a MapLibre style, in the colours of the page. The same drawing as map.css makes. */
import type {
	DataDrivenPropertyValueSpecification,
	ExpressionSpecification,
	FilterSpecification,
	LayerSpecification,
	StyleSpecification
} from 'maplibre-gl';
import { AREA_LAYER, type Shapes } from '../area-features';

/** The page's colours that the drawing uses; map.css has those that are the map's own. */
const TOKENS = [
	'--water',
	'--water-line',
	'--land',
	'--marsh',
	'--area-1',
	'--area-2',
	'--area-3',
	'--area-4',
	'--tide',
	'--paper-raised',
	'--map-beyond',
	'--map-park',
	'--map-mud',
	'--map-area-line',
	'--map-road-1',
	'--map-road-2',
	'--map-road-3',
	'--map-road-4',
	'--map-rail'
] as const;
export type GroundColours = Record<(typeof TOKENS)[number], string>;

/** Reads the colours where the map stands, as the stylesheet has them at this moment. */
export function readColours(element: HTMLElement): GroundColours {
	const style = getComputedStyle(element);
	return Object.fromEntries(
		TOKENS.map((token) => [token, style.getPropertyValue(token).trim()])
	) as GroundColours;
}

/** The built-in base map, with the areas; over one that is not ours, the areas alone. */
export const BASE_SOURCE = 'own-base-map';

/** `shapes` is the address of the built-in base map, or what lies there. */
export function groundStyle(
	shapes: Shapes | string,
	colours: GroundColours,
	chosenAreaId: string | null
): StyleSpecification {
	return {
		version: 8,
		sources: { [BASE_SOURCE]: { type: 'geojson', data: shapes, tolerance: 0.2 } },
		layers: [
			{ id: 'beyond', type: 'background', paint: { 'background-color': colours['--map-beyond'] } },
			shape('borough', colours['--land']),
			shape('marsh', colours['--marsh']),
			shape('park', colours['--map-park']),
			areaTints(colours),
			shape('river', colours['--water']),
			shape('mud', colours['--map-mud']),
			shape('dock', colours['--water']),
			line('river', colours['--water-line'], 0.8),
			line('flow', colours['--water-line'], 0.7),
			line('dock', colours['--water-line'], 0.6),
			line('creek', colours['--water-line'], 1.2),
			...[4, 3, 2, 1].map((rank) => road(rank, colours)),
			line('rail', colours['--map-rail'], 1.6),
			{
				...line('rail', colours['--paper-raised'], 0.8),
				id: 'rail-gaps',
				paint: railGaps(colours)
			},
			...areaLines(colours, chosenAreaId),
			dot('station', colours['--paper-raised'], colours['--map-rail'], 3.2)
		]
	};
}

/** Lines grow by a quarter with each zoom; map.css multiplies by the same factor. `pixels` is the width at zoom 11. */
const GROWTH = 1.26;
function grown(pixels: number): DataDrivenPropertyValueSpecification<number> {
	// MapLibre counts zoom from tiles of 512 pixels: our 11 is its 10.
	return [
		'interpolate',
		['exponential', GROWTH],
		['zoom'],
		7,
		pixels * GROWTH ** -3,
		18,
		pixels * GROWTH ** 8
	];
}

const onLayer = (layer: string): ExpressionSpecification => ['==', ['get', 'layer'], layer];
const shapesOf = (layer: string): ExpressionSpecification => [
	'all',
	onLayer(layer),
	['==', ['geometry-type'], 'Polygon']
];

const shape = (layer: string, colour: string): LayerSpecification => ({
	id: layer,
	type: 'fill',
	source: BASE_SOURCE,
	filter: shapesOf(layer),
	paint: { 'fill-color': colour }
});

const line = (layer: string, colour: string, pixels: number) =>
	({
		id: `${layer}-line`,
		type: 'line',
		source: BASE_SOURCE,
		filter: onLayer(layer),
		layout: { 'line-join': 'round', 'line-cap': 'butt' },
		paint: { 'line-color': colour, 'line-width': grown(pixels) }
	}) satisfies LayerSpecification;

const ROAD_PIXELS = [2.6, 2, 1.3, 0.9];

function road(rank: number, colours: GroundColours): LayerSpecification {
	const colour = colours[`--map-road-${rank}` as keyof GroundColours];
	return {
		...line('road', colour, ROAD_PIXELS[rank - 1] as number),
		id: `road-${rank}`,
		filter: ['all', onLayer('road'), ['==', ['get', 'rank'], rank]],
		layout: { 'line-join': 'round', 'line-cap': 'round' }
	};
}

const railGaps = (colours: GroundColours) => ({
	'line-color': colours['--paper-raised'],
	'line-width': grown(0.8),
	'line-dasharray': [5, 5]
});

const areaTints = (colours: GroundColours): LayerSpecification => ({
	id: 'area-tints',
	type: 'fill',
	source: BASE_SOURCE,
	filter: onLayer(AREA_LAYER),
	paint: {
		'fill-color': [
			'match',
			['get', 'tint'],
			1,
			colours['--area-1'],
			2,
			colours['--area-2'],
			3,
			colours['--area-3'],
			colours['--area-4']
		],
		'fill-opacity': 0.75
	}
});

/** Which shape the stronger outline is drawn of. */
export const chosenArea = (areaId: string | null): FilterSpecification => [
	'all',
	onLayer(AREA_LAYER),
	['==', ['get', 'id'], areaId ?? '']
];

/** Outlines of the areas, the chosen one stronger. Also drawn over a base map that is not ours. */
export function areaLines(
	colours: Pick<GroundColours, '--map-area-line' | '--tide'>,
	chosenAreaId: string | null
): LayerSpecification[] {
	return [
		{
			id: 'area-lines',
			type: 'line',
			source: BASE_SOURCE,
			filter: onLayer(AREA_LAYER),
			layout: { 'line-join': 'round' },
			paint: {
				'line-color': colours['--map-area-line'],
				'line-width': 1.2,
				'line-dasharray': [3, 2]
			}
		},
		{
			id: 'area-chosen',
			type: 'line',
			source: BASE_SOURCE,
			filter: chosenArea(chosenAreaId),
			layout: { 'line-join': 'round' },
			paint: { 'line-color': colours['--tide'], 'line-width': 3.5 }
		}
	];
}

const dot = (layer: string, fill: string, edge: string, radius: number): LayerSpecification => ({
	id: `${layer}-dots`,
	type: 'circle',
	source: BASE_SOURCE,
	filter: onLayer(layer),
	paint: {
		'circle-color': fill,
		'circle-radius': radius,
		'circle-stroke-color': edge,
		'circle-stroke-width': 1.6
	}
});
