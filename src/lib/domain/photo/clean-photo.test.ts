import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinBytes, viewOf } from './bytes';
import { cleanPhoto, PHOTO_MOST_MEGABYTES } from './clean-photo';

const bytesOf = (base64: string) => Uint8Array.from(Buffer.from(base64, 'base64'));
const JPEG = bytesOf(
	'/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABQODxIPDRQSEBIXFRQYHjIhHhwcHj0sLiQySUBMS0dARkVQWnNiUFVtVkVGZIhlbXd7gYKBTmCNl4x9lnN+gXz/2wBDARUXFx4aHjshITt8U0ZTfHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHz/wAARCAACAAMDAREAAhEBAxEB/8QAFAABAAAAAAAAAAAAAAAAAAAAAv/EABQQAQAAAAAAAAAAAAAAAAAAAAD/xAAVAQEBAAAAAAAAAAAAAAAAAAABBf/EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAMAwEAAhEDEQA/ACEd/9k='
);
const PNG = bytesOf(
	'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACAQMAAABIeJ9nAAAAA1BMVEUiqncGOh+oAAAADElEQVQI12NgYGAAAAAEAAEnNCcKAAAAAElFTkSuQmCC'
);
const WEBP = bytesOf('UklGRh4AAABXRUJQVlA4TBEAAAAvAUAAAAdQ1Yr0rv+BiOh/AAA=');

const ascii = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));
const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const segment = (mark: number, content: Uint8Array) =>
	joinBytes([
		Uint8Array.of(0xff, mark, (content.length + 2) >> 8, (content.length + 2) & 0xff),
		content
	]);

/** An Exif note: which way up, the name of the camera, and 51°28'33"N 0°19'E as cameras write it. */
function exifNote(turn: number): Uint8Array {
	const tiff = new Uint8Array(160);
	const view = viewOf(tiff);
	tiff.set(ascii('II*\0'));
	view.setUint32(4, 8, true);
	const entry = (at: number, tag: number, type: number, count: number, value: number) => {
		view.setUint16(at, tag, true);
		view.setUint16(at + 2, type, true);
		view.setUint32(at + 4, count, true);
		view.setUint32(at + 8, value, true);
	};
	view.setUint16(8, 3, true);
	entry(10, 0x0110, 2, 12, 140);
	entry(22, 0x0112, 3, 1, turn);
	entry(34, 0x8825, 4, 1, 50);
	view.setUint16(50, 4, true);
	entry(52, 1, 2, 2, 0x4e);
	entry(64, 2, 5, 3, 104);
	entry(76, 3, 2, 2, 0x45);
	entry(88, 4, 5, 3, 104);
	[51, 1, 28, 1, 33, 1].forEach((part, at) => view.setUint32(104 + at * 4, part, true));
	tiff.set(ascii('SpyCamera 9\0'), 140);
	return joinBytes([ascii('Exif\0\0'), tiff]);
}

/** The picture with all that a telephone adds to one. */
const photographed = (turn: number) =>
	joinBytes([
		JPEG.subarray(0, 2),
		segment(0xe1, exifNote(turn)),
		segment(0xe1, ascii('http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>Ann Example</x:xmpmeta>')),
		segment(0xed, ascii('Photoshop 3.0\0Ann Example')),
		segment(0xfe, ascii('Taken by Ann Example')),
		JPEG.subarray(2),
		ascii('MotionPhoto of Ann Example')
	]);

const NAMES = /Exif|GPS|SpyCamera|Ann Example|xmp|Photoshop|MotionPhoto/i;

describe('a JPEG', () => {
	it('loses where it was taken, by whom and with what, and keeps its picture', () => {
		const dirty = photographed(1);
		expect(textOf(dirty)).toContain(textOf(exifNote(1).subarray(110, 130)));
		const cleaned = cleanPhoto(dirty);
		expect(cleaned?.type).toBe('image/jpeg');
		expect(textOf(cleaned!.bytes)).not.toMatch(NAMES);
		// The file that it was before, but for the mark of its format, which nobody needs.
		expect(cleaned!.bytes).toEqual(cleanPhoto(JPEG)!.bytes);
		expect(JPEG.length - cleaned!.bytes.length).toBe(18);
	});

	it('keeps the right way up, and nothing else of what the camera noted', () => {
		const { bytes } = cleanPhoto(photographed(6))!;
		expect(bytes.length - cleanPhoto(JPEG)!.bytes.length).toBe(36);
		const note = bytes.subarray(2, 38);
		expect([...note.subarray(4, 10)]).toEqual([...ascii('Exif\0\0')]);
		expect([...note.subarray(20)]).toEqual([1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0]);
		expect(textOf(bytes.subarray(38))).not.toMatch(NAMES);
		expect(cleanPhoto(bytes)!.bytes).toEqual(bytes);
	});

	it('that breaks off anywhere is none', () => {
		for (let length = 0; length < JPEG.length; length++) {
			expect(cleanPhoto(JPEG.subarray(0, length))).toBeNull();
		}
	});
});

