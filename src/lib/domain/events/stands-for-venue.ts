/** Who speaks for the place where an event is said to be. */
import type { ListingContent } from '../listing-content';

/** What a place is itself. A group that meets in a hall does not speak for the hall. */
const PLACES = ['venue', 'hub', 'library'] as const;

/** Whether a listing is the place itself, and another puts the event on. */
export const standsForVenue = (
	listing: { id: string; content: Pick<ListingContent, 'kinds' | 'venueId'> },
	event: { venueId: string | null; listingId: string | null }
): boolean =>
	listing.content.venueId !== null &&
	PLACES.some((kind) => listing.content.kinds.includes(kind)) &&
	listing.content.venueId === event.venueId &&
	listing.id !== event.listingId;
