import { error, fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { ORGANISATION_FIELDS, typedOfOrganisation } from '$lib/domain/organisation-form';
import { may } from '$lib/domain/permissions';
import { openForm } from '$lib/server/read-form';
import { saveOrganisation, seeOrganisation } from '$lib/server/use-cases/edit-organisation';
import { m } from '$lib/paraglide/messages';
import { statusWords } from '$lib/words/desk';
import { organisationFieldWords } from '$lib/words/organisations';
import { typedOrganisationFrom } from '../form.server';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { person, services }, params, url }) => {
	const seen = await seeOrganisation(services, person, params.id);
	if (!seen.ok) error(seen.problem === 'nothing' ? 404 : 403);
	const { organisation, listings } = seen;
	return {
		id: organisation.id,
		version: organisation.version,
		name: organisation.content.name,
		typed: typedOfOrganisation(organisation.content),
		listings: listings.map(({ id, name, status, areaId }) => ({
			id,
			name,
			status: statusWords(status),
			href: may(person, 'add_listing', { areaId }) ? resolve(`/desk/listings/${id}`) : null
		})),
		done: doneWords(url.searchParams)
	};
};

function doneWords(asked: URLSearchParams): string | null {
	if (asked.has('saved')) return m.organisation_saved();
	return asked.has('made') ? m.organisation_new_made() : null;
}

export const actions: Actions = {
	default: async ({ locals: { person, services }, params, request }) => {
		const form = await openForm(request);
		const typed = typedOrganisationFrom(form);
		const seen = form.version();
		const edit = { typed, seen, reason: form.text('reason', 300) };
		const result = await saveOrganisation(services, person, params.id, edit, new Date());
		if (result.ok) redirect(303, `${resolve(`/desk/organisations/${params.id}`)}?saved`);
		if (result.problem === 'forbidden') error(403);
		if (result.problem === 'nothing') error(404);
		if (result.problem === 'fields') {
			return fail(400, { typed, version: seen, problems: result.problems, theirs: null });
		}
		const { theirs, version } = result;
		const differing = ORGANISATION_FIELDS.filter((field) => theirs[field] !== typed[field]);
		return fail(409, {
			...{ typed, version, problems: {} },
			theirs: differing.map((field) => ({
				field,
				label: organisationFieldWords(field),
				words: theirs[field] || m.desk_empty()
			}))
		});
	}
};
