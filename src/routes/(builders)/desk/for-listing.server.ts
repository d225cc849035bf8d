import { error, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { findEventEdit } from '#db/queries/event-edits.server';
import { may } from '$lib/domain/permissions';
import { objectOf } from '$lib/server/desk/write-change';
import { chooseForListing } from '$lib/server/use-cases/choose-for-listing';
import { chooseForEvent } from '$lib/server/use-cases/keep-event-form';
import { seeListing } from '$lib/server/use-cases/see-listing';

/** The listing in the middle of which somebody makes a place or an organisation (`?for=`); null where there is none. */
export async function listingInHand({ person, services }: App.Locals, url: URL) {
	const id = url.searchParams.get('for');
	if (!id) return null;
	const seen = await seeListing(services, person, id);
	if (!seen.ok) error(seen.problem === 'nothing' ? 404 : 403);
	const { listing } = seen;
	if (!may(person, 'propose_edit', objectOf(listing))) error(403);
	const { name, areaId } = listing.content;
	return { id: listing.id, name, areaId };
}

/** The event in the middle of which somebody makes a place (`?event=`); null where there is none. */
export async function eventInHand({ person, services: { db } }: App.Locals, url: URL) {
	const event = url.searchParams.get('event');
	if (!event || !person) return null;
	const kept = await findEventEdit(db, { userId: person.id, event });
	if (!kept) return null;
	return { id: event, title: kept.typed.title, areaId: kept.typed.areaId, href: formOf(event) };
}

const formOf = (event: string) => `${resolve(`/desk/events/${event}`)}?kept`;

/** Chooses it for that listing or event, and goes on with its form; without one, to a page of its own. */
export async function goOnWith(
	{ person, services }: App.Locals,
	url: URL,
	chosen: { venueId: string } | { organisationId: string }
): Promise<never> {
	const id = url.searchParams.get('for');
	const [field = '', made = ''] = Object.entries(chosen)[0] ?? [];
	const event = url.searchParams.get('event');
	if (!id && event && 'venueId' in chosen) {
		const result = await chooseForEvent(services, person, event, chosen.venueId, new Date());
		if (!result.ok) error(result.problem === 'nothing' ? 404 : 403);
		redirect(303, `${formOf(event)}#venueId`);
	}
	if (!id) redirect(303, `${pageOf(chosen, made)}?made`);
	const result = await chooseForListing(services, person, id, chosen, new Date());
	if (!result.ok) error(result.problem === 'nothing' ? 404 : 403);
	const step = 'venueId' in chosen ? 'where' : 'who';
	redirect(303, `${resolve(`/desk/listings/${id}/edit`)}?step=${step}#${field}`);
}

const pageOf = (chosen: object, id: string) =>
	'venueId' in chosen ? resolve(`/desk/venues/${id}`) : resolve(`/desk/organisations/${id}`);
