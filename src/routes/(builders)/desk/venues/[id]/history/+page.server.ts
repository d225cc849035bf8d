import { error, fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { listVenueRevisions } from '#db/queries/venue-at-desk.server';
import { venueDifferences } from '$lib/server/desk/venue-facts';
import { whoAndWhy } from '$lib/server/desk/who-and-why';
import { openForm } from '$lib/server/read-form';
import { seeVenue } from '$lib/server/use-cases/edit-venue';
import { restoreVenueVersion } from '$lib/server/use-cases/restore-venue-version';
import type { Actions, PageServerLoad } from './$types';

const SHOWN = 50;

export const load: PageServerLoad = async ({ locals: { person, services }, params }) => {
	const seen = await seeVenue(services, person, params.id);
	if (!seen.ok) error(seen.problem === 'nothing' ? 404 : 403);
	const { id, version, content } = seen.venue;
	// One more than is shown: what the last one changed is told by the one before it.
	const revisions = await listVenueRevisions(services.db, id, SHOWN + 1);
	return {
		id,
		version,
		name: content.name,
		hasMore: revisions.length > SHOWN,
		versions: revisions.slice(0, SHOWN).map((revision, index) => {
			const before = revisions[index + 1];
			return {
				version: revision.version,
				...whoAndWhy(revision),
				isFirst: !before,
				differences: before ? venueDifferences(before.data, revision.data, services.place) : []
			};
		})
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
