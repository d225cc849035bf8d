/** Opening times in a cell: OpenStreetMap's syntax, or plain words. */
import type { Calendar } from '../opening/calendar';
import { fromOsm } from '../opening/osm/import';
import type { OpeningTimes } from '../opening/times';
import { parseOpeningWords } from '../opening/words/parse-opening-words';
import type { RepairCode, WarningCode } from './problems';

export type ReadOpening = {
	times: OpeningTimes | null;
	code:
		| Extract<RepairCode, 'times_read'>
		| Extract<WarningCode, 'times_as_note' | 'times_unsure'>
		| null;
};

/** Makes the function that reads such cells; each text is read once, since tables say the same over and over. */
export function openingReader(at: {
	now: Date;
	calendar: Calendar;
}): (cell: string) => ReadOpening {
	const known = new Map<string, ReadOpening>();
	return (cell) => {
		const before = known.get(cell);
		if (before) return before;
		// Bounded, however many different texts a table has.
		if (known.size >= 2_000) known.clear();
		const read = readOpening(cell, at);
		known.set(cell, read);
		return read;
	};
}

function readOpening(cell: string, at: { now: Date; calendar: Calendar }): ReadOpening {
	const osm = fromOsm(cell);
	if (osm.notUnderstood.length === 0) return { times: osm.times, code: null };
	const words = parseOpeningWords(cell, at);
	if (words.times === null) return { times: null, code: null };
	if (words.understood.length === 0) return { times: words.times, code: 'times_as_note' };
	const isSure = words.notUnderstood.length === 0 && words.questions.length === 0;
	return { times: words.times, code: isSure ? 'times_read' : 'times_unsure' };
}
