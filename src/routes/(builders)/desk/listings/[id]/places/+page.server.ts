import { error, fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { cleanLines } from '$lib/domain/clean-text';
import { openForm } from '$lib/server/read-form';
import { changePlaces, seePlaces, type PlaceChange } from '$lib/server/use-cases/keep-places';
import { m } from '$lib/paraglide/messages';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

type Known = { name: string; town: string | null; postcode: string | null };
const words = ({ name, town, postcode }: Known) =>
	[name, town, postcode].filter(Boolean).join(', ');

export const load: PageServerLoad = async ({ locals: { person, services }, params, url }) => {
	const asked = cleanLines(url.searchParams.get('find') ?? '', 100);
	const seen = await seePlaces(services, person, params.id, asked);
	if (!seen.ok) error(seen.problem === 'nothing' ? 404 : 403);
	const { listing, places, venues, found } = seen;
	const venueOf = (id: string | null) => venues.find((venue) => venue.id === id);
	const main = venueOf(listing.content.venueId);
	return {
		id: listing.id,
		name: listing.content.name,
		version: listing.version,
		main: main ? words(main) : null,
		places: places.flatMap(({ venueId, note }) => {
			const venue = venueOf(venueId);
			return venue ? [{ venueId, note, words: words(venue), isHidden: venue.isHidden }] : [];
		}),
		asked,
		found: found.map((venue) => ({ venueId: venue.id, words: words(venue) })),
		isDone: url.searchParams.has('done')
	};
};

const change = (what: PlaceChange['what']) => async (event: RequestEvent) => {
	const { person, services } = event.locals;
	const { id } = event.params;
	const form = await openForm(event.request);
	const sent = {
		...{ what, venueId: form.text('venue', 40), seen: form.version() },
		note: form.text('note', 200).replaceAll('\n', ' ')
	};
	const result = await changePlaces(services, person, id, sent, new Date());
	if (result.ok) redirect(303, `${resolve(`/desk/listings/${id}/places`)}?done`);
	if (result.problem === 'forbidden') error(403);
	if (result.problem === 'nothing') error(404);
	const problem = { conflict: m.listing_places_conflict, full: m.listing_places_full };
	const { venueId, note } = sent;
	return fail(409, { venueId, note, problem: problem[result.problem]() });
};

export const actions: Actions = {
	add: change('add'),
	note: change('note'),
	up: change('up'),
	remove: change('remove')
};
