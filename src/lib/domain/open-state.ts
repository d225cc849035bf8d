/** Answers from opening times: is it open, until when, and when next? Pure; `now` is passed in. */
import { inSeason } from './kind';
import { addDays, localMoment, weekdayOf } from './local-time';
import type { OpeningTimes, WeeklySpan } from './opening-times';
import type { OpenFilter } from './search-query';

export type OpenState =
	| { state: 'unknown' }
	| { state: 'open'; until: string; staffed: boolean }
	| { state: 'closed'; opensOn: string; opensAt: string; inDays: number }
	| { state: 'out_of_season'; from: string }
	/** The model is empty or says nothing for the coming week. */
	| { state: 'closed_for_now' };

/** Evening begins at 17:30: a session that still runs then counts. */
const EVENING_FROM = 17 * 60 + 30;
const DAY = 24 * 60;

const minutesOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

/** Start and end of a span in minutes from its own midnight; the end may lie past 24:00. */
function bounds(span: WeeklySpan): { from: number; to: number } {
	const from = minutesOf(span.opens);
	const to = minutesOf(span.closes);
	return { from, to: to <= from ? to + DAY : to };
}

const runsOn = (times: OpeningTimes, date: string) => !times.season || inSeason(times.season, date);

/** Spans that begin on a calendar date, earliest first; none out of season. */
export function spansOn(times: OpeningTimes, date: string): WeeklySpan[] {
	if (!runsOn(times, date)) return [];
	return times.spans
		.filter((span) => span.day === weekdayOf(date))
		.sort((a, b) => a.opens.localeCompare(b.opens));
}

/** The state at an instant. Times in the answer are wall-clock "HH:MM". */
export function openState(times: OpeningTimes | null, now: Date): OpenState {
	if (!times || times.spans.length === 0) return { state: 'unknown' };
	const { date, minutes } = localMoment(now);
	const session = sessionAt(times, date, minutes);
	if (session) return { state: 'open', ...session };
	for (let inDays = 0; inDays <= 7; inDays++) {
		const day = addDays(date, inDays);
		const next = spansOn(times, day).find((span) => inDays > 0 || minutesOf(span.opens) > minutes);
		if (next) return { state: 'closed', opensOn: day, opensAt: next.opens, inDays };
	}
	if (times.season && !inSeason(times.season, date)) {
		return { state: 'out_of_season', from: times.season.from };
	}
	return { state: 'closed_for_now' };
}

/**
 * The session that covers a local minute, yesterday's late ones included; the one that ends last wins.
 * Sessions that follow without a gap are one, over midnight too, as long as it stays the same whether
 * somebody is at the desk.
 */
function sessionAt(
	times: OpeningTimes,
	date: string,
	minutes: number
): { until: string; staffed: boolean } | undefined {
	const sessions = [-1, 0, 1].flatMap((inDays) =>
		spansOn(times, addDays(date, inDays)).map((span) => {
			const { from, to } = bounds(span);
			return { span, from: from + inDays * DAY, to: to + inDays * DAY };
		})
	);
	const byEnd = sessions.sort((a, b) => b.to - a.to);
	let running = byEnd.find(({ from, to }) => from <= minutes && minutes < to);
	if (!running) return undefined;
	const { staffed } = running.span;
	for (let next: typeof running | undefined = running; next;) {
		const end: number = next.to;
		running = next;
		next = byEnd.find(({ span, from, to }) => span.staffed === staffed && from <= end && to > end);
	}
	return { until: running.span.closes, staffed };
}

const DAY_FILTERS: readonly OpenFilter[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** Does a listing with these times answer an `open` filter? Unknown hours never do: we do not promise. */
export function matchesOpenFilter(
	times: OpeningTimes | null,
	filter: OpenFilter,
	now: Date
): boolean {
	if (!times) return false;
	const { date, minutes } = localMoment(now);
	if (filter === 'now') return sessionAt(times, date, minutes) !== undefined;
	if (filter === 'today') {
		return (
			sessionAt(times, date, minutes) !== undefined ||
			spansOn(times, date).some((span) => minutesOf(span.opens) >= minutes)
		);
	}
	const days = DAY_FILTERS.indexOf(filter) + 1;
	// The coming week decides, so that a season that has ended is not offered.
	for (let inDays = 0; inDays < 7; inDays++) {
		const day = addDays(date, inDays);
		const matches = spansOn(times, day).some((span) => {
			if (filter === 'evening') return bounds(span).to > EVENING_FROM && span.day <= 5;
			if (filter === 'weekend') return span.day >= 6;
			return span.day === days;
		});
		if (matches) return true;
	}
	return false;
}
