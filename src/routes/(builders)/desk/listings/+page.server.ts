import { error, fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { searchAtDesk } from '#db/queries/desk.server';
import { cleanText } from '$lib/domain/clean-text';
import { KINDS } from '$lib/domain/kind';
import { may } from '$lib/domain/permissions';
import { reachOf } from '$lib/server/desk/reach';
import { openForm } from '$lib/server/read-form';
import { addListing } from '$lib/server/use-cases/add-listing';
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
		kinds: KINDS.map((kind) => ({ kind, words: kindWords(kind) })),
		areas: place.areas
			.filter(({ id }) => may(person, 'add_listing', { areaId: id }))
			.map(({ id, name }) => ({ id, name }))
	};
};

export const actions: Actions = {
	add: async ({ locals: { person, services }, request }) => {
		const form = await openForm(request);
		const given = {
			name: form.text('name', 500),
			kind: form.text('kind', 40),
			areaId: form.text('areaId', 80)
		};
		const result = await addListing(services, person, given, new Date());
		if (result.ok) redirect(303, `${resolve(`/desk/listings/${result.id}`)}?done=added`);
		const fields = result.problem === 'fields' ? result.fields : [];
		return fail(result.problem === 'forbidden' ? 403 : 400, { given, fields });
	}
};
