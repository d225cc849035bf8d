import type { Cookies, RequestEvent } from '@sveltejs/kit';
import { parseSetCookieHeader, toCookieOptions } from 'better-auth/cookies';
import { clientAddress } from '../client-address';

/** What signing in and out needs of a request. */
export type Visit = {
	/** With the cookies that came. */
	headers: Headers;
	/** "unknown" where it cannot be had. Never written down. */
	address: string;
	/** Hands the cookies of an answer of better-auth on to the browser. */
	keepCookies(answer: Headers): void;
};

export function visitOf(
	event: Pick<RequestEvent, 'request' | 'cookies' | 'getClientAddress'>
): Visit {
	return {
		headers: event.request.headers,
		address: clientAddress(event),
		keepCookies: (answer) => keepCookies(event.cookies, answer)
	};
}

function keepCookies(cookies: Cookies, answer: Headers): void {
	for (const line of answer.getSetCookie()) {
		for (const [name, { value, ...attributes }] of parseSetCookieHeader(line)) {
			const { maxAge, secure = false } = toCookieOptions({ value, ...attributes });
			cookies.set(name, value, { path: '/', httpOnly: true, sameSite: 'lax', secure, maxAge });
		}
	}
}
