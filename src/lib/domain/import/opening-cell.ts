/** Opening times in a cell: OpenStreetMap's syntax, or plain words. */
import type { Calendar } from '../opening/calendar';
import { openingCell } from '../interchange/cells-of';
import { fromOsm } from '../opening/osm/import';
import type { OpeningTimes } from '../opening/times';
import { parseOpeningWords } from '../opening/words/parse-opening-words';
import { remembered } from '../remembered';
import type { RepairCode, WarningCode } from './problems';

export type ReadOpening = {
	times: OpeningTimes | null;
	/** As we write it ourselves. */
	cell: string;
	code:
		| Extract<RepairCode, 'times_read'>
		| Extract<WarningCode, 'times_as_note' | 'times_unsure'>
		| null;
};

type At = { now: Date; calendar: Calendar };

/** Makes the function that reads such cells. */
export const openingReader = (at: At): ((cell: string) => ReadOpening) =>
	remembered((cell) => {
		const read = readOpening(cell, at);
		return { ...read, cell: openingCell(read.times) };
	});

function readOpening(cell: string, at: At): Omit<ReadOpening, 'cell'> {
	const osm = fromOsm(cell);
	if (osm.notUnderstood.length === 0) return { times: osm.times, code: null };
	const words = parseOpeningWords(cell, at);
	if (words.times === null) return { times: null, code: null };
	if (words.understood.length === 0) return { times: words.times, code: 'times_as_note' };
	const isSure = words.notUnderstood.length === 0 && words.questions.length === 0;
	return { times: words.times, code: isSure ? 'times_read' : 'times_unsure' };
}
