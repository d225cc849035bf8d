/**
 * Opening times out of the opening_hours syntax of OpenStreetMap, as far as the model can hold them. A rule that it
 * cannot hold is kept word for word in the note, marked for somebody to look at.
 */
import { shared } from '../shared';
import { openingTimes, type Hours, type Only, type OpeningTimes, type WeeklySpan } from '../times';
import { BY_APPOINTMENT, CALL_FIRST, fromWords, LONG_AGO, UNSTAFFED } from './names';
import { readRules, type OsmRule } from './read-rule';

/** `notUnderstood` holds rules as they stand. Null times for an empty text. */
export function fromOsm(text: string): { times: OpeningTimes | null; notUnderstood: string[] } {
	if (text.trim() === '') return { times: null, notUnderstood: [] };
	const builder = new Builder();
	for (const rule of readRules(text)) {
		if ('unread' in rule) builder.unread.push(rule.unread);
		else builder.add(rule);
	}
	const times = openingTimes.safeParse(builder.times());
	if (times.success) return { times: times.data, notUnderstood: builder.unread };
	const note = text.slice(0, 500);
	return { times: { spans: [], season: null, note, noteIsUnread: true }, notUnderstood: [text] };
}

type Comment = { hours: Pick<Hours, 'staffed' | 'ask'>; only: Only; note: string };

/** Set phrases first, then words of their own. */
function readComment(text: string): Comment {
	const comment: Comment = { hours: { staffed: true }, only: {}, note: '' };
	const words = text.split('. ');
	while (words.length > 0) {
		const word = words[0]!;
		const only = fromWords(word);
		if (only) Object.assign(comment.only, only);
		else if (word === UNSTAFFED) comment.hours.staffed = false;
		else if (word === BY_APPOINTMENT) comment.hours.ask = 'by_appointment';
		else if (word === CALL_FIRST) comment.hours.ask = 'call_first';
		else break;
		words.shift();
	}
	comment.note = words.join('. ');
	return comment;
}

class Builder {
	readonly unread: string[] = [];
	#spans: WeeklySpan[] = [];
	readonly #closedDays = new Set<number>();
	readonly #notes = new Set<string>();
	readonly #exceptions: NonNullable<OpeningTimes['exceptions']> = [];
	#bankHolidays: OpeningTimes['bankHolidays'];
	#ask: OpeningTimes['ask'];

	add(rule: OsmRule): void {
		const isDone = rule.isOff ? this.#close(rule) : this.#open(rule);
		if (!isDone) this.unread.push(rule.text);
	}

