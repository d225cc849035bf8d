import { createHmac, randomBytes } from 'node:crypto';
import type { Handle, RequestEvent } from '@sveltejs/kit';
import { m } from '$lib/paraglide/messages';
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import { clientAddress, isLoopback } from '../client-address';
import { isBehindSignIn } from '../route-rules';
import { refusal } from './refusal';

export type RateLimit = {
	/** Which requests count. */
	counts(event: RequestEvent): boolean;
	requests: number;
	perSeconds: number;
	/** What programs are told this limit is called; left out where people meet it, and no program. */
	policy?: string;
};

/** What programs ask; the feed of changes stands elsewhere because people follow it. */
const COUNTED = /^\/(api\/|changes\.atom$)/;

/** Generous: a person who types fast never meets it, a runaway loop does. */
export const API_LIMIT: RateLimit = {
	counts: ({ route, isSubRequest }) => COUNTED.test(route.id ?? '') && !isSubRequest,
	requests: 1200,
	perSeconds: 60,
	policy: 'api'
};

/** Scripts on other sites read only those headers of ours that are named here. */
const EXPOSED = 'ETag, Last-Modified, Link, RateLimit, RateLimit-Policy, Retry-After';

/**
 * Nobody fills in forms faster than this by hand. Keeping a listing is one press and writes nothing here, and a whole
 * library may have one address: it does not count. Behind the sign-in people work, and what anybody may send there is
 * counted by accounts/attempts.ts.
 */
export const FORM_LIMIT: RateLimit = {
	counts: ({ request, route }) =>
		request.method === 'POST' && route.id !== '/(public)/saved' && !isBehindSignIn(route.id),
	requests: 20,
	perSeconds: 600
};

/**
 * Limits how often one address may ask for what is counted. Addresses are kept as keyed hashes whose key dies with
 * the process, so that nothing here can be turned back into a person.
 */
export function createRateLimit(limit: RateLimit): Handle {
	const limiter = new RateLimiterMemory({ points: limit.requests, duration: limit.perSeconds });
	const salt = randomBytes(32);
	const keyOf = (address: string) => createHmac('sha256', salt).update(address).digest('base64');

	return async ({ event, resolve }) => {
		const address = clientAddress(event);
		if (!limit.counts(event) || isLoopback(address)) return resolve(event);
		// It throws what it answers otherwise: how much is left.
		const spent = await limiter.consume(keyOf(address)).then(
			(left) => ({ ...budget(left), isOver: false }),
			(left: RateLimiterRes) => ({ ...budget(left), isOver: true })
		);
		const response = spent.isOver ? tooMany(event, spent.seconds) : await resolve(event);
		for (const [name, value] of sayLimit(limit, spent)) response.headers.set(name, value);
		return response;
	};
}

type Budget = { left: number; seconds: number };

const budget = ({ remainingPoints, msBeforeNext }: RateLimiterRes): Budget => ({
	left: Math.max(0, remainingPoints),
	seconds: Math.ceil(msBeforeNext / 1000)
});

/** As the IETF has drafted it (draft-ietf-httpapi-ratelimit-headers): the limit, and how much of it is left. */
function sayLimit(
	{ policy, requests, perSeconds }: RateLimit,
	{ left, seconds }: Budget
): [string, string][] {
	if (!policy) return [];
	return [
		['ratelimit-policy', `"${policy}";q=${requests};w=${perSeconds}`],
		['ratelimit', `"${policy}";r=${left};t=${seconds}`],
		['access-control-expose-headers', EXPOSED]
	];
}

const tooMany = (event: RequestEvent, seconds: number) =>
	refusal(
		event,
		{
			status: 429,
			type: 'too-many-requests',
			title: m.server_too_many_title(),
			detail: m.server_too_many_detail({ seconds })
		},
		{ 'retry-after': String(seconds) }
	);
