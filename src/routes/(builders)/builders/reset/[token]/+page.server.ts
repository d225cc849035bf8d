import { fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { openForm } from '$lib/server/read-form';
import { isPasswordLinkGood, resetPassword } from '$lib/server/use-cases/reset-password';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { services }, params }) => ({
	isGood: await isPasswordLinkGood(services, params.token)
});

export const actions: Actions = {
	default: async ({ locals: { services }, params: { token }, request }) => {
		const form = await openForm(request);
		const password = form.secret('password');
		const result = await resetPassword(services, { token, password }, new Date());
		if (result.ok) redirect(303, `${resolve('/builders/sign-in')}?reset`);
		// Without a good link the page says so by itself.
		return fail(400, { password: result.problem === 'password' ? result.password : null });
	}
};
