/**
 * Which open filters a listing answers, as bits, fast enough for every listing in every search: the domain is asked
 * once a day for each listing, and a search only compares instants.
 */
import type { Calendar } from '#domain/opening/calendar';
import { openBitsAt, openDay, type OpenDay } from '#domain/opening/filters';
import type { OpenMoment } from '#domain/opening/moment';
import { hasHours, type OpeningTimes } from '#domain/opening/times';

/** Opening times made ready; `today` is kept until midnight, or until the holidays are edited. */
export type ReadyTimes = {
	times: OpeningTimes;
	today: { date: string; calendar: Calendar; part: OpenDay } | null;
};

export function readyTimes(times: OpeningTimes | null): ReadyTimes | null {
	return hasHours(times) ? { times, today: null } : null;
}

/** One bit per entry of `OPEN_FILTERS`; nothing for unknown times. */
export function openMask(ready: ReadyTimes | null, moment: OpenMoment): number {
	if (!ready) return 0;
	const { date, calendar } = moment;
	if (ready.today?.date !== date || ready.today.calendar !== calendar) {
		ready.today = { date, calendar, part: openDay(ready.times, moment) };
	}
	return openBitsAt(ready.today.part, moment.instant);
}
