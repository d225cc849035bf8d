/** Opening times as schedules: one for each span of the week, with the whole in words beside it. */
import { stableId } from '#db/seed/stable-id';
import { WEEKDAY_CODES } from '#domain/events/rule';
import { toOsm } from '#domain/opening/osm/export';
import type { OpeningTimes, WeeklySpan } from '#domain/opening/times';
import { present, type Fields } from './fields';

/** The offset of London on a day, "+01:00": a time without one is not allowed. */
export function londonOffset(now: Date): string {
	const format = new Intl.DateTimeFormat('en-GB', {
		timeZone: 'Europe/London',
		timeZoneName: 'longOffset'
	});
	const name = format.formatToParts(now).find(({ type }) => type === 'timeZoneName')?.value ?? '';
	return /[+-]\d{2}:\d{2}/.exec(name)?.[0] ?? 'Z';
}

export function schedulesOf(
	serviceId: string,
	times: OpeningTimes | null,
	{ now, offset }: { now: Date; offset: string }
): Fields[] {
	if (!times) return [];
	const words = toOsm(times).text;
	const id = (part: string) => stableId('open-referral', `schedule ${serviceId} ${part}`);
	if (times.spans.length === 0)
		return words ? [present({ id: id('words'), description: words })] : [];
	return times.spans.map((span, at) =>
		present({
			id: id(String(at)),
			service_id: serviceId,
			...rhythm(span),
			...validity(span, times, now.getUTCFullYear()),
			opens_at: `${span.opens}${offset}`,
			closes_at: `${span.closes}${offset}`,
			description: words,
			notes: times.note
		})
	);
}

function rhythm({ day, only }: WeeklySpan): Fields {
	const byday = WEEKDAY_CODES[day - 1] ?? '';
	if (only?.nth)
		return { freq: 'MONTHLY', byday: only.nth.map((nth) => `${nth}${byday}`).join(',') };
	if (!only?.every) return { freq: 'WEEKLY', byday };
	return { freq: 'WEEKLY', byday, interval: only.every.weeks, dtstart: only.every.from };
}

/** A season is that of this year; one over new year ends in the next. */
function validity({ only }: WeeklySpan, times: OpeningTimes, year: number): Fields {
	if (only?.dates) return { valid_from: only.dates.from, valid_to: only.dates.to };
	const season = only?.season ?? times.season;
	if (!season) return {};
	const ends = season.to < season.from ? year + 1 : year;
	return { valid_from: `${year}-${season.from}`, valid_to: `${ends}-${season.to}` };
}
