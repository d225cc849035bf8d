import { error } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { eventsOfListings } from '#db/queries/event-at-desk.server';
import { listingsOfOwner } from '#db/queries/owners.server';
import { eventsAtPlaces, type EventAtOwnPlace } from '$lib/server/desk/events-at-places';
import { isPublicStatus } from '$lib/domain/listing';
import { m } from '$lib/paraglide/messages';
import { momentWords } from '$lib/words/accounts';
import { statusWords } from '$lib/words/desk';
import { eventStatusWords } from '$lib/words/event-desk';
import type { PageServerLoad } from './$types';

const DONE = {
	proposed: m.own_done_proposed,
	event_live: m.own_done_event_live,
	event_sent: m.own_done_proposed,
	place_live: m.event_place_done_live,
	place_sent: m.event_place_done_sent,
	place_back: m.event_place_done_back,
	saved_live: m.desk_done_saved_live,
	saved: m.desk_done_saved,
	kept: m.desk_done_kept,
	dropped: m.desk_done_dropped
};
const isDone = (text: string): text is keyof typeof DONE => Object.hasOwn(DONE, text);

export const load: PageServerLoad = async ({ locals: { person, services }, url }) => {
	if (!person) error(403);
	const done = url.searchParams.get('done') ?? '';
	const rows = await listingsOfOwner(services.db, person.id);
	const ids = rows.map(({ id }) => id);
	const [events, atPlaces] = await Promise.all([
		eventsOfListings(services.db, ids),
		eventsAtPlaces(services, ids, new Date())
	]);
	return {
		waits: waitingOf(rows, events, atPlaces),
		done: isDone(done) ? DONE[done]() : null,
		listings: rows.map(({ id, slug, name, status, trustedAt, proposal }) => ({
			name,
			status: statusWords(status),
			publicHref: isPublicStatus(status) ? resolve(`/listings/${slug}`) : null,
			timesHref: isPublicStatus(status) ? resolve(`/listings/${slug}/mistake`) : null,
			editHref: status === 'archived' ? null : resolve(`/desk/listings/${id}/edit`),
			addEventHref:
				status === 'archived' ? null : `${resolve('/builders/own/events/new')}?for=${id}`,
			events: events.filter(({ listingId }) => listingId === id).map(eventView),
			atPlace: atPlaces.filter(({ listingId }) => listingId === id).map(atPlaceView),
			how: trustedAt ? m.own_trusted() : m.own_proposes(),
			proposal: proposal && {
				words: m[`own_proposal_${proposal.status}`]({ when: momentWords(proposal.sentAt) }),
				answer: proposal.answer
			}
		}))
	};
};

type Event = Awaited<ReturnType<typeof eventsOfListings>>[number];

/** One that was declined says why, and can be written anew only as another. */
function eventView({ id, title, status, statusNote, proposedAt, replacesId, notTheirs }: Event) {
	const isDeclined = status === 'archived';
	const waits = replacesId ? m.own_event_change_waiting : m.own_event_waiting;
	return {
		...{ id, title },
		href: isDeclined ? null : resolve(`/builders/own/events/${id}`),
		state: isDeclined
			? m.own_event_declined()
			: proposedAt
				? waits({ when: momentWords(proposedAt) })
				: [eventStatusWords(status), notTheirs && m.own_event_not_theirs()]
						.filter(Boolean)
						.join(', '),
		note: statusNote ?? notTheirs
	};
}

/** One of somebody else at one's own place, with what was said of it. */
function atPlaceView({ id, title, host, notTheirs, said }: EventAtOwnPlace) {
	const saidWords = () => {
		if (said?.status === 'waiting') {
			return m.event_place_waits({ when: momentWords(said.createdAt) });
		}
		if (notTheirs) return m.event_place_said();
		return said?.status === 'declined' ? m.event_place_declined() : null;
	};
	return {
		title,
		href: resolve(`/builders/own/at-our-place/${id}`),
		by: host ? m.event_place_by({ name: host }) : m.event_place_nobody(),
		said: saidWords(),
		answer: said?.answer ?? null
	};
}

/** What the owner has sent and nobody has answered: one link for each. */
function waitingOf(
	rows: Awaited<ReturnType<typeof listingsOfOwner>>,
	events: Event[],
	atPlaces: EventAtOwnPlace[]
) {
	return [
		...rows
			.filter(({ proposal }) => proposal?.status === 'waiting')
			.map(({ id, name }) => ({ name, href: resolve(`/desk/listings/${id}/edit`) })),
		...events
			.filter(({ status, proposedAt }) => status === 'draft' && proposedAt)
			.map(({ id, title }) => ({ name: title, href: resolve(`/builders/own/events/${id}`) })),
		...atPlaces
			.filter(({ said }) => said?.status === 'waiting')
			.map(({ id, title }) => ({ name: title, href: resolve(`/builders/own/at-our-place/${id}`) }))
	];
}
