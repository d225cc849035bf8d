/** From an entry of somebody's calendar to an event of ours. */
import { eventContent } from '#domain/events/event';
import type { FeedEvent } from '#domain/events/ical/read-calendar';
import { matchVenue, type KnownVenue } from '#domain/events/match-venue';
import type { NewEvent } from '#db/queries/event-changes.server';

export type FeedHome = {
	listing: { id: string; areaId: string; venueId: string | null; organisationId: string | null };
	/** Where events without a place are; null: at the listing's own venue. */
	venueId: string | null;
	venues: readonly KnownVenue[];
};

export type FeedContent = Omit<NewEvent, 'id' | 'uid' | 'feedId'>;

const MOST_SUMMARY = 300;

export function feedContent(event: FeedEvent, { listing, venueId, venues }: FeedHome): FeedContent {
	const named = event.location ? matchVenue(event.location, venues) : null;
	const usual = venueId ?? listing.venueId;
	const { title, description, schedule, location, web, isCancelled } = event;
	const [firstLine = ''] = description.split('\n').filter(Boolean);
	return {
		...eventContent.parse({
			status: isCancelled ? 'cancelled' : 'published',
			title,
			summary: shortened(firstLine || title),
			description: description === firstLine && firstLine.length <= MOST_SUMMARY ? '' : description,
			schedule,
			// Where we do not know the place, what they wrote is better than a wrong door.
			placeNote: location && !named ? location : null,
			areaId: named?.areaId ?? listing.areaId,
			web,
			origin: 'imported'
		}),
		listingId: listing.id,
		organisationId: listing.organisationId,
		venueId: location ? (named?.id ?? null) : usual
	};
}

function shortened(text: string): string {
	if (text.length <= MOST_SUMMARY) return text;
	return `${text.slice(0, MOST_SUMMARY - 2).replace(/\s+\S*$/, '')} …`.toWellFormed();
}
