import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { readListingInFull } from '#db/queries/listing-at-desk.server';
import { EMPTY_EVENT } from '$lib/domain/events/event-form';
import { may } from '$lib/domain/permissions';
import { ownEventChoices, typedEventFrom } from '$lib/server/desk/event-form-page';
import { objectOf } from '$lib/server/desk/write-change';
import { openForm } from '$lib/server/read-form';
import { addOwnEvent } from '$lib/server/use-cases/own-events';
import type { Actions, PageServerLoad } from './$types';

const listingOf = ({ url }: Pick<RequestEvent, 'url'>) => url.searchParams.get('for') ?? '';

export const load: PageServerLoad = async ({ locals: { person, services }, url }) => {
	const listing = await readListingInFull(services.db, listingOf({ url }));
	if (!listing || !may(person, 'keep_own_events', objectOf(listing))) error(403);
	const { areaId, venueId, name } = listing.content;
	const typed = { ...EMPTY_EVENT, listingId: listing.id, areaId, venueId: venueId ?? '' };
	return {
		...{ id: listing.id, name, typed },
		isTrusted: may(person, 'edit_own_listing', objectOf(listing)),
		choices: await ownEventChoices(services, listing, typed)
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { person, services } = event.locals;
		const typed = typedEventFrom(await openForm(event.request));
		const result = await addOwnEvent(services, person, listingOf(event), typed, new Date());
		if (result.ok) {
			const done = result.isLive ? 'event_live' : 'event_sent';
			redirect(303, `${resolve('/builders/own')}?done=${done}`);
		}
		if (result.problem === 'fields') return fail(400, { typed, problems: result.problems });
		error(403);
	}
};
