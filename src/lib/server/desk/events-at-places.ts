/** What others put on at places that somebody looks after, with what was said of it. */
import { eventsAtPlacesOf } from '#db/queries/event-at-desk.server';
import { saidByVenues } from '#db/queries/suggestions.server';
import { wallNow } from '$lib/domain/events/happenings';
import { nextOccurrences, occurrencesOf } from '$lib/domain/events/occurrences';
import { standsForVenue } from '$lib/domain/events/stands-for-venue';
import type { Services } from '../services';

/** Those that are not over. `listingIds`: the listings that somebody looks after, places or not. */
export async function eventsAtPlaces(
	{ db }: Pick<Services, 'db'>,
	listingIds: readonly string[],
	now: Date
) {
	const [found, said] = await Promise.all([
		eventsAtPlacesOf(db, listingIds),
		saidByVenues(db, listingIds)
	]);
	const from = wallNow(now);
	return found
		.filter(({ listingId, kinds, venueId, hostId, schedule }) => {
			const place = { id: listingId, content: { kinds, venueId } };
			const isOthers = standsForVenue(place, { venueId, listingId: hostId });
			return isOthers && nextOccurrences(occurrencesOf(schedule), from, 1).length > 0;
		})
		.map(({ id, title, host, notTheirs, listingId }) => ({
			...{ id, title, host, notTheirs, listingId },
			// Newest first: what was said last counts.
			said: said.find((one) => one.eventId === id && one.listingId === listingId) ?? null
		}));
}
export type EventAtOwnPlace = Awaited<ReturnType<typeof eventsAtPlaces>>[number];
