/**
 * Reads CSV of any size line by line, without ever holding more than a stretch of it. Made for official tables:
 * one record a line, commas, UTF-8. What is otherwise is a problem with its line number, never a guess.
 */
import { openFile } from './open-file';
import type { Problems } from './problems';

export type OnLine = (line: number, fields: string[]) => void;

/** How far a reading has come. */
export type Progress = { lines: number; share: number };

const STRETCH_BYTES = 1 << 20;
const LONGEST_LINE_BYTES = 1 << 20;
const BYTE_ORDER_MARK = '\uFEFF';
/** What a wrongly decoded byte becomes. */
const REPLACEMENT = '\uFFFD';
const OTHER_SEPARATORS = { semicolons: ';', tabs: '\t', bars: '|' };

/**
 * Calls `onLine` for every line that is whole, the first included: lines are numbered from 1, and empty ones are
 * passed over. Every line must have as many fields as the first.
 */
export async function readCsv(
	file: string,
	problems: Problems,
	onLine: OnLine,
	onProgress: (progress: Progress) => void = () => {}
): Promise<void> {
	const opened = await openFile(file, problems);
	if (!opened) return;
	const reader = new LineReader(problems, onLine);
	try {
		let done = 0;
		let rest = Buffer.alloc(0);
		for (;;) {
			const stretch = Buffer.allocUnsafe(STRETCH_BYTES);
			const { bytesRead } = await opened.handle.read(stretch, 0, STRETCH_BYTES);
			if (bytesRead === 0) break;
			const bytes = Buffer.concat([rest, stretch.subarray(0, bytesRead)]);
			const end = bytes.lastIndexOf(0x0a) + 1;
			rest = bytes.subarray(end);
			if (!reader.readStretch(bytes.subarray(0, end))) return;
			if (rest.length > LONGEST_LINE_BYTES) {
				problems.add(`line ${reader.line + 1}`, 'is longer than a megabyte. This is no CSV file.');
				return;
			}
			done += bytesRead;
			onProgress({ lines: reader.line, share: Math.min(1, done / opened.bytes) });
		}
		reader.readStretch(rest);
	} finally {
		await opened.handle.close();
	}
}

class LineReader {
	line = 0;
	#width = 0;
	readonly #problems: Problems;
	readonly #onLine: OnLine;

	constructor(problems: Problems, onLine: OnLine) {
		this.#problems = problems;
		this.#onLine = onLine;
	}

	/** Reads whole lines; false where there is no sense in going on. */
	readStretch(bytes: Buffer): boolean {
		if (bytes.length === 0) return true;
		const lines = bytes.toString('utf8').split('\n');
		// What follows the last line feed is the beginning of nothing.
		if (lines.at(-1) === '') lines.pop();
		for (const text of lines) {
			this.line += 1;
			const line = text.endsWith('\r') ? text.slice(0, -1) : text;
			if (line.trim() !== '' && !this.#read(line)) return false;
		}
		return true;
	}

	#read(text: string): boolean {
		const where = `line ${this.line}`;
		if (text.includes(REPLACEMENT)) {
			this.#problems.add(where, 'is not written in UTF-8. Save the file as "CSV UTF-8".');
			return true;
		}
		const fields = fieldsOf(this.#width === 0 ? text.replace(BYTE_ORDER_MARK, '') : text);
		if (!fields) {
			this.#problems.add(where, 'has a quotation mark that is opened and never closed.');
			return true;
		}
		if (this.#width === 0) {
			if (!this.#isSeparated(fields)) return false;
			this.#width = fields.length;
		}
		if (fields.length === this.#width) this.#onLine(this.line, fields);
		else {
			const [has, first] = [fields.length, this.#width];
			this.#problems.add(where, `has ${has} columns, but the first line has ${first}.`);
		}
		return true;
	}

	#isSeparated(fields: string[]): boolean {
		const [only = ''] = fields;
		if (fields.length > 1) return true;
		for (const [name, separator] of Object.entries(OTHER_SEPARATORS)) {
			if (!only.includes(separator)) continue;
			this.#problems.add(null, `The columns are separated by ${name}. Save the file with commas.`);
			return false;
		}
		return true;
	}
}

/** The fields of one line, trimmed; null where a quotation mark is left open. */
export function fieldsOf(line: string): string[] | null {
	if (!line.includes('"')) return line.split(',').map((field) => field.trim());
	const fields: string[] = [];
	let at = 0;
	while (at <= line.length) {
		const quoted = /^\s*"((?:[^"]|"")*)"\s*(?:,|$)/.exec(line.slice(at));
		if (quoted) {
			fields.push((quoted[1] ?? '').replaceAll('""', '"').trim());
			at += quoted[0].length;
			if (!quoted[0].endsWith(',')) break;
			continue;
		}
		const comma = line.indexOf(',', at);
		const plain = line.slice(at, comma < 0 ? line.length : comma);
		if (plain.trimStart().startsWith('"')) return null;
		fields.push(plain.trim());
		if (comma < 0) break;
		at = comma + 1;
	}
	return fields;
}

/** A column's name as it is compared: "Positional_quality indicator" and "POSITIONALQUALITYINDICATOR" are one. */
export const columnName = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');

/** The place of the first of these columns that a header has; -1 for none. */
export function findColumn(header: readonly string[], names: readonly string[]): number {
	const present = header.map(columnName);
	return names.map((name) => present.indexOf(name)).find((at) => at >= 0) ?? -1;
}
