/** `npm run calendar`: bank holidays and school dates, for people to read and edit. */
import { readFile, writeFile } from 'node:fs/promises';
import { readCalendar, replaceCalendar } from '#db/queries/calendar.server';
import type { Calendar } from '#domain/opening/calendar';
import { readCalendarCsv, toCalendarCsv } from '#server/calendar/csv';
import { runCommand, type Work } from './command';

const ABOUT = `npm run calendar -- list
npm run calendar -- export <file.csv>
npm run calendar -- import <file.csv> [--dry-run]

The days that are not like others. Opening times say "not on bank holidays" or "in term time"; here is when that is.

  list     prints them
  export   writes them to a table for a spreadsheet: what, from, to, name
  import   puts the table in place of what was there. What it has no line of (bank_holiday, school_holiday,
           school_year) stays as it is. Nothing is written if any line has a mistake.

A "school_year" says between which days the school holidays are complete, and as its name who has published them.
Without one, "in term time" is shown as such and nobody is promised an open door.

A running server knows the new days within seconds. With PGlite (no DATABASE_URL), stop the server first.`;

type Tools = Parameters<Work>[0];

/** A line each, to be read and compared. */
const linesOf = (parts: Partial<Calendar>): string[] =>
	toCalendarCsv({ bankHolidays: {}, schoolHolidays: [], schoolYears: [], ...parts })
		.split('\r\n')
		.slice(1, -1);

async function importFrom({ db, say, given }: Tools, file: string): Promise<void> {
	const dryRun = given.options['dry-run'] === true;
	const text = await readFile(file, 'utf8').catch(() => null);
	if (text === null) return fail(say, [`${file} cannot be opened.`]);
	const read = readCalendarCsv(text);
	if (!read.ok) return fail(say, [...read.problems, 'Nothing was written.']);
	const old = linesOf(await readCalendar(db));
	const kept = old.filter((line) => !Object.keys(read.parts).includes(partOf(line)));
	const wanted = [...kept, ...linesOf(read.parts)];
	const added = wanted.filter((line) => !old.includes(line));
	const removed = old.filter((line) => !wanted.includes(line));
	for (const line of added) say(`new  ${line}`);
	for (const line of removed) say(`out  ${line}`);
	if (!dryRun) await replaceCalendar(db, read.parts);
	const verb = dryRun ? 'Would be' : 'Are';
	say(
		`${verb} new: ${added.length}, out: ${removed.length}, as before: ${old.length - removed.length}.`
	);
}

const PARTS: Record<string, keyof Calendar> = {
	bank_holiday: 'bankHolidays',
	school_holiday: 'schoolHolidays',
	school_year: 'schoolYears'
};
const partOf = (line: string) => PARTS[line.split(',')[0] ?? ''] ?? '';

function fail(say: Tools['say'], lines: string[]): void {
	lines.forEach(say);
	process.exitCode = 1;
}

async function work(tools: Tools): Promise<void> {
	const { db, say, given } = tools;
	const [verb, file, ...rest] = given.words;
	if (verb === 'import' && file && rest.length === 0) return importFrom(tools, file);
	if (verb !== 'list' && !(verb === 'export' && file)) return fail(say, [ABOUT]);
	const calendar = await readCalendar(db);
	if (verb === 'list') return linesOf(calendar).forEach(say);
	await writeFile(file!, toCalendarCsv(calendar));
	say(`Written: ${linesOf(calendar).length} lines to ${file}.`);
}

await runCommand(ABOUT, work, { words: true, options: { 'dry-run': { type: 'boolean' } } });
