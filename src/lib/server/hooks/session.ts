import type { Handle } from '@sveltejs/kit';
import { visitOf } from '../accounts/visit';
import { isBehindSignIn } from '../route-rules';

/** Finds out who is signed in, behind the sign-in alone: public pages are the same for everybody, and as fast. */
export const session: Handle = async ({ event, resolve }) => {
	const { locals, route } = event;
	locals.person = isBehindSignIn(route.id)
		? await locals.services.accounts.whoIs(visitOf(event))
		: null;
	return resolve(event);
};
