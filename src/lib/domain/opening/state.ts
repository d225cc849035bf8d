/** Answers from opening times: is it open, until when, and when next? Pure; `now` is passed in. */
import { localMoment } from '../local-time';
import { bankHolidayOn, type Calendar } from './calendar';
import { dayOf, type Doubt, type Special } from './day';
import { openMoment, type OpenMoment } from './moment';
import { inSeason } from './season';
import { isPromise, sessionsAround, sessionsOf, type Session } from './sessions';
import { hasHours, type Ask, type OpeningTimes } from './times';

/** When it opens: date, time on the wall, and how many days from today. */
export type Opening = {
	on: string;
	at: string;
	inDays: number;
	staffed: boolean;
	ask: Ask | null;
	doubt: Doubt | null;
};

export type OpenState =
	| { state: 'unknown' }
	/** No hours, but they see people by appointment. */
	| { state: 'by_appointment' }
	| { state: 'open'; until: string; staffed: boolean; ask: Ask | null; next: Opening | null }
	/** It would be open by its usual hours, and there is a reason why that may not hold. */
	| { state: 'unsure'; until: string; doubt: Doubt; name: string | null; next: Opening | null }
	/** `because` is what closes today. */
	| { state: 'closed'; next: Opening; because: Special | null }
	/** "MM-DD" */
	| { state: 'out_of_season'; from: string }
	/** No opening in the coming year. */
	| { state: 'closed_for_now'; because: Special | null };

/** Far enough for a yearly season. */
const LOOK_AHEAD_DAYS = 400;

/** The state at an instant. Times in the answer are wall-clock "HH:MM". */
export function openState(times: OpeningTimes | null, now: Date, calendar: Calendar): OpenState {
	if (!hasHours(times)) return withoutHours(times, now, calendar);
	const moment = openMoment(now, calendar);
	const running = runningSession(times, moment);
	if (running) {
		const { closes: until, staffed, ask, doubt } = running;
		const next = nextOpening(times, moment, running.to);
		if (doubt === null) return { state: 'open', until, staffed, ask, next };
		const name = doubt === 'bank_holiday' ? bankHolidayOn(calendar, running.date) : null;
		return { state: 'unsure', until, doubt, name, next };
	}
	const next = nextOpening(times, moment, moment.instant);
	const isOut = times.season !== null && !inSeason(times.season, moment.date);
	if (isOut && (!next || next.inDays > 7)) {
		return { state: 'out_of_season', from: times.season!.from };
	}
	const because = closedBy(times, moment);
	return next ? { state: 'closed', next, because } : { state: 'closed_for_now', because };
}

function withoutHours(times: OpeningTimes | null, now: Date, calendar: Calendar): OpenState {
	if (!times) return { state: 'unknown' };
	const because = closedBy(times, openMoment(now, calendar));
	if (because?.type === 'exception') return { state: 'closed_for_now', because };
	if (times.season && !inSeason(times.season, localMoment(now).date)) {
		return { state: 'out_of_season', from: times.season.from };
	}
	return { state: times.ask === 'by_appointment' ? 'by_appointment' : 'unknown' };
}

/** What closes a day that would otherwise have had hours; null where it has some, or never would. */
function closedBy(times: OpeningTimes, moment: OpenMoment): Special | null {
	const { hours, special } = dayOf(times, moment.day(0));
	if (hours.length > 0 || !special) return null;
	if (special.type === 'exception') return special;
	const usual = dayOf({ ...times, bankHolidays: 'as_usual' }, moment.day(0));
	return usual.hours.length > 0 ? special : null;
}

/** Of several that run, the one that can be promised; then the one that ends last. */
const better = (a: Session, b: Session) =>
	Number(b.doubt === null) - Number(a.doubt === null) ||
	Number(isPromise(b)) - Number(isPromise(a)) ||
	b.to - a.to;

/**
 * The session that covers an instant, last night's late ones included. Sessions that follow without a gap are one,
 * over midnight too, as long as nothing changes in how one is received.
 */
function runningSession(times: OpeningTimes, moment: OpenMoment): Session | undefined {
	const sessions = sessionsAround(times, moment, -1, 1);
	let running = sessions
		.filter(({ from, to }) => from <= moment.instant && moment.instant < to)
		.sort(better)[0];
	for (let next = running; next;) {
		running = next;
		next = sessions.find((one) => follows(one, running!));
	}
	return running;
}

const follows = (next: Session, before: Session) =>
	next.from <= before.to &&
	next.to > before.to &&
	next.staffed === before.staffed &&
	next.ask === before.ask &&
	next.doubt === before.doubt;

/** The first session that begins at or after an instant; one that begins this very minute counts as later. */
function nextOpening(times: OpeningTimes, moment: OpenMoment, after: number): Opening | null {
	const isEveryDay = Boolean(times.exceptions?.length) || typeof times.bankHolidays === 'object';
	for (let inDays = 0; inDays <= LOOK_AHEAD_DAYS; inDays++) {
		const weekday = ((moment.weekday - 1 + inDays) % 7) + 1;
		if (!isEveryDay && !times.spans.some(({ day }) => day === weekday)) continue;
		const [next] = sessionsOf(times, moment.day(inDays))
			.filter(({ from }) => from >= after)
			.sort((a, b) => a.from - b.from || better(a, b));
		if (next) {
			const { opens, staffed, ask, doubt } = next;
			return { on: next.date, at: opens, inDays, staffed, ask, doubt };
		}
	}
	return null;
}

/** Everything that is open at some time from one instant to another, as instants, earliest first. */
export function openBetween(
	times: OpeningTimes | null,
	from: Date,
	to: Date,
	calendar: Calendar
): { opens: Date; closes: Date; staffed: boolean; ask: Ask | null; doubt: Doubt | null }[] {
	if (!times || to <= from) return [];
	const moment = openMoment(from, calendar);
	const days = Math.ceil((to.getTime() - from.getTime()) / 86_400_000) + 1;
	return sessionsAround(times, moment, -1, days)
		.filter((one) => one.from < to.getTime() && one.to > from.getTime())
		.map((one) => ({
			opens: new Date(one.from),
			closes: new Date(one.to),
			staffed: one.staffed,
			ask: one.ask,
			doubt: one.doubt
		}));
}
