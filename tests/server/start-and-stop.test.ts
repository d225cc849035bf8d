import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
	runToEnd,
	startServer,
	temporaryDataDir,
	type BuiltServer
} from '#tests/support/built-server';

let data: Awaited<ReturnType<typeof temporaryDataDir>>;
beforeAll(async () => {
	data = await temporaryDataDir();
});
afterAll(() => data.remove());

describe('refuses to start', () => {
	test('with wrong settings: one plain list, no stack', async () => {
		const { code, output } = await runToEnd({
			PORT: 'abc',
			SEED: 'demo',
			DATABASE_URL: 'mysql://me:hunter2@localhost/x'
		});
		expect(code).toBe(1);
		expect(output).toMatch(/PORT must be .+\(it is "abc"\)/);
		expect(output).toMatch(/SEED must be/);
		expect(output).toMatch(/DATABASE_URL must be/);
		expect(output).not.toMatch(/hunter2|\n\s+at /);
	});

	test('on a port that is taken', async () => {
		const other = createServer();
		await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
		const { port } = other.address() as AddressInfo;
		const { code, output } = await runToEnd({
			HOST: '127.0.0.1',
			PORT: String(port),
			DATA_DIR: data.path
		});
		other.close();
		expect(code).toBe(1);
		expect(output).toContain(`Port ${port} is taken`);
		expect(output).not.toMatch(/\n\s+at /);
	});

	test('where PostgreSQL does not answer, without its password', async () => {
		const { code, output } = await runToEnd({
			HOST: '127.0.0.1',
			PORT: '0',
			DATABASE_URL: 'postgres://me:hunter2@127.0.0.1:1/directory'
		});
		expect(code).toBe(1);
		expect(output).toContain('127.0.0.1:1/directory');
		expect(output).not.toMatch(/hunter2|\n\s+at /);
	});
});

describe('a running server', () => {
	let server: BuiltServer;
	beforeAll(async () => {
		server = await startServer({ DATA_DIR: data.path });
	});
	afterAll(() => server.stop('SIGKILL'));

	test('says where it is, in one line', () => {
		const said = server
			.output()
			.split('\n')
			.filter((line) => line.startsWith('The directory'));
		expect(said).toEqual([
			expect.stringMatching(/^The directory is ready: http:\/\/127\.0\.0\.1:\d+$/)
		]);
	});

	test('says what it runs on', async () => {
		expect(await (await fetch(`${server.url}/readyz`)).json()).toMatchObject({
			ready: true,
			reasons: [],
			database: 'pglite',
			search: 'embedded',
			searchTrouble: null,
			changesWaiting: 0
		});
		expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
	});

	test('keeps a second one out of its data, and is not harmed by it', async () => {
		const { code, output } = await runToEnd({
			HOST: '127.0.0.1',
			PORT: '0',
			DATA_DIR: data.path
		});
		expect(code).toBe(1);
		expect(output).toContain(data.path);
		expect(output).not.toMatch(/\n\s+at /);
		expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
	});

	test('ends with 0 on SIGTERM, also with idle connections open, and starts again with its data', async () => {
		const before = await (await fetch(`${server.url}/readyz`)).json();
		expect(await server.stop('SIGTERM')).toBe(0);
		await expect(fetch(`${server.url}/healthz`)).rejects.toThrow();
		server = await startServer({ DATA_DIR: data.path, SEED: 'none' });
		expect(await (await fetch(`${server.url}/readyz`)).json()).toEqual(before);
	});

	test('starts again after kill -9', async () => {
		expect(await server.stop('SIGKILL')).toBeNull();
		server = await startServer({ DATA_DIR: data.path });
		expect(await server.stop('SIGINT')).toBe(0);
	});
});

describe('SEED=none', () => {
	let empty: Awaited<ReturnType<typeof temporaryDataDir>>;
	let server: BuiltServer;
	beforeAll(async () => {
		empty = await temporaryDataDir();
		server = await startServer({ DATA_DIR: empty.path, SEED: 'none' });
	});
	afterAll(async () => {
		await server.stop();
		await empty.remove();
	});
	const json = async (path: string) => (await fetch(server.url + path)).json();

	test('gives the place without a listing', async () => {
		expect(await json('/readyz')).toMatchObject({ ready: true, listings: 0 });
		expect(await json('/api/search')).toMatchObject({ total: 0, hits: [] });
		expect(await json('/api/postcode/RM176SL')).toMatchObject({ area: 'grays' });
	});
});
