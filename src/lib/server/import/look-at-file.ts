/** The first look at a table that somebody brought: is it one, how is it written, what parts its columns? */
import { open } from 'node:fs/promises';
import type { FileProblem } from '#domain/import/problems';

/** More than any council's list of groups. */
export const LARGEST_BYTES = 100 * 1024 * 1024;
/** No cell of a table is as long as this; a file without line ends is no table. */
export const LONGEST_LINE_BYTES = 1024 * 1024;
const STRETCH_BYTES = 1 << 18;
const SAMPLE_BYTES = 1 << 16;

export type Encoding = 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be';
export type FileLook = {
	form: 'csv' | 'json';
	encoding: Encoding;
	delimiter: ',' | ';' | '\t';
	bytes: number;
};
const BEGINNINGS: { bytes: number[]; problem: FileProblem }[] = [
	{ bytes: [0x50, 0x4b, 0x03, 0x04], problem: 'zip' },
	{ bytes: [0x1f, 0x8b], problem: 'zip' },
	{ bytes: [0xd0, 0xcf, 0x11, 0xe0], problem: 'spreadsheet' },
	{ bytes: [0x25, 0x50, 0x44, 0x46], problem: 'pdf' }
];

/** Reads the file once, a stretch at a time, and refuses what no table is like. */
export async function lookAtFile(
	file: string
): Promise<{ ok: true; look: FileLook } | { ok: false; problem: FileProblem }> {
	const handle = await open(file, 'r').catch(() => null);
	if (!handle) return { ok: false, problem: 'missing' };
	try {
		const stat = await handle.stat();
		if (!stat.isFile()) return { ok: false, problem: 'missing' };
		if (stat.size === 0) return { ok: false, problem: 'empty' };
		if (stat.size > LARGEST_BYTES) return { ok: false, problem: 'too_big' };
		const sample = Buffer.alloc(Math.min(SAMPLE_BYTES, stat.size));
		await handle.read(sample, 0, sample.length, 0);
		const problem = problemOf(sample);
		if (problem) return { ok: false, problem };
		const scan = new Scan(utf16Of(sample));
		const stretch = Buffer.alloc(STRETCH_BYTES);
		for (let at = 0; at < stat.size; at += STRETCH_BYTES) {
			const { bytesRead } = await handle.read(stretch, 0, STRETCH_BYTES, at);
			scan.read(stretch.subarray(0, bytesRead));
			if (scan.isEndless && !isJson(sample)) return { ok: false, problem: 'endless_line' };
			if (scan.hasNull) return { ok: false, problem: 'binary' };
		}
		return { ok: true, look: describe(sample, scan.encoding(), stat.size) };
	} finally {
		await handle.close();
	}
}

/** By the mark at its beginning; null for none. */
function utf16Of([first, second]: Buffer): Encoding | null {
	if (first === 0xff && second === 0xfe) return 'utf-16le';
	return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

function problemOf(sample: Buffer): FileProblem | null {
	const known = BEGINNINGS.find(({ bytes }) => bytes.every((byte, at) => sample[at] === byte));
	if (known) return known.problem;
	return WEB_PAGE.test(sample.toString('utf8', 0, 200)) ? 'html' : null;
}

const WEB_PAGE = /^\uFEFF?\s*<(!--|(!doctype|html|head|body|div|table|\?xml)\b)/i;

/** What has to be seen of every byte. */
class Scan {
	isEndless = false;
	hasNull = false;
	#line = 0;
	#isUtf8 = true;
	readonly #utf16: Encoding | null;
	readonly #decoder = new TextDecoder('utf-8', { fatal: true });

	constructor(utf16: Encoding | null) {
		this.#utf16 = utf16;
	}

	read(bytes: Buffer): void {
		const first = nextEnd(bytes, 0);
		if (first < 0) this.#line += bytes.length;
		else {
			if (this.#line + first > LONGEST_LINE_BYTES) this.isEndless = true;
			this.#line = bytes.length - Math.max(bytes.lastIndexOf(10), bytes.lastIndexOf(13));
		}
		if (this.#line > LONGEST_LINE_BYTES) this.isEndless = true;
		if (this.#utf16) return;
		if (bytes.includes(0)) this.hasNull = true;
		if (!this.#isUtf8) return;
		try {
			this.#decoder.decode(bytes, { stream: true });
		} catch {
			this.#isUtf8 = false;
		}
	}

	encoding(): Encoding {
		return this.#utf16 ?? (this.#isUtf8 ? 'utf-8' : 'windows-1252');
	}
}

function nextEnd(bytes: Buffer, from: number): number {
	const [feed, back] = [bytes.indexOf(10, from), bytes.indexOf(13, from)];
	return feed < 0 ? back : back < 0 ? feed : Math.min(feed, back);
}

/** An object, or a list of anything but a word. */
const isJson = (sample: Buffer) =>
	/^\uFEFF?\s*(\{|\[\s*[[{"\d\]])/.test(sample.toString('utf8', 0, 200));

function describe(sample: Buffer, encoding: Encoding, bytes: number): FileLook {
	const text = new TextDecoder(encoding).decode(sample);
	return {
		form: isJson(sample) ? 'json' : 'csv',
		encoding,
		delimiter: delimiterOf(text),
		bytes
	};
}

/** Of the first lines, outside quotation marks: what stands there most often, and in every line. */
function delimiterOf(text: string): FileLook['delimiter'] {
	const plain = text.replace(/"(?:[^"]|"")*"/g, '');
	const lines = plain
		.split(/\r\n|\n|\r/)
		.filter((line) => line.trim())
		.slice(0, 20);
	const countIn = (line: string, sign: string) => line.split(sign).length - 1;
	const score = (sign: string) =>
		lines.filter((line) => countIn(line, sign) > 0).length * 1000 + countIn(lines[0] ?? '', sign);
	return ([',', ';', '\t'] as const).reduce((best, sign) =>
		score(sign) > score(best) ? sign : best
	);
}
