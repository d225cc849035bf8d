/** What goes out: headers, compression, forms, the API, the log. */
import { request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer, temporaryDataDir, type BuiltServer } from '#tests/support/built-server';

let data: Awaited<ReturnType<typeof temporaryDataDir>>;
let server: BuiltServer;
beforeAll(async () => {
	data = await temporaryDataDir();
	server = await startServer({ DATA_DIR: data.path });
});
afterAll(async () => {
	await server.stop();
	await data.remove();
});

/** `fetch` unpacks by itself; this shows what travelled. */
function travelled(path: string, headers: Record<string, string>) {
	return new Promise<{ headers: Record<string, unknown>; body: Buffer }>((done, fail) => {
		const asked = request(server.url + path, { headers }, (res) => {
			const parts: Buffer[] = [];
			res.on('data', (part: Buffer) => parts.push(part));
			res.on('end', () => done({ headers: res.headers, body: Buffer.concat(parts) }));
		});
		asked.on('error', fail);
		asked.end();
	});
}

describe('scripts of pages', () => {
	test.each(['/', '/map'])(
		'%s asks for none that checks input, which is the work of the server',
		async (path) => {
			const page = await (await fetch(server.url + path)).text();
			const addresses = [...page.matchAll(/<script[^>]+src="([^"]+\.js)"/g)].map(([, src]) => src);
			expect(addresses.length).toBeGreaterThan(0);
			for (const address of addresses) {
				const script = await fetch(new URL(address as string, server.url + path));
				expect(script.status).toBe(200);
				expect(await script.text(), address).not.toMatch(/ZodError/);
			}
		}
	);
});

describe('compression', () => {
	test('pages travel as brotli or gzip, and are the same inside', async () => {
		const plain = await travelled('/search', {});
		expect(plain.headers['content-encoding']).toBeUndefined();
		for (const [encoding, unpack] of [
			['br', brotliDecompressSync],
			['gzip', gunzipSync]
		] as const) {
			const packed = await travelled('/search', { 'accept-encoding': encoding });
			expect(packed.headers['content-encoding']).toBe(encoding);
			expect(packed.headers['vary']).toMatch(/accept-encoding/i);
			expect(Number(packed.headers['content-length'])).toBe(packed.body.length);
			expect(packed.body.length).toBeLessThan(plain.body.length / 3);
			expect(unpack(packed.body).toString()).toBe(plain.body.toString());
		}
	});

	test('scripts and styles of the build travel as brotli, for ever', async () => {
		const html = await (await fetch(`${server.url}/map`)).text();
		const [style, script] = ['css', 'js'].map(
			(kind) => new RegExp(`_app/immutable/[\\w/.-]+\\.${kind}`).exec(html)?.[0]
		);
		for (const file of [style, script]) {
			const packed = await travelled(`/${file}`, { 'accept-encoding': 'br' });
			expect(packed.headers['content-encoding'], file).toBe('br');
			expect(packed.headers['cache-control'], file).toContain('immutable');
			expect(packed.headers['x-content-type-options'], file).toBe('nosniff');
		}
	});

	test('a few bytes stay as they are', async () => {
		const { headers } = await travelled('/healthz', { 'accept-encoding': 'br, gzip' });
		expect(headers['content-encoding']).toBeUndefined();
	});

	test.each(['/api/listings.csv', '/map'])(
		'what has not changed is not sent twice, packed or not: %s',
		async (path) => {
			for (const encoding of ['br', 'identity']) {
				const asked = { 'accept-encoding': encoding };
				const first = await travelled(path, asked);
				const again = await fetch(server.url + path, {
					headers: { ...asked, 'if-none-match': String(first.headers.etag) }
				});
				expect(again.status).toBe(304);
			}
		}
	);
});

test.each(['/', '/map', '/areas'])(
	'%s: its own styles come behind those of every page',
	async (path) => {
		const html = await (await fetch(server.url + path)).text();
		const ofEveryPage = html.indexOf('rel="stylesheet"');
		expect(ofEveryPage).toBeGreaterThan(0);
		expect(html.indexOf('<style>')).toBeGreaterThan(ofEveryPage);
		expect(html).not.toMatch(/<link [^>]*disabled/);
	}
);

