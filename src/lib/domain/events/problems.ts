/** What is wrong with a schedule, so that a Builder hears of it before residents stand at a closed door. */
import { occurrencesOf, takesPlace, type Occurrences } from './occurrences';
import { daysOfRule } from './rule-days';
import { readRule, type RuleProblem } from './rule';
import { fitsSchedule, type Schedule } from './schedule';
import { DAY_MINUTES, dayOfWall, parseWall } from './wall';

export type ScheduleProblem =
	| RuleProblem
	/** A time where whole days are meant, or the other way round. */
	| 'mixed_times'
	| 'ends_before_start'
	/** Longer than a month: that is a season, not an event. */
	| 'too_long'
	/** The rule ends before the first occasion. */
	| 'over_before_start'
	/** The rule has no day, ever: 30 February. */
	| 'never_occurs'
	/** Every occasion is left out. */
	| 'nothing_left'
	/** A change of an occasion that there is not. */
	| 'change_of_nothing'
	| 'change_ends_before_start';

const MOST_DAYS = 31;
/** Every rule that ever falls on a day falls on one in twenty-eight years (leap days and weekdays), twice over. */
const LOOK_AHEAD_DAYS = 56 * 366;

/** Every problem once, in the order in which a person would put them right. Empty: it can be used. */
export function scheduleProblems(schedule: Schedule): ScheduleProblem[] {
	const { allDay, start, end, rule, alsoOn, notOn, changes } = schedule;
	const changed = changes.flatMap((change) => [change.on, change.start, change.end]);
	const times = [start, end, ...alsoOn, ...notOn, ...changed].filter((text) => text !== null);
	if (!times.every((text) => fitsSchedule(text, allDay))) return ['mixed_times'];
	if (parseWall(end) < parseWall(start)) return ['ends_before_start'];
	if (parseWall(end) - parseWall(start) > MOST_DAYS * DAY_MINUTES) return ['too_long'];
	if (rule !== null) {
		const problem = ruleProblem(rule, parseWall(start));
		if (problem) return [problem];
	}
	return afterReading(schedule);
}

function ruleProblem(text: string, start: number): ScheduleProblem | null {
	const reading = readRule(text);
	if (!reading.ok) return reading.problem;
	const { rule } = reading;
	if (rule.until !== null && rule.until < start) return 'over_before_start';
	const day = dayOfWall(start);
	// A rule may end before it falls on anything but its first day; whether it ever would is another question.
	const anyDay = daysOfRule(rule, day, day, day + LOOK_AHEAD_DAYS, 1);
	return anyDay.length === 0 ? 'never_occurs' : null;
}

function afterReading(schedule: Schedule): ScheduleProblem[] {
	const occurrences = occurrencesOf(schedule);
	const problems = new Set<ScheduleProblem>();
	for (const change of schedule.changes) {
		if (!occurrences.has(parseWall(change.on))) problems.add('change_of_nothing');
		const start = parseWall(change.start ?? change.on);
		if (change.end !== null && parseWall(change.end) < start) {
			problems.add('change_ends_before_start');
		}
	}
	// Only what is left out can leave nothing.
	if (schedule.notOn.length > 0 && !hasAny(schedule, occurrences)) problems.add('nothing_left');
	return [...problems];
}

/** Whether anything is left to tell people of: what is called off is, what is left out without a word is not. */
function hasAny({ start }: Schedule, occurrences: Occurrences): boolean {
	const from = parseWall(start) - DAY_MINUTES;
	return [400, LOOK_AHEAD_DAYS].some((days) =>
		occurrences
			.between(from, from + days * DAY_MINUTES)
			.some((one) => takesPlace(one) || one.state === 'cancelled')
	);
}

/** Whether it goes on for ever. No mistake, but worth a question to the group now and then. */
export const isEndless = (schedule: Schedule): boolean => occurrencesOf(schedule).end === null;
