/** A Builder looks at a group's calendar before it is followed. */
import { z } from 'zod';
import { feedListing, venuesByName } from '#db/queries/calendar-feeds.server';
import type { FeedProblem } from '#domain/events/feed';
import { wallNow } from '#domain/events/happenings';
import { readCalendar, type FeedEvent, type LeftOut } from '#domain/events/ical/read-calendar';
import { matchVenue } from '#domain/events/match-venue';
import type { Services } from '../services';

export const feedInput = z.strictObject({
	listingId: z.uuid(),
	url: z.string().trim().min(1).max(1000),
	/** Where its events are, unless the calendar names a place that we know. */
	venueId: z.uuid().nullable().default(null)
});
type FeedInput = z.output<typeof feedInput>;

export type FeedPreview =
	| {
			ok: true;
			name: string | null;
			events: (FeedEvent & { venueId: string | null })[];
			leftOut: LeftOut[];
			tooMany: boolean;
	  }
	| { ok: false; problem: FeedProblem };

type Needs = Pick<Services, 'db' | 'fetchFeed'>;

/** What would come of following this calendar. Nothing is written. */
export async function previewFeed(
	{ db, fetchFeed }: Needs,
	{ listingId, url, venueId }: FeedInput,
	now: Date
): Promise<FeedPreview> {
	const fetched = await fetchFeed(url);
	if (!fetched.ok) return fetched;
	const reading = readCalendar(fetched.text ?? '', wallNow(now));
	if (!reading.ok) return reading;
	const [venues, listing] = await Promise.all([venuesByName(db), feedListing(db, listingId)]);
	const usual = venueId ?? listing?.venueId ?? null;
	const events = reading.events.map((event) => ({
		...event,
		venueId: event.location ? (matchVenue(event.location, venues)?.id ?? null) : usual
	}));
	const { name, leftOut, tooMany } = reading;
	return { ok: true, name, events, leftOut, tooMany };
}
