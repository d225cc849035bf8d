/** Opening times in the words of OpenStreetMap: "Mo-Fr 09:00-17:00; Sa 10:00-13:00; PH off". */
import type { Exception, Hours, Only, OpeningTimes, WeeklySpan } from '../times';
import {
	BY_APPOINTMENT,
	CALL_FIRST,
	IN_WORDS,
	LONG_AGO,
	osmDate,
	OSM_DAYS,
	UNSTAFFED
} from './names';

/** What other programs cannot read: it stands in the text as a comment, and our own import reads it back. */
export type Lost = 'every' | 'season' | 'school' | 'bank_holidays_as_usual';

/** `text` is empty where nothing is known, and the note alone where there is nothing else. */
export function toOsm(times: OpeningTimes | null): { text: string; lost: Lost[] } {
	if (!times) return { text: '', lost: [] };
	const writer = new Writer(times);
	return { text: writer.write(), lost: [...writer.lost] };
}

/** Quotes and semicolons would end the comment or the rule. */
const plain = (text: string) => text.replaceAll('"', "'").replaceAll(';', ',');

type Block = {
	selector: string;
	/** Spans of other weeks of the month are another block. */
	nth: string;
	comment: string;
	isUnknown: boolean;
	spans: WeeklySpan[];
};

class Writer {
	readonly lost = new Set<Lost>();
	readonly #times: OpeningTimes;
	readonly #note: string;
	/** "SH off" can only be said for all hours at once. */
	readonly #hasSchoolRule: boolean;

	constructor(times: OpeningTimes) {
		this.#times = times;
		this.#note = plain(times.note ?? '');
		this.#hasSchoolRule =
			times.spans.length > 0 && times.spans.every(({ only }) => only?.school && !only.every);
	}

	write(): string {
		const { spans, closedDays = [] } = this.#times;
		const isHoliday = ({ only }: WeeklySpan) => this.#hasSchoolRule && only?.school === 'holidays';
		// After a semicolon a rule replaces earlier ones for its days; after a comma it adds to them.
		const usual = this.#blocks(spans.filter((span) => !isHoliday(span))).join(', ');
		const holidays = this.#blocks(spans.filter(isHoliday)).join(', ');
		const rules = [
			usual,
			closedDays.length ? `${dayList(closedDays)} off` : '',
			this.#hasSchoolRule && usual ? 'SH off' : '',
			holidays,
			this.#bankHolidays(),
			...this.#exceptions()
		].filter(Boolean);
		const ask = this.#asks(undefined);
		if (spans.length > 0) return rules.join('; ');
		if (rules.length === 0 && !ask) return this.#note;
		const comment = [ask, this.#note].filter(Boolean).join('. ');
		return [...rules, comment && `"${comment}"`].filter(Boolean).join('; ');
	}

	#asks(own: Hours['ask']): string {
		const ask = own ?? this.#times.ask;
		return ask ? (ask === 'call_first' ? CALL_FIRST : BY_APPOINTMENT) : '';
	}

