/** The dates of an event that can still be changed, in words, with what was decided for them. */
import { wallNow } from '$lib/domain/events/happenings';
import { occurrencesOf } from '$lib/domain/events/occurrences';
import type { Schedule } from '$lib/domain/events/schedule';
import { DAY_MINUTES, dayOfWall, parseWall, writeWall } from '$lib/domain/events/wall';
import { m } from '$lib/paraglide/messages';
import { dayTitle, hoursWords, stateWords } from '$lib/words/events';

const AHEAD_DAYS = 400;
const MOST = 40;

/** `id` is the start that the schedule gives the date: its name in the form. */
export function occasionsOf(schedule: Schedule, now: Date): { id: string; words: string }[] {
	const from = wallNow(now);
	const today = dayOfWall(from);
	const left = new Set(schedule.notOn.map(parseWall));
	const all = occurrencesOf({ ...schedule, notOn: [] });
	return all
		.between(today * DAY_MINUTES, from + AHEAD_DAYS * DAY_MINUTES)
		.filter(({ state }) => state !== 'moved')
		.slice(0, MOST)
		.map((occurrence) => {
			const { original } = occurrence;
			const state = left.has(original)
				? m.event_desk_occasion_left_out()
				: stateWords(occurrence, schedule.allDay);
			const when = `${dayTitle(dayOfWall(original), today)}, ${hoursWords(occurrence, schedule.allDay)}`;
			const id = schedule.allDay ? writeWall(original).slice(0, 10) : writeWall(original);
			return { id, words: state ? `${when} (${state})` : when };
		});
}
