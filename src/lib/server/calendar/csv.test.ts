import { expect, it } from 'vitest';
import { ENGLAND, type Calendar } from '#domain/opening/calendar';
import { readCalendarCsv, toCalendarCsv } from './csv';

const whole: Calendar = {
	...ENGLAND,
	schoolHolidays: [{ from: '2026-12-19', to: '2027-01-03', name: 'Christmas, "long"' }],
	schoolYears: [{ from: '2026-09-01', to: '2027-08-31', source: 'The council, May 2026' }]
};

it('comes back as it was written', () => {
	expect(readCalendarCsv(toCalendarCsv(whole))).toEqual({ ok: true, parts: whole });
});

it('leaves alone what it has no lines of', () => {
	const read = readCalendarCsv('what,from,to,name\nbank_holiday,2027-05-07,,A jubilee\n');
	expect(read).toEqual({ ok: true, parts: { bankHolidays: { '2027-05-07': 'A jubilee' } } });
});

it.each([
	['holiday,2026-12-25,,X', 'Line 2: what must be one of'],
	['bank_holiday,25/12/2026,,X', 'Line 2: from must be a date'],
	['bank_holiday,2026-02-30,,X', 'Line 2: from must be a date'],
	['bank_holiday,2026-12-25,2026-12-26,X', 'Line 2: a bank holiday is one day.'],
	['school_holiday,2026-12-25,2026-12-20,X', 'Line 2: it ends before it starts.'],
	['bank_holiday,2026-12-25,,', 'Line 2: name is missing.'],
	['bank_holiday,2026-12-25,,X\nbank_holiday,2026-12-25,,Y', 'twice'],
	['', 'The table has no lines.']
])('says what is wrong with %j', (lines, words) => {
	const read = readCalendarCsv(`what,from,to,name\n${lines}\n`);
	expect(read.ok ? [] : read.problems).toEqual([expect.stringContaining(words)]);
});

it('says which columns are missing', () => {
	const read = readCalendarCsv('date,name\n2026-12-25,X\n');
	expect(read.ok ? '' : read.problems.join(' ')).toMatch(/what must be one of/);
});