	/** Spans of the same kind together; those without any condition first. */
	#blocks(spans: WeeklySpan[]): string[] {
		const blocks = new Map<string, Block>();
		for (const span of spans) {
			const head = this.#head(span);
			const key = JSON.stringify(head);
			const block = blocks.get(key) ?? { ...head, spans: [] };
			block.spans.push(span);
			blocks.set(key, block);
		}
		const plainFirst = [...blocks.values()].sort((a, b) => weight(a) - weight(b));
		return plainFirst.map(({ selector, comment, isUnknown, spans: some }, place) =>
			rules(some)
				.map(
					(rule) => `${selector}${rule}${isUnknown ? ' unknown' : ''}${comment && ` "${comment}"`}`
				)
				.join(place === 0 && weight(plainFirst[0]!) === 0 ? '; ' : ', ')
		);
	}

	#head({ only = {}, staffed, ask }: WeeklySpan): Omit<Block, 'spans'> {
		const { season, dates, every, school } = only;
		const inWords: string[] = [];
		const say = (lost: Lost, words: string) => {
			this.lost.add(lost);
			inWords.push(words);
		};
		const own = season && (this.#times.season || dates) ? undefined : season;
		if (season && !own) say('season', IN_WORDS.season(season));
		if (every) say('every', IN_WORDS.every(every));
		if (school && !this.#hasSchoolRule) say('school', IN_WORDS.school(school));
		const comment = [...inWords, staffed ? '' : UNSTAFFED, this.#asks(ask), this.#note];
		const isHoliday = this.#hasSchoolRule && school === 'holidays';
		return {
			selector: `${this.#season(own, dates)}${isHoliday ? 'SH ' : ''}`,
			nth: only.nth?.join(',') ?? '',
			comment: comment.filter(Boolean).join('. '),
			isUnknown: inWords.length > 0
		};
	}

	#season(own: Only['season'], dates: Only['dates']): string {
		if (dates) {
			if (this.#times.season) this.lost.add('season');
			const from = osmDate(dates.from ?? LONG_AGO);
			return dates.to ? `${from}-${osmDate(dates.to)} ` : `${from}+ `;
		}
		const season = own ?? this.#times.season;
		return season ? `${osmDate(season.from)}-${osmDate(season.to)} ` : '';
	}

	#bankHolidays(): string {
		const { bankHolidays } = this.#times;
		if (bankHolidays === undefined) return '';
		if (bankHolidays === 'closed') return 'PH off';
		if (bankHolidays === 'as_usual') {
			this.lost.add('bank_holidays_as_usual');
			return '';
		}
		const season = this.#season(undefined, undefined);
		return this.#hours(bankHolidays.hours)
			.map((hours) => `${season}PH ${hours}`)
			.join(', ');
	}

	/** Hours of one day; those received in another way are another rule. */
	#hours(hours: Hours[], reason = ''): string[] {
		const byComment = new Map<string, string[]>();
		for (const { opens, closes, staffed, ask } of hours) {
			const comment = [staffed ? '' : UNSTAFFED, this.#asks(ask), reason]
				.filter(Boolean)
				.join('. ');
			byComment.set(comment, [...(byComment.get(comment) ?? []), `${opens}-${ending(closes)}`]);
		}
		return [...byComment].map(([comment, some]) => some.join(',') + (comment && ` "${comment}"`));
	}

	/** Long ones first: in the syntax the last word counts, in the model the shortest stretch. */
	#exceptions(): string[] {
		const length = ({ from, to }: Exception) => Date.parse(to) - Date.parse(from);
		return [...(this.#times.exceptions ?? [])]
			.sort((a, b) => length(b) - length(a))
			.map(({ from, to, hours, reason }) => {
				const when = from === to ? osmDate(from) : `${osmDate(from)}-${osmDate(to)}`;
				const because = plain(reason ?? '');
				if (hours.length === 0) return `${when} off${because && ` "${because}"`}`;
				return this.#hours(hours, because)
					.map((some) => `${when} ${some}`)
					.join(', ');
			});
	}
}

/** Blocks that may lie over others come later, and are added to them. */
const weight = ({ selector, nth, comment, isUnknown }: Omit<Block, 'spans'>) =>
	(nth || /^\d/.test(selector) ? 2 : 0) +
	(comment.includes(UNSTAFFED) ? 1 : 0) +
	(isUnknown ? 4 : 0);

/** Midnight at the end of a day is 24:00 there. */
const ending = (closes: string) => (closes === '00:00' ? '24:00' : closes);

/** One rule for all days that have the same times. */
function rules(spans: WeeklySpan[]): string[] {
	const daysByTimes = new Map<string, number[]>();
	const nth = spans[0]?.only?.nth;
	for (const day of [1, 2, 3, 4, 5, 6, 7]) {
		const times = spans
			.filter((span) => span.day === day)
			.map((span) => `${span.opens}-${ending(span.closes)}`)
			.sort()
			.join(',');
		if (times) daysByTimes.set(times, [...(daysByTimes.get(times) ?? []), day]);
	}
	return [...daysByTimes].map(([times, days]) =>
		nth
			? `${days.map((day) => `${OSM_DAYS[day - 1]}[${nth.join(',')}]`).join(',')} ${times}`
			: `${dayList(days)} ${times}`
	);
}

/** [1, 2, 3, 6] becomes "Mo-We,Sa". Two in a row are listed, as people write them. */
function dayList(days: number[]): string {
	const runs: number[][] = [];
	for (const day of days) {
		const run = runs.at(-1);
		if (run?.at(-1) === day - 1) run.push(day);
		else runs.push([day]);
	}
	const name = (day: number | undefined) => OSM_DAYS[(day ?? 1) - 1];
	return runs
		.map((run) =>
			run.length > 2 ? `${name(run[0])}-${name(run.at(-1))}` : run.map(name).join(',')
		)
		.join(',');
}
