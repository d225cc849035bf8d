/** Words of the mapping rooms for figures and needs. */
import type { Need } from '$lib/domain/coverage/need';
import type { DayPart, Figure } from '$lib/domain/mapping/figure';
import type { PlaceData } from '$lib/domain/place-data';
import { m } from '$lib/paraglide/messages';
import { clockWords, listWords, weekdayWords } from './dates';
import { accessWords, kindsWords, languageWords } from './directory';

export const dayPartWords = (part: DayPart): string => m[`rooms_part_${part}`]();

type Names = Pick<PlaceData, 'areas' | 'places' | 'categories'>;

const nameIn = (some: readonly { id: string; name: string }[], id: string) =>
	some.find((one) => one.id === id)?.name ?? id;

/** Each condition of a figure in a few words: "Grays", "Food", "Monday evening". */
export function figureWords(figure: Figure, { areas, places, categories }: Names): string[] {
	const { day, part, open, checked, hours, origin } = figure;
	const when = [day && weekdayWords(day), part && dayPartWords(part)].filter(Boolean).join(' ');
	return [
		...figure.areas.map((id) => nameIn(areas, id)),
		...figure.places.map((id) => nameIn(places, id)),
		...figure.kinds.map(kindsWords),
		...figure.categories.map((id) => nameIn(categories, id)),
		...(when ? [when] : []),
		...(open ? [m[`rooms_open_${open}`]()] : []),
		...(checked ? [m[`rooms_checked_${checked}`]()] : []),
		...(hours ? [m.rooms_hours_unknown()] : []),
		...(origin ? [m.rooms_samples()] : [])
	];
}

/** A need in one line: "Warm spaces; Monday or Friday; after 6pm; free". */
export function needWords(need: Need, { categories }: Pick<Names, 'categories'>): string {
	const days = need.days.map(weekdayWords);
	const parts = [
		...need.kinds.map(kindsWords),
		...need.categories.map((id) => nameIn(categories, id)),
		...(days.length
			? [need.everyDay ? m.rooms_need_each({ days: listWords(days) }) : days.join(' / ')]
			: []),
		...(need.after ? [m.rooms_need_after({ time: clockWords(need.after) })] : []),
		...(need.before ? [m.rooms_need_before({ time: clockWords(need.before) })] : []),
		...(need.freeOnly ? [m.cost_free()] : []),
		...need.access.map(accessWords),
		...need.languages.map(languageWords),
		...(need.age === null ? [] : [m.rooms_need_age({ age: need.age })])
	];
	return parts.length > 0 ? parts.join('; ') : m.rooms_need_anything();
}
