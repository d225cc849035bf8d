import type { SeedEvents } from './events-data';
import type { SeedListings, SeedPlaceData } from './seed-data';

export type BoroughData = {
	place(): Promise<SeedPlaceData>;
	listings(): Promise<SeedListings>;
	events(): Promise<SeedEvents>;
};

/** Whose data an empty database gets. */
export const FIRST_BOROUGH = 'thurrock';

/**
 * The boroughs that come with the program, by id. Another borough is another folder and another line here.
 * Imported late, because a running server never needs them again.
 */
export const BOROUGHS = {
	thurrock: {
		place: async () => (await import('./thurrock/place/index')).place,
		listings: async () => (await import('./thurrock/listings/index')).listings,
		events: async () => (await import('./thurrock/events/index')).events
	}
} satisfies Record<string, BoroughData>;
