/**
 * Fetches a calendar, a page of another directory, or the page that a listing links to, from an address that a
 * stranger gave us. The name is resolved first, every address behind it has to be public, and the connection goes to
 * the very address that was looked at: a name that answers otherwise the second time gains nothing. Redirects are new
 * addresses and looked at anew.
 */
import { lookup } from 'node:dns/promises';
import { request as requestHttp, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP } from 'node:net';
import type { FeedProblem } from '#domain/events/feed';
import { isPublicAddress } from './public-address';

export type ResolvedAddress = { address: string; family: number };

export type FetchLimits = {
	/** All addresses of a host name. */
	resolve: (host: string) => Promise<ResolvedAddress[]>;
	/** Whether one may be asked. */
	mayAsk: (address: string) => boolean;
	mostBytes: number;
	/** For everything together: name, connection, redirects, body. */
	withinMilliseconds: number;
	mostRedirects: number;
	/** What is asked for, as a header says it. */
	accept: string;
};

/** What the other server calls a version, in its own words; null where it says nothing. */
export type FeedVersion = { etag: string | null; lastModified: string | null };
export type FetchedFeed =
	| { ok: true; text: string; version: FeedVersion }
	/** It is what it was at the version that was named. */
	| { ok: true; text: null }
	/** `httpStatus`: what the other server answered, where it is that which is wrong. */
	| { ok: false; problem: FeedProblem; httpStatus?: number };
export type FetchFeed = (url: string, known?: FeedVersion) => Promise<FetchedFeed>;

const USUAL: FetchLimits = {
	resolve: (host) => lookup(host, { all: true, verbatim: true }),
	mayAsk: isPublicAddress,
	mostBytes: 1024 * 1024,
	withinMilliseconds: 5000,
	mostRedirects: 3,
	accept: 'text/calendar, text/plain;q=0.5'
};

class FeedFailure extends Error {
	constructor(
		readonly problem: FeedProblem,
		readonly httpStatus?: number
	) {
		super(problem);
	}
}

/** Makes the fetcher. It never throws. */
export function createFetchFeed(limits: Partial<FetchLimits> = {}): FetchFeed {
	const held = { ...USUAL, ...limits };
	return async (address, known) => {
		const signal = AbortSignal.timeout(held.withinMilliseconds);
		try {
			return await orTooSlow(follow(address, { ...held, known }, signal), signal);
		} catch (error) {
			if (error instanceof FeedFailure) {
				const { problem, httpStatus } = error;
				return { ok: false, problem, ...(httpStatus && { httpStatus }) };
			}
			return { ok: false, problem: signal.aborted ? 'too_slow' : 'not_answering' };
		}
	};
}

/** Looking a name up cannot be called off; waiting for it can. */
function orTooSlow<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
	return new Promise((resolve, reject) => {
		signal.addEventListener('abort', () => reject(new FeedFailure('too_slow')), { once: true });
		work.then(resolve, reject);
	});
}

async function follow(
	first: string,
	limits: FetchLimits & { known: FeedVersion | undefined },
	signal: AbortSignal
): Promise<FetchedFeed> {
	let address = first;
	for (let redirects = 0; redirects <= limits.mostRedirects; redirects++) {
		const url = readUrl(address);
		const response = await ask(url, await addressOf(url, limits), { ...limits, signal });
		const { statusCode = 0, headers } = response;
		if (statusCode >= 300 && statusCode < 400 && headers.location) {
			response.destroy();
			address = URL.canParse(headers.location, url) ? new URL(headers.location, url).href : '';
			continue;
		}
		if (statusCode === 304 && (limits.known?.etag || limits.known?.lastModified)) {
			response.destroy();
			return { ok: true, text: null };
		}
		if (statusCode !== 200) {
			response.destroy();
			const isGone = [401, 403, 404, 410].includes(statusCode);
			throw new FeedFailure(isGone ? 'not_found' : 'not_answering', statusCode);
		}
		const version = { etag: headers.etag ?? null, lastModified: headers['last-modified'] ?? null };
		return { ok: true, text: await readBody(response, limits.mostBytes), version };
	}
	throw new FeedFailure('too_many_redirects');
}

/** webcal: is what calendars call http(s). */
function readUrl(address: string): URL {
	const written = address.trim().replace(/^webcals?:/i, 'https:');
	if (!URL.canParse(written)) throw new FeedFailure('bad_address');
	const url = new URL(written);
	if (!['http:', 'https:'].includes(url.protocol) || url.username || url.password) {
		throw new FeedFailure('bad_address');
	}
	return url;
}

/** The address to connect to. One that is not public among several is enough to refuse. */
async function addressOf(url: URL, { resolve, mayAsk }: FetchLimits): Promise<ResolvedAddress> {
	const host = url.hostname.replace(/^\[|\]$/g, '');
	const family = isIP(host);
	const found = family ? [{ address: host, family }] : await resolve(host);
	const [chosen] = found;
	if (!chosen) throw new FeedFailure('not_answering');
	if (!found.every(({ address }) => mayAsk(address))) throw new FeedFailure('address_not_allowed');
	return chosen;
}

function ask(
	url: URL,
	{ address, family }: ResolvedAddress,
	{ signal, known, accept }: { signal: AbortSignal; known: FeedVersion | undefined; accept: string }
) {
	const options: RequestOptions = {
		method: 'GET',
		signal,
		// A connection of its own: one that is kept could lead elsewhere by now.
		agent: false,
		headers: {
			accept,
			// Packed data could be a thousand times what it says.
			'accept-encoding': 'identity',
			'user-agent': 'StrongerTogether/1',
			...(known?.etag && { 'if-none-match': known.etag }),
			...(known?.lastModified && { 'if-modified-since': known.lastModified })
		},
		lookup: (_host, { all }, callback) =>
			all ? callback(null, [{ address, family }]) : callback(null, address, family)
	};
	const request = url.protocol === 'https:' ? requestHttps : requestHttp;
	return new Promise<IncomingMessage>((resolve, reject) => {
		request(url, options, resolve).on('error', reject).end();
	});
}

async function readBody(response: IncomingMessage, mostBytes: number): Promise<string> {
	const packed = response.headers['content-encoding'] ?? 'identity';
	if (packed !== 'identity') {
		response.destroy();
		throw new FeedFailure('not_a_calendar');
	}
	const chunks: Buffer[] = [];
	let bytes = 0;
	for await (const chunk of response as AsyncIterable<Buffer>) {
		bytes += chunk.length;
		if (bytes > mostBytes) {
			response.destroy();
			throw new FeedFailure('too_large');
		}
		chunks.push(chunk);
	}
	return Buffer.concat(chunks).toString('utf8');
}
