import { error, fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { listRevisions } from '#db/queries/listing-at-desk.server';
import { may } from '$lib/domain/permissions';
import { differencesOf } from '$lib/server/desk/listing-facts';
import { namesFor } from '$lib/server/desk/names';
import { objectOf } from '$lib/server/desk/write-change';
import { openForm } from '$lib/server/read-form';
import { restoreVersion } from '$lib/server/use-cases/restore-version';
import { seeListing } from '$lib/server/use-cases/see-listing';
import { m } from '$lib/paraglide/messages';
import { momentWords } from '$lib/words/accounts';
import type { Actions, PageServerLoad } from './$types';

const SHOWN = 50;

export const load: PageServerLoad = async ({ locals: { person, services }, params }) => {
	const seen = await seeListing(services, person, params.id);
	if (!person || !seen.ok) error(!seen.ok && seen.problem === 'nothing' ? 404 : 403);
	const { id, version, content } = seen.listing;
	// One more than is shown: what the last one changed is told by the one before it.
	const revisions = await listRevisions(services.db, id, SHOWN + 1);
	const names = await namesFor(
		services,
		revisions.map(({ data }) => data)
	);
	return {
		id,
		version,
		name: content.name,
		mayRestore: may(person, 'edit_listing', objectOf(seen.listing)),
		hasMore: revisions.length > SHOWN,
		versions: revisions.slice(0, SHOWN).map((revision, index) => {
			const before = revisions[index + 1];
			const { name, actor, at, reason } = revision;
			const who = name ? m.desk_history_name({ name, role: actor }) : actor;
			return {
				version: revision.version,
				by: m.desk_history_by({ who, when: momentWords(at) }),
				reason,
				isFirst: !before,
				differences: before ? differencesOf(before.data, revision.data, names) : []
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
		const result = await restoreVersion(services, person, params.id, given, new Date());
		if (result.ok) redirect(303, `${resolve(`/desk/listings/${params.id}`)}?done=restored`);
		return fail(result.problem === 'forbidden' ? 403 : 409, { problem: result.problem });
	}
};
