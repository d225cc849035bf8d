/** What goes on in an area in the coming seven days: what meets once or a few times a week, not what is open daily. */
import { addDays, localMoment, weekdayOf } from '$lib/domain/local-time';
import type { Calendar } from '$lib/domain/opening/calendar';
import { hasHours } from '$lib/domain/opening/times';
import { hoursOnDate } from '$lib/domain/opening/week';
import type { DayHours } from '$lib/domain/opening/day';
import { OPEN_FILTERS, type OpenFilter } from '$lib/domain/search-query';
import { m } from '$lib/paraglide/messages';
import { listWords, monthDayWords, weekdayWords } from '$lib/words/dates';
import { hoursWords } from '$lib/words/opening-week';
import type { SearchHit } from '#search/engine';

export type AreaDay = {
	/** "Monday 23 November" */
	title: string;
	/** The search filter of that weekday. */
	open: OpenFilter;
	sessions: { slug: string; name: string; where: string; hours: string; isSample: boolean }[];
	/** How many more there are that day. */
	more: number;
};

const DAYS = 7;
/** Whoever opens on more days than this is open, which is not an occasion. */
const MOST_DAYS = 3;
const SHOWN_A_DAY = 5;

type Session = { hit: SearchHit; hours: DayHours };

/** The days in order, from today; those without anything are left out. */
export function areaWeek(hits: SearchHit[], now: Date, calendar: Calendar): AreaDay[] {
	const { date: today } = localMoment(now);
	const dates = Array.from({ length: DAYS }, (_, inDays) => addDays(today, inDays));
	const byDate = new Map<string, Session[]>(dates.map((date) => [date, []]));
	for (const hit of hits) {
		if (hit.temporarilyClosed || !hasHours(hit.openingTimes)) continue;
		const days = dates
			.map((date) => hoursOnDate(hit.openingTimes!, date, calendar))
			.filter(({ hours }) => hours.length > 0);
		if (days.length > MOST_DAYS) continue;
		for (const { date, hours } of days) {
			byDate.get(date)!.push(...hours.map((one) => ({ hit, hours: one })));
		}
	}
	return dates
		.map((date) => dayView(date, date === today, byDate.get(date)!))
		.filter(({ sessions }) => sessions.length > 0);
}

function dayView(date: string, isToday: boolean, sessions: Session[]): AreaDay {
	const weekday = weekdayOf(date);
	const shown = sessions.sort(realAndEarlyFirst).slice(0, SHOWN_A_DAY).sort(early);
	const words = { day: weekdayWords(weekday), date: monthDayWords(date.slice(5)) };
	return {
		title: isToday ? m.area_week_today(words) : m.area_week_day(words),
		open: OPEN_FILTERS[OPEN_FILTERS.indexOf('mon') + weekday - 1]!,
		sessions: shown.map(({ hit, hours }) => ({
			slug: hit.slug,
			name: hit.name,
			where: whereWords(hit),
			hours: hoursWords(hours),
			isSample: hit.origin === 'sample'
		})),
		more: sessions.length - shown.length
	};
}

/** Its times do not say at which of several places it meets when. */
function whereWords({ venueName, town, places = [] }: SearchHit): string {
	const names = places.flatMap((place) => place.venueName ?? []);
	if (names.length > 1) return m.area_week_one_of({ places: listWords(names) });
	return venueName ?? names[0] ?? town ?? '';
}

const early = (a: Session, b: Session) => a.hours.opens.localeCompare(b.hours.opens);
const realAndEarlyFirst = (a: Session, b: Session) =>
	Number(a.hit.origin === 'sample') - Number(b.hit.origin === 'sample') || early(a, b);
