import { error, fail, type RequestEvent } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { may } from '$lib/domain/permissions';
import { emptyVenue, typedOfVenue, type TypedVenue } from '$lib/domain/venue-form';
import { pointOfPostcode } from '$lib/server/desk/point-of-postcode';
import { openForm } from '$lib/server/read-form';
import { makeVenue, type LikelyPlace } from '$lib/server/use-cases/make-venue';
import { m } from '$lib/paraglide/messages';
import { eventInHand, goOnWith, listingInHand } from '../../for-listing.server';
import { accessSeenIn, mapOf, ownAreas, typedVenueFrom } from '../form.server';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const listing = await listingInHand(locals, url);
	const event = await eventInHand(locals, url);
	const areas = ownAreas(locals.services, locals.person);
	const typed = typedOfVenue(emptyVenue(listing?.areaId ?? (event?.areaId || areas[0]?.id) ?? ''));
	return { listing, event, areas, typed, map: mapOf(locals.services, typed) };
};

/** What is shown of a form that goes back to whoever sent it. */
const again = (event: RequestEvent, typed: TypedVenue, accessSeen: boolean) => ({
	...{ typed, accessSeen },
	map: mapOf(event.locals.services, typed),
	problems: {},
	located: null,
	found: null
});

const foundWords = (event: RequestEvent, found: LikelyPlace[]) =>
	found.map(({ id, name, town, postcode, areaId }) => ({
		id,
		words: [name, town, postcode].filter(Boolean).join(', '),
		href: may(event.locals.person, 'edit_venue', { areaId }) ? resolve(`/desk/venues/${id}`) : null
	}));

/** Where the postcode is: what that changes in the form, and in words. */
async function located(event: RequestEvent, typed: TypedVenue) {
	const { person, services } = event.locals;
	const where = await pointOfPostcode(services, typed);
	if (!where) return null;
	const { areaId, ...point } = where;
	const isOurs = may(person, 'edit_venue', { areaId });
	const area = services.place.areas.find(({ id }) => id === areaId)?.name ?? areaId;
	const words = { postcode: typed.postcode?.toUpperCase() ?? '', area };
	const says = point.pointPrecision === 'sector' ? m.venue_new_found_sector : m.venue_new_found;
	return {
		typed: { ...typed, ...point, ...(isOurs ? { areaId } : {}) },
		located: isOurs ? says(words) : m.venue_new_found_elsewhere(words)
	};
}

export const actions: Actions = {
	/** Only fills in the form. */
	look: async (event) => {
		const form = await openForm(event.request);
		const [typed, accessSeen] = [typedVenueFrom(form), accessSeenIn(form)];
		const found = await located(event, typed);
		if (found) return { ...again(event, found.typed, accessSeen), located: found.located };
		const problems = { postcode: 'not_here' as const };
		return fail(400, { ...again(event, typed, accessSeen), problems });
	},
	use: async (event) => {
		const form = await openForm(event.request);
		return goOnWith(event.locals, event.url, { venueId: form.text('use', 80) });
	},
	make: async (event) => {
		const { person, services } = event.locals;
		const form = await openForm(event.request);
		const [typed, accessSeen] = [typedVenueFrom(form), accessSeenIn(form)];
		const given = { typed, accessSeen, looked: form.chosen('looked') };
		const result = await makeVenue(services, person, given, new Date());
		if (result.ok) return goOnWith(event.locals, event.url, { venueId: result.id });
		if (result.problem === 'forbidden') error(403);
		if (result.problem === 'fields') {
			return fail(400, { ...again(event, typed, accessSeen), problems: result.problems });
		}
		return fail(409, {
			...again(event, typed, accessSeen),
			found: foundWords(event, result.found)
		});
	}
};
