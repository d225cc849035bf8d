/** Schedules of an Open Referral feed as opening times. What the model cannot hold stays as words in the note. */
import { WEEKDAY_CODES } from '../events/rule';
import { fromOsm } from '../opening/osm/import';
import { openingTimes, type Only, type OpeningTimes, type WeeklySpan } from '../opening/times';
import type { FeedSchedule } from './service-form';

const MOST_NOTE = 500;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const BY_DAY = new RegExp(`^([+-]?[1-5])?(${WEEKDAY_CODES.join('|')})$`);

export function readSchedules(schedules: readonly FeedSchedule[]): OpeningTimes | null {
	if (schedules.length === 0) return null;
	// Our own feed says the whole in words beside each part.
	const own = fromOsm(schedules[0]?.description ?? '');
	const isSame = schedules.every(({ description }) => description === schedules[0]?.description);
	if (isSame && own.times && own.notUnderstood.length === 0) return own.times;
	const spans = schedules.flatMap(spansOf);
	const said = schedules.flatMap(({ description, notes }) => [description, notes]);
	const note = [...new Set(said.filter(Boolean))].join(' ').slice(0, MOST_NOTE);
	const unread = schedules.some((schedule) => spansOf(schedule).length === 0);
	const times = openingTimes.safeParse({
		spans,
		note: note || null,
		...(unread && note && { noteIsUnread: true })
	});
	return times.success && (spans.length > 0 || note) ? times.data : null;
}

/** None where it cannot be held: without hours or days, or by rules that we do not have. */
function spansOf(schedule: FeedSchedule): WeeklySpan[] {
	const [opens, closes] = [clockOf(schedule.opens_at), clockOf(schedule.closes_at)];
	const days = (schedule.byday ?? '').split(',').map((day) => BY_DAY.exec(day.trim()));
	const rhythm = rhythmOf(schedule);
	if (!opens || !closes || !rhythm || days.includes(null)) return [];
	const isMonthly = schedule.freq === 'MONTHLY';
	if (days.some((day) => isMonthly !== (day?.[1] !== undefined))) return [];
	return days.map((day) => {
		const nth = day?.[1] ? ([Number(day[1])] as Only['nth']) : undefined;
		const only: Only = { ...rhythm, ...datesOf(schedule), ...(nth && { nth }) };
		const isAlways = Object.keys(only).length === 0;
		const weekday = WEEKDAY_CODES.findIndex((code) => code === day?.[2]) + 1;
		return { day: weekday, opens, closes, staffed: true, ...(!isAlways && { only }) };
	});
}

/** "10:00:00+01:00" is ten by the clock on the wall. */
const clockOf = (text: string | null | undefined) =>
	/^([01]\d|2[0-3]):[0-5]\d/.exec(text ?? '')?.[0] ?? null;

/** Null: we have no such rule. */
function rhythmOf({ freq, interval, dtstart }: FeedSchedule): Pick<Only, 'every'> | null {
	if (freq !== 'WEEKLY' && freq !== 'MONTHLY') return null;
	if (!interval || interval === 1) return {};
	const canHold = freq === 'WEEKLY' && interval <= 12 && DATE.test(dtstart ?? '');
	return canHold ? { every: { weeks: interval, from: dtstart as string } } : null;
}

function datesOf({ valid_from: first, valid_to: last }: FeedSchedule): Pick<Only, 'dates'> {
	const from = DATE.test(first ?? '') ? (first as string) : null;
	const to = DATE.test(last ?? '') ? (last as string) : null;
	return from || to ? { dates: { from, to } } : {};
}
