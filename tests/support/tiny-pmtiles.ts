/** The smallest PMTiles archives (version 3): one tile that stands for all, of pictures or of shapes. */
import { deflateSync } from 'node:zlib';

const DEEPEST_ZOOM = 8;
const HEADER_BYTES = 127;
const TILES = Array.from({ length: DEEPEST_ZOOM + 1 }, (_, zoom) => 4 ** zoom).reduce(
	(sum, count) => sum + count
);

export type TileKind = 'pictures' | 'shapes';

/** A whole archive: a file as it would lie on a disk. */
export function tinyPmtiles(kind: TileKind): Buffer {
	const tile = kind === 'pictures' ? onePixelRed() : landEverywhere();
	const directory = Buffer.from([1, 0, TILES, tile.length, 1].flatMap(varint));
	const metadata = Buffer.from(JSON.stringify({ attribution: 'Made-up <b>streets</b>' }));
	const header = Buffer.alloc(HEADER_BYTES);
	header.write('PMTiles', 0, 'latin1');
	header.writeUInt8(3, 7);
	const metadataAt = HEADER_BYTES + directory.length;
	const tileAt = metadataAt + metadata.length;
	const places = [HEADER_BYTES, directory.length, metadataAt, metadata.length, tileAt, 0, tileAt];
	[...places, tile.length, TILES, 1, 1].forEach((value, index) =>
		header.writeBigUInt64LE(BigInt(value), 8 + index * 8)
	);
	// Clustered; nothing compressed; the type of tiles; the zooms.
	const facts = [1, 1, 1, kind === 'shapes' ? 1 : 2, 0, DEEPEST_ZOOM];
	facts.forEach((value, index) => header.writeUInt8(value, 96 + index));
	[-180e7, -85e7, 180e7, 85e7].forEach((degrees, index) =>
		header.writeInt32LE(degrees, 102 + index * 4)
	);
	return Buffer.concat([header, directory, metadata, tile]);
}

function varint(value: number): number[] {
	return value < 128 ? [value] : [(value % 128) + 128, ...varint(Math.floor(value / 128))];
}

/** A PNG of one red pixel. */
function onePixelRed(): Buffer {
	const size = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0]);
	return Buffer.concat([
		Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
		chunk('IHDR', size),
		chunk('IDAT', deflateSync(Buffer.from([0, 255, 0, 0]))),
		chunk('IEND', Buffer.alloc(0))
	]);
}

function chunk(name: string, data: Buffer): Buffer {
	const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
	const framed = Buffer.alloc(named.length + 8);
	framed.writeUInt32BE(data.length, 0);
	named.copy(framed, 4);
	framed.writeUInt32BE(crc32(named), named.length + 4);
	return framed;
}

/** `zlib.crc32` came with Node 22. */
function crc32(bytes: Buffer): number {
	let crc = ~0;
	for (const byte of bytes) {
		crc ^= byte;
		for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
	}
	return ~crc >>> 0;
}

/** A vector tile whose layer "earth" fills it from edge to edge. */
function landEverywhere(): Buffer {
	const across = 4096;
	const there = (distance: number) => (distance < 0 ? -distance * 2 - 1 : distance * 2);
	const outline = [9, 0, 0, 26, there(across), 0, 0, there(across), there(-across), 0, 15];
	const feature = [...field(3, 3), ...message(4, outline.flatMap(varint))];
	const name = [...Buffer.from('earth')];
	const layer = [...field(15, 2), ...message(1, name), ...message(2, feature), ...field(5, across)];
	return Buffer.from(message(3, layer));
}

const field = (number: number, value: number) => [number * 8, ...varint(value)];
const message = (number: number, bytes: number[]) => [
	number * 8 + 2,
	...varint(bytes.length),
	...bytes
];
