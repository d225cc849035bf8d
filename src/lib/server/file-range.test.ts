import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readRange, sendFile } from './file-range';

describe('readRange', () => {
	it.each([
		['bytes=0-3', { from: 0, to: 3 }],
		['bytes=4-', { from: 4, to: 9 }],
		['bytes=-3', { from: 7, to: 9 }],
		['bytes=-30', { from: 0, to: 9 }],
		['bytes=8-99', { from: 8, to: 9 }],
		['bytes=10-', 'unsatisfiable'],
		['bytes=-0', 'unsatisfiable'],
		['bytes=5-2', null],
		['bytes=-', null],
		['bytes=0-1,3-4', null],
		['lines=0-3', null],
		['', null]
	])('reads "%s" of ten bytes', (header, range) => {
		expect(readRange(header, 10)).toEqual(range);
	});
});

describe('sendFile', () => {
	let folder: string;
	let file: string;
	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), 'file-range-'));
		file = join(folder, 'ten.pmtiles');
		await writeFile(file, '0123456789');
	});
	afterAll(() => rm(folder, { recursive: true }));
	const ask = (headers: Record<string, string> = {}) =>
		sendFile(file, new Request('http://localhost/', { headers }), 'application/octet-stream');

	it('sends what was asked for', async () => {
		const part = await ask({ range: 'bytes=2-4' });
		expect(part.status).toBe(206);
		expect(part.headers.get('content-range')).toBe('bytes 2-4/10');
		expect(await part.text()).toBe('234');
		const whole = await ask();
		expect(whole.status).toBe(200);
		expect(await whole.text()).toBe('0123456789');
		expect((await ask({ range: 'bytes=20-' })).status).toBe(416);
	});

	it('sends nothing twice', async () => {
		const etag = (await ask()).headers.get('etag') ?? '';
		expect((await ask({ 'if-none-match': etag })).status).toBe(304);
	});
});
