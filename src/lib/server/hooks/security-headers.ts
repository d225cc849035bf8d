import type { Handle } from '@sveltejs/kit';
import type { Environment } from '../environment';
import { isBehindSignIn } from '../route-rules';

const ALWAYS = {
	'x-content-type-options': 'nosniff',
	'x-frame-options': 'DENY',
	'cross-origin-opener-policy': 'same-origin',
	// "Near me" asks for a place; nothing else of a device is ever wanted.
	'permissions-policy':
		'geolocation=(self), camera=(), microphone=(), payment=(), usb=(), browsing-topics=()'
};

/** A year. Sent over https alone: a plain http installation must stay reachable. */
const HSTS = 'max-age=31536000; includeSubDomains';

/** Where the next site must not learn that somebody read this page. */
const NO_REFERRER = /\/hate-incidents(\/|$)/;

/** The one page that other sites may show inside their own: it has no form, and shows the same to everybody. */
const MAY_BE_FRAMED = '/(public)/embed';

/** Addresses behind the sign-in may hold what lets somebody in. Forms there still have to say where they come from. */
function referrerPolicy(routeId: string | null): string {
	if (isBehindSignIn(routeId)) return 'same-origin';
	return NO_REFERRER.test(routeId ?? '') ? 'no-referrer' : 'strict-origin-when-cross-origin';
}

/** Sets what browsers need to be told on every answer. Kit writes the CSP itself, with the hashes of our styles. */
export const securityHeaders: Handle = async ({ event, resolve }) => {
	const response = await resolve(event);
	const { environment } = event.locals.services;
	const { headers } = response;
	for (const [name, value] of Object.entries(ALWAYS)) headers.set(name, value);
	if (!headers.has('referrer-policy')) {
		headers.set('referrer-policy', referrerPolicy(event.route.id));
	}
	if (environment.ORIGIN?.startsWith('https:')) headers.set('strict-transport-security', HSTS);
	const csp = headers.get('content-security-policy');
	if (csp) headers.set('content-security-policy', withBasemap(csp, environment));
	if (event.route.id === MAY_BE_FRAMED) letBeFramed(headers);
	return response;
};

/** Takes back both ways in which we refuse to be shown in a frame. */
export function letBeFramed(headers: Headers): void {
	headers.delete('x-frame-options');
	const csp = headers.get('content-security-policy');
	if (!csp) return;
	headers.set(
		'content-security-policy',
		csp.replace("frame-ancestors 'none'", 'frame-ancestors *')
	);
}

/** Lets the map load from the one host that the operator chose for it, if any. */
export function withBasemap(csp: string, { BASEMAP }: Pick<Environment, 'BASEMAP'>): string {
	if (!BASEMAP?.startsWith('http')) return csp;
	const { origin } = new URL(BASEMAP);
	return csp.replace(/\b(connect-src|img-src)\b/g, `$1 ${origin}`);
}
