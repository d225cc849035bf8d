import { error, fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { openForm } from '$lib/server/read-form';
import { suggestEventCorrection } from '$lib/server/suggest-event-correction';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { services }, params, url }) => {
	const event = (await services.readEvents()).bySlug.get(params.slug);
	if (!event) error(404, 'No such event');
	return { title: event.title, slug: event.slug, sent: url.searchParams.has('sent') };
};

export const actions: Actions = {
	default: async ({ locals: { services }, params, request }) => {
		const form = await openForm(request);
		const typed = {
			subject: form.text('subject', 40),
			message: form.text('message', 5000),
			contact: form.text('contact', 5000)
		};
		// A machine fills every field. It is thanked like everybody else and nothing is kept.
		if (form.text('website', 100)) {
			redirect(303, `${resolve(`/whats-on/${params.slug}/mistake`)}?sent`);
		}
		const result = await suggestEventCorrection(services, params.slug, typed);
		if (result.ok) redirect(303, `${resolve(`/suggestions/${result.token}`)}?sent`);
		if (result.reason === 'no_such_event') error(404, 'No such event');
		return fail(400, { typed, fields: result.fields });
	}
};
