/** What others build on: every address in our own description of the API, and what machines read on our pages. */
import Ajv, { type ValidateFunction } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer, temporaryDataDir, type BuiltServer } from '#tests/support/built-server';

const LISTING = '/listings/tilbury-hub-and-library';

let data: Awaited<ReturnType<typeof temporaryDataDir>>;
let server: BuiltServer;
beforeAll(async () => {
	data = await temporaryDataDir();
	server = await startServer({ DATA_DIR: data.path });
});
afterAll(async () => {
	await server?.stop();
	await data?.remove();
});
const text = async (path: string) => (await fetch(server.url + path)).text();

type Parameter = {
	name: string;
	in: string;
	required: boolean;
	example?: unknown;
	schema: { enum?: unknown[]; items?: { enum?: unknown[] }; [key: string]: unknown };
};
type Operation = {
	parameters: Parameter[];
	responses: Record<string, { content: Record<string, { schema: object }> }>;
};
type Description = { paths: Record<string, { get: Operation }>; components: object };

describe('the description of the API', () => {
	let description: Description;
	const ajv = addFormats(new Ajv({ strict: false, allErrors: true }));
	beforeAll(async () => {
		description = JSON.parse(await text('/api/openapi.json')) as Description;
		ajv.addSchema({ $id: 'api', ...description });
	});

	const validators = new Map<object, ValidateFunction>();
	/** References inside the description lead to it, wherever a part of it stands. */
	function validatorFor(schema: object): ValidateFunction {
		const known = validators.get(schema);
		if (known) return known;
		const inPlace = JSON.stringify(schema).replaceAll('"#/', '"api#/');
		const validate = ajv.compile(JSON.parse(inPlace) as object);
		validators.set(schema, validate);
		return validate;
	}

	/** The answer, held against what the description says of that status and media type. */
	async function hold(path: string, asked: string): Promise<unknown> {
		const response = await fetch(server.url + asked);
		const { responses } = description.paths[path]?.get as Operation;
		const said = responses[String(response.status)] ?? responses.default;
		const [mediaType = ''] = (response.headers.get('content-type') ?? '').split(';');
		const content = said?.content[mediaType];
		expect(content, `${asked}: ${response.status} ${mediaType}`).toBeDefined();
		const body: unknown = /[/+]json$/.test(mediaType)
			? await response.json()
			: await response.text();
		const validate = validatorFor(content?.schema as object);
		validate(body);
		expect(validate.errors ?? [], asked).toEqual([]);
		return response.status === 200 ? body : null;
	}

	/** An address with what has to be given. */
	async function addressOf(path: string, { parameters }: Operation): Promise<string> {
		const needed = parameters.filter(({ required }) => required);
		let address = path;
		for (const { name, example } of needed.filter((one) => one.in === 'path')) {
			const list = path.slice(0, path.indexOf('/{'));
			const id = example ?? (await firstId(list));
			address = address.replace(`{${name}}`, encodeURIComponent(String(id)));
		}
		const query = new URLSearchParams();
		for (const { name, example } of needed.filter((one) => one.in === 'query')) {
			query.set(name, String(example));
		}
		return query.size ? `${address}?${query}` : address;
	}

	async function firstId(list: string): Promise<string> {
		const { contents } = JSON.parse(await text(list)) as { contents: { id: string }[] };
		return contents[0]?.id ?? '';
	}

	test('every address answers as it says, whatever is asked of it', async () => {
		let asked = 0;
		for (const [path, { get }] of Object.entries(description.paths)) {
			const address = await addressOf(path, get);
			expect(await hold(path, address), path).not.toBeNull();
			for (const parameter of get.parameters.filter((one) => one.in === 'query')) {
				for (const value of valuesFor(parameter)) {
					const url = new URL(address, server.url);
					url.searchParams.set(parameter.name, value);
					await hold(path, url.pathname + url.search);
					asked++;
				}
			}
		}
		expect(Object.keys(description.paths).length).toBeGreaterThanOrEqual(18);
		expect(asked).toBeGreaterThan(100);
	});

	/** All the values that there are, or one that is fine and one that is nonsense. */
	function valuesFor({ schema, name }: Parameter): string[] {
		const values = schema.enum ?? schema.items?.enum;
		if (values) return [...values.map(String), 'nonsense'];
		return [name === 'postcode' ? 'RM17 6SL' : '2', 'Grays', '-1', '\u{1f980}%00'];
	}

	test('searches with hits, with something understood and with none hold too', async () => {
		for (const query of ['q=library', 'q=warm+spaces+near+RM17+6SL', 'q=zzzzqqq', 'page=400']) {
			await hold('/api/search', `/api/search?${query}`);
		}
		await hold('/api/postcode/{postcode}', '/api/postcode/nowhere');
	});
});

