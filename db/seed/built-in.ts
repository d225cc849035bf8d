import type { SeedEvents } from './events-data';
import type { SeedListings, SeedPlaceData } from './seed-data';

/** A borough as data files have it. */
export type BoroughData = {
	place(): Promise<SeedPlaceData>;
	listings(): Promise<SeedListings>;
	events(): Promise<SeedEvents>;
};

/**
 * The borough that comes with the program, whose data an empty database gets. Which one that is stands in package.json
 * (`#borough/*`), as the folder of its data, and nowhere in code. Imported late, because a running server never needs
 * it again.
 */
export const BUILT_IN: BoroughData = {
	place: async () => (await import('#borough/place/index')).place,
	listings: async () => (await import('#borough/listings/index')).listings,
	events: async () => (await import('#borough/events/index')).events
};
