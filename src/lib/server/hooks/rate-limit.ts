import { createHmac, randomBytes } from 'node:crypto';
import type { Handle } from '@sveltejs/kit';
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import { problem } from '../problem';

/** Generous: a person who types fast never meets it, a runaway loop does. */
const REQUESTS = 1200;
const PER_SECONDS = 60;

/** A proxy on this machine, behind which everybody has one address, or a tool of the operator. */
const LOOPBACK = /^(127\.|::1$|::ffff:127\.)/;

/**
 * Limits how often one address may ask the API. Addresses are kept as keyed hashes whose key dies with
 * the process, so that nothing here can be turned back into a person.
 */
export function createRateLimit(points = REQUESTS, duration = PER_SECONDS): Handle {
	const limiter = new RateLimiterMemory({ points, duration });
	const salt = randomBytes(32);
	const keyOf = (address: string) => createHmac('sha256', salt).update(address).digest('base64');

	return async ({ event, resolve }) => {
		const address = addressOf(event);
		const isApi = event.route.id?.startsWith('/api/') && !event.isSubRequest;
		if (!isApi || LOOPBACK.test(address)) return resolve(event);
		const refused = await limiter.consume(keyOf(address)).then(
			() => null,
			(spent: RateLimiterRes) => spent
		);
		if (!refused) return resolve(event);
		const wait = Math.ceil(refused.msBeforeNext / 1000);
		return problem(
			{
				status: 429,
				type: 'too-many-requests',
				title: 'Too many requests',
				detail: `Please wait ${wait} seconds, then ask again.`
			},
			{ 'retry-after': String(wait) }
		);
	};
}

/** Kit throws where the operator named a header for the address and the request lacks it. */
function addressOf(event: { getClientAddress(): string }): string {
	try {
		return event.getClientAddress();
	} catch {
		return 'unknown';
	}
}
