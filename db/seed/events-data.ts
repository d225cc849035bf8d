/** The form in which a borough's events and observances are written down. `load-events.server.ts` checks and loads them. */
import type { z } from 'zod';
import type { eventContent, EventCollection } from '#domain/events/event';

type Content = z.input<typeof eventContent>;

export type SeedEvent = Partial<
	Omit<Content, 'title' | 'summary' | 'schedule' | 'origin' | 'source' | 'areaId'>
> &
	Pick<Content, 'title' | 'summary' | 'schedule'> & {
		/** Stable and unique for ever: "sample:welcome-lunch". Ids are made from it. */
		ref: string;
		/** `SeedListing.sourceRef` of who puts it on. Without that listing the event is not loaded. */
		listing: string;
		/** `SeedVenue.id`, where it is elsewhere than the listing. */
		venue?: string;
	};

export type SeedEvents = {
	events: SeedEvent[];
	collections: EventCollection[];
};
