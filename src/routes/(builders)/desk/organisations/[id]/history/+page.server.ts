import { error, fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { listOrganisationRevisions } from '#db/queries/organisation-at-desk.server';
import {
	ORGANISATION_FIELDS,
	typedOfOrganisation,
	type OrganisationContent
} from '$lib/domain/organisation-form';
import { historyView, REVISIONS_READ } from '$lib/server/desk/history-view';
import { openForm } from '$lib/server/read-form';
import { seeOrganisation } from '$lib/server/use-cases/edit-organisation';
import { restoreOrganisationVersion } from '$lib/server/use-cases/restore-organisation-version';
import { organisationFieldWords } from '$lib/words/organisations';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { person, services }, params }) => {
	const seen = await seeOrganisation(services, person, params.id);
	if (!seen.ok) error(seen.problem === 'nothing' ? 404 : 403);
	const { id, version, content } = seen.organisation;
	const revisions = await listOrganisationRevisions(services.db, id, REVISIONS_READ);
	return {
		id,
		version,
		name: content.name,
		...historyView(revisions, differencesOf)
	};
};

function differencesOf(was: OrganisationContent, is: OrganisationContent) {
	const [before, after] = [typedOfOrganisation(was), typedOfOrganisation(is)];
	return ORGANISATION_FIELDS.filter((field) => before[field] !== after[field]).map((field) => ({
		...{ field, label: organisationFieldWords(field) },
		...{ was: before[field], is: after[field] }
	}));
}

export const actions: Actions = {
	restore: async ({ locals: { person, services }, params, request }) => {
		const form = await openForm(request);
		const given = { version: form.version('restore'), seen: form.version() };
		const result = await restoreOrganisationVersion(services, person, params.id, given, new Date());
		if (result.ok) redirect(303, `${resolve(`/desk/organisations/${params.id}`)}?restored`);
		return fail(result.problem === 'forbidden' ? 403 : 409, { problem: result.problem });
	}
};
