import { error, fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { listVenueRevisions } from '#db/queries/venue-at-desk.server';
import { venueDifferences } from '$lib/server/desk/venue-facts';
import { historyView, REVISIONS_READ } from '$lib/server/desk/history-view';
import { openForm } from '$lib/server/read-form';
import { seeVenue } from '$lib/server/use-cases/edit-venue';
import { restoreVenueVersion } from '$lib/server/use-cases/restore-venue-version';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { person, services }, params }) => {
	const seen = await seeVenue(services, person, params.id);
	if (!seen.ok) error(seen.problem === 'nothing' ? 404 : 403);
	const { id, version, content } = seen.venue;
	const revisions = await listVenueRevisions(services.db, id, REVISIONS_READ);
	return {
		id,
		version,
		name: content.name,
		...historyView(revisions, (was, is) => venueDifferences(was, is, services.place))
	};
};

export const actions: Actions = {
	restore: async ({ locals: { person, services }, params, request }) => {
		const form = await openForm(request);
		const given = {
			version: form.version('restore'),
			seen: form.version()
		};
		const result = await restoreVenueVersion(services, person, params.id, given, new Date());
		if (result.ok) redirect(303, `${resolve(`/desk/venues/${params.id}`)}?restored`);
		return fail(result.problem === 'forbidden' ? 403 : 409, { problem: result.problem });
	}
};
