/** Writes a picture as PNG (ISO/IEC 15948): no library is needed for a picture without a palette or a mask. */
import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const RGB = 2;
/** Rows are written as what differs from the row above: most of a map is the same. */
const UP = 2;

/** `pixels`: red, green and blue of each, row after row. */
export function toPng(width: number, height: number, pixels: Uint8Array): Buffer {
	const size = width * 3;
	const rows = Buffer.alloc((size + 1) * height);
	for (let y = 0; y < height; y++) {
		const start = y * (size + 1);
		rows[start] = UP;
		for (let x = 0; x < size; x++) {
			const above = y === 0 ? 0 : (pixels[(y - 1) * size + x] ?? 0);
			rows[start + 1 + x] = (pixels[y * size + x] ?? 0) - above;
		}
	}
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	header.set([8, RGB, 0, 0, 0], 8);
	const parts = [chunk('IHDR', header), chunk('IDAT', deflateSync(rows))];
	return Buffer.concat([SIGNATURE, ...parts, chunk('IEND', Buffer.alloc(0))]);
}

function chunk(name: string, data: Buffer): Buffer {
	const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
	const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
	length.writeUInt32BE(data.length);
	sum.writeUInt32BE(crc32(body));
	return Buffer.concat([length, body, sum]);
}
