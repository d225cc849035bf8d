/** The first look at a file: is it there, and is it text at all? */
import { open, type FileHandle } from 'node:fs/promises';
import type { Problems } from './problems';

const MISTAKEN: { starts: number[]; what: string }[] = [
	{ starts: [0x50, 0x4b, 0x03, 0x04], what: 'is a ZIP file. Unpack it and give the file inside' },
	{ starts: [0x1f, 0x8b], what: 'is packed with gzip. Unpack it first' },
	{ starts: [0xff, 0xfe], what: 'is written as UTF-16. Save it as UTF-8' },
	{ starts: [0xfe, 0xff], what: 'is written as UTF-16. Save it as UTF-8' }
];

export type OpenedFile = { handle: FileHandle; bytes: number };

/** Opens a file for reading; null, and the reason in `problems`, where that cannot be. */
export async function openFile(file: string, problems: Problems): Promise<OpenedFile | null> {
	let handle: FileHandle;
	try {
		handle = await open(file, 'r');
	} catch (error) {
		const code = (error as NodeJS.ErrnoException).code ?? '';
		const why = code === 'ENOENT' ? 'There is no such file' : `It cannot be read (${code})`;
		problems.add(null, `${file}: ${why}.`);
		return null;
	}
	const stat = await handle.stat();
	const start = Buffer.alloc(4);
	const what = stat.isFile()
		? await handle.read(start, 0, 4, 0).then(({ bytesRead }) => mistakeIn(start, bytesRead))
		: 'is not a file';
	if (!what) return { handle, bytes: stat.size };
	await handle.close();
	problems.add(null, `${file} ${what}.`);
	return null;
}

function mistakeIn(start: Buffer, bytesRead: number): string | null {
	if (bytesRead === 0) return 'is empty';
	const found = MISTAKEN.find(({ starts }) => starts.every((byte, at) => start[at] === byte));
	return found?.what ?? null;
}
