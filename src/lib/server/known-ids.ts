import type { PlaceData } from '$lib/domain/place-data';

/** The ids a URL may name as filters in this borough. */
export function knownIds(place: PlaceData): {
	categories: ReadonlySet<string>;
	areas: ReadonlySet<string>;
} {
	return {
		categories: new Set(place.categories.map(({ id }) => id)),
		areas: new Set(place.areas.map(({ id }) => id))
	};
}
