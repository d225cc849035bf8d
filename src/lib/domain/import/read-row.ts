/**
 * Reads one row of somebody's table: out come the cells as we would write them ourselves, and what there is to say
 * about each. A cell that cannot be used is left empty and named; nothing is guessed in silence.
 */
import { z } from 'zod';
import type { Calendar } from '../opening/calendar';
import { isPhone, LIMITS } from '../read-listing-form';
import type { Cells, Column } from '../interchange/columns';
import { remembered } from '../remembered';
import { openingReader, type ReadOpening } from './opening-cell';
import type { Remark } from './problems';
import {
	kindChooser,
	readAccess,
	readCost,
	readLanguages,
	readList,
	type Chooser
} from './read-choices';
import { readWhere, type Ground } from './read-where';
import { placesOf, RowCells } from './row-cells';
import type { Mapping } from './targets';
import { manyLines, oneLine } from './text-repairs';

export type Context = {
	mapping: Mapping;
	categories: Chooser;
	ground: Ground;
	now: Date;
	calendar: Calendar;
};

export type ReadRow = {
	cells: Cells;
	/** The columns that the table says something for; the other cells were worked out. */
	given: Column[];
	remarks: Remark[];
};

/** Makes the reader of the rows of a table. Rows may be shorter or longer than the mapping. */
export function rowReader(context: Context): (values: readonly string[]) => ReadRow {
	const { mapping } = context;
	const places = placesOf(mapping);
	const isGoodPhone = remembered(isPhone);
	const readOpening = openingReader(context);
	return (values) => {
		const row = new RowCells(values, places);
		if (values.length < mapping.length)
			row.note('too_few_cells', null, `${values.length} / ${mapping.length}`);
		if (values.slice(mapping.length).some((cell) => cell.trim())) {
			row.note('too_many_cells', null, `${values.length} / ${mapping.length}`);
		}
		readStatus(row);
		row.set('source_ref', oneLine(row.text('source_ref')).slice(0, 200));
		readTexts(row);
		row.set('kinds', readList(row, 'kinds', kindChooser, 'unknown_kind').join(';'));
		row.set(
			'categories',
			readList(row, 'categories', context.categories, 'unknown_category').join(';')
		);
		readContacts(row, isGoodPhone);
		readTimes(row, readOpening);
		readCost(row);
		readAges(row);
		readLanguages(row);
		readAccess(row);
		readWhere(row, context.ground);
		return { cells: row.cells, given: row.given(), remarks: row.remarks };
	};
}

const ENDED = /^(defunct|inactive|ended|archived|closed|permanently closed)$/i;
const CLOSED_FOR_NOW = /^temporarily[ _]closed$/i;

/** A listing that has ended elsewhere is not begun here. */
function readStatus(row: RowCells): void {
	const typed = row.typed('status');
	if (ENDED.test(typed)) row.note('ended', null, typed);
	else if (CLOSED_FOR_NOW.test(typed)) row.note('closed_for_now', null, typed);
}

const LONGEST: Partial<Record<Column, number>> = {
	name: LIMITS.name,
	summary: LIMITS.summary,
	description: LIMITS.description,
	organisation: 200,
	venue_name: 200
};

function readTexts(row: RowCells): void {
	row.set('description', manyLines(row.text('description')));
	for (const column of ['name', 'summary', 'organisation', 'venue_name'] as const) {
		row.set(column, oneLine(row.text(column)));
	}
	if (!row.cells.name) row.note('no_name', 'name');
	const { summary, description } = row.cells;
	if (summary.length > LIMITS.summary && !description) {
		row.set('description', summary);
		row.set('summary', beginning(summary, LIMITS.summary));
		row.note('cut', 'summary');
	}
	for (const [column, most] of Object.entries(LONGEST) as [Column, number][]) {
		if (row.cells[column].length > most) row.note('too_long', column);
	}
}

/** As many whole sentences as fit, or words. */
function beginning(text: string, most: number): string {
	const part = text.slice(0, most);
	const end = Math.max(part.lastIndexOf('. '), part.lastIndexOf('! '), part.lastIndexOf('? '));
	return end > 40 ? part.slice(0, end + 1) : `${part.slice(0, part.lastIndexOf(' ') - 1)}…`;
}

