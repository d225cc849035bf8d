/** Cards, remembered for the minute in which their words are true. */
import type { PlaceData } from '$lib/domain/place-data';
import { getLocale } from '$lib/paraglide/runtime';
import type { SearchHit } from '#search/engine';
import { distancesOf, toCard, type Card } from './card';

/** The card of a hit, as `toCard` makes it. */
export type Cards = (hit: SearchHit, now: Date) => Card;

/** So many at most: several pages for each language, not a whole directory. */
const MOST_REMEMBERED = 4_000;
const MINUTE_MILLISECONDS = 60_000;

/**
 * Makes the card maker of one server. Everything on a card but the distances follows from the listing's version, the part of it that was asked for,
 * the language and the minute, and to word it anew for every visitor was an eighth of the work for a results page.
 */
export function createCards(place: PlaceData): Cards {
	let minute = NaN;
	let { calendar } = place;
	let remembered = new Map<string, Card>();

	return (hit, now) => {
		const current = Math.floor(now.getTime() / MINUTE_MILLISECONDS);
		const isOther = current !== minute || place.calendar !== calendar;
		if (isOther || remembered.size >= MOST_REMEMBERED) {
			remembered = new Map();
			minute = current;
			calendar = place.calendar;
		}
		const key = `${hit.id} ${hit.version} ${hit.timesOf} ${getLocale()}`;
		let card = remembered.get(key);
		if (!card) {
			card = toCard(withoutDistances(hit), place, now);
			remembered.set(key, card);
		}
		if (hit.distanceMetres === null) return card;
		return { ...card, ...distancesOf(hit) };
	};
}

const withoutDistances = (hit: SearchHit): SearchHit => ({
	...hit,
	distanceMetres: null,
	places: hit.places?.map((place) => ({ ...place, distanceMetres: null }))
});
