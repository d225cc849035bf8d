/** The list that somebody keeps on this device: a cookie of our own, with the codes of listings and nothing else. */
import type { Cookies } from '@sveltejs/kit';
import { formatKept, parseKept } from '$lib/domain/kept-list';

const NAME = 'list';
const DAYS = 90;

export const readKept = (cookies: Pick<Cookies, 'get'>): string[] => parseKept(cookies.get(NAME));

/** Writes the list, or takes the cookie away where nothing is on it. `isHttps` is how the page was asked for. */
export function writeKept(cookies: Cookies, codes: readonly string[], isHttps: boolean): void {
	// On plain http, as in a house network, a browser would throw a secure cookie away without a word.
	const options = { path: '/', httpOnly: true, sameSite: 'lax', secure: isHttps } as const;
	if (codes.length === 0) cookies.delete(NAME, options);
	else cookies.set(NAME, formatKept(codes), { ...options, maxAge: DAYS * 86_400 });
}
