import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFetchFeed, type FetchLimits } from './fetch-feed';
import { isPublicAddress } from './public-address';

const NAMELESS = { etag: null, lastModified: null };
const CALENDAR = 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n';
const asked: string[] = [];
let server: Server;
let port = 0;

const answers: Record<string, RequestListener> = {
	'/calendar.ics': (_, response) => response.end(CALENDAR),
	'/named.ics': (request, response) => {
		if (request.headers['if-none-match'] === '"v1"') response.writeHead(304).end();
		else response.writeHead(200, { etag: '"v1"' }).end(CALENDAR);
	},
	'/always-304.ics': (_, response) => response.writeHead(304).end(),
	'/large.ics': (_, response) => {
		const more = () => response.write('x'.repeat(65_536), () => !response.destroyed && more());
		more();
	},
	'/silent.ics': () => {},
	'/slow.ics': (_, response) => void response.write('BEGIN:VCALENDAR'),
	'/packed.ics': (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('x'),
	'/loop.ics': (_, response) => response.writeHead(302, { location: '/loop.ics' }).end(),
	'/on.ics': (_, response) => response.writeHead(301, { location: '/calendar.ics' }).end(),
	'/inside.ics': (_, response) =>
		response.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data' }).end(),
	'/file.ics': (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
	'/by-name.ics': (_, response) =>
		response.writeHead(302, { location: 'http://inside.example.org/calendar.ics' }).end()
};

beforeAll(async () => {
	server = createServer((request, response) => {
		asked.push(`${request.headers.host}${request.url}`);
		const answer = answers[request.url ?? ''];
		if (answer) answer(request, response);
		else response.writeHead(404).end();
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	port = (server.address() as AddressInfo).port;
});
afterAll(() => {
	server.closeAllConnections();
	server.close();
});

/** Where made-up names lead; our own server stands for the public internet. */
const NAMES: Record<string, string[]> = {
	'group.example.org': ['127.0.0.1'],
	'inside.example.org': ['10.0.0.8'],
	'both.example.org': ['127.0.0.1', '192.168.1.1']
};
let lookups = 0;
const resolve: FetchLimits['resolve'] = async (host) => {
	lookups++;
	return (NAMES[host] ?? []).map((address) => ({ address, family: 4 }));
};
const mayAsk = (address: string) => address === '127.0.0.1' || isPublicAddress(address);
const limits = { resolve, mayAsk, withinMilliseconds: 700 };
const get = (path: string, more: Partial<FetchLimits> = {}) =>
	createFetchFeed({ ...limits, ...more })(`http://group.example.org:${port}${path}`);

describe('fetching a calendar', () => {
	it('connects to the address that was looked at, and says the name', async () => {
		lookups = 0;
		expect(await get('/calendar.ics')).toEqual({ ok: true, text: CALENDAR, version: NAMELESS });
		expect(asked.at(-1)).toBe(`group.example.org:${port}/calendar.ics`);
		expect(lookups).toBe(1);
		expect(await get('/on.ics')).toEqual({ ok: true, text: CALENDAR, version: NAMELESS });
	});

	it('asks whether a version that has a name is still the newest', async () => {
		const fetchFeed = createFetchFeed(limits);
		const url = `http://group.example.org:${port}/named.ics`;
		const first = await fetchFeed(url, NAMELESS);
		expect(first).toMatchObject({ text: CALENDAR, version: { etag: '"v1"' } });
		const known = { etag: '"v1"', lastModified: null };
		expect(await fetchFeed(url, known)).toEqual({ ok: true, text: null });
		expect(await get('/always-304.ics')).toEqual({
			...{ ok: false, problem: 'not_answering', httpStatus: 304 }
		});
	});

	it('says what was answered where that is what is wrong', async () => {
		const gone = { ok: false, problem: 'not_found', httpStatus: 404 };
		expect(await get('/no-such.ics')).toEqual(gone);
	});

	it.each([
		['/large.ics', 'too_large'],
		['/silent.ics', 'too_slow'],
		['/slow.ics', 'too_slow'],
		['/packed.ics', 'not_a_calendar'],
		['/loop.ics', 'too_many_redirects'],
		['/inside.ics', 'address_not_allowed'],
		['/by-name.ics', 'address_not_allowed'],
		['/file.ics', 'bad_address']
	])('says of %s: %s', async (path, problem) => {
		expect(await get(path)).toEqual({ ok: false, problem });
	});

	it.each([
		'http://inside.example.org/',
		'http://both.example.org/',
		'http://10.1.2.3/',
		'http://0x7f.2/',
		'http://[::1]/',
		'http://[::ffff:127.0.0.1]/',
		'http://[fd00::1]/',
		'http://169.254.169.254/'
	])('refuses %s before anything is asked there', async (url) => {
		const before = asked.length;
		const strict = createFetchFeed({ resolve, withinMilliseconds: 700 });
		expect(await strict(url)).toEqual({ ok: false, problem: 'address_not_allowed' });
		expect(asked).toHaveLength(before);
	});

	it.each(['ftp://group.example.org/a', 'file:///etc/passwd', 'http://a:b@group.example.org/', ''])(
		'refuses the address %j',
		async (url) => {
			expect(await createFetchFeed(limits)(url)).toEqual({ ok: false, problem: 'bad_address' });
		}
	);

	it('does not wait for a name that nobody answers for', async () => {
		const never = () => new Promise<never>(() => {});
		expect(await get('/calendar.ics', { resolve: never })).toEqual({
			ok: false,
			problem: 'too_slow'
		});
		expect(await get('/calendar.ics', { resolve: async () => [] })).toMatchObject({ ok: false });
	});
});

describe('a public address', () => {
	it.each(['1.1.1.1', '8.8.8.8', '172.15.0.1', '2606:4700::1111'])('is %s', (address) =>
		expect(isPublicAddress(address)).toBe(true)
	);
	it.each([
		'127.0.0.1',
		'0.0.0.0',
		'10.0.0.1',
		'100.64.0.1',
		'172.16.0.1',
		'172.31.255.255',
		'192.168.0.1',
		'169.254.1.1',
		'224.0.0.1',
		'255.255.255.255',
		'::',
		'::1',
		'::ffff:10.0.0.1',
		'64:ff9b::a00:1',
		'fe80::1',
		'fc00::1',
		'2002:a00:1::',
		'ff02::1',
		'example.org',
		''
	])('is not %j', (address) => expect(isPublicAddress(address)).toBe(false));
});
