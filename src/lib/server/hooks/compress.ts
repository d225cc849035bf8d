import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Handle } from '@sveltejs/kit';

const COMPRESSIBLE = /^(text\/|image\/svg|application\/([\w.-]+\+)?(json|xml|javascript))/;
/** Below this the saved bytes fit into the same packet anyway. */
const SMALLEST = 1024;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Compresses what the routes answer; files of the build were compressed when it was made. */
export const compress: Handle = async ({ event, resolve }) => {
	const response = await resolve(event);
	const { headers } = response;
	if (event.isSubRequest || !COMPRESSIBLE.test(headers.get('content-type') ?? '')) return response;
	headers.append('vary', 'Accept-Encoding');
	const encoding = chosenEncoding(event.request.headers.get('accept-encoding'));
	if (!encoding || !response.body || event.request.method === 'HEAD') return response;
	// Without a length it is a stream, and whoever waits for its first part should not wait for the last.
	if (Number(headers.get('content-length') ?? 0) < SMALLEST) return response;

	const body = Buffer.from(await response.arrayBuffer());
	const small = encoding === 'br' ? await brotli(body, brotliOptions(body)) : await zip(body);
	headers.set('content-encoding', encoding);
	// Other bytes, so another tag: what was kept packed must not answer for the plain form.
	const etag = headers.get('etag');
	if (etag) headers.set('etag', etag.replace(/"$/, `-${encoding}"`));
	headers.set('content-length', String(small.byteLength));
	return new Response(small, { status: response.status, headers });
};

const brotliOptions = (body: Buffer) => ({
	params: {
		[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
		// 5 is a tenth smaller than 4 for HTML; from 6 on the time grows much faster than the gain.
		[constants.BROTLI_PARAM_QUALITY]: 5,
		[constants.BROTLI_PARAM_SIZE_HINT]: body.byteLength
	}
});

/** The best of what a browser accepts; `q=0` means "anything but this". */
export function chosenEncoding(accepts: string | null): 'br' | 'gzip' | null {
	const wanted = new Map<string, number>();
	for (const part of (accepts ?? '').toLowerCase().split(',')) {
		const [name = '', ...settings] = part.split(';').map((piece) => piece.trim());
		const quality = settings.find((setting) => setting.startsWith('q='));
		wanted.set(name, quality ? Number(quality.slice(2)) : 1);
	}
	const accepted = (name: string) => (wanted.get(name) ?? wanted.get('*') ?? 0) > 0;
	return accepted('br') ? 'br' : accepted('gzip') ? 'gzip' : null;
}
