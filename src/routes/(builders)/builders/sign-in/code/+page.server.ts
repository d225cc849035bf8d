import { fail, redirect } from '@sveltejs/kit';
import { ownPath } from '$lib/domain/own-path';
import { visitOf } from '$lib/server/accounts/visit';
import { openForm } from '$lib/server/read-form';
import { enterCode } from '$lib/server/use-cases/sign-in';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => ({
	next: ownPath(url.searchParams.get('next'))
});

export const actions: Actions = {
	default: async (event) => {
		const form = await openForm(event.request);
		const next = ownPath(form.text('next', 500)) ?? '/builders';
		const result = await enterCode(event.locals.services, visitOf(event), form.text('code', 40));
		if (result.ok) redirect(303, next);
		return fail(400, { problem: result.problem, next });
	}
};