	times(): OpeningTimes {
		const note = [...this.#notes, ...this.unread].join('; ');
		const times = shared({ spans: this.#spans, season: null, note: note || null });
		const closed = [...this.#closedDays].filter(
			(day) => !this.#spans.some((span) => span.day === day)
		);
		const ask = times.ask ?? this.#ask;
		return {
			...times,
			...(this.unread.length > 0 && { noteIsUnread: true as const }),
			...(closed.length > 0 && { closedDays: closed.sort((a, b) => a - b) }),
			...(this.#bankHolidays && { bankHolidays: this.#bankHolidays }),
			...(this.#exceptions.length > 0 && { exceptions: this.#exceptions }),
			...(ask && { ask })
		};
	}

	#open(rule: OsmRule): boolean {
		const { hours, only, note } = readComment(rule.comment);
		const days = rule.hours.map((one) => ({ ...one, ...hours }));
		const isAll = rule.selectors.length === 0 && !rule.onBankHolidays;
		if (days.length === 0) return this.#onlyComment(rule, hours.ask, note);
		if (rule.isUnknown && Object.keys(only).length === 0) return false;
		if (rule.dates && isAll && rule.dates.to) return this.#exception(rule, days, note);
		if (rule.onBankHolidays) {
			if (rule.dates || rule.selectors.some(({ nth }) => nth.length > 0)) return false;
			this.#setBankHolidays(days, rule.isMore);
			if (rule.selectors.length === 0) return true;
		}
		const spans = this.#spansOf(rule, days, only);
		if (!rule.isMore && !this.#replace(spans)) return false;
		this.#spans.push(...spans);
		if (note) this.#notes.add(note);
		return true;
	}

	#setBankHolidays(hours: Hours[], isMore: boolean): void {
		const before = isMore && typeof this.#bankHolidays === 'object' ? this.#bankHolidays.hours : [];
		this.#bankHolidays = { hours: [...before, ...hours] };
	}

	#onlyComment(rule: OsmRule, ask: Hours['ask'], note: string): boolean {
		const isAlone = rule.selectors.length === 0 && !rule.dates && !rule.season;
		if (!isAlone || rule.onBankHolidays || rule.inSchoolHolidays) return false;
		if (ask) this.#ask = ask;
		if (note) this.#notes.add(note);
		return true;
	}

	#exception({ dates, isMore }: OsmRule, hours: Hours[], reason: string): boolean {
		const { from, to } = dates!;
		const before = this.#exceptions.at(-1);
		if (isMore && before?.from === from && before.to === to) before.hours.push(...hours);
		else this.#exceptions.push({ from, to: to!, hours, reason: reason || null });
		return true;
	}

	#spansOf(rule: OsmRule, hours: Hours[], inWords: Only): WeeklySpan[] {
		const all = [{ days: [1, 2, 3, 4, 5, 6, 7], nth: [] as number[] }];
		const selectors = rule.selectors.length > 0 ? rule.selectors : all;
		const { dates, season, inSchoolHolidays } = rule;
		return selectors.flatMap(({ days, nth }) => {
			const only: Only = {
				...(nth.length > 0 && { nth: nth as NonNullable<Only['nth']> }),
				...(inWords.every && { every: inWords.every }),
				...((season ?? inWords.season) && { season: season ?? inWords.season }),
				...(dates && { dates: { ...dates, from: dates.from === LONG_AGO ? null : dates.from } }),
				...(inSchoolHolidays
					? { school: 'holidays' }
					: inWords.school && { school: inWords.school })
			};
			const some = Object.keys(only).length > 0;
			return days.flatMap((day) => hours.map((one) => ({ day, ...one, ...(some && { only }) })));
		});
	}

	/**
	 * After a semicolon a rule stands in place of what was said before of its days. Where it holds only sometimes, the
	 * rest of the time would have to be said, which the model cannot.
	 */
	#replace(spans: WeeklySpan[]): boolean {
		const touched = this.#spans.filter((one) => spans.some((span) => mayMeet(one, span)));
		const isSame = touched.every((one) =>
			spans.every((span) => span.day !== one.day || isAtLeast(span.only, one.only))
		);
		if (!isSame) return false;
		this.#spans = this.#spans.filter((one) => !touched.includes(one));
		return true;
	}

	#close(rule: OsmRule): boolean {
		const { selectors, dates, season, onBankHolidays, inSchoolHolidays } = rule;
		if (season) return false;
		if (dates) {
			if (selectors.length > 0 || onBankHolidays || !dates.to) return false;
			this.#exceptions.push({
				from: dates.from,
				to: dates.to,
				hours: [],
				reason: rule.comment || null
			});
			return true;
		}
		if (selectors.some(({ nth }) => nth.length > 0) || (inSchoolHolidays && selectors.length > 0)) {
			return false;
		}
		if (onBankHolidays) this.#bankHolidays = 'closed';
		if (inSchoolHolidays) this.#spans = this.#spans.map(inTerm);
		const days = selectors.flatMap((one) => one.days);
		this.#spans = this.#spans.filter(({ day }) => !days.includes(day));
		for (const day of days) this.#closedDays.add(day);
		return onBankHolidays || inSchoolHolidays || days.length > 0;
	}
}

const inTerm = (span: WeeklySpan): WeeklySpan =>
	span.only?.school ? span : { ...span, only: { ...span.only, school: 'term' } };

/** Months that lie apart and school against term never meet. */
function mayMeet(a: WeeklySpan, b: WeeklySpan): boolean {
	if (a.day !== b.day) return false;
	const [one, other] = [a.only ?? {}, b.only ?? {}];
	if (one.school && other.school && one.school !== other.school) return false;
	return !(one.season && other.season && isApart(one.season, other.season));
}

type Season = NonNullable<Only['season']>;

function isApart(a: Season, b: Season): boolean {
	const holds = ({ from, to }: Season, day: string) =>
		from <= to ? from <= day && day <= to : day >= from || day <= to;
	return !holds(a, b.from) && !holds(b, a.from);
}

/** Does the first hold whenever the second does? */
const isAtLeast = (wide: Only | undefined, narrow: Only | undefined) =>
	!wide || JSON.stringify(wide) === JSON.stringify(narrow);
