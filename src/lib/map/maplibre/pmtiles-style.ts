/** A base map in one file: a PMTiles archive, of pictures or of shapes in the Protomaps basemap scheme. */
import {
	addProtocol,
	type LayerSpecification,
	type SourceSpecification,
	type StyleSpecification
} from 'maplibre-gl';
import { PMTiles, Protocol, TileType } from 'pmtiles';
import type { GroundColours } from './ground-style';

const SOURCE = 'archive';

/**
 * A style for the archive, in the colours of the page. Shapes carry no names, because their letters would have to
 * come from somewhere else; our own names lie over them. Rejects where the file cannot be had or is no archive.
 */
export async function pmtilesStyle(
	address: string,
	colours: GroundColours
): Promise<StyleSpecification> {
	const url = new URL(address, document.baseURI).href;
	const archive = new PMTiles(url);
	const { tileType, minZoom, maxZoom } = await archive.getHeader();
	const metadata = (await archive.getMetadata()) as { attribution?: string };
	const protocol = new Protocol();
	protocol.add(archive);
	addProtocol('pmtiles', protocol.tile);
	const isShapes = tileType === TileType.Mvt;
	const source: SourceSpecification = {
		type: isShapes ? 'vector' : 'raster',
		tiles: [`pmtiles://${url}/{z}/{x}/{y}`],
		minzoom: minZoom,
		maxzoom: maxZoom,
		attribution: metadata.attribution ?? '',
		...(isShapes ? {} : { tileSize: 256 })
	};
	return {
		version: 8,
		sources: { [SOURCE]: source },
		layers: [
			{ id: 'beyond', type: 'background', paint: { 'background-color': colours['--map-beyond'] } },
			...(isShapes
				? shapeLayers(colours)
				: [{ id: 'pictures', type: 'raster', source: SOURCE } satisfies LayerSpecification])
		]
	};
}

const GREEN = ['park', 'wood', 'forest', 'grass', 'grassland', 'nature_reserve', 'golf_course'];

function shapeLayers(colours: GroundColours): LayerSpecification[] {
	const fill = (
		id: string,
		layer: string,
		colour: string,
		kinds?: string[]
	): LayerSpecification => ({
		id,
		type: 'fill',
		source: SOURCE,
		'source-layer': layer,
		...(kinds ? { filter: ['in', ['get', 'kind'], ['literal', kinds]] } : {}),
		paint: { 'fill-color': colour }
	});
	const road = (kind: string, colour: string, width: number): LayerSpecification => ({
		id: `road-${kind}`,
		type: 'line',
		source: SOURCE,
		'source-layer': 'roads',
		filter: ['==', ['get', 'kind'], kind],
		paint: {
			'line-color': colour,
			'line-width': ['interpolate', ['exponential', 1.6], ['zoom'], 9, width / 4, 16, width * 3]
		}
	});
	return [
		fill('earth', 'earth', colours['--land']),
		fill('green', 'landuse', colours['--map-park'], GREEN),
		fill('water', 'water', colours['--water']),
		road('minor_road', colours['--map-road-4'], 1.5),
		road('medium_road', colours['--map-road-3'], 2),
		road('major_road', colours['--map-road-2'], 3),
		road('highway', colours['--map-road-1'], 4),
		road('rail', colours['--map-rail'], 1)
	];
}
