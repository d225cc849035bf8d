/** A base map of pictures for Leaflet: a PMTiles file of them, or a style that shows them. Shapes need MapLibre. */
import type * as L from 'leaflet';
import { GridLayer } from 'leaflet/src/layer/tile/GridLayer.js';
import { TileLayer } from 'leaflet/src/layer/tile/TileLayer.js';
import { PMTiles, TileType } from 'pmtiles';
import type { StyleSpecification } from 'maplibre-gl';
import { creditWords, fetchStyle } from '../foreign-style';
import { isPmtiles } from '../pmtiles-address';

export type StreetTiles = { layer: L.GridLayer; credit: string };

/** Rejects where the base map cannot be had, or is not made of pictures. */
export function streetTiles(address: string): Promise<StreetTiles> {
	return isPmtiles(address) ? fromArchive(address) : fromStyle(address);
}

async function fromStyle(address: string): Promise<StreetTiles> {
	const style = await fetchStyle(address);
	const source = Object.values(style.sources).find(isRaster);
	if (!source?.tiles?.[0]) throw new Error('style: no pictures in it');
	const layer = new TileLayer(new URL(decodeURI(source.tiles[0]), document.baseURI).href, {
		tileSize: source.tileSize ?? 512,
		zoomOffset: (source.tileSize ?? 512) === 512 ? -1 : 0,
		maxNativeZoom: source.maxzoom ?? 22,
		minNativeZoom: source.minzoom ?? 0
	});
	return { layer, credit: creditWords([source.attribution]) };
}

type Source = StyleSpecification['sources'][string];
const isRaster = (source: Source) => source.type === 'raster';

async function fromArchive(address: string): Promise<StreetTiles> {
	const archive = new PMTiles(new URL(address, document.baseURI).href);
	const { tileType, minZoom, maxZoom } = await archive.getHeader();
	if (tileType === TileType.Mvt || tileType === TileType.Unknown) throw new Error('no pictures');
	const { attribution } = (await archive.getMetadata()) as { attribution?: string };
	const layer = new ArchiveLayer(archive, { minNativeZoom: minZoom, maxNativeZoom: maxZoom });
	return { layer, credit: creditWords([attribution]) };
}

/** Draws on canvases, because the security policy lets no picture come out of a blob. */
class ArchiveLayer extends GridLayer {
	readonly #archive: PMTiles;

	constructor(archive: PMTiles, options: L.GridLayerOptions) {
		super(options);
		this.#archive = archive;
	}

	protected override createTile({ x, y, z }: L.Coords, done: L.DoneCallback): HTMLElement {
		const canvas = document.createElement('canvas');
		this.#archive
			.getZxy(z, x, y)
			.then((tile) => (tile ? createImageBitmap(new Blob([tile.data])) : null))
			.then((picture) => {
				// As many pixels as the picture has; Leaflet sets the size in which they are shown.
				[canvas.width, canvas.height] = [picture?.width ?? 1, picture?.height ?? 1];
				if (picture) canvas.getContext('2d')?.drawImage(picture, 0, 0);
				done(undefined, canvas);
			})
			.catch((error: unknown) => done(error as Error, canvas));
		return canvas;
	}
}