const email = z.email();
const web = z.url({ protocol: /^https?$/, hostname: z.regexes.domain });

function readContacts(row: RowCells, isGoodPhone: typeof isPhone): void {
	row.set(
		'phone',
		row
			.list('phone')
			.flatMap((typed) => parted(row, 'phone', typed, isGoodPhone))
			.flatMap((typed) => readPhone(row, typed, isGoodPhone))
			.join(';')
	);
	row.set(
		'email',
		row
			.list('email')
			.flatMap((typed) => parted(row, 'email', typed, isGoodEmail))
			.flatMap((typed) => readEmail(row, typed))
			.join(';')
	);
	row.set(
		'website',
		row
			.list('website')
			.flatMap((typed) => readWeb(row, typed))
			.join(';')
	);
}

const isGoodEmail = (text: string) => text.length <= LIMITS.email && email.safeParse(text).success;

/** Several in one cell, with a sign between them that one alone would not have. */
function parted(
	row: RowCells,
	column: 'phone' | 'email',
	typed: string,
	isGood: (text: string) => boolean
): string[] {
	if (isGood(typed)) return [typed];
	const parts = typed.split(/[,/]|\bor\b|\band\b|&/i).map((part) => part.trim());
	if (parts.length === 1 || parts.some((part) => !/[\d@]/.test(part))) return [typed];
	row.note('parted', column, typed);
	return parts;
}

/** As programs hand addresses on: "mailto:…", or with a name in front. */
function readEmail(row: RowCells, typed: string): string[] {
	const found = /^(?:mailto:|[^<>@]*<)([^<>]+?)>?$/i.exec(typed)?.[1]?.trim() ?? typed;
	if (!isGoodEmail(found)) {
		row.note('bad_email', 'email', typed);
		return [];
	}
	if (found !== typed) row.note('address_found', 'email', typed);
	return [found];
}

/** Spreadsheets take a phone number for a number, and the nought in front goes. */
const WITHOUT_ZERO = /^[1-9]\d{9}$|^[1-9]\d{2,3} \d{3} ?\d{3,4}$|^7\d{3} \d{6}$/;

function readPhone(row: RowCells, typed: string, isGood: typeof isPhone): string[] {
	const plain = oneLine(typed).replace(/\.0$/, '');
	const isShort = WITHOUT_ZERO.test(plain) && plain.replace(/\D/g, '').length === 10;
	const phone = isShort ? `0${plain}` : /^44\d{10}$/.test(plain) ? `+${plain}` : plain;
	if (phone.length > LIMITS.phone || !isGood(phone)) {
		row.note('bad_phone', 'phone', typed);
		return [];
	}
	if (phone !== plain) row.note('phone_zero', 'phone', phone);
	return [phone];
}

function readWeb(row: RowCells, typed: string): string[] {
	const hasScheme = /^[a-z]+:/i.test(typed);
	const address = hasScheme ? typed : `https://${typed.replace(/^\/\//, '')}`;
	if (address.length > LIMITS.web || !web.safeParse(address).success) {
		row.note('bad_website', 'website', typed);
		return [];
	}
	if (!hasScheme) row.note('web_scheme', 'website', typed);
	return [address];
}

function readTimes(row: RowCells, read: (cell: string) => ReadOpening): void {
	const typed = manyLines(row.text('opening_times'));
	if (!typed) return;
	const { cell, code } = read(typed);
	if (code) row.note(code, 'opening_times');
	row.set('opening_times', cell);
}

function readAges(row: RowCells): void {
	const [min, max] = (['min_age', 'max_age'] as const).map((column) => {
		const typed = row.typed(column);
		const found = /^(\d{1,3})(?:\.0+)?\s*(?:\+|years?|yrs?)?$/i.exec(typed);
		const age = found ? Number(found[1]) : null;
		if (typed && (age === null || age > 120)) row.note('bad_age', column);
		return age !== null && age <= 120 ? age : null;
	});
	const isSwapped = min != null && max != null && min > max;
	if (isSwapped) row.note('ages_swapped', 'min_age');
	row.set('min_age', String((isSwapped ? max : min) ?? ''));
	row.set('max_age', String((isSwapped ? min : max) ?? ''));
}
