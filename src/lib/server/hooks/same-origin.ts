import type { Handle } from '@sveltejs/kit';
import { m } from '$lib/paraglide/messages';
import { refusal } from './refusal';

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses whatever would change something and was sent by a page of another site (CSRF). In place of
 * Kit's own check, for three reasons: it covers every content type, it still works on pages without
 * referrer (they send `Origin: null`), and behind a proxy that speaks TLS for us while ORIGIN is unset.
 */
export const sameOrigin: Handle = ({ event, resolve }) => {
	const { request, url } = event;
	if (READS.has(request.method) || isSameOrigin(request.headers, url.origin)) return resolve(event);
	return refusal(event, {
		status: 403,
		type: 'other-site',
		title: m.server_other_site_title(),
		detail: m.server_other_site_detail()
	});
};

/** Browsers say where a request comes from; no script can change that. No word of it: not trusted. */
export function isSameOrigin(headers: Headers, ownOrigin: string): boolean {
	const site = headers.get('sec-fetch-site');
	return site ? site === 'same-origin' : headers.get('origin') === ownOrigin;
}
