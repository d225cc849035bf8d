import { error, fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { typedOfVenue, VENUE_FIELDS } from '$lib/domain/venue-form';
import { openForm } from '$lib/server/read-form';
import { previewOf } from '$lib/server/times-page';
import { saveVenue, seeVenue } from '$lib/server/use-cases/edit-venue';
import { m } from '$lib/paraglide/messages';
import { statusWords } from '$lib/words/desk';
import { venueAnswerWords, venueFieldWords } from '$lib/words/venues';
import { accessSeenIn, mapOf, ownAreas, typedVenueFrom } from '../form.server';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { person, services }, params, url }) => {
	const seen = await seeVenue(services, person, params.id);
	if (!seen.ok) error(seen.problem === 'nothing' ? 404 : 403);
	const { venue, listings, warnings } = seen;
	const typed = typedOfVenue(venue.content);
	return {
		id: venue.id,
		version: venue.version,
		name: venue.content.name,
		typed,
		map: mapOf(services, typed),
		times: previewOf(venue.content.openingTimes ?? null),
		warnings: warnings.map((warning) => m[`venue_warning_${warning}`]()),
		areas: ownAreas(services, person),
		listings: listings.map(({ id, name, status }) => ({
			name,
			status: statusWords(status),
			href: resolve(`/desk/listings/${id}`)
		})),
		done: doneWords(url.searchParams)
	};
};

function doneWords(asked: URLSearchParams): string | null {
	if (asked.has('saved')) return m.venue_saved();
	if (asked.has('restored')) return m.venue_restored();
	return asked.has('made') ? m.venue_new_made() : null;
}

export const actions: Actions = {
	default: async ({ locals: { person, services }, params, request }) => {
		const form = await openForm(request);
		const typed = typedVenueFrom(form);
		const said = { typed, map: mapOf(services, typed), accessSeen: accessSeenIn(form) };
		const seen = form.version();
		const edit = {
			typed,
			seen,
			takeTheirs: form.chosen('take').filter((field) => VENUE_FIELDS.includes(field)),
			accessSeen: accessSeenIn(form),
			pointFromPostcode: form.chosen('fromPostcode').length > 0,
			reason: form.text('reason', 300)
		};
		const result = await saveVenue(services, person, params.id, edit, new Date());
		if (result.ok) redirect(303, `${resolve(`/desk/venues/${params.id}`)}?saved`);
		if (result.problem === 'fields') {
			return fail(400, { ...said, version: seen, problems: result.problems, conflict: null });
		}
		if (result.problem !== 'conflict') {
			error(result.problem === 'forbidden' ? 403 : 404);
		}
		const { areas } = services.place;
		const theirs = (field: string) => ({
			field,
			label: venueFieldWords(field),
			theirs: venueAnswerWords(field, result.theirs[field] ?? '', areas)
		});
		return fail(409, {
			...said,
			typed: result.merged,
			map: mapOf(services, result.merged),
			version: result.version,
			problems: {},
			conflict: { decide: result.conflicts.map(theirs), taken: result.taken.map(theirs) }
		});
	}
};
