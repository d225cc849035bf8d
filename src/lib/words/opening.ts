/** What a card and the top of a listing say about time, in words that read well aloud. */
import { weekdayOf } from '$lib/domain/local-time';
import type { PublishedListing } from '$lib/domain/listing';
import type { TimesOf } from '$lib/domain/opening/by-kind';
import type { Calendar } from '$lib/domain/opening/calendar';
import type { Special } from '$lib/domain/opening/day';
import { openState, type Opening, type OpenState } from '$lib/domain/opening/state';
import type { OpeningTimes } from '$lib/domain/opening/times';
import { m } from '$lib/paraglide/messages';
import { clockWords, dateWords, monthDayWords, weekdayWords } from './dates';
import { kindWords } from './kinds';

export type When = { state: OpenState['state'] | 'temporarily_closed'; words: string };

/** "Open now, until 5pm", "Opens Tuesday at 10am", never "closed" for unknown. */
export function whenWords(times: OpeningTimes | null, now: Date, calendar: Calendar): When {
	const answer = openState(times, now, calendar);
	return { state: answer.state, words: stateWords(answer) };
}

/** "Closed for now. Open again on 3 January 2027", whatever its usual hours. */
export const closedWhen = (opensAgainOn: string | undefined): When => ({
	state: 'temporarily_closed',
	words: opensAgainOn
		? m.when_closed_until({ date: dateWords(opensAgainOn) })
		: m.when_temporarily_closed()
});

/** "Closed for now. Open again on 3 January 2027. The roof is being mended." */
export const closedWords = ({
	opensAgainOn,
	closedNote
}: Pick<PublishedListing, 'opensAgainOn' | 'closedNote'>): string =>
	[`${closedWhen(opensAgainOn).words}.`, closedNote].filter(Boolean).join(' ');

/** "Warm space", "Cool space": the part of a listing whose times these are. */
export const partWords = (part: TimesOf): string =>
	part === 'cool_space' ? m.part_cool_space() : kindWords(part);

/** While it is open, when it opens after that: "After that: opens Tuesday at 10am". Else null. */
export function afterWords(
	times: OpeningTimes | null,
	now: Date,
	calendar: Calendar
): string | null {
	const answer = openState(times, now, calendar);
	if (answer.state !== 'open' && answer.state !== 'unsure') return null;
	return answer.next && m.when_after_that({ opens: opensWords(answer.next) });
}

function stateWords(answer: OpenState): string {
	switch (answer.state) {
		case 'unknown':
			return m.when_unknown();
		case 'by_appointment':
			return m.when_by_appointment();
		case 'open':
			return openWords(answer);
		case 'unsure': {
			const time = clockWords(answer.until);
			return answer.name
				? m.when_unsure_bank_holiday({ name: answer.name, time })
				: m.when_unsure_school({ time });
		}
		case 'closed': {
			const opens = opensWords(answer.next);
			return answer.because ? m.when_closed_then({ why: whyClosed(answer.because), opens }) : opens;
		}
		case 'out_of_season':
			return m.when_out_of_season({ date: monthDayWords(answer.from) });
		case 'closed_for_now':
			return answer.because ? whyClosed(answer.because) : m.when_closed_for_now();
	}
}

function openWords({ until, staffed, ask }: Extract<OpenState, { state: 'open' }>): string {
	const time = clockWords(until);
	if (ask === 'by_appointment') return m.when_open_by_appointment({ time });
	if (!staffed) return m.when_open_unstaffed({ time });
	return ask === 'call_first' ? m.when_open_call_first({ time }) : m.when_open_until({ time });
}

function whyClosed(because: Special): string {
	const reason = because.type === 'bank_holiday' ? because.name : because.reason;
	return reason ? m.when_closed_because({ reason }) : m.when_closed_today();
}

/** "Opens Tuesday at 10am"; from a week on with the date, so that no Tuesday is taken for another. */
function opensWords({ on, at, inDays, ask, doubt }: Opening): string {
	const time = clockWords(at);
	const day = weekdayWords(weekdayOf(on));
	const opens =
		inDays === 0
			? m.when_opens_today({ time })
			: inDays === 1
				? m.when_opens_tomorrow({ time })
				: inDays < 7
					? m.when_opens_day({ day, time })
					: m.when_opens_date({ day, date: monthDayWords(on.slice(5)), time });
	if (doubt === 'bank_holiday') return m.when_check_bank_holiday({ opens });
	if (doubt === 'school_dates') return m.when_check_school({ opens });
	return ask === 'by_appointment' ? m.when_check_appointment({ opens }) : opens;
}
