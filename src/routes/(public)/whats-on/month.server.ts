/** A month, day by day: a table for the eye, and in truth a list of days. */
import type { EventsQuery } from '$lib/domain/events/events-query';
import { isOn, monthStretch, type Happening } from '$lib/domain/events/happenings';
import { dateOfDay, dayNumber, dayOfWall, weekdayOfDay, writeWall } from '$lib/domain/events/wall';
import { clockWords, dateWords, weekdayWords } from '$lib/words/dates';
import { dayTitle, stateWords } from '$lib/words/events';

/** So many stand in a day's square; the rest is one link away. */
const SHOWN = 4;
const DAYS = [1, 2, 3, 4, 5, 6, 7];

export function monthView(
	month: string,
	happenings: readonly Happening[],
	today: number,
	href: (change: Partial<EventsQuery>) => string
) {
	const { first, last } = monthStretch(month);
	const firstDay = dayNumber(first);
	const lastDay = dayNumber(last);
	const byDay = new Map<number, Happening[]>();
	for (const happening of happenings) {
		const day = Math.max(dayOfWall(happening.occurrence.start), firstDay);
		byDay.set(day, [...(byDay.get(day) ?? []), happening]);
	}
	const days = Array.from({ length: lastDay - firstDay + 1 }, (_, index) => firstDay + index);
	const near = (step: number) => dateOfDay(step < 0 ? firstDay - 1 : lastDay + 1).slice(0, 7);
	return {
		month,
		title: dateWords(month),
		earlier: { words: dateWords(near(-1)), href: href({ month: near(-1) }) },
		later: { words: dateWords(near(1)), href: href({ month: near(1) }) },
		weekdays: DAYS.map(weekdayWords),
		/** Empty squares before the first. */
		offset: weekdayOfDay(firstDay) - 1,
		days: days.map((day) => ({
			date: dateOfDay(day),
			number: day - firstDay + 1,
			title: dayTitle(day, today),
			isToday: day === today,
			isPast: day < today,
			events: (byDay.get(day) ?? []).slice(0, SHOWN).map(inSquare),
			more: Math.max(0, (byDay.get(day)?.length ?? 0) - SHOWN),
			moreHref: href({ month: null, when: null, day: dateOfDay(day) })
		}))
	};
}

function inSquare(happening: Happening) {
	const { event, occurrence } = happening;
	const { allDay } = event.schedule;
	return {
		key: `${event.slug}-${occurrence.original}-${occurrence.state}`,
		slug: event.slug,
		title: event.title,
		clock: allDay ? null : clockWords(writeWall(occurrence.start).slice(11)),
		state: isOn(happening) ? null : stateWords(occurrence, allDay),
		isOn: isOn(happening)
	};
}
