/**
 * Bank holidays of England and Wales. To 2028 as published on www.gov.uk/bank-holidays; 2029 and 2030 by the same
 * rules (Banking and Financial Dealings Act 1971 and the yearly proclamations), to be checked once they are out.
 * Where the day itself falls on a weekend and another is given for it, both are here: doors are closed on both.
 */
export type BankHoliday = { date: string; name: string };

const NEW_YEAR = 'New Year’s Day';
const GOOD_FRIDAY = 'Good Friday';
const EASTER_MONDAY = 'Easter Monday';
const EARLY_MAY = 'Early May bank holiday';
const SPRING = 'Spring bank holiday';
const SUMMER = 'Summer bank holiday';
const CHRISTMAS = 'Christmas Day';
const BOXING = 'Boxing Day';

const YEARS: Record<string, [monthDay: string, name: string][]> = {
	2026: [
		['01-01', NEW_YEAR],
		['04-03', GOOD_FRIDAY],
		['04-06', EASTER_MONDAY],
		['05-04', EARLY_MAY],
		['05-25', SPRING],
		['08-31', SUMMER],
		['12-25', CHRISTMAS],
		['12-26', BOXING],
		['12-28', BOXING]
	],
	2027: [
		['01-01', NEW_YEAR],
		['03-26', GOOD_FRIDAY],
		['03-29', EASTER_MONDAY],
		['05-03', EARLY_MAY],
		['05-31', SPRING],
		['08-30', SUMMER],
		['12-25', CHRISTMAS],
		['12-26', BOXING],
		['12-27', CHRISTMAS],
		['12-28', BOXING]
	],
	2028: [
		['01-01', NEW_YEAR],
		['01-03', NEW_YEAR],
		['04-14', GOOD_FRIDAY],
		['04-17', EASTER_MONDAY],
		['05-01', EARLY_MAY],
		['05-29', SPRING],
		['08-28', SUMMER],
		['12-25', CHRISTMAS],
		['12-26', BOXING]
	],
	2029: [
		['01-01', NEW_YEAR],
		['03-30', GOOD_FRIDAY],
		['04-02', EASTER_MONDAY],
		['05-07', EARLY_MAY],
		['05-28', SPRING],
		['08-27', SUMMER],
		['12-25', CHRISTMAS],
		['12-26', BOXING]
	],
	2030: [
		['01-01', NEW_YEAR],
		['04-19', GOOD_FRIDAY],
		['04-22', EASTER_MONDAY],
		['05-06', EARLY_MAY],
		['05-27', SPRING],
		['08-26', SUMMER],
		['12-25', CHRISTMAS],
		['12-26', BOXING]
	]
};

export const ENGLAND_BANK_HOLIDAYS: readonly BankHoliday[] = Object.entries(YEARS).flatMap(
	([year, days]) => days.map(([monthDay, name]) => ({ date: `${year}-${monthDay}`, name }))
);
