/** Names and set phrases of the opening_hours syntax of OpenStreetMap, both ways. */
import type { Only } from '../times';

export const OSM_DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
export const OSM_MONTHS = [
	'Jan',
	'Feb',
	'Mar',
	'Apr',
	'May',
	'Jun',
	'Jul',
	'Aug',
	'Sep',
	'Oct',
	'Nov',
	'Dec'
];

/** An open beginning: the syntax has none. */
export const LONG_AGO = '2000-01-01';

/** "11-01" as "Nov 01", "2026-11-01" as "2026 Nov 01". */
export function osmDate(date: string): string {
	const [day = '', month = '', year] = date.split('-').reverse();
	const name = OSM_MONTHS[Number(month) - 1];
	return year ? `${year} ${name} ${day}` : `${name} ${day}`;
}

/** Comments that our own import reads back. */
export const UNSTAFFED = 'not staffed';
export const BY_APPOINTMENT = 'by appointment';
export const CALL_FIRST = 'call first';

/** Rules the syntax has no word for, as a comment. Other programs then know that there is something to know. */
export const IN_WORDS = {
	every: ({ weeks, from }: NonNullable<Only['every']>) => `every ${weeks} weeks from ${from}`,
	season: ({ from, to }: NonNullable<Only['season']>) => `each year ${from} to ${to}`,
	school: (school: NonNullable<Only['school']>) =>
		school === 'term' ? 'in term time' : 'in school holidays'
};

const MONTH_DAY = '(\\d\\d-\\d\\d)';
const EVERY = /^every (\d+) weeks from (\d{4}-\d\d-\d\d)$/;
const SEASON = new RegExp(`^each year ${MONTH_DAY} to ${MONTH_DAY}$`);

/** Reads one of those comments back; null for any other text. */
export function fromWords(text: string): Pick<Only, 'every' | 'season' | 'school'> | null {
	const [, weeks, from] = EVERY.exec(text) ?? [];
	if (weeks && from) return { every: { weeks: Number(weeks), from } };
	const [, first, last] = SEASON.exec(text) ?? [];
	if (first && last) return { season: { from: first, to: last } };
	if (text === IN_WORDS.school('term')) return { school: 'term' };
	return text === IN_WORDS.school('holidays') ? { school: 'holidays' } : null;
}
