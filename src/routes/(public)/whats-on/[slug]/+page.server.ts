import { error } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { findHappenings } from '$lib/server/events/find-events';
import { ANY_EVENT } from '$lib/domain/events/events-query';
import { wallNow } from '$lib/domain/events/happenings';
import { qrCode } from '$lib/server/qr-code';
import type { PageServerLoad } from './$types';
import { eventData } from './structured-data.server';
import { eventView } from './view.server';

const MORE_HERE = 5;

export const load: PageServerLoad = async ({ locals: { services }, params, url }) => {
	const { place, readEvents, drawings } = services;
	const book = await readEvents();
	const event = book.bySlug.get(params.slug);
	if (!event) error(404, 'No such event');
	const now = new Date();
	const view = eventView(event, book, place, now);
	const { venue } = event;
	const atVenue = venue
		? (await findHappenings(services, { ...ANY_EVENT, venue: venue.slug }, now)).happenings
		: [];
	const others = new Map(
		atVenue
			.filter((one) => one.event.id !== event.id)
			.map((one) => [one.event.slug, one.event.title])
	);
	const address = new URL(resolve(`/whats-on/${event.slug}`), url.origin).href;
	return {
		event: view,
		others: [...others].slice(0, MORE_HERE).map(([slug, title]) => ({ slug, title })),
		drawing: view.where.point
			? drawings.around(view.where.point, 'venue', venue?.name ?? event.title)
			: null,
		// A made-up event is no fact to tell programs.
		structured: view.isSample ? null : eventData(event, address, wallNow(now)),
		qr: qrCode(address)
	};
};
