import { error, fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { listRevisions } from '#db/queries/listing-at-desk.server';
import { may } from '$lib/domain/permissions';
import { historyView, REVISIONS_READ } from '$lib/server/desk/history-view';
import { differencesOf } from '$lib/server/desk/listing-facts';
import { namesFor } from '$lib/server/desk/names';
import { objectOf } from '$lib/server/desk/write-change';
import { openForm } from '$lib/server/read-form';
import { restoreVersion } from '$lib/server/use-cases/restore-version';
import { seeListing } from '$lib/server/use-cases/see-listing';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { person, services }, params }) => {
	const seen = await seeListing(services, person, params.id);
	if (!person || !seen.ok) error(!seen.ok && seen.problem === 'nothing' ? 404 : 403);
	const { id, version, content } = seen.listing;
	const revisions = await listRevisions(services.db, id, REVISIONS_READ);
	const names = await namesFor(
		services,
		revisions.map(({ data }) => data)
	);
	return {
		id,
		version,
		name: content.name,
		mayRestore: may(person, 'edit_listing', objectOf(seen.listing)),
		...historyView(revisions, (was, is) => differencesOf(was, is, names))
	};
};

export const actions: Actions = {
	restore: async ({ locals: { person, services }, params, request }) => {
		const form = await openForm(request);
		const given = {
			version: form.version('restore'),
			seen: form.version()
		};
		const result = await restoreVersion(services, person, params.id, given, new Date());
		if (result.ok) redirect(303, `${resolve(`/desk/listings/${params.id}`)}?done=restored`);
		return fail(result.problem === 'forbidden' ? 403 : 409, { problem: result.problem });
	}
};