describe('what machines read', () => {
	const jsonLd = async (path: string) => {
		const html = await text(path);
		const found = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1];
		return found ? (JSON.parse(found) as Record<string, unknown>) : null;
	};

	test('a listing says what and where it is, and when it is open', async () => {
		const found = await jsonLd(LISTING);
		expect(found).toMatchObject({
			'@context': 'https://schema.org',
			'@type': expect.stringMatching(/^(Place|Library)$/) as string,
			url: server.url + LISTING,
			address: { '@type': 'PostalAddress', addressLocality: 'Tilbury' }
		});
		for (const hours of (found?.openingHoursSpecification ?? []) as Record<string, unknown>[]) {
			expect(hours).toMatchObject({ opens: expect.stringMatching(/^\d\d:\d\d$/) as string });
			expect((hours.dayOfWeek as string[]).every((day) => day.endsWith('day'))).toBe(true);
		}
	});

	test('a link to a listing shows its name and a sentence', async () => {
		const html = await text(LISTING);
		const meta = (name: string) =>
			new RegExp(`<meta[^>]*property="og:${name}"[^>]*content="([^"]+)"`).exec(html)?.[1];
		expect(meta('title')).toBe('Tilbury Hub and Library');
		expect(meta('description')?.length).toBeGreaterThan(20);
		expect(meta('site_name')).toBeTruthy();
	});

	test.each(['/', '/map', '/areas', '/hate-incidents', LISTING])(
		'a link to %s shows what it is, and a picture that is there',
		async (path) => {
			const html = await text(path);
			const meta = (name: string) =>
				new RegExp(`<meta[^>]*property="og:${name}"[^>]*content="([^"]+)"`).exec(html)?.[1];
			expect(meta('type')).toBe('website');
			expect(meta('url')).toBe(server.url + path);
			expect(meta('title')?.length).toBeGreaterThan(2);
			const picture = await fetch(meta('image') ?? '');
			expect(picture.headers.get('content-type')).toBe('image/png');
			await picture.arrayBuffer();
		}
	);

	test('browsers can offer our search', async () => {
		const href = /<link rel="search"[^>]*href="([^"]+)"/.exec(await text('/search'))?.[1] ?? '';
		const description = await text(href);
		expect(description).toContain('http://a9.com/-/spec/opensearch/1.1/');
		const name = /<ShortName>(.*)<\/ShortName>/.exec(description)?.[1] ?? '';
		expect(name.length).toBeGreaterThan(0);
		expect(name.length).toBeLessThanOrEqual(16);
		expect('Stronger Together '.startsWith(`${name} `)).toBe(true);
		const template = /type="text\/html" template="([^"]+)"/.exec(description)?.[1] ?? '';
		const answer = await fetch(template.replace('{searchTerms}', 'library'));
		expect(await answer.text()).toContain('Tilbury Hub and Library');
	});

	test('the sitemap leads to pages that are there, and robots.txt to the sitemap', async () => {
		const robots = await text('/robots.txt');
		expect(robots).toContain(`Sitemap: ${server.url}/sitemap.xml`);
		const places = [...(await text('/sitemap.xml')).matchAll(/<loc>([^<]+)<\/loc>/g)];
		expect(places.length).toBeGreaterThan(20);
		const shut = [...robots.matchAll(/^Disallow: (.+)$/gm)].map(([, path = '']) => path);
		for (const [, address = ''] of places) {
			expect(shut.some((path) => new URL(address).pathname.startsWith(path))).toBe(false);
		}
		for (const [, address = ''] of places.filter((_, at) => at % 7 === 0)) {
			expect((await fetch(address)).status, address).toBe(200);
		}
	});
});

describe('the feed of changes', () => {
	test('of an area: named on its page, newest first, without what is made up, and not sent twice', async () => {
		const page = await text('/areas/grays');
		const href = /type="application\/atom\+xml" href="([^"]+)"/.exec(page)?.[1] ?? '';
		expect(href).toBe('/changes.atom?area=grays');
		const answer = await fetch(server.url + href);
		expect(answer.headers.get('content-type')).toMatch(/^application\/atom\+xml/);
		expect(Date.parse(answer.headers.get('last-modified') ?? '')).toBeGreaterThan(0);
		const feed = await answer.text();
		const entries = feed.split('<entry>').slice(1);
		expect(entries.length).toBeGreaterThan(3);
		const changed = entries.map((entry) => /<updated>([^<]+)/.exec(entry)?.[1] ?? '');
		expect(changed).toEqual(changed.toSorted().reverse());
		const samples = (await text('/api/listings.csv')).match(/^sample:[^\n]*/gm) ?? [];
		for (const sample of samples) expect(feed).not.toContain(`<title>${sample.split(',')[1]}<`);
		const etag = answer.headers.get('etag') ?? '';
		const again = await fetch(server.url + href, { headers: { 'if-none-match': etag } });
		expect(again.status).toBe(304);
	});

	test('of a search: what the search finds, kept nowhere where there are words', async () => {
		const feed = await text('/changes.atom?kind=library');
		const { hits } = JSON.parse(await text('/api/search?kind=library')) as {
			hits: { id: string; sourceRef: string | null }[];
		};
		const real = hits.filter(({ sourceRef }) => !sourceRef?.startsWith('sample:'));
		for (const { id } of real) expect(feed).toContain(`<id>urn:uuid:${id}</id>`);
		expect(feed.split('<entry>').length - 1).toBe(real.length);
		const words = await fetch(`${server.url}/changes.atom?q=food`);
		expect(words.headers.get('cache-control')).toBe('no-store');
	});
});
