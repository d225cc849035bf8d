/** JPEG (ITU-T T.81): a row of segments, each begun by FF and a mark. */
import { asciiAt, joinBytes, viewOf } from './bytes';

const START = 0xd8;
const END = 0xd9;
const SCAN = 0xda;
/** Tables and frames: without them there is no picture. Comments and what programs add are not among them. */
const KEPT = new Set([
	...[0xc0, 0xc1, 0xc2, 0xc3, 0xc4, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcc, 0xcd, 0xce, 0xcf],
	...[SCAN, 0xdb, 0xdc, 0xdd]
]);
/** Tables of their own kind among the frames' marks. */
const NO_FRAME = new Set([0xc4, 0xcc]);
const EXIF = 0xe1;
/** Says how colours were mixed; a picture is green without it. */
const ADOBE = 0xee;
const ADOBE_LENGTH = 14;

/** The picture alone, and which way up it is. Null: no JPEG, or a broken one. */
export function cleanJpeg(bytes: Uint8Array): Uint8Array | null {
	if (bytes[0] !== 0xff || bytes[1] !== START) return null;
	const view = viewOf(bytes);
	const kept: Uint8Array[] = [];
	let [at, turn, hasFrame, hasScan] = [2, 1, false, false];
	while (at + 1 < bytes.length) {
		if (bytes[at] !== 0xff) return null;
		const mark = bytes[at + 1]!;
		if (mark === 0xff) {
			at += 1;
			continue;
		}
		if (mark === END) {
			// What stands behind the end is not the picture: other pictures, films, notes.
			return hasFrame && hasScan ? withTurn(kept, turn) : null;
		}
		if (at + 4 > bytes.length) return null;
		const next = at + 2 + view.getUint16(at + 2);
		if (next < at + 4 || next > bytes.length) return null;
		const segment = bytes.subarray(at, next);
		if (mark === EXIF && turn === 1) turn = turnOf(segment);
		if (KEPT.has(mark) || isColourMark(mark, segment)) kept.push(segment);
		at = next;
		if (mark === SCAN) {
			at = endOfScan(bytes, next);
			kept.push(bytes.subarray(next, at));
			hasScan = true;
		} else if (mark >= 0xc0 && mark <= 0xcf && !NO_FRAME.has(mark)) hasFrame = true;
	}
	return null;
}

const isColourMark = (mark: number, segment: Uint8Array) =>
	mark === ADOBE && segment.length === ADOBE_LENGTH + 2 && asciiAt(segment, 4, 5) === 'Adobe';

/** Behind a scan comes the first mark that is neither a stuffed FF nor a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
	for (let at = from; at + 1 < bytes.length; at++) {
		const mark = bytes[at + 1]!;
		if (bytes[at] === 0xff && mark !== 0 && mark !== 0xff && (mark < 0xd0 || mark > 0xd7))
			return at;
	}
	return bytes.length;
}

const ORIENTATION = 0x0112;
const EXIF_HEAD = 10;

/** Which way up it is, 1 to 8, as the camera noted it; 1 where that cannot be read. */
function turnOf(segment: Uint8Array): number {
	if (asciiAt(segment, 4, 6) !== 'Exif\0\0') return 1;
	const tiff = segment.subarray(EXIF_HEAD);
	if (tiff.length < 8) return 1;
	const view = viewOf(tiff);
	const isLittle = asciiAt(tiff, 0, 2) === 'II';
	const first = view.getUint32(4, isLittle);
	if (first + 2 > tiff.length) return 1;
	const count = view.getUint16(first, isLittle);
	for (let entry = first + 2, left = count; left > 0; entry += 12, left--) {
		if (entry + 12 > tiff.length) return 1;
		if (view.getUint16(entry, isLittle) !== ORIENTATION) continue;
		const turn = view.getUint16(entry + 8, isLittle);
		return turn >= 1 && turn <= 8 ? turn : 1;
	}
	return 1;
}

/** A note of our own with nothing in it but which way up. */
function turnNote(turn: number): Uint8Array {
	const tiff = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1];
	const entry = [1, 0x12, 0, 3, 0, 0, 0, 1, 0, turn, 0, 0];
	const body = [0x45, 0x78, 0x69, 0x66, 0, 0, ...tiff, ...entry, 0, 0, 0, 0];
	return Uint8Array.from([0xff, EXIF, 0, body.length + 2, ...body]);
}

const withTurn = (kept: Uint8Array[], turn: number): Uint8Array =>
	joinBytes([
		Uint8Array.of(0xff, START),
		...(turn === 1 ? [] : [turnNote(turn)]),
		...kept,
		Uint8Array.of(0xff, END)
	]);
