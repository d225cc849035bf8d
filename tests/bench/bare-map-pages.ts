/**
 * A page with nothing but a map library and the same base map, by each of the two: what our page is measured beside.
 * The same in all that a base map is: the shapes with their round corners, the names that stand on it at first, the
 * size of the picture and the part of the land that it shows.
 */
import { createServer, type Server } from 'node:http';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { place } from '#db/seed/thurrock/place/index';
import { basemapOf } from '../../src/lib/map/basemap/basemap-of';
import { mapLabels } from '../../src/lib/map/base-picture';
import { basePictureOf } from '../../src/lib/map/basemap/base-picture-of';
import { baseShapesOf } from '../../src/lib/map/basemap/base-shapes-of';
import { framed } from '../../src/lib/map/framing';
import { placeLabels } from '../../src/lib/map/labels';
import { groundStyle, type GroundColours } from '../../src/lib/map/maplibre/ground-style';

const require = createRequire(import.meta.url);
const dist = (name: string) => path.dirname(require.resolve(name));

/** As our own on the phone of map-pages.ts. */
const SIZE = { width: 328, height: 416 };

/** Any colours will do: the work is the same. */
const COLOURS = new Proxy({} as GroundColours, { get: () => '#8899aa' });

const page = (
	head: string,
	script: string
) => `<!doctype html><html lang="en"><head><title>Bare</title>
${head}<style>body{margin:0}#map{width:${SIZE.width}px;height:${SIZE.height}px}</style></head><body><div id="map"></div>
<script type="module">${script}</script></body></html>`;

function files(): Map<string, { type: string; body: string }> {
	const basemap = basemapOf(place);
	const style = groundStyle(baseShapesOf(basemap, place.areas), COLOURS, null);
	const { centre, zoom } = framed({ bounds: place.borough.bounds, isExact: false }, SIZE);
	const names = placeLabels(
		mapLabels(basePictureOf(basemap, place.areas, place.borough.centre), place.areas),
		zoom
	).map(({ text, point }) => ({
		text,
		at: [point.lng, point.lat]
	}));
	const read = (file: string) => readFileSync(file, 'utf8');
	const maplibre = path.join(dist('maplibre-gl/package.json'), 'dist');
	const leaflet = path.join(dist('leaflet/package.json'), 'dist');
	return new Map([
		[
			'/maplibre',
			{
				type: 'text/html',
				body: page(
					'<link rel="stylesheet" href="/maplibre-gl.css">',
					`import { Map, Marker, setWorkerUrl } from '/maplibre-gl.mjs';
					setWorkerUrl(location.origin + '/maplibre-gl-worker.mjs');
					const { style, names } = await (await fetch('/ground.json')).json();
					const map = new Map({ container: 'map', style, center: [${centre.lng}, ${centre.lat}],
						zoom: ${zoom - 1}, fadeDuration: 0 });
					for (const { text, at } of names) {
						const element = document.createElement('span');
						element.textContent = text;
						new Marker({ element }).setLngLat(at).addTo(map);
					}
					map.on('load', () => document.body.dataset.ready = 'yes');`
				)
			}
		],
		[
			'/leaflet',
			{
				type: 'text/html',
				body: page(
					'<link rel="stylesheet" href="/leaflet.css"><script src="/leaflet.js"></script>',
					`const { style, names } = await (await fetch('/ground.json')).json();
					const map = L.map('map', { zoomSnap: 0 }).setView([${centre.lat}, ${centre.lng}], ${zoom});
					for (const { data } of Object.values(style.sources)) L.geoJSON(data, {
						pointToLayer: (_, at) => L.circleMarker(at, { radius: 3 })
					}).addTo(map);
					for (const { text, at } of names)
						L.marker([at[1], at[0]], { icon: L.divIcon({ html: text }) }).addTo(map);
					requestAnimationFrame(() => document.body.dataset.ready = 'yes');`
				)
			}
		],
		['/ground.json', { type: 'application/json', body: JSON.stringify({ style, names }) }],
		['/maplibre-gl.css', { type: 'text/css', body: read(path.join(maplibre, 'maplibre-gl.css')) }],
		...scripts(maplibre),
		['/leaflet.css', { type: 'text/css', body: read(path.join(leaflet, 'leaflet.css')) }],
		['/leaflet.js', { type: 'text/javascript', body: read(path.join(leaflet, 'leaflet.js')) }]
	]);
}

/** The library and the parts that it is split into. */
function scripts(folder: string): [string, { type: string; body: string }][] {
	return readdirSync(folder)
		.filter((name) => name.endsWith('.mjs') && !name.includes('-dev'))
		.map((name) => [
			`/${name}`,
			{ type: 'text/javascript', body: readFileSync(path.join(folder, name), 'utf8') }
		]);
}

/** Serves both, compressed as a web server would. The caller closes it. */
export async function serveBareMaps(): Promise<{ origin: string; close(): void }> {
	const ready = new Map(
		[...files()].map(([name, { type, body }]) => [name, { type, body: brotliCompressSync(body) }])
	);
	const server: Server = createServer((request, response) => {
		const file = ready.get(request.url ?? '');
		if (!file) return void response.writeHead(404).end();
		response.writeHead(200, { 'content-type': file.type, 'content-encoding': 'br' }).end(file.body);
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const address = server.address();
	if (!address || typeof address === 'string') throw new Error('No port for the bare pages.');
	return {
		origin: `http://127.0.0.1:${address.port}`,
		close: () => void server.close()
	};
}
