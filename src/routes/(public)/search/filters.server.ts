/** The choices that can narrow a search, each with its count, in the order in which they help most. */
import { ACCESS_FEATURES } from '$lib/domain/access';
import { KINDS } from '$lib/domain/kind';
import type { PlaceData } from '$lib/domain/place-data';
import { SORTS, type SearchQuery } from '$lib/domain/search-query';
import { m } from '$lib/paraglide/messages';
import { filterWords, openWords, withinWords } from '$lib/server/filter-words';
import type { Facets } from '#search/engine';

export type FilterOption = { value: string; words: string; count: number | null; chosen: boolean };
export type FilterGroup = {
	name: string;
	legend: string;
	type: 'checkbox' | 'radio';
	/** Open on a first visit, or because something in it is chosen. */
	isOpen: boolean;
	options: FilterOption[];
};

type CheckboxName = 'kind' | 'category' | 'area' | 'access' | 'language';

/** Filter groups for the page. Options that would find nothing are left out unless they are chosen. */
export function filterGroups(query: SearchQuery, facets: Facets, place: PlaceData): FilterGroup[] {
	const checkboxes = (
		name: CheckboxName,
		legend: string,
		values: readonly string[],
		chosen: readonly string[]
	): FilterGroup => ({
		name,
		legend,
		type: 'checkbox',
		isOpen: chosen.length > 0 || name === 'kind' || name === 'area',
		options: checkboxOptions(name, values, chosen, facets, place)
	});
	const areas = place.areas.map(({ id }) => id);
	const categories = place.categories.map(({ id }) => id);
	const languages = [...new Set([...Object.keys(facets.language), ...query.languages])];
	const groups = [
		checkboxes('kind', m.search_filter_kind(), KINDS, query.kinds),
		checkboxes('area', m.search_filter_area(), areas, query.areas),
		openGroup(query, facets),
		checkboxes('category', m.search_filter_category(), categories, query.categories),
		costGroup(query, facets, place),
		checkboxes('access', m.search_filter_access(), ACCESS_FEATURES, query.access),
		checkboxes('language', m.search_filter_language(), languages, query.languages)
	];
	return groups.filter((group) => group.options.length > 0);
}

function checkboxOptions(
	name: CheckboxName,
	values: readonly string[],
	chosen: readonly string[],
	facets: Facets,
	place: PlaceData
): FilterOption[] {
	const options = values
		.map((value) => ({
			value,
			words: filterWords(name, value, place),
			count: facets[name][value] ?? 0,
			chosen: chosen.includes(value)
		}))
		.filter((option) => option.chosen || option.count > 0);
	// The other groups have an order of their own; languages come as they were found.
	return name === 'language' ? options.sort((a, b) => a.words.localeCompare(b.words)) : options;
}

function costGroup(query: SearchQuery, facets: Facets, place: PlaceData): FilterGroup {
	const free: FilterOption = {
		value: '1',
		words: filterWords('free', '1', place),
		count: facets.cost.free ?? 0,
		chosen: query.freeOnly
	};
	return {
		name: 'free',
		legend: m.search_filter_cost(),
		type: 'checkbox',
		isOpen: query.freeOnly,
		options: [free]
	};
}

const OPEN_CHOICES = ['now', 'today', 'evening', 'weekend'] as const;

function openGroup(query: SearchQuery, facets: Facets): FilterGroup {
	return {
		name: 'open',
		legend: m.search_filter_open(),
		type: 'radio',
		isOpen: query.open !== null,
		options: openOptions(query, facets)
	};
}

function openOptions(query: SearchQuery, facets: Facets): FilterOption[] {
	const any = { value: '', words: m.search_open_any(), count: null, chosen: query.open === null };
	const values =
		query.open && !(OPEN_CHOICES as readonly string[]).includes(query.open)
			? [...OPEN_CHOICES, query.open]
			: OPEN_CHOICES;
	return [
		any,
		...values.map((value) => ({
			value,
			words: openWords(value),
			count: facets.open[value] ?? 0,
			chosen: query.open === value
		}))
	];
}

export type Choice = { value: string; words: string; chosen: boolean };

/** Miles people say, in whole metres: half a mile, one, three, five. */
const DISTANCES_METRES = [805, 1609, 4828, 8047];

/** How far away a result may be; a distance that came with the link stands among the usual ones. */
export function withinChoices({ withinMetres }: SearchQuery): Choice[] {
	const all = new Set(DISTANCES_METRES);
	if (withinMetres !== null) all.add(withinMetres);
	return [
		{ value: '', words: m.search_within_any(), chosen: withinMetres === null },
		...[...all]
			.sort((a, b) => a - b)
			.map((metres) => ({
				value: String(metres),
				words: withinWords(metres),
				chosen: metres === withinMetres
			}))
	];
}

export function sortChoices({ sort }: SearchQuery): Choice[] {
	return SORTS.map((value) => ({
		value,
		words: m[`search_sort_${value}`](),
		chosen: value === sort
	}));
}
