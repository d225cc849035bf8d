/** Rows that could not be used, as a table of their own: mend it and bring it again. */
import { open, type FileHandle } from 'node:fs/promises';
import { csvCell } from '#domain/interchange/cell-text';
import { isError, type Remark } from '#domain/import/problems';

type Rejected = { row: number; values: readonly string[]; remarks: readonly Remark[] };

const REASONS = ['row', 'problems'];

/** The columns of the table, and two more. */
export const rejectedHeader = (header: readonly string[]): string => line([...header, ...REASONS]);

/** The columns of the table whose rejected rows have this header; any other header as it is. */
export function withoutReasons(header: readonly string[]): readonly string[] {
	const own = header.slice(0, -REASONS.length);
	return header.slice(own.length).join() === REASONS.join() ? own : header;
}

export function rejectedLine(
	{ row, values, remarks }: Rejected,
	width: number,
	words: (remark: Remark) => string
): string {
	const padded = Array.from(
		{ length: Math.max(width, values.length) },
		(_, at) => values[at] ?? ''
	);
	const reasons = remarks
		.filter(isError)
		.map((remark) => (remark.column ? `${remark.column}: ${words(remark)}` : words(remark)))
		.join(' ');
	return line([...padded, String(row), reasons]);
}

const line = (cells: readonly string[]) => `${cells.map(csvCell).join(',')}\r\n`;

export type RejectedFile = {
	add(rows: readonly Rejected[]): Promise<void>;
	/** How many there were; without any, no file was made. */
	close(): Promise<number>;
};

/** The file is made with its first row. */
export function rejectedFile(
	path: string,
	header: readonly string[],
	words: (remark: Remark) => string
): RejectedFile {
	let handle: FileHandle | null = null;
	let count = 0;
	return {
		async add(rows) {
			if (rows.length === 0) return;
			if (!handle) {
				handle = await open(path, 'w');
				await handle.write(`\uFEFF${rejectedHeader(header)}`);
			}
			count += rows.length;
			await handle.write(rows.map((row) => rejectedLine(row, header.length, words)).join(''));
		},
		async close() {
			await handle?.close();
			handle = null;
			return count;
		}
	};
}
