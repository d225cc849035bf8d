/** Answers of the public API: anybody's page may read them, and an unchanged one need not be sent again. */
import { createHash } from 'node:crypto';

type Options = {
	contentType?: string;
	/** Default: kept, but asked about each time, so that what was taken down is gone at once. */
	cacheControl?: string;
	headers?: Record<string, string>;
};

/** For a directory in which something changed at this moment; nothing where nothing ever did. */
export const lastModified = (changedAt: Date | null): Record<string, string> =>
	changedAt ? { 'last-modified': changedAt.toUTCString() } : {};

/** The answer with this body and an ETag made from it. SvelteKit turns it into a 304 where it can. */
export function publicAnswer(
	body: string,
	{
		contentType = 'application/json',
		cacheControl = 'public, no-cache',
		headers = {}
	}: Options = {}
): Response {
	return new Response(body, {
		headers: {
			'content-type': contentType,
			'content-length': String(Buffer.byteLength(body)),
			'cache-control': cacheControl,
			'access-control-allow-origin': '*',
			etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
			...headers
		}
	});
}