describe('security headers', () => {
	test('stand on pages, on errors and on the API', async () => {
		for (const path of ['/search', '/no/such/page', '/%00', '/api/search', '/api/postcode/x']) {
			const { headers } = await fetch(server.url + path);
			expect(headers.get('x-content-type-options')).toBe('nosniff');
			expect(headers.get('x-frame-options')).toBe('DENY');
			expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
			expect(headers.get('permissions-policy')).toContain('geolocation=(self)');
			expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
			expect(headers.get('strict-transport-security')).toBeNull();
		}
	});

	test.each(['/', '/map', '/search?q=food', '/listings/tilbury-hub-and-library', '/no-such-page'])(
		'%s runs no script but files of our own',
		async (path) => {
			const answer = await fetch(server.url + path);
			const csp = answer.headers.get('content-security-policy') ?? '';
			expect(/script-src ([^;]+)/.exec(csp)?.[1]).toBe("'self'");
			const inline = [...(await answer.text()).matchAll(/<script(?![^>]*\bsrc=)([^>]*)>/g)];
			for (const [, attributes] of inline) expect(attributes).toContain('application/ld+json');
		}
	);

	test('pages about hate incidents tell the next site nothing', async () => {
		const { headers } = await fetch(`${server.url}/hate-incidents`);
		expect(headers.get('referrer-policy')).toBe('no-referrer');
	});

	test('HSTS comes with an https address alone, and all addresses are then that one', async () => {
		const own = await temporaryDataDir();
		const behindProxy = await startServer({
			DATA_DIR: own.path,
			SEED: 'none',
			ORIGIN: 'https://directory.example.org'
		});
		const robots = await fetch(`${behindProxy.url}/robots.txt`);
		expect(robots.headers.get('strict-transport-security')).toContain('max-age=');
		expect(await robots.text()).toContain('https://directory.example.org/sitemap.xml');
		const post = (origin: string) =>
			fetch(`${behindProxy.url}/search`, { method: 'POST', headers: { origin } });
		expect((await post('https://directory.example.org')).status).not.toBe(403);
		expect((await post(behindProxy.url)).status).toBe(403);
		await behindProxy.stop();
		await own.remove();
	});
});

describe('forms, without ORIGIN', () => {
	const post = (headers: Record<string, string>) =>
		fetch(`${server.url}/search`, {
			method: 'POST',
			headers: { accept: 'text/html', ...headers },
			body: new URLSearchParams({ q: 'food' })
		});

	// There is no such action: 405 is what comes after the check.
	test('a form of our own page is let in', async () => {
		expect((await post({ origin: server.url })).status).toBe(405);
		expect((await post({ origin: 'null', 'sec-fetch-site': 'same-origin' })).status).toBe(405);
	});

	test.each([
		['another site', { origin: 'https://evil.example' }],
		[
			'another site that claims a proxy',
			{
				origin: 'https://evil.example',
				'x-forwarded-host': 'evil.example',
				'x-forwarded-proto': 'https'
			}
		],
		['nobody knows where', {}]
	])('a form of %s is refused, in words', async (_, headers) => {
		const answer = await post(headers);
		expect(answer.status).toBe(403);
		expect(await answer.text()).toMatch(/<h1>.*another website/);
	});

	test('addresses that we write are http', async () => {
		expect(await (await fetch(`${server.url}/sitemap.xml`)).text()).toContain(
			`<loc>${server.url}/`
		);
		const { hits } = (await (await fetch(`${server.url}/api/search`)).json()) as {
			hits: { url: string }[];
		};
		expect(hits[0]?.url).toMatch(`${server.url}/listings/`);
	});
});

