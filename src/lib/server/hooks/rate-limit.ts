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
};

/** Generous: a person who types fast never meets it, a runaway loop does. */
export const API_LIMIT: RateLimit = {
	counts: ({ route, isSubRequest }) => Boolean(route.id?.startsWith('/api/')) && !isSubRequest,
	requests: 1200,
	perSeconds: 60
};

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
export function createRateLimit({ counts, requests, perSeconds }: RateLimit): Handle {
	const limiter = new RateLimiterMemory({ points: requests, duration: perSeconds });
	const salt = randomBytes(32);
	const keyOf = (address: string) => createHmac('sha256', salt).update(address).digest('base64');

	return async ({ event, resolve }) => {
		const address = clientAddress(event);
		if (!counts(event) || isLoopback(address)) return resolve(event);
		const refused = await limiter.consume(keyOf(address)).then(
			() => null,
			(spent: RateLimiterRes) => spent
		);
		if (!refused) return resolve(event);
		const wait = Math.ceil(refused.msBeforeNext / 1000);
		return refusal(
			event,
			{
				status: 429,
				type: 'too-many-requests',
				title: m.server_too_many_title(),
				detail: m.server_too_many_detail({ seconds: wait })
			},
			{ 'retry-after': String(wait) }
		);
	};
}
