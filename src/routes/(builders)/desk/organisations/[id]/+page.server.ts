import { error, fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import {
	ORGANISATION_FIELDS,
	typedOfOrganisation,
	type OrganisationField
} from '$lib/domain/organisation-form';
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

const isField = (text: string): text is OrganisationField =>
	ORGANISATION_FIELDS.some((field) => field === text);

function doneWords(asked: URLSearchParams): string | null {
	if (asked.has('saved')) return m.organisation_saved();
	if (asked.has('restored')) return m.organisation_restored();
	return asked.has('made') ? m.organisation_new_made() : null;
}

export const actions: Actions = {
	default: async ({ locals: { person, services }, params, request }) => {
		const form = await openForm(request);
		const typed = typedOrganisationFrom(form);
		const seen = form.version();
		const takeTheirs = form.chosen('take').filter(isField);
		const edit = { typed, seen, takeTheirs, reason: form.text('reason', 300) };
		const result = await saveOrganisation(services, person, params.id, edit, new Date());
		if (result.ok) redirect(303, `${resolve(`/desk/organisations/${params.id}`)}?saved`);
		if (result.problem === 'forbidden') error(403);
		if (result.problem === 'nothing') error(404);
		if (result.problem === 'fields') {
			return fail(400, { typed, version: seen, problems: result.problems, conflict: null });
		}
		const { theirs, merged, version } = result;
		const words = (field: OrganisationField) => ({
			field,
			label: organisationFieldWords(field),
			theirs: theirs[field]
		});
		return fail(409, {
			...{ typed: merged, version, problems: {} },
			conflict: { decide: result.conflicts.map(words), taken: result.taken.map(words) }
		});
	}
};
