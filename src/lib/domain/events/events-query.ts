/** What somebody asks of What's on, read from an address. Reading never throws. */
import { ACCESS_FEATURES, type AccessFeature } from '../access';
import { cleanText } from '../clean-text';
import { addDays, localMoment } from '../local-time';
import { daysStretch, monthStretch, wallNow, weekendOf, type Stretch } from './happenings';
import { parseWall } from './wall';

export const WHENS = ['today', 'weekend', 'week', 'days30'] as const;
export type When = (typeof WHENS)[number];

export type EventsQuery = {
	/** Null: not said. */
	when: When | null;
	/** One day, "YYYY-MM-DD". */
	day: string | null;
	/** A whole month to look at, "YYYY-MM". */
	month: string | null;
	q: string;
	areas: string[];
	categories: string[];
	access: AccessFeature[];
	freeOnly: boolean;
	/** Slugs. */
	venue: string | null;
	listing: string | null;
	collection: string | null;
};

const MOST_TEXT = 200;
const MOST_VALUES = 20;
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** A calendar of other centuries is of no use, and robots would walk it for ever. */
const MONTH = /^20[2-4]\d-(0[1-9]|1[0-2])$/;

export const ANY_EVENT: EventsQuery = {
	when: null,
	day: null,
	month: null,
	q: '',
	areas: [],
	categories: [],
	access: [],
	freeOnly: false,
	venue: null,
	listing: null,
	collection: null
};

/** `known` holds the ids of this borough; others are left out. */
export function parseEventsQuery(
	params: URLSearchParams,
	known: { categories: ReadonlySet<string>; areas: ReadonlySet<string> }
): EventsQuery {
	const text = (name: string) => cleanText((params.get(name) ?? '').slice(0, 2000), MOST_TEXT);
	const slug = (name: string) => (SLUG.test(text(name)) ? text(name) : null);
	const many = (name: string, ids: ReadonlySet<string>) => [
		...new Set(
			params
				.getAll(name)
				.slice(0, MOST_VALUES)
				.filter((id) => ids.has(id))
		)
	];
	const day = text('day');
	return {
		when: WHENS.find((one) => one === text('when')) ?? null,
		day: MONTH.test(day.slice(0, 7)) && !Number.isNaN(parseWall(day)) ? day.slice(0, 10) : null,
		month: MONTH.test(text('month')) ? text('month') : null,
		q: text('q'),
		areas: many('area', known.areas),
		categories: many('category', known.categories),
		access: many('access', new Set(ACCESS_FEATURES)) as AccessFeature[],
		freeOnly: ['1', 'true', 'yes', 'on'].includes(text('free')),
		venue: slug('venue'),
		listing: slug('listing'),
		collection: slug('collection')
	};
}

/** The address parameters that `parseEventsQuery` reads back to the same query. */
export function eventsParams(query: Partial<EventsQuery>): URLSearchParams {
	const params = new URLSearchParams();
	for (const name of ['when', 'day', 'month', 'q', 'venue', 'listing', 'collection'] as const) {
		const value = query[name];
		if (value) params.set(name, value);
	}
	for (const area of query.areas ?? []) params.append('area', area);
	for (const category of query.categories ?? []) params.append('category', category);
	for (const feature of query.access ?? []) params.append('access', feature);
	if (query.freeOnly) params.set('free', '1');
	return params;
}

/** Whether it asks for certain events, beyond a time. */
export const isNarrow = (query: EventsQuery): boolean =>
	eventsParams({ ...query, when: null, day: null, month: null }).size > 0;

/** The time that is asked about. What has ended today is no longer on. */
export function stretchOf(query: EventsQuery, now: Date): Stretch {
	const { date: today } = localMoment(now);
	if (query.month) return monthStretch(query.month);
	if (query.day) return daysStretch(query.day, query.day);
	const from = wallNow(now);
	const until = (days: number) => ({ from, to: daysStretch(today, addDays(today, days)).to });
	const when = query.when ?? (isNarrow(query) ? 'days30' : 'week');
	if (when === 'today') return until(0);
	if (when === 'week') return until(6);
	if (when === 'days30') return until(29);
	const weekend = weekendOf(today);
	return { from: Math.max(from, weekend.from), to: weekend.to };
}
