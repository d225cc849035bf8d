import { fail, redirect } from '@sveltejs/kit';
import { ownPath } from '$lib/domain/own-path';
import { visitOf } from '$lib/server/accounts/visit';
import { openForm } from '$lib/server/read-form';
import { signIn } from '$lib/server/use-cases/sign-in';
import type { Actions, PageServerLoad } from './$types';

const START = '/builders';

export const load: PageServerLoad = ({ locals: { person }, url }) => {
	const next = ownPath(url.searchParams.get('next'));
	if (person) redirect(303, next ?? START);
	return {
		next,
		isSignedOut: url.searchParams.has('out'),
		isReset: url.searchParams.has('reset')
	};
};

export const actions: Actions = {
	default: async (event) => {
		const form = await openForm(event.request);
		const email = form.text('email', 200);
		const password = form.secret('password');
		const next = ownPath(form.text('next', 500)) ?? START;
		const result = await signIn(event.locals.services, visitOf(event), { email, password });
		if (result.ok) {
			const code = `${START}/sign-in/code?next=${encodeURIComponent(next)}`;
			redirect(303, result.needsCode ? code : next);
		}
		if (result.problem === 'wrong') return fail(400, { email, next, minutes: null });
		return fail(429, { email, next, minutes: Math.ceil(result.seconds / 60) });
	}
};
