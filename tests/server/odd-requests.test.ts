/** Whatever comes in: a sensible answer, never a 5xx, never an empty screen. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer, temporaryDataDir, type BuiltServer } from '#tests/support/built-server';
import { breakOff, getRaw, sendRaw, statusOf } from '#tests/support/raw-request';

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

const LONG = 'a'.repeat(10_000);

/** Names each case by the beginning of its path. */
const named = (cases: [path: string, status: number][]) =>
	cases.map(([path, status]) => [path.slice(0, 60), status, path] as const);

describe('a page for people', () => {
	test.each(
		named([
			['/%E0%A4%A', 400],
			['/%', 400],
			['/%00', 400],
			['/listings/%00', 400],
			['/areas/a%0d%0ab', 400],
			[`/${'a'.repeat(12_500)}`, 400],
			['//evil', 404],
			['//evil.example/..', 404],
			['/\\evil.example', 404],
			['/../../etc/passwd', 404],
			['/..%2f..%2fetc%2fpasswd', 404],
			['/no/such/page', 404],
			['/listings/no-such-listing', 404],
			['/areas/atlantis', 404],
			["/listings/'or(1=1)--", 404],
			['/listings/%F0%9F%A7%B6', 404],
			[`/listings/${LONG}`, 404],
			['/search?q=%00', 200],
			['/search?q=%E0%A4%A', 200],
			[`/search?q=${LONG}`, 200],
			[`/search?q=${'word+'.repeat(1_000)}`, 200],
			['/search?q=%27%3B+drop+table+listings%3B--', 200],
			['/search?q=.*%2B%3F%5E%24%7B%7D()%7C%5B%5D%5C', 200],
			['/search?q=%F0%9F%A7%B6%E2%80%AE%E2%80%8F', 200],
			['/search?q=%ED%A0%80', 200],
			['/search?kind=castle&area=atlantis&access=moat&open=never', 200],
			['/search?page=-1', 200],
			['/search?page=99999999999999999999', 200],
			['/search?page=400', 200],
			['/search?page=NaN&age=-5&within=1e99', 200],
			['/search?near=ZZ99+9ZZ', 200],
			['/search?near=%00', 200],
			[`/search?${'kind=group&'.repeat(900)}`, 200]
		])
	)('%s: %i', async (_, status, path) => {
		const answer = await getRaw(server.url, path, { accept: 'text/html' });
		expect(statusOf(answer)).toBe(status);
		expect(answer).toMatch(/<h1[ >]/);
		expect(answer).toMatch(/href="[^"]*search/);
	});
});