describe('a PNG', () => {
	const chunk = (name: string, content: Uint8Array) => {
		const head = new Uint8Array(4);
		viewOf(head).setUint32(0, content.length);
		return joinBytes([head, ascii(name), content, new Uint8Array(4)]);
	};
	const withChunk = (name: string) =>
		joinBytes([PNG.subarray(0, 33), chunk(name, ascii('Ann Example')), PNG.subarray(33)]);

	it('loses words and notes, and refuses what it cannot be drawn without and we do not know', () => {
		const plain = cleanPhoto(PNG)!;
		expect(plain.type).toBe('image/png');
		expect(textOf(plain.bytes)).toMatch(/IHDR.*IDAT.*IEND/s);
		for (const name of ['tEXt', 'iTXt', 'eXIf', 'tIME', 'iCCP']) {
			expect(cleanPhoto(withChunk(name))).toEqual(plain);
		}
		expect(cleanPhoto(withChunk('CgBI'))).toBeNull();
		expect(cleanPhoto(joinBytes([PNG, ascii('Ann Example')]))).toEqual(plain);
		expect(cleanPhoto(PNG.subarray(0, -1))).toBeNull();
	});
});

describe('a WebP', () => {
	const chunk = (name: string, content: Uint8Array) => {
		const head = new Uint8Array(4);
		viewOf(head).setUint32(0, content.length, true);
		return joinBytes([ascii(name), head, content, new Uint8Array(content.length % 2)]);
	};
	const webp = (...chunks: Uint8Array[]) => {
		const body = joinBytes([ascii('WEBP'), ...chunks]);
		const size = new Uint8Array(4);
		viewOf(size).setUint32(0, body.length, true);
		return joinBytes([ascii('RIFF'), size, body]);
	};
	const picture = WEBP.subarray(12);

	it('loses its notes, and no longer says that it has any', () => {
		const frame = (flags: number) => chunk('VP8X', Uint8Array.of(flags, 0, 0, 0, 1, 0, 0, 1, 0, 0));
		const notes = [chunk('EXIF', exifNote(1)), chunk('XMP ', ascii('Ann Example'))];
		const cleaned = cleanPhoto(webp(frame(0x3c), picture, ...notes));
		expect(cleaned).toEqual({ type: 'image/webp', bytes: webp(frame(0x10), picture) });
		expect(cleanPhoto(WEBP)).toEqual({ type: 'image/webp', bytes: WEBP });
		expect(cleanPhoto(webp(frame(2), chunk('ANMF', picture)))).toBeNull();
		expect(cleanPhoto(WEBP.subarray(0, -2))).toBeNull();
	});
});

it('anything else is no photo, and nothing throws', () => {
	expect(cleanPhoto(ascii('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBeNull();
	expect(cleanPhoto(new Uint8Array(0))).toBeNull();
	const tooBig = joinBytes([JPEG, new Uint8Array(PHOTO_MOST_MEGABYTES * 1024 * 1024)]);
	expect(cleanPhoto(tooBig)).toBeNull();
	const wholes = [photographed(6), PNG, WEBP];
	fc.assert(
		fc.property(
			fc.constantFrom(...wholes),
			fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 8 }),
			(whole, changes) => {
				const bytes = whole.slice();
				for (const [at, value] of changes) bytes[at % bytes.length] = value;
				const cleaned = cleanPhoto(bytes);
				// What was cleaned once stays as it is.
				if (cleaned) expect(cleanPhoto(cleaned.bytes)).toEqual(cleaned);
			}
		),
		{ numRuns: 2000 }
	);
});
