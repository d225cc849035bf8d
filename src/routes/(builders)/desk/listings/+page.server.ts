import { error, fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { searchAtDesk } from '#db/queries/desk.server';
import { cleanText } from '$lib/domain/clean-text';
import { KINDS } from '$lib/domain/kind';
import { may } from '$lib/domain/permissions';
import { reachOf } from '$lib/server/desk/reach';
import { openForm } from '$lib/server/read-form';
import { addListing, type AlreadyThere } from '$lib/server/use-cases/add-listing';
import { m } from '$lib/paraglide/messages';
import { reasonsWords } from '$lib/words/duplicates';
import { kindWords } from '$lib/words/kinds';
import { statusWords } from '$lib/words/desk';
import type { Actions, PageServerLoad } from './$types';

const MOST = 50;

export const load: PageServerLoad = async ({ locals: { person, services }, url }) => {
	if (!person) error(403);
	const { db, place } = services;
	const words = cleanText((url.searchParams.get('q') ?? '').slice(0, 500), 100);
	const found = words ? await searchAtDesk(db, reachOf(person), words, MOST + 1) : [];
	return {
		words,
		found: found.slice(0, MOST).map(({ id, name, areaId, status }) => ({
			name,
			href: resolve(`/desk/listings/${id}`),
			area: place.areas.find((area) => area.id === areaId)?.shortName ?? '',
			status: statusWords(status)
		})),
		hasMore: found.length > MOST,
		kinds: KINDS.map((kind) => ({ id: kind, words: kindWords(kind) })),
		areas: place.areas
			.filter(({ id }) => may(person, 'add_listing', { areaId: id }))
			.map(({ id, name }) => ({ id, words: name }))
	};
};

/** What is there already, in words. */
const foundWords = (
	{ listings, places, groups }: AlreadyThere,
	{ areas }: App.Locals['services']['place']
) => ({
	listings: listings.map(({ listing: { id, name, areaId, status }, reasons }) => ({
		href: resolve(`/desk/listings/${id}`),
		name,
		words: m.add_likely_status({
			area: areas.find((area) => area.id === areaId)?.shortName ?? '',
			status: statusWords(status),
			reasons: reasonsWords(reasons)
		})
	})),
	places: places.map(({ id, name, town, postcode }) => ({
		id,
		words: [name, town, postcode].filter(Boolean).join(', ')
	})),
	groups: groups.map(({ id, name }) => ({ id, words: name }))
});

export const actions: Actions = {
	add: async ({ locals: { person, services }, request }) => {
		const form = await openForm(request);
		const given = {
			name: form.text('name', 500),
			kind: form.text('kind', 40),
			areaId: form.text('areaId', 80),
			phone: form.text('phone', 500),
			postcode: form.text('postcode', 500).slice(0, 40)
		};
		const looked = {
			venueId: form.text('venueId', 80),
			organisationId: form.text('organisationId', 80),
			hasLooked: form.chosen('hasLooked').length > 0
		};
		const result = await addListing(services, person, { ...given, ...looked }, new Date());
		if (result.ok) redirect(303, `${resolve(`/desk/listings/${result.id}`)}?done=added`);
		const fields = result.problem === 'fields' ? result.fields : [];
		const found = result.problem === 'look' ? foundWords(result.found, services.place) : null;
		return fail(result.problem === 'forbidden' ? 403 : 400, { given, fields, found });
	}
};
