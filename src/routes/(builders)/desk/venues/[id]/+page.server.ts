import { error, fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { listVenueRevisions } from '#db/queries/venue-at-desk.server';
import { may } from '$lib/domain/permissions';
import { typedOfVenue, VENUE_FIELDS } from '$lib/domain/venue-form';
import { openForm, type OpenForm } from '$lib/server/read-form';
import { saveVenue, seeVenue } from '$lib/server/use-cases/edit-venue';
import { m } from '$lib/paraglide/messages';
import { momentWords } from '$lib/words/accounts';
import { statusWords } from '$lib/words/desk';
import { venueAnswerWords, venueFieldWords } from '$lib/words/venues';
import type { Actions, PageServerLoad } from './$types';

const LONGEST = 2000;
const VERSIONS = 20;

export const load: PageServerLoad = async ({ locals: { person, services }, params, url }) => {
	const seen = await seeVenue(services, person, params.id);
	if (!seen.ok) error(seen.problem === 'nothing' ? 404 : 403);
	const { venue, listings, warnings } = seen;
	const { place, drawings } = services;
	const { lat, lng, name } = venue.content;
	const versions = await listVenueRevisions(services.db, venue.id, VERSIONS);
	return {
		id: venue.id,
		version: venue.version,
		name,
		typed: typedOfVenue(venue.content),
		warnings: warnings.map((warning) => m[`venue_warning_${warning}`]()),
		areas: place.areas
			.filter(({ id }) => may(person, 'edit_venue', { areaId: id }))
			.map(({ id, name }) => ({ id, words: name })),
		drawing: lat !== null && lng !== null ? drawings.around({ lat, lng }, 'venue', name) : null,
		listings: listings.map(({ id, name, status }) => ({
			name,
			status: statusWords(status),
			href: resolve(`/desk/listings/${id}`)
		})),
		versions: versions.map(({ version, actor, at, reason }) => ({
			version,
			by: m.desk_history_by({ who: actor, when: momentWords(at) }),
			reason
		})),
		done: url.searchParams.has('saved') ? m.venue_saved() : null
	};
};

const typedFrom = (form: OpenForm) =>
	Object.fromEntries(VENUE_FIELDS.map((field) => [field, form.text(field, LONGEST)]));

export const actions: Actions = {
	default: async ({ locals: { person, services }, params, request }) => {
		const form = await openForm(request);
		const typed = typedFrom(form);
		const seen = Number(form.text('version', 12)) || 0;
		const edit = {
			typed,
			seen,
			takeTheirs: form.chosen('take').filter((field) => VENUE_FIELDS.includes(field)),
			pointFromPostcode: form.chosen('fromPostcode').length > 0,
			reason: form.text('reason', 300)
		};
		const result = await saveVenue(services, person, params.id, edit, new Date());
		if (result.ok) redirect(303, `${resolve(`/desk/venues/${params.id}`)}?saved`);
		if (result.problem === 'fields') {
			return fail(400, { typed, version: seen, problems: result.problems, conflict: null });
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
			typed: result.merged,
			version: result.version,
			problems: {},
			conflict: { decide: result.conflicts.map(theirs), taken: result.taken.map(theirs) }
		});
	}
};
