/** Short hand for the week of a listing, so that a data file reads like the notice on the door. */
import type { z } from 'zod';
import type { openingTimes } from '#domain/opening/times';

type Times = z.input<typeof openingTimes>;
type Span = Times['spans'][number];

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

function spans(text: string, staffed: boolean): Span[] {
	return text.split(', ').flatMap((part) => {
		const words = part.split(' ');
		const days = words.filter((word) => DAYS.includes(word));
		const hours = words.filter((word) => word.includes('-')).map((word) => word.split('-'));
		if (days.length + hours.length !== words.length || !days.length || !hours.length) {
			throw new Error(`Not a day and its hours: "${part}"`);
		}
		return days.flatMap((day) =>
			hours.map(([opens = '', closes = '']) => ({
				day: DAYS.indexOf(day) + 1,
				opens,
				closes,
				staffed
			}))
		);
	});
}

/**
 * Weekly opening times from words such as `Mon Thu 10:00-13:00 14:00-17:00, Sat 10:00-13:00`.
 * `unstaffed`, in the same words, is when the doors are open and nobody is at the desk.
 * Throws on anything else: a slip of the pen must not become an empty week.
 */
export function weekly(
	text: string,
	more: { note?: string; unstaffed?: string; season?: Times['season'] } = {}
): Times {
	const { unstaffed, ...rest } = more;
	return {
		spans: [...spans(text, true), ...(unstaffed ? spans(unstaffed, false) : [])],
		...rest
	};
}

/** Nobody knows the hours, but there is something to say about them. */
export const onlyNote = (note: string): Times => ({ spans: [], note });