describe('the API', () => {
	const json = async (path: string) => (await fetch(server.url + path)).json();

	test('search answers in the form that others rely on', async () => {
		const answer = (await json('/api/search?q=library&near=Grays&kind=library')) as Record<
			string,
			unknown
		> & { hits: Record<string, unknown>[] };
		expect(answer).toMatchObject({
			page: 1,
			pageSize: 20,
			engine: 'embedded',
			help: [],
			problems: []
		});
		expect(answer.total).toBeGreaterThan(0);
		expect(Object.keys(answer)).toEqual(expect.arrayContaining(['query', 'understood', 'facets']));
		expect(Object.keys(answer.hits[0] ?? {}).sort()).toEqual(
			[
				'id',
				'slug',
				'sourceRef',
				'name',
				'kinds',
				'summary',
				'area',
				'town',
				'postcode',
				'lat',
				'lng',
				'distanceMetres',
				'openNow',
				'checkedOn',
				'url'
			].sort()
		);
		expect(answer.hits.every(({ kinds }) => (kinds as string[]).includes('library'))).toBe(true);
	});

	test('the exports hold what the search finds', async () => {
		const { total } = (await json('/api/search?kind=library')) as { total: number };
		const csv = await (await fetch(`${server.url}/api/listings.csv?kind=library`)).text();
		const geo = (await json('/api/listings.geojson?kind=library')) as GeoJSON.FeatureCollection;
		expect(csv).toMatch(/^source_ref,name,kinds,/);
		expect(geo.features).toHaveLength(total);
		for (const { geometry, properties } of geo.features) {
			expect(properties?.kinds).toContain('library');
			if (geometry?.type !== 'Point') continue;
			const [lng, lat] = geometry.coordinates as [number, number];
			expect(lat).toBeGreaterThan(51);
			expect(lng).toBeLessThan(1);
		}
	});

	test('a postcode is found however it is typed', async () => {
		const expected = { postcode: 'RM17 6SL', precision: 'sector', area: 'grays' };
		for (const typed of ['RM17 6SL', 'rm176sl', ' Rm17  6sL ']) {
			expect(await json(`/api/postcode/${encodeURIComponent(typed)}`)).toMatchObject(expected);
		}
	});

	test('anybody may read it', async () => {
		for (const path of [
			'/api/search',
			'/api/listings.geojson',
			'/api/postcode/x',
			'/api/suggest?q=li'
		]) {
			const { headers } = await fetch(server.url + path);
			expect(headers.get('access-control-allow-origin')).toBe('*');
		}
	});

	test('suggestions fit into one packet or two', async () => {
		for (const typed of ['l', 'li', 'tilbury', 'grays library', '%00']) {
			const answer = await fetch(`${server.url}/api/suggest?q=${typed}`);
			expect((await answer.arrayBuffer()).byteLength).toBeLessThan(3_000);
		}
	});

	test('search machines are not led to invented listings', async () => {
		const map = await (await fetch(`${server.url}/sitemap.xml`)).text();
		const samples = (await json('/api/listings.geojson')) as GeoJSON.FeatureCollection;
		const invented = samples.features.filter(({ properties }) => properties?.origin === 'sample');
		for (const { properties } of invented) expect(map).not.toContain(`<loc>${properties?.url}<`);
	});
});

test('the log has routes and numbers, and nothing that anybody typed', async () => {
	const secret = 'kxqzvw';
	await fetch(`${server.url}/search?q=${secret}`, {
		headers: { 'user-agent': secret, cookie: secret, referer: `http://${secret}/` }
	});
	await fetch(`${server.url}/api/search?q=${secret}`);
	await fetch(`${server.url}/listings/${secret}`);
	await fetch(`${server.url}/${secret}%E0%A4%A`);
	await fetch(`${server.url}/api/postcode/${secret}`);
	const lines = server
		.output()
		.split('\n')
		.filter((line) => line.startsWith('{'));
	expect(lines.map((line) => JSON.parse(line) as object)).toContainEqual(
		expect.objectContaining({
			method: 'GET',
			route: '/api/search',
			status: 200,
			ms: expect.any(Number)
		})
	);
	expect(server.output()).not.toContain(secret);
	expect(server.output()).not.toMatch(/127\.0\.0\.1(?!:\d+$)/m);
});
