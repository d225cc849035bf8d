import { error, fail } from '@sveltejs/kit';
import type { TypedOrganisation } from '$lib/domain/organisation-form';
import { openForm } from '$lib/server/read-form';
import { makeOrganisation } from '$lib/server/use-cases/edit-organisation';
import { goOnWith, listingInHand } from '../../for-listing.server';
import { typedOrganisationFrom } from '../form.server';
import type { Actions, PageServerLoad } from './$types';

const EMPTY: TypedOrganisation = { name: '', about: '', web: '' };

export const load: PageServerLoad = async ({ locals, url }) => ({
	listing: await listingInHand(locals, url),
	typed: EMPTY
});

export const actions: Actions = {
	use: async (event) => {
		const form = await openForm(event.request);
		return goOnWith(event.locals, event.url, { organisationId: form.text('use', 80) });
	},
	make: async (event) => {
		const { person, services } = event.locals;
		const form = await openForm(event.request);
		const typed = typedOrganisationFrom(form);
		const given = { typed, looked: form.chosen('looked') };
		const result = await makeOrganisation(services, person, given, new Date());
		if (result.ok) return goOnWith(event.locals, event.url, { organisationId: result.id });
		if (result.problem === 'forbidden') error(403);
		if (result.problem === 'fields') {
			return fail(400, { typed, problems: result.problems, found: null });
		}
		const found = result.found.map(({ id, name }) => ({ id, words: name, href: null }));
		return fail(409, { typed, problems: {}, found });
	}
};
