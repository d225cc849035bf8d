/** Opening states and weeks in words that read well aloud. */
import { openState, type OpenState } from '$lib/domain/open-state';
import { localMoment, weekdayOf } from '$lib/domain/local-time';
import type { OpeningTimes } from '$lib/domain/opening-times';
import { m } from '$lib/paraglide/messages';
import { clockWords, monthDayWords, weekdayWords } from './dates';

export type When = { state: OpenState['state'] | 'temporarily_closed'; words: string };

/** What a card says about time: "Open now, until 5pm", "Opens Tuesday at 10am", never "closed" for unknown. */
export function whenWords(times: OpeningTimes | null, temporarilyClosed: boolean, now: Date): When {
	if (temporarilyClosed) return { state: 'temporarily_closed', words: m.when_temporarily_closed() };
	const answer = openState(times, now);
	return { state: answer.state, words: stateWords(answer) };
}

function stateWords(answer: OpenState): string {
	switch (answer.state) {
		case 'unknown':
			return m.when_unknown();
		case 'open': {
			const time = clockWords(answer.until);
			return answer.staffed ? m.when_open_until({ time }) : m.when_open_unstaffed({ time });
		}
		case 'closed': {
			const time = clockWords(answer.opensAt);
			if (answer.inDays === 0) return m.when_opens_today({ time });
			if (answer.inDays === 1) return m.when_opens_tomorrow({ time });
			return m.when_opens_day({ day: weekdayWords(weekdayOf(answer.opensOn)), time });
		}
		case 'out_of_season':
			return m.when_out_of_season({ date: monthDayWords(answer.from) });
		case 'closed_for_now':
			return m.when_closed_for_now();
	}
}

export type DayWords = { day: string; hours: string[]; isToday: boolean };

/** The week as a table, Monday first; a day without spans says that none are given, not that it is closed. Null where no hours are known. */
export function weekWords(times: OpeningTimes | null, now: Date): DayWords[] | null {
	if (!times || times.spans.length === 0) return null;
	const today = localMoment(now).weekday;
	return [1, 2, 3, 4, 5, 6, 7].map((weekday) => {
		const spans = times.spans
			.filter((span) => span.day === weekday)
			.sort((a, b) => a.opens.localeCompare(b.opens));
		const hours = spans.map((span) => {
			const range = m.time_range({ from: clockWords(span.opens), to: clockWords(span.closes) });
			return span.staffed ? range : `${range} (${m.unstaffed()})`;
		});
		return {
			day: weekdayWords(weekday),
			hours: hours.length ? hours : [m.no_times_that_day()],
			isToday: weekday === today
		};
	});
}
