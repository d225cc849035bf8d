import { fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { visitOf } from '$lib/server/accounts/visit';
import { openForm } from '$lib/server/read-form';
import { acceptInvitation, readInvitation } from '$lib/server/use-cases/accept-invitation';
import type { Actions, PageServerLoad } from './$types';

/** Opening the link changes nothing: mail scanners open links too. */
export const load: PageServerLoad = async ({ locals: { services }, params }) => {
	const invited = await readInvitation(services, params.token, new Date());
	if (!invited) return { invited: null };
	const { name, email, role } = invited;
	return { invited: { email, role, name: name === email ? '' : name } };
};

export const actions: Actions = {
	default: async (event) => {
		const form = await openForm(event.request);
		const { token } = event.params;
		const name = form.text('name', 200);
		const given = { token, name, password: form.secret('password') };
		const { services } = event.locals;
		const result = await acceptInvitation(services, visitOf(event), given, new Date());
		if (result.ok)
			redirect(303, resolve(result.needsCode ? '/builders/sign-in/code' : '/builders'));
		// Without a good link the page says so by itself.
		if (result.problem === 'link') return fail(400, { name, isNameWrong: false, password: null });
		return fail(400, { name, isNameWrong: result.name, password: result.password });
	}
};
