/** The form as it is sent: names and texts, untrusted, into what was typed. The page writes the same names. */
import { z } from 'zod';
import { cleanLines } from '../../clean-text';
import { weeklySpan } from '../times';
import {
	EMPTY_HOURS,
	typedTimes,
	type TypedException,
	type TypedHours,
	type TypedTimes
} from './typed-times';

/** What a day may have in the form; the model takes more, nobody's door does. */
const MOST_HOURS = 10;
const MOST_EXCEPTIONS = 61;
/** Of a field: the rules of the month are one. */
const MOST_LETTERS = 40_000;

type Fields = { get(name: string): unknown };

const specials = z.array(weeklySpan).max(140);

/** Null where somebody has put together a form that is not ours. */
export function typedOfForm(form: Fields): TypedTimes | null {
	const text = (name: string) => {
		const value = form.get(name);
		return typeof value === 'string' ? cleanLines(value, MOST_LETTERS) : '';
	};
	const hoursAt = (place: string): TypedHours[] =>
		rowsOf(MOST_HOURS, (at) => {
			if (form.get(`opens-${place}-${at}`) === null) return null;
			const how = text(`how-${place}-${at}`) as TypedHours['how'];
			const opens = text(`opens-${place}-${at}`);
			return { ...EMPTY_HOURS, opens, closes: text(`closes-${place}-${at}`), how };
		}).filter((one) => one.opens.trim() !== '' || one.closes.trim() !== '');
	const ends = (name: string) => ({ day: text(`${name}-day`), month: text(`${name}-month`) });
	const special = specialsOf(text('special'));
	if (!special) return null;
	const typed = typedTimes.safeParse({
		week: [1, 2, 3, 4, 5, 6, 7].map((day) => ({
			isClosed: text(`closed-${day}`) !== '',
			hours: hoursAt(String(day))
		})),
		special: special.filter((_, at) => text(`special-out-${at}`) === ''),
		season: { from: ends('season-from'), to: ends('season-to') },
		bankHolidays: text('bank'),
		bankHolidayHours: hoursAt('b'),
		exceptions: rowsOf(MOST_EXCEPTIONS, (at): TypedException | null => {
			if (form.get(`x-from-${at}`) === null) return null;
			return {
				from: text(`x-from-${at}`),
				to: text(`x-to-${at}`),
				hours: hoursAt(`x${at}`),
				reason: text(`x-reason-${at}`)
			};
		}).filter((one, at) => text(`x-out-${at}`) === '' && !isEmpty(one)),
		ask: text('ask'),
		note: text('note'),
		noteIsUnread: text('note-unread') !== '' && text('note-read') === ''
	});
	return typed.success ? typed.data : null;
}

const isEmpty = ({ from, to, hours, reason }: TypedException) =>
	[from, to, reason].every((part) => part.trim() === '') && hours.length === 0;

/** Rows from 0 on until one is missing. */
function rowsOf<Row>(most: number, rowAt: (at: number) => Row | null): Row[] {
	const rows: Row[] = [];
	for (let at = 0; at < most; at++) {
		const row = rowAt(at);
		if (row === null) break;
		rows.push(row);
	}
	return rows;
}

function specialsOf(json: string): z.infer<typeof specials> | null {
	if (json === '') return [];
	try {
		return specials.parse(JSON.parse(json));
	} catch {
		return null;
	}
}
