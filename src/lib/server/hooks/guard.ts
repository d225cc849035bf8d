import type { Handle, RequestEvent } from '@sveltejs/kit';
import { may, needsSecondFactor } from '$lib/domain/permissions';
import { m } from '$lib/paraglide/messages';
import { isBehindSignIn, ROUTE_RULES } from '../route-rules';
import { refusal } from './refusal';

const SIGN_IN = '/builders/sign-in';
const SET_UP_SECOND_FACTOR = '/builders/account/second-factor';

/** Closes every route behind the sign-in to whom `ROUTE_RULES` does not let in. */
export const guard: Handle = async ({ event, resolve }) => {
	if (!isBehindSignIn(event.route.id)) return resolve(event);
	const response = refuse(event) ?? (await resolve(event));
	// Nothing behind the sign-in is for a cache, or for a search machine.
	response.headers.set('cache-control', 'private, no-store');
	response.headers.set('x-robots-tag', 'noindex');
	return response;
};

/** The answer to somebody who may not come in; null: they may. */
function refuse(event: RequestEvent): Response | null {
	const { locals, route } = event;
	const rule = ROUTE_RULES[route.id ?? ''];
	if (rule === 'anyone') return null;
	if (rule && may(locals.person, rule)) return null;
	if (!locals.person) return goTo(`${SIGN_IN}${wayBack(event)}`);
	if (rule && needsSecondFactor(locals.person)) return goTo(SET_UP_SECOND_FACTOR);
	return refusal(event, {
		status: 403,
		type: 'not-allowed',
		title: m.server_not_allowed_title(),
		detail: m.server_not_allowed_detail()
	});
}

const goTo = (location: string) => new Response(null, { status: 303, headers: { location } });

/** A form that was sent is not sent again by going back to it. */
function wayBack({ request, url }: RequestEvent): string {
	const isRead = request.method === 'GET' || request.method === 'HEAD';
	return isRead ? `?next=${encodeURIComponent(url.pathname + url.search)}` : '';
}
