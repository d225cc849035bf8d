/** Plain words put into the form: in place of what is there, or added to it. */
import type { OpeningTimes } from '../times';
import type { ParsedOpening } from '../words/parse-opening-words';
import { typedOfTimes, type TypedTimes } from './typed-times';

const MAX_NOTE = 500;

/** In place of everything in the form. The note that was there stays: residents may need it. */
export function filledFrom({ times }: ParsedOpening, before: TypedTimes): TypedTimes {
	const after = typedOfTimes(times);
	return withNotes(after, before);
}

/** Added to what is in the form; what the words say of holidays, seasons and asking first comes in place. */
export function addedTo({ times }: ParsedOpening, before: TypedTimes): TypedTimes {
	const more = typedOfTimes(times);
	const says = (part: keyof OpeningTimes) => times?.[part] != null;
	return withNotes(
		{
			...before,
			week: before.week.map((day, index) => {
				const added = more.week[index]!;
				const hours = [...day.hours.filter(({ opens, closes }) => opens || closes), ...added.hours];
				const isClosed = added.isClosed || (day.isClosed && added.hours.length === 0);
				return { isClosed, hours: added.isClosed ? added.hours : hours };
			}),
			special: [...before.special, ...more.special],
			exceptions: [...before.exceptions.filter(({ from }) => from), ...more.exceptions],
			...(says('season') && { season: more.season }),
			...(says('bankHolidays') && {
				bankHolidays: more.bankHolidays,
				bankHolidayHours: more.bankHolidayHours
			}),
			...(says('ask') && { ask: more.ask }),
			note: more.note,
			noteIsUnread: more.noteIsUnread
		},
		before
	);
}

const joined = (before: string, after: string) =>
	before + (before === '' ? '' : /[.!?;]$/.test(before) ? ' ' : '; ') + after;

function withNotes(after: TypedTimes, before: TypedTimes): TypedTimes {
	const notes = new Set([before.note.trim(), after.note.trim()].filter(Boolean));
	return {
		...after,
		note: [...notes].reduce(joined, '').slice(0, MAX_NOTE),
		noteIsUnread: after.noteIsUnread || before.noteIsUnread
	};
}
