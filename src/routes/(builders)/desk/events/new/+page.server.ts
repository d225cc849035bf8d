import { error, fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { findEventEdit } from '#db/queries/event-edits.server';
import { readListingInFull } from '#db/queries/listing-at-desk.server';
import { EMPTY_EVENT } from '$lib/domain/events/event-form';
import { may } from '$lib/domain/permissions';
import { eventChoices, typedEventFrom } from '$lib/server/desk/event-form-page';
import { objectOf } from '$lib/server/desk/write-change';
import { openForm } from '$lib/server/read-form';
import { keepEventForm } from '$lib/server/use-cases/keep-event-form';
import { addEvent } from '$lib/server/use-cases/save-event';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { person, services }, url }) => {
	if (!person) error(403);
	const choices = await eventChoices(services, person);
	const kept = url.searchParams.has('kept')
		? await findEventEdit(services.db, { userId: person.id, event: 'new' })
		: null;
	if (kept) return { choices, typed: kept.typed };
	const host = await readListingInFull(services.db, url.searchParams.get('for') ?? '');
	const isMine = host !== null && may(person, 'see_listing', objectOf(host));
	const typed = { ...EMPTY_EVENT, areaId: choices.areas.length === 1 ? choices.areas[0]!.id : '' };
	if (!isMine) return { choices, typed };
	const { areaId, venueId } = host.content;
	return { choices, typed: { ...typed, areaId, listingId: host.id, venueId: venueId ?? '' } };
};

export const actions: Actions = {
	add: async ({ locals: { person, services }, request }) => {
		const form = await openForm(request);
		const typed = typedEventFrom(form);
		const isDraft = form.text('as', 20) === 'draft';
		const result = await addEvent(services, person, { typed, isDraft }, new Date());
		if (result.ok) redirect(303, `${resolve(`/desk/events/${result.id}`)}?done=added`);
		if (result.problem === 'forbidden') error(403);
		return fail(400, { typed, problems: result.problems });
	},
	/** The form waits while a place is made that is not in the list. */
	place: async ({ locals: { person, services }, request }) => {
		const typed = typedEventFrom(await openForm(request));
		const kept = { typed, baseVersion: 0 };
		const result = await keepEventForm(services, person, 'new', kept, new Date());
		if (!result.ok) error(403);
		redirect(303, `${resolve('/desk/venues/new')}?event=new`);
	}
};
