import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { frontDoor } from './front-door';

let server: Server;
let isReady = true;

beforeAll(async () => {
	// In place of the app: says which address it was given, and which protocol.
	server = createServer(
		frontDoor(() =>
			isReady ? (req, res) => res.end(`${req.headers['x-directory-protocol']} ${req.url}`) : null
		)
	);
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});
afterAll(() => new Promise((done) => server.close(done)));

function ask(path: string, headers: Record<string, string> = {}) {
	const { port } = server.address() as AddressInfo;
	return new Promise<{ status: number; body: string }>((done, fail) => {
		const asked = request({ host: '127.0.0.1', port, path, headers }, (res) => {
			let body = '';
			res.on('data', (text) => (body += text));
			res.on('end', () => done({ status: res.statusCode ?? 0, body }));
		});
		asked.on('error', fail);
		asked.end();
	});
}

const isUnreadable = (path: string) => {
	try {
		decodeURIComponent(path);
		return false;
	} catch {
		return true;
	}
};

describe('frontDoor', () => {
	test.each(['/', '/search?q=%00&x=%0d', '/caf%C3%A9', '/a//b', '//evil'])(
		'lets %s through',
		async (path) => {
			expect((await ask(path)).body).toBe(`http ${path}`);
		}
	);

	test.each([
		'/%00',
		'/listings/a%00b',
		'/a%0d%0aset-cookie',
		'/x%7F',
		`/${'a'.repeat(13_000)}`,
		`/search?q=${'a'.repeat(12_000)}`
	])('hands %.20s on as an address that cannot be read', async (path) => {
		const given = (await ask(path)).body.replace('http ', '');
		expect(isUnreadable(given)).toBe(true);
		const depth = (address: string) => address.split('?')[0]?.split('/').length;
		expect(depth(given)).toBe(depth(path));
	});

	test('never gives a control character in a path to the app', async () => {
		const piece = fc.constantFrom('a', '/', '%00', '%1f', '%7F', '%41', '%25', '%', '.', '%2e');
		await fc.assert(
			fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
				const { status, body } = await ask(`/${pieces.join('')}`);
				expect(status).toBe(200);
				expect(body).not.toMatch(/%(0|1|7f)/i);
			}),
			{ numRuns: 100 }
		);
	});

	test('does not believe what a visitor says of the protocol', async () => {
		const headers = { 'x-directory-protocol': 'https', 'x-forwarded-proto': 'https' };
		expect((await ask('/', headers)).body).toBe('http /');
	});

	test.each(['a b', 'evil.example/path', 'user@host', 'host:99999999'])(
		'refuses the host %s',
		async (host) => {
			expect((await ask('/', { host })).status).toBe(400);
		}
	);

	test.each(['localhost', 'directory.example.org:8080', '[::1]:3000', '192.168.1.4'])(
		'takes the host %s',
		async (host) => {
			expect((await ask('/', { host })).status).toBe(200);
		}
	);

	test('asks for patience while the app is not there yet', async () => {
		isReady = false;
		const answer = await ask('/');
		isReady = true;
		expect(answer.status).toBe(503);
		expect(answer.body).toMatch(/starting/);
	});
});
