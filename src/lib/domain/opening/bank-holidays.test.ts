import { expect, it } from 'vitest';
import { addDays, weekdayOf } from '../local-time';
import { ENGLAND_BANK_HOLIDAYS } from './bank-holidays';

/** Easter Sunday by the rule of Gauss as Meeus, Jones and Butcher wrote it down. */
function easter(year: number): string {
	const a = year % 19;
	const b = Math.floor(year / 100);
	const c = year % 100;
	const h =
		(19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
	const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
	const m = Math.floor((a + 11 * h + 22 * l) / 451);
	const month = Math.floor((h + l - 7 * m + 114) / 31);
	const day = ((h + l - 7 * m + 114) % 31) + 1;
	return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const mondayFrom = (date: string) => addDays(date, (8 - weekdayOf(date)) % 7);

/** The first workdays from a date on, as many as there are holidays to give. */
function workdaysFrom(date: string, count: number): string[] {
	const found: string[] = [];
	for (let day = date; found.length < count; day = addDays(day, 1)) {
		if (weekdayOf(day) <= 5) found.push(day);
	}
	return found;
}

function byTheRules(year: number): string[] {
	const christmas = workdaysFrom(`${year}-12-25`, 2);
	return [
		...new Set([
			`${year}-01-01`,
			...workdaysFrom(`${year}-01-01`, 1),
			addDays(easter(year), -2),
			addDays(easter(year), 1),
			mondayFrom(`${year}-05-01`),
			mondayFrom(`${year}-05-25`),
			mondayFrom(`${year}-08-25`),
			`${year}-12-25`,
			`${year}-12-26`,
			...christmas
		])
	].sort();
}

it.each([2026, 2027, 2028, 2029, 2030])('%i is as the rules have it', (year) => {
	const given = ENGLAND_BANK_HOLIDAYS.map(({ date }) => date).filter((date) =>
		date.startsWith(String(year))
	);
	expect(given).toEqual(byTheRules(year));
});
