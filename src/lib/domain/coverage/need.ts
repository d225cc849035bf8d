/** What people need, and on which conditions: read from an address, never throws. */
import { searchParams, parseSearchQuery, queryFor, type QueryProblem } from '../search-query';
import type { SearchQuery } from '../search-query';
import { minutesOf } from '../opening/times';

type Shared = Pick<
	SearchQuery,
	'kinds' | 'categories' | 'freeOnly' | 'access' | 'languages' | 'age'
>;

export type Need = Shared & {
	/** ISO weekdays; empty: any day. */
	days: number[];
	/** Open on each of the days, not on one of them. */
	everyDay: boolean;
	/** "18:00"; it must be open at some time after this, and before that. */
	after: string | null;
	before: string | null;
};

const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;
export const DAY_NAMES = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

export function parseNeed(
	params: URLSearchParams,
	known: Parameters<typeof parseSearchQuery>[1]
): { need: Need; problems: QueryProblem[] } {
	const { query, problems } = parseSearchQuery(sharedOf(params), known);
	const given = [...new Set(params.getAll('day').slice(0, 20))].filter((name) => name !== '');
	const days = given.map((name) => DAY_NAMES.findIndex((one) => one === name) + 1);
	given.forEach((value, at) => {
		if (days[at] === 0) problems.push({ parameter: 'day', value: value.slice(0, 40) });
	});
	const clock = (name: string) => {
		const value = params.get(name) ?? '';
		if (CLOCK.test(value)) return value;
		if (value) problems.push({ parameter: name, value: value.slice(0, 40) });
		return null;
	};
	const [after, before] = [clock('after'), clock('before')];
	const isBackwards = after !== null && before !== null && minutesOf(after) >= minutesOf(before);
	if (isBackwards) problems.push({ parameter: 'before', value: before });
	return {
		need: {
			...sharedNeed(query),
			days: days.filter((day) => day > 0).sort(),
			everyDay: params.get('every') === '1',
			after,
			before: isBackwards ? null : before
		},
		problems
	};
}

/** Only what a need has in common with a search: an area or a place on the map is asked about elsewhere. */
function sharedOf(params: URLSearchParams): URLSearchParams {
	const shared = ['kind', 'category', 'free', 'access', 'language', 'age'];
	return new URLSearchParams(
		[...params].filter(([name, value]) => shared.includes(name) && value !== '')
	);
}

const sharedNeed = ({ kinds, categories, freeOnly, access, languages, age }: Shared): Shared => ({
	kinds,
	categories,
	freeOnly,
	access,
	languages,
	age
});

/** The address that stands for a need; `parseNeed` reads it back to the same. */
export function needParams(need: Need): URLSearchParams {
	const params = searchParams(queryFor(sharedNeed(need)));
	for (const day of need.days) params.append('day', DAY_NAMES[day - 1]!);
	if (need.everyDay) params.set('every', '1');
	if (need.after) params.set('after', need.after);
	if (need.before) params.set('before', need.before);
	return params;
}

/** A need for anything at all. */
export const NO_CONDITIONS: Need = {
	...sharedNeed(queryFor({})),
	days: [],
	everyDay: false,
	after: null,
	before: null
};

/** Does it say when? Then unknown hours leave a doubt. */
export const asksWhen = ({ days, after, before }: Need): boolean =>
	days.length > 0 || after !== null || before !== null;
