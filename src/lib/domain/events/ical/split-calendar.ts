/** A calendar file taken apart before it is parsed, so that one broken entry does not cost all the others. */

export type CalendarParts = {
	/** Whole entries with their BEGIN and END, in the order of the file. */
	events: string[];
	zones: string[];
	/** X-WR-CALNAME or NAME, as written. */
	name: string | null;
	/** Lines that are no lines of a calendar; they were left out. */
	brokenLines: number;
	/** More entries than are read. */
	tooMany: boolean;
};

/** A group has hundreds of entries; thousands are a mistake or an attack. */
export const MOST_ENTRIES = 3000;
const MOST_LINES_OF_ENTRY = 1500;
const CONTENT_LINE = /^[A-Za-z0-9-]+(;[^:]*)?:/;

/** Null: it is no calendar at all. */
export function splitCalendar(text: string): CalendarParts | null {
	const lines = text
		.replace(/\r\n?/g, '\n')
		.replace(/\n[ \t]/g, '')
		.split('\n');
	if (!lines.some((line) => /^BEGIN:VCALENDAR\s*$/i.test(line))) return null;
	const parts: CalendarParts = {
		events: [],
		zones: [],
		name: null,
		brokenLines: 0,
		tooMany: false
	};
	let open: { kind: string; lines: string[] } | null = null;
	for (const raw of lines) {
		const line = raw.trimEnd();
		if (!line) continue;
		const [, edge, kind = ''] = /^(BEGIN|END):(VEVENT|VTIMEZONE)$/i.exec(line) ?? [];
		if (edge?.toUpperCase() === 'BEGIN') {
			// An entry that never ended is let go with the next beginning.
			if (open) parts.brokenLines += open.lines.length;
			open = { kind: kind.toUpperCase(), lines: [line] };
		} else if (!CONTENT_LINE.test(line)) {
			parts.brokenLines++;
		} else if (open) {
			open.lines.push(line);
			if (edge && kind.toUpperCase() === open.kind) {
				keep(parts, open.kind, open.lines);
				open = null;
			}
		} else {
			parts.name ??= /^(?:X-WR-CALNAME|NAME)(?:;[^:]*)?:(.+)$/i.exec(line)?.[1] ?? null;
		}
	}
	if (open) parts.brokenLines += open.lines.length;
	return parts;
}

function keep(parts: CalendarParts, kind: string, lines: string[]): void {
	if (lines.length > MOST_LINES_OF_ENTRY) {
		parts.brokenLines += lines.length;
	} else if (kind === 'VTIMEZONE') {
		parts.zones.push(lines.join('\r\n'));
	} else if (parts.events.length >= MOST_ENTRIES) {
		parts.tooMany = true;
	} else {
		parts.events.push(lines.join('\r\n'));
	}
}