describe('an answer for programs', () => {
	test.each(
		named([
			['/api/postcode/nonsense', 404],
			['/api/postcode/SW1A%201AA', 404],
			[`/api/postcode/${LONG}`, 404],
			['/api/no-such-thing', 404],
			['/api/', 404],
			['/api/open-referral/services/%00', 400],
			['/api/postcode/%E0%A4%A', 400],
			[`/api/${'a'.repeat(12_500)}`, 400]
		])
	)('%s: %i, as a problem', async (_, status, path) => {
		const answer = await fetch(server.url + path);
		expect(answer.status).toBe(status);
		expect(answer.headers.get('content-type')).toBe('application/problem+json');
		expect(await answer.json()).toMatchObject({ status, title: expect.stringMatching(/\w/) });
	});

	test('what cannot be used of a search is reported, and the rest is answered', async () => {
		const answer = await fetch(`${server.url}/api/search?kind=castle&kind=library&page=zero&q=%00`);
		expect(answer.status).toBe(200);
		const { problems, query } = (await answer.json()) as { problems: unknown; query: unknown };
		expect(problems).toEqual(
			expect.arrayContaining([
				{ parameter: 'kind', value: 'castle' },
				{ parameter: 'page', value: 'zero' }
			])
		);
		expect(query).toMatchObject({ kind: ['library'], page: 1, q: '' });
	});

	test('a method that there is not', async () => {
		const headers = { origin: server.url };
		const answer = await fetch(`${server.url}/api/search`, { method: 'DELETE', headers });
		expect(answer.status).toBe(405);
		expect(answer.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
	});
});

describe('what is hardly a request', () => {
	const line = (path: string) => `GET ${path} HTTP/1.1\r\nconnection: close\r\n`;
	test.each<[name: string, bytes: string, status: number]>([
		['20 kB of header', `${line('/')}host: localhost\r\nx-long: ${LONG}${LONG}\r\n\r\n`, 431],
		['a 20 kB address', `${line(`/${LONG}${LONG}`)}host: localhost\r\n\r\n`, 431],
		['no host', `${line('/')}\r\n`, 400],
		['a host that is none', `${line('/')}host: a/b\r\n\r\n`, 400],
		['an address of somebody else', `${line('http://evil.example/')}host: localhost\r\n\r\n`, 400],
		['no HTTP at all', 'hello\r\n\r\n', 400],
		['a NUL in a header', `${line('/')}host: localhost\r\nx-nul: a\0b\r\n\r\n`, 400],
		[
			'two lengths',
			'POST / HTTP/1.1\r\nhost: localhost\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nab',
			400
		],
		['the whole server', 'OPTIONS * HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n', 400]
	])('%s', async (_, bytes, status) => {
		const answer = await sendRaw(server.url, bytes);
		expect(statusOf(answer)).toBe(status);
	});

	test('200 that break off in the middle leave the server well', async () => {
		const host = 'host: localhost\r\n';
		const half = [
			`POST /search HTTP/1.1\r\n${host}content-type: application/x-www-form-urlencoded\r\ncontent-length: 5000\r\n\r\nq=half`,
			`POST /api/search HTTP/1.1\r\n${host}transfer-encoding: chunked\r\ncontent-type: text/plain\r\n\r\nff\r\nabc`,
			`GET /search?q=food HTTP/1.1\r\n${host}\r\n`,
			'GET /se'
		];
		for (let round = 0; round < 50; round++) {
			await Promise.all(half.map((bytes) => breakOff(server.url, bytes)));
		}
		expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
		expect(server.output()).not.toMatch(/"level":"error"|unhandled/i);
	});
});

test('hundreds of made-up requests: never a 5xx', async () => {
	const name = fc.constantFrom(
		'q',
		'kind',
		'category',
		'area',
		'near',
		'within',
		'open',
		'free',
		'access',
		'language',
		'age',
		'sort',
		'page',
		'bbox',
		'__proto__',
		'x-sveltekit-invalidated'
	);
	const text = fc.oneof(
		fc.string({ unit: 'binary', maxLength: 40 }),
		fc.string({ unit: 'grapheme', maxLength: 20 }),
		fc.constantFrom(
			'food',
			'tilbury',
			'rm17 6sl',
			'library',
			'-1',
			'1e9',
			'null',
			'0',
			'../..',
			"'",
			'%00',
			'\0',
			'\r\n'
		)
	);
	const pair = fc
		.tuple(name, text)
		.map(([key, value]) => `${key}=${encodeURIComponent(value.toWellFormed())}`);
	const path = fc.oneof(
		fc.constantFrom(
			'/',
			'/search',
			'/areas',
			'/saved',
			'/list',
			'/suggest',
			'/map',
			'/api/search',
			'/api/suggest',
			'/api/listings.csv',
			'/api/listings.geojson',
			'/search/__data.json',
			'/sitemap.xml'
		),
		text.map((value) => `/listings/${encodeURIComponent(value.toWellFormed())}`),
		text.map((value) => `/api/postcode/${encodeURIComponent(value.toWellFormed())}`),
		text.map((value) => `/areas/${encodeURIComponent(value.toWellFormed())}`)
	);
	const method = fc.constantFrom(
		'GET',
		'GET',
		'GET',
		'HEAD',
		'POST',
		'PUT',
		'DELETE',
		'OPTIONS',
		'PATCH'
	);
	const type = fc.constantFrom(
		'application/x-www-form-urlencoded',
		'multipart/form-data; boundary=x',
		'application/json',
		'text/plain',
		'nonsense'
	);
	await fc.assert(
		fc.asyncProperty(
			method,
			path,
			fc.array(pair, { maxLength: 5 }),
			type,
			text,
			async (verb, where, pairs, kind, body) => {
				const answer = await fetch(`${server.url}${where}?${pairs.join('&')}`, {
					method: verb,
					headers: { 'content-type': kind, origin: server.url },
					body: verb === 'GET' || verb === 'HEAD' ? undefined : body,
					redirect: 'manual'
				});
				await answer.arrayBuffer();
				expect(answer.status).toBeLessThan(500);
			}
		),
		{ numRuns: 300 }
	);
});
