/** "9-5" as people mean it: 09:00 to 17:00. Where it could mean two things it is asked, never guessed in silence. */
import type { ClockTime } from './tokens';

/** A reading; `question` says what is not certain about it. No hours where no reading makes sense. */
export type RangeReading = {
	hours: { opens: string; closes: string } | null;
	question: 'noon' | 'morning_or_evening' | 'noon_or_midnight' | 'ends_before_starts' | null;
};

const DAY = 24 * 60;
const HALF = 12 * 60;
/** The longest night that is believed without asking, and when it may begin. */
const LONGEST_NIGHT = 13 * 60;
/** "6-11pm" is an evening; "1-11pm" may begin at one in the night for all we know. */
const LONGEST_EVENING = 5 * 60;
const NIGHT_FROM = 16 * 60;

const face = ({ hour, minute }: ClockTime) => (hour % 12) * 60 + minute;
/** Minutes since midnight for a time that says which half of the day it means. */
const exact = (time: ClockTime): number | null => {
	if (time.half) return face(time) + (time.half === 'pm' ? HALF : 0);
	return time.is24 || time.hour === 0 ? time.hour * 60 + time.minute : null;
};

const two = (value: number) => String(value).padStart(2, '0');
const clock = (minutes: number) => `${two(Math.floor((minutes % DAY) / 60))}:${two(minutes % 60)}`;

const reading = (
	from: number,
	to: number,
	question: RangeReading['question'] = null
): RangeReading => ({ hours: { opens: clock(from), closes: clock(to) }, question });
const unclear = (question: RangeReading['question']): RangeReading => ({ hours: null, question });

/** Reads a range; `half` is what was said beside it ("Tuesday evenings"). */
export function readRange(
	start: ClockTime,
	end: ClockTime,
	half: 'am' | 'pm' | null
): RangeReading {
	const uses24 = (start.is24 && !end.half) || (end.is24 && !start.half);
	if (uses24) return read24(start, end);
	const from = exact(start);
	const to = exact(end);
	if (from !== null && to !== null) {
		const read = checked(from, to);
		// "12am-2pm" is midnight by the book and noon in many minds.
		const isOdd = from === 0 && start.hour === 12 && to > 9 * 60 && read.question === null;
		return isOdd ? { ...read, question: 'noon_or_midnight' } : read;
	}
	if (from !== null) return endAfter(from, end);
	if (to !== null) return startBefore(start, end, to);
	if (half && start.hour !== 12) return endAfter(face(start) + (half === 'pm' ? HALF : 0), end);
	return readBare(start, end);
}

function checked(from: number, to: number): RangeReading {
	if (to > from) return reading(from, to);
	const length = to + DAY - from;
	if (to === 0 && from > 0)
		return from < HALF ? reading(from, DAY, 'noon_or_midnight') : reading(from, DAY);
	return from >= NIGHT_FROM && length <= LONGEST_NIGHT
		? reading(from, to)
		: unclear('ends_before_starts');
}

function read24(start: ClockTime, end: ClockTime): RangeReading {
	const from = start.hour * 60 + start.minute;
	const to = end.hour * 60 + end.minute;
	if (from === 0 && (to === DAY || to === 0)) return reading(0, DAY);
	// "09:00-5:00" mixes two ways of writing.
	if (to <= from && !end.is24 && end.hour < 12) {
		return to + HALF > from ? reading(from, to + HALF, 'morning_or_evening') : checked(from, to);
	}
	if (from > 0 && to <= 6 * 60 && to > from) {
		return reading(from + HALF, to + HALF, 'morning_or_evening');
	}
	return checked(from, to % DAY === 0 ? 0 : to);
}

/** "9am-5": the end is the next time that the clock shows it. */
function endAfter(from: number, end: ClockTime): RangeReading {
	const to = [face(end), face(end) + HALF, face(end) + DAY].find((one) => one > from) ?? DAY;
	if (to >= DAY) return reading(from, to, 'noon_or_midnight');
	return reading(from, to);
}

/** "9-5pm": the same half of the day where that makes sense. */
function startBefore(start: ClockTime, end: ClockTime, to: number): RangeReading {
	const inHalf = face(start) + (end.half === 'pm' ? HALF : 0);
	if (end.half === 'am' && end.hour === 12) {
		return start.hour === 12
			? unclear('noon_or_midnight')
			: reading(face(start) + HALF, DAY, 'noon_or_midnight');
	}
	if (start.hour === 12 && end.half === 'am') return reading(0, to, 'noon_or_midnight');
	if (inHalf < to) {
		const isLong = to - inHalf > LONGEST_EVENING && start.hour !== 12;
		return reading(inHalf, to, isLong ? 'morning_or_evening' : null);
	}
	if (end.half === 'am') return checked(face(start) + HALF, to);
	return start.hour >= 6 && start.hour < 12
		? reading(face(start), to)
		: unclear('ends_before_starts');
}

/** Neither time says which half of the day it means. */
function readBare(start: ClockTime, end: ClockTime): RangeReading {
	const [a, b] = [face(start), face(end)];
	if (start.hour === 12) {
		return end.hour === 12 && b <= a
			? unclear('noon_or_midnight')
			: reading(a + HALF, b + HALF, 'noon');
	}
	if (end.hour === 12) {
		if (start.hour >= 9) return reading(a, b + HALF);
		if (start.hour >= 6) return reading(a, b + HALF, 'morning_or_evening');
		return unclear('noon_or_midnight');
	}
	if (start.hour >= 9) {
		if (b > a) return reading(a, b);
		return reading(a, b + HALF, end.hour <= 8 ? null : 'morning_or_evening');
	}
	if (start.hour <= 5) return b > a ? reading(a + HALF, b + HALF) : unclear('ends_before_starts');
	if (start.hour === 8 && end.hour <= 6) return reading(a, b + HALF);
	return b > a
		? reading(a + HALF, b + HALF, 'morning_or_evening')
		: reading(a, b + HALF, 'morning_or_evening');
}
