/** One rule of the opening_hours syntax, as far as the model can hold it. */
import { OSM_DAYS, OSM_MONTHS } from './names';

export type DaySelector = { days: number[]; nth: number[] };

export type OsmRule = {
	/** Added to the rules before it (a comma), rather than in their place. */
	isMore: boolean;
	dates: { from: string; to: string | null } | null;
	season: { from: string; to: string } | null;
	selectors: DaySelector[];
	onBankHolidays: boolean;
	inSchoolHolidays: boolean;
	hours: { opens: string; closes: string }[];
	isOff: boolean;
	isUnknown: boolean;
	comment: string;
	text: string;
};

const MONTH = `(${OSM_MONTHS.join('|')})`;
const DATE = `(\\d{4}) ${MONTH} (\\d{1,2})`;
const MONTH_DAY = `${MONTH}(?: (\\d{1,2}))?`;
const DAY = `(${OSM_DAYS.join('|')})`;
const two = (text: string | number) => String(text).padStart(2, '0');
const monthNumber = (name = '') => OSM_MONTHS.indexOf(name) + 1;
const dayNumber = (name = '') => OSM_DAYS.indexOf(name) + 1;
const lastDay = (month: number) => (month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31);

/** Walks along a text; every `take` eats what it finds. */
class Cursor {
	at = 0;
	readonly text: string;

	constructor(text: string) {
		this.text = text;
	}

	take(pattern: string): string[] | null {
		const found = new RegExp(`\\s*${pattern}`, 'y');
		found.lastIndex = this.at;
		const match = found.exec(this.text);
		if (!match) return null;
		this.at = found.lastIndex;
		return [...match];
	}
}

/** Rules of a text in order; what cannot be read comes back as it stands. */
export function readRules(text: string): (OsmRule | { unread: string })[] {
	const found: (OsmRule | { unread: string })[] = [];
	for (const piece of outsideQuotes(text)) {
		const cursor = new Cursor(piece);
		const rules: OsmRule[] = [];
		let isWhole = piece.trim() !== '';
		while (isWhole && cursor.at < piece.length) {
			const rule = readRule(cursor, rules.length > 0);
			if (!rule) isWhole = false;
			else rules.push(rule);
			if (rule && !cursor.take(',') && !cursor.take('$')) isWhole = false;
		}
		if (isWhole) found.push(...rules);
		else if (piece.trim()) found.push({ unread: piece.trim() });
	}
	return found;
}

/** Parts between semicolons that are not inside a comment. */
const outsideQuotes = (text: string) => text.match(/(?:"[^"]*"|[^;"]|"(?![^"]*"))+/g) ?? [];

function readRule(cursor: Cursor, isMore: boolean): OsmRule | null {
	const start = cursor.at;
	const rule: OsmRule = {
		isMore,
		dates: null,
		season: null,
		selectors: [],
		onBankHolidays: false,
		inSchoolHolidays: false,
		hours: [],
		isOff: false,
		isUnknown: false,
		comment: '',
		text: ''
	};
	if (!readTimeOfYear(cursor, rule)) return null;
	cursor.take(':');
	if (!readDaySelectors(cursor, rule)) return null;
	if (!readHours(cursor, rule)) return null;
	if (cursor.take('(?:off|closed)\\b')) rule.isOff = true;
	else if (cursor.take('unknown\\b')) rule.isUnknown = true;
	else cursor.take('open\\b');
	rule.comment = cursor.take('"([^"]*)"')?.[1] ?? '';
	rule.text = cursor.text.slice(start, cursor.at).trim();
	const saysSomething = rule.hours.length > 0 || rule.isOff || rule.comment !== '';
	return saysSomething && !(rule.isOff && rule.hours.length > 0) ? rule : null;
}

function readTimeOfYear(cursor: Cursor, rule: OsmRule): boolean {
	const dates = cursor.take(`${DATE}(?:-(?:${DATE}|(\\d{1,2})\\b)|(\\+))?`);
	if (dates) {
		const [, y1 = '', m1, d1 = '', y2, m2, d2, sameMonth, open] = dates;
		const from = `${y1}-${two(monthNumber(m1))}-${two(d1)}`;
		const last = y2 && d2 ? `${y2}-${two(monthNumber(m2))}-${two(d2)}` : from;
		const to = sameMonth ? `${from.slice(0, 8)}${two(sameMonth)}` : last;
		rule.dates = { from, to: open ? null : to };
		return to >= from;
	}
	const season = cursor.take(`${MONTH_DAY}(?:-(?:${MONTH_DAY}|(\\d{1,2})\\b))?(?! ?\\d\\d:)`);
	if (!season) return true;
	const [, m1, d1, m2, d2, sameMonth] = season;
	const first = monthNumber(m1);
	const last = m2 ? monthNumber(m2) : first;
	const lastOf = sameMonth ?? d2 ?? (m2 || !d1 ? lastDay(last) : d1);
	rule.season = { from: `${two(first)}-${two(d1 ?? 1)}`, to: `${two(last)}-${two(lastOf)}` };
	return true;
}

function readDaySelectors(cursor: Cursor, rule: OsmRule): boolean {
	for (;;) {
		const holiday = cursor.take('(PH|SH)\\b');
		if (holiday?.[1] === 'PH') rule.onBankHolidays = true;
		else if (holiday) rule.inSchoolHolidays = true;
		else {
			const day = cursor.take(`${DAY}(?:-${DAY}|\\[([-\\d,]+)\\])?(?![a-z])`);
			if (!day) break;
			const nth = day[3] ? day[3].split(',').map(Number) : [];
			if (nth.some((one) => ![1, 2, 3, 4, 5, -1, -2].includes(one))) return false;
			rule.selectors.push({ days: stretch(dayNumber(day[1]), dayNumber(day[2])), nth });
		}
		const before = cursor.at;
		if (!cursor.take(',') && !holiday) break;
		// A comma that leads to no other day belongs to somebody else.
		if (!new RegExp(`^\\s*(?:PH|SH|${DAY})`).test(cursor.text.slice(cursor.at))) {
			cursor.at = before;
			break;
		}
	}
	return true;
}

function stretch(first: number, last: number): number[] {
	const days = [first];
	for (let day = first; last > 0 && day !== last;) days.push((day = (day % 7) + 1));
	return days;
}

function readHours(cursor: Cursor, rule: OsmRule): boolean {
	if (cursor.take('24/7\\b')) {
		rule.hours.push({ opens: '00:00', closes: '00:00' });
		return true;
	}
	do {
		const before = cursor.at;
		const found = cursor.take('(\\d{1,2}):(\\d\\d)-(\\d{1,2}):(\\d\\d)(?!\\+)');
		if (!found) {
			cursor.at = before;
			return rule.hours.length === 0;
		}
		const [, h1 = '', m1 = '', h2 = '', m2 = ''] = found;
		const [from, to] = [Number(h1), Number(h2)];
		if (from > 23 || to > 48 || Number(m1) > 59 || Number(m2) > 59) return false;
		if (to - from > 24) return false;
		rule.hours.push({ opens: `${two(from)}:${m1}`, closes: `${two(to % 24)}:${m2}` });
	} while (/^\s*,\s*\d{1,2}:/.test(cursor.text.slice(cursor.at)) && cursor.take(','));
	return true;
}
