import { redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { visitOf } from '$lib/server/accounts/visit';
import { openForm } from '$lib/server/read-form';
import { askPasswordLink } from '$lib/server/use-cases/reset-password';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { services }, url }) => ({
	isSent: url.searchParams.has('sent'),
	goesByMail: services.mail.isConfigured
});

export const actions: Actions = {
	default: async (event) => {
		const form = await openForm(event.request);
		await askPasswordLink(event.locals.services, visitOf(event), form.text('email', 200));
		redirect(303, `${resolve('/builders/forgotten')}?sent`);
	}
};
