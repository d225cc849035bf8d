/** The words for one value of one search filter, for chips and for the list of choices. */
import type { AccessFeature } from '$lib/domain/access';
import type { Kind } from '$lib/domain/kind';
import type { OpenFilter } from '$lib/domain/search-query';
import type { PlaceData } from '$lib/domain/place-data';
import { m } from '$lib/paraglide/messages';
import { weekdayWords } from '$lib/words/dates';
import { accessWords, costWords, kindsWords, languageWords } from '$lib/words/directory';

/** "51.481,0.365", as the position button of the map writes it. */
export const isPosition = (near: string): boolean => /^-?\d+\.\d+,/.test(near);

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const METRES_IN_A_MILE = 1609.344;

export function openWords(filter: OpenFilter): string {
	switch (filter) {
		case 'now':
			return m.search_open_now();
		case 'today':
			return m.search_open_today();
		case 'evening':
			return m.search_open_evening();
		case 'weekend':
			return m.search_open_weekend();
		default:
			return m.search_open_day({ day: weekdayWords(WEEKDAYS.indexOf(filter) + 1) });
	}
}

export function withinWords(metres: number): string {
	const miles = Math.round((metres / METRES_IN_A_MILE) * 10) / 10;
	return miles === 1 ? m.search_within_one() : m.search_within({ miles: String(miles) });
}

/** `parameter` is the name in the URL; `value` has been checked by `parseSearchQuery`. */
export function filterWords(parameter: string, value: string, place: PlaceData): string {
	switch (parameter) {
		case 'kind':
			return kindsWords(value as Kind);
		case 'category':
			return place.categories.find(({ id }) => id === value)?.name ?? value;
		case 'area':
			return place.areas.find(({ id }) => id === value)?.shortName ?? value;
		case 'access':
			return accessWords(value as AccessFeature);
		case 'language':
			return languageWords(value);
		case 'free':
			return costWords('free');
		case 'open':
			return openWords(value as OpenFilter);
		case 'near':
			return isPosition(value) ? m.search_near_position() : m.search_near_place({ place: value });
		case 'box':
			return m.search_in_box();
		case 'within':
			return withinWords(Number(value));
		case 'age':
			return m.search_for_age({ age: value });
		default:
			return value;
	}
}
