/** What words can stand for in this borough, in words. */
import { ACCESS_FEATURES } from '#domain/access';
import { KINDS } from '#domain/kind';
import type { PlaceData } from '#domain/place-data';
import { OPEN_FILTERS } from '#domain/search-query';
import type { VocabularyTarget } from '#domain/vocabulary';
import { HELP_IDS } from '#search/vocabulary/help';
import { m } from '$lib/paraglide/messages';
import { filterWords } from '../filter-words';
import { builtInHelp, type HelpId } from '../built-in-help';

export const targetText = ({ type, value }: VocabularyTarget): string => `${type}:${value}`;

/** "Category: Food" */
export function targetWords({ type, value }: VocabularyTarget, place: PlaceData): string {
	switch (type) {
		case 'audience':
			return m.words_target_audience({ name: filterWords('category', value, place) });
		case 'free':
			return m.words_target_free();
		case 'near_me':
			return m.words_target_near_me();
		case 'help': {
			const id = HELP_IDS.find((one) => one === value) as HelpId | undefined;
			return m.words_target_help({ name: id ? builtInHelp(id, 'en').title : value });
		}
		default:
			return m[`words_target_${type}`]({ name: filterWords(type, value, place) });
	}
}

/** To choose from; `now` is offered too, whatever it is. */
export function targetChoices(place: PlaceData, now: VocabularyTarget | null) {
	const ids = place.categories.map(({ id }) => id);
	const all = (type: VocabularyTarget['type'], values: readonly string[]) =>
		values.map((value) => ({ type, value }));
	const offered = [
		...all('category', ids),
		...all('kind', KINDS),
		...all('audience', ids),
		...all('access', ACCESS_FEATURES),
		...all('open', OPEN_FILTERS),
		...all('free', ['1']),
		...all('near_me', ['1']),
		...all('help', HELP_IDS)
	];
	const isOffered = now && offered.some((one) => targetText(one) === targetText(now));
	return [...offered, ...(now && !isOffered ? [now] : [])].map((target) => ({
		id: targetText(target),
		words: targetWords(target, place)
	}));
}
