/** What every request passes before SvelteKit sees it. */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { PROTOCOL_HEADER } from '../environment';

/** The built server: `build/handler.js`. */
export type AppHandler = (req: IncomingMessage, res: ServerResponse, next: () => void) => unknown;

/** Node reads 16 kB of headers. An address longer than this was not made by our pages. */
const LONGEST_ADDRESS = 12_000;
/** What forms send; tables that coordinators bring are longer. */
const LARGEST_FORM_BYTES = 512 * 1024;
const TABLES = /^\/desk\/import(\/|$)/;
const HOST = /^([\w.-]+|\[[\da-f:.]+\])(:\d{1,5})?$/i;
/** As they are, or as they stand encoded in a path. */
// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const CONTROL = /[\u0000-\u001f\u007f]|%(?:[01][0-9a-f]|7f)/i;

/** Puts requests into a form that the app can rely on, and answers those that have none. */
export function frontDoor(app: () => AppHandler | null): RequestListener {
	return (req, res) => {
		const handler = app();
		if (!handler) return sayStarting(res);
		const address = req.url ?? '';
		if (!address.startsWith('/') || !HOST.test(req.headers.host ?? '')) return sayBadRequest(res);
		const path = address.split('?', 1)[0] ?? '';
		if (isTooLarge(req, path)) return sayTooLarge(res);
		if (address.length > LONGEST_ADDRESS || CONTROL.test(path)) req.url = unreadable(path);
		// Overwritten, not defaulted: what a visitor claims about the protocol is never believed.
		req.headers[PROTOCOL_HEADER] = 'http';
		res.setHeader('x-content-type-options', 'nosniff');
		handler(req, res, () => sayBadRequest(res));
	};
}

/**
 * A path that can't be decoded, which SvelteKit answers with our own error page (and to programs with a problem) and
 * status 400. It is as deep as the one asked for, because the page's links to its files are relative.
 */
const unreadable = (path: string) =>
	path.startsWith('/api/') ? '/api/%' : `${path.replace(/[^/]+/g, 'x').slice(0, LONGEST_ADDRESS)}%`;

/** Without a length nobody knows how much is to come; browsers always give one. */
function isTooLarge({ headers }: IncomingMessage, path: string): boolean {
	if (TABLES.test(path)) return false;
	if (headers['transfer-encoding'] !== undefined) return true;
	return Number(headers['content-length'] ?? 0) > LARGEST_FORM_BYTES;
}

/** Plain English, since nothing that knows of pages and languages can be reached from here. */
function sayStarting(res: ServerResponse): void {
	res.writeHead(503, { 'content-type': 'text/plain; charset=utf-8', 'retry-after': '5' });
	res.end('The directory is starting. Please try again in a few seconds.\n');
}

function sayTooLarge(res: ServerResponse): void {
	res.writeHead(413, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' });
	res.end('This is too much to send. Please send less.\n');
}

function sayBadRequest(res: ServerResponse): void {
	res.writeHead(400, { 'content-type': 'text/plain; charset=utf-8' });
	res.end('This address cannot be read. Please check it, or go to the home page.\n');
}
