import { PMTiles, TileType, type Source } from 'pmtiles';
import { expect, it } from 'vitest';
import { tinyPmtiles } from './tiny-pmtiles';

const inMemory = (archive: Buffer): Source => ({
	getKey: () => 'memory',
	getBytes: async (from, length) => ({
		data: new Uint8Array(archive.subarray(from, from + length)).buffer
	})
});

it.each([
	['pictures', TileType.Png],
	['shapes', TileType.Mvt]
] as const)('makes an archive of %s that can be read', async (kind, type) => {
	const archive = new PMTiles(inMemory(tinyPmtiles(kind)));
	expect((await archive.getHeader()).tileType).toBe(type);
	expect(await archive.getMetadata()).toEqual({ attribution: 'Made-up <b>streets</b>' });
	const [first, last] = await Promise.all([archive.getZxy(0, 0, 0), archive.getZxy(8, 128, 85)]);
	expect(first?.data.byteLength).toBeGreaterThan(20);
	expect(last?.data).toEqual(first?.data);
});
