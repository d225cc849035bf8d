import { error, fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { listVenueRevisions } from '#db/queries/venue-at-desk.server';
import { venueDifferences } from '$lib/server/desk/venue-facts';
import { openForm } from '$lib/server/read-form';
import { seeVenue } from '$lib/server/use-cases/edit-venue';
import { restoreVenueVersion } from '$lib/server/use-cases/restore-venue-version';
import { m } from '$lib/paraglide/messages';
import { momentWords } from '$lib/words/accounts';
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

type Revision = Awaited<ReturnType<typeof listVenueRevisions>>[number];

/** Nobody wrote down who made what stood there before the first change at the desk. */
function whoAndWhy({ actor, name, at, reason }: Revision) {
	const when = momentWords(at);
	if (!actor) {
		return { by: m.venue_history_before({ when }), reason: m.venue_history_before_reason() };
	}
	const who = name ? m.desk_history_name({ name, role: actor }) : actor;
	return { by: m.desk_history_by({ who, when }), reason };
}

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
