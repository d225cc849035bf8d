/** Where the events of a list take place: numbers for a drawn map, and the same numbers for a list beside it. */
import { isOn, venueOf, type Happening } from '$lib/domain/events/happenings';
import type { Drawing } from '$lib/map/drawing/drawing';
import type { Drawings } from '../drawings';

/** As many as can be told apart on one picture. */
const MOST = 20;

export type EventPlaces = {
	drawing: Drawing;
	/** In the order of the picture's numbers, which is that of their first events. */
	places: { number: number; name: string; slug: string; count: number }[];
	/** Places beyond those that are drawn. */
	more: number;
};

/** Null where no event has a place that may be shown. What is called off takes place nowhere. */
export function eventPlaces(
	happenings: readonly Happening[],
	{ withPoints }: Pick<Drawings, 'withPoints'>
): EventPlaces | null {
	const byVenue = new Map<string, Happening[]>();
	for (const one of happenings) {
		const venue = venueOf(one.event);
		if (!isOn(one) || !venue) continue;
		byVenue.set(venue.slug, [...(byVenue.get(venue.slug) ?? []), one]);
	}
	const all = [...byVenue].flatMap(([slug, here]) => {
		const venue = here[0]?.event.venue;
		if (venue?.lat == null || venue.lng == null) return [];
		const point = { lat: venue.lat, lng: venue.lng };
		return [{ slug, name: venue.name, count: here.length, point }];
	});
	if (all.length === 0) return null;
	const drawn = all.slice(0, MOST).map((one, index) => ({ ...one, number: index + 1 }));
	return {
		drawing: withPoints(
			drawn.map(({ number, name, point }) => ({ number, point, kind: 'venue', label: name }))
		),
		places: drawn.map(({ number, name, slug, count }) => ({ number, name, slug, count })),
		more: all.length - drawn.length
	};
}
