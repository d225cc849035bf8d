/** A time of day as people type it into one field: "9", "9.30", "9am", "0930", "17:00", "noon". */

export type ClockText =
	| { ok: true; clock: string }
	/** `bad_time`: "25:00". `am_or_pm`: "2" could be either. */
	| { ok: false; problem: 'bad_time' | 'am_or_pm' };

const WORDS: Record<string, string> = { noon: '12:00', midday: '12:00', midnight: '00:00' };
const FORM = /^(\d{1,2})(?:[:.h]?(\d{2}))?\s*(am|pm|a\.m\.|p\.m\.)?$/;

/** Whole hours from 1 to 6 without am or pm are asked about: nobody opens at two in the morning without saying so. */
export function readClockText(text: string): ClockText {
	const typed = text
		.trim()
		.toLowerCase()
		.replace(/^12 noon$/, 'noon');
	const word = Object.hasOwn(WORDS, typed) ? WORDS[typed] : undefined;
	if (word) return { ok: true, clock: word };
	const [, hours = '', minutes = '00', half] = FORM.exec(typed) ?? [];
	const hour = Number(hours);
	if (!hours || Number(minutes) > 59) return { ok: false, problem: 'bad_time' };
	if (half) {
		if (hour < 1 || hour > 12) return { ok: false, problem: 'bad_time' };
		return clockOf((hour % 12) + (half.startsWith('p') ? 12 : 0), minutes);
	}
	// A midnight that ends a day.
	if (hour === 24 && minutes === '00') return { ok: true, clock: '00:00' };
	if (hour > 23) return { ok: false, problem: 'bad_time' };
	const isExact = hours.length === 2 && /[:]\d{2}$|^\d{4}$/.test(typed);
	if (!isExact && hour >= 1 && hour <= 6) return { ok: false, problem: 'am_or_pm' };
	return clockOf(hour, minutes);
}

const clockOf = (hour: number, minutes: string): ClockText => ({
	ok: true,
	clock: `${String(hour).padStart(2, '0')}:${minutes}`
});
