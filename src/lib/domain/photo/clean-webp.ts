/** WebP (RFC 9649): a RIFF file, chunks of name, length and content, each of an even length. */
import { asciiAt, joinBytes, viewOf } from './bytes';

const HEAD = 12;
const KEPT = new Set(['VP8X', 'ALPH', 'VP8 ', 'VP8L']);
const FRAME = 10;
const HAS_ALPHA = 0x10;

/** The picture alone; of pictures that move nothing. Null: no WebP, or a broken one. */
export function cleanWebp(bytes: Uint8Array): Uint8Array | null {
	if (asciiAt(bytes, 0, 4) !== 'RIFF' || asciiAt(bytes, 8, 4) !== 'WEBP') return null;
	const view = viewOf(bytes);
	const end = 8 + view.getUint32(4, true);
	if (end > bytes.length) return null;
	const kept: Uint8Array[] = [];
	let hasPicture = false;
	for (let at = HEAD; at + 8 <= end;) {
		const name = asciiAt(bytes, at, 4);
		const length = view.getUint32(at + 4, true);
		const next = at + 8 + length + (length % 2);
		if (next > end) return null;
		if (name === 'VP8X' && length !== FRAME) return null;
		if (KEPT.has(name))
			kept.push(name === 'VP8X' ? frameOf(bytes.subarray(at, next)) : bytes.subarray(at, next));
		hasPicture ||= name === 'VP8 ' || name === 'VP8L';
		at = next;
	}
	return hasPicture ? joinBytes([headOf(kept), ...kept]) : null;
}

/** The size of the canvas; what else it tells of is no longer there. */
function frameOf(chunk: Uint8Array): Uint8Array {
	const frame = chunk.slice();
	frame[8] = (chunk[8] ?? 0) & HAS_ALPHA;
	frame.fill(0, 9, 12);
	return frame;
}

function headOf(kept: readonly Uint8Array[]): Uint8Array {
	const head = Uint8Array.from('RIFF\0\0\0\0WEBP', (letter) => letter.charCodeAt(0));
	const size = kept.reduce((sum, { length }) => sum + length, 4);
	viewOf(head).setUint32(4, size, true);
	return head;
}
