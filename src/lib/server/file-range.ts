/** Sends parts of a large file, as RFC 9110 has it: a PMTiles archive is read a few kilobytes at a time. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';

export type ByteRange = { from: number; to: number };

/**
 * The one range that a `Range` header asks for. Null: send everything, because nothing that can be understood was
 * asked for (then the header is to be ignored). 'unsatisfiable': it lies beyond the end.
 */
export function readRange(header: string | null, size: number): ByteRange | null | 'unsatisfiable' {
	const [, first = '', last = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '') ?? [];
	if (!first && !last) return null;
	// "-500" are the last 500 bytes.
	const from = first ? Number(first) : Math.max(0, size - Number(last));
	const to = first && last ? Math.min(Number(last), size - 1) : size - 1;
	if (first && last && Number(last) < from) return null;
	return from >= size || to < from ? 'unsatisfiable' : { from, to };
}

/** The file, or the part of it that is asked for, with an ETag from its size and time. */
export async function sendFile(
	file: string,
	request: Request,
	contentType: string
): Promise<Response> {
	const { size, mtimeMs } = await stat(file);
	const headers = {
		'accept-ranges': 'bytes',
		'content-type': contentType,
		'cache-control': 'public, no-cache',
		etag: `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`
	};
	if (request.headers.get('if-none-match') === headers.etag) {
		return new Response(null, { status: 304, headers });
	}
	const range = readRange(request.headers.get('range'), size);
	if (range === 'unsatisfiable') {
		return new Response(null, {
			status: 416,
			headers: { ...headers, 'content-range': `bytes */${size}` }
		});
	}
	const { from, to } = range ?? { from: 0, to: size - 1 };
	return new Response(request.method === 'HEAD' ? null : streamOf(file, from, to), {
		status: range ? 206 : 200,
		headers: {
			...headers,
			'content-length': String(to - from + 1),
			...(range ? { 'content-range': `bytes ${from}-${to}/${size}` } : {})
		}
	});
}

const streamOf = (file: string, start: number, end: number) =>
	Readable.toWeb(createReadStream(file, { start, end })) as ReadableStream;
