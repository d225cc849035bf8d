import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, temporaryDataDir, type BuiltServer } from '../support/built-server';
import { tinyPmtiles } from '../support/tiny-pmtiles';

const VIEW = 'bbox=0.15,51.4,0.6,51.6&zoom=11';

type Feature = {
	geometry: { type: string; coordinates: number[] };
	properties: { cluster: boolean; count: number; listings?: { id: string; slug: string }[] };
};

describe('/api/map/clusters', () => {
	let server: BuiltServer;
	let dataDir: Awaited<ReturnType<typeof temporaryDataDir>>;
	beforeAll(async () => {
		dataDir = await temporaryDataDir();
		const file = path.join(dataDir.path, 'streets.pmtiles');
		await writeFile(file, tinyPmtiles('pictures'));
		server = await startServer({ DATA_DIR: dataDir.path, BASEMAP: file, LOG_LEVEL: 'silent' });
	});
	afterAll(async () => {
		await server?.stop();
		await dataDir?.remove();
	});
	const ask = (query: string, headers: Record<string, string> = {}) =>
		fetch(`${server.url}/api/map/clusters?${query}`, { headers });
	const features = async (query: string): Promise<Feature[]> =>
		((await (await ask(query)).json()) as { features: Feature[] }).features;
	const count = (all: Feature[]) => all.reduce((sum, { properties }) => sum + properties.count, 0);

	it('answers a view as GeoJSON, small and kept for a short while', async () => {
		const response = await ask(VIEW);
		expect(response.status).toBe(200);
		expect(response.headers.get('content-type')).toBe('application/geo+json');
		expect(response.headers.get('cache-control')).toMatch(/^public, max-age=\d{1,2}$/);
		const text = await response.text();
		expect(text.length).toBeLessThan(60_000);
		const answer = JSON.parse(text) as { type: string; features: Feature[] };
		expect(answer.type).toBe('FeatureCollection');
		expect(answer.features.length).toBeGreaterThan(3);
	});

	it('sends nothing twice', async () => {
		const etag = (await ask(VIEW)).headers.get('etag') ?? '';
		expect((await ask(VIEW, { 'if-none-match': etag })).status).toBe(304);
	});

	it('stands for the same listings at every zoom, and for those that the search finds', async () => {
		const far = count(await features('bbox=0.15,51.4,0.6,51.6&zoom=9'));
		const close = count(await features('bbox=0.15,51.4,0.6,51.6&zoom=18'));
		expect(close).toBe(far);
		const libraries = await features('bbox=0.15,51.4,0.6,51.6&zoom=18&kind=library');
		const search = await fetch(`${server.url}/api/search?kind=library`);
		const { hits } = (await search.json()) as { hits: { id: string; lat: number | null }[] };
		const named = libraries.flatMap(({ properties }) => properties.listings ?? []);
		const withPoint = hits.filter(({ lat }) => lat !== null);
		expect(named.map(({ id }) => id).sort()).toEqual(withPoint.map(({ id }) => id).sort());
	});

	it('keeps no answer to words', async () => {
		expect((await ask(`${VIEW}&q=food`)).headers.get('cache-control')).toBe('no-store');
	});

	it.each([
		['bbox=0.6,51.4,0.15,51.6&zoom=11', 'bbox'],
		['bbox=170,51.4,-170,51.6&zoom=11', 'bbox'],
		['bbox=-Infinity,-Infinity,Infinity,Infinity&zoom=11', 'bbox'],
		['bbox=0.2,51.4,0.2000001,51.4000001&zoom=11', 'bbox'],
		['bbox=%00&zoom=11', 'bbox'],
		['bbox=0.15,51.4,0.6,51.6&zoom=99', 'zoom'],
		['bbox=0.15,51.4,0.6,51.6', 'zoom'],
		[`${VIEW}&area=narnia`, 'area'],
		[`${VIEW}&sort=luck`, 'sort'],
		[`${VIEW}&colour=red`, 'colour']
	])('refuses %s and names %s', async (query, parameter) => {
		const response = await ask(query);
		expect(response.status).toBe(400);
		expect(response.headers.get('content-type')).toBe('application/problem+json');
		expect(await response.json()).toMatchObject({ status: 400, parameter });
	});

	it('can only be read', async () => {
		const response = await fetch(`${server.url}/api/map/clusters?${VIEW}`, { method: 'DELETE' });
		expect([403, 405]).toContain(response.status);
	});

	it('sends the base map of streets in parts', async () => {
		const address = `${server.url}/basemap.pmtiles`;
		const part = await fetch(address, { headers: { range: 'bytes=0-6' } });
		expect(part.status).toBe(206);
		expect(await part.text()).toBe('PMTiles');
		expect((await fetch(address, { headers: { range: 'bytes=999999-' } })).status).toBe(416);
		const page = await (await fetch(`${server.url}/map`)).text();
		expect(page).toContain('/basemap.pmtiles');
		expect(page).not.toContain(dataDir.path);
	});

	it('finds what lies in a box, in the search as well', async () => {
		const search = await fetch(`${server.url}/api/search?box=0.34,51.45,0.38,51.475`);
		const { hits, query } = (await search.json()) as {
			hits: { lat: number; lng: number }[];
			query: { box: number[] };
		};
		expect(query.box).toEqual([0.34, 51.45, 0.38, 51.475]);
		expect(hits.length).toBeGreaterThan(3);
		expect(hits.every(({ lat, lng }) => lat < 51.475 && lng > 0.34 && lng < 0.38)).toBe(true);
	});
});
