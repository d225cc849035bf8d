/** Opening times in the words of OpenStreetMap: "Mo-Fr 09:00-17:00; Sa 10:00-13:00". */
import type { OpeningTimes, WeeklySpan } from '#domain/opening-times';

const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const UNSTAFFED = '"not staffed"';

/** Empty where nothing is known; the note alone where there are no spans. */
export function toOpeningHours(times: OpeningTimes | null): string {
	if (!times) return '';
	const note = times.note?.replaceAll('"', "'").replaceAll(';', ',') ?? '';
	if (times.spans.length === 0) return note;
	const season = times.season ? `${monthDay(times.season.from)}-${monthDay(times.season.to)} ` : '';
	const comment = note && ` "${note}"`;
	const staffed = rules(times.spans.filter((span) => span.staffed));
	const unstaffed = rules(times.spans.filter((span) => !span.staffed));
	// After a semicolon a rule replaces earlier ones for its days; after a comma it adds to them.
	return [
		staffed.map((rule) => season + rule + comment).join('; '),
		unstaffed.map((rule) => `${season}${rule} ${UNSTAFFED}`).join(', ')
	]
		.filter(Boolean)
		.join(', ');
}

const monthDay = (text: string) => `${MONTHS[Number(text.slice(0, 2)) - 1]} ${text.slice(3)}`;

/** One rule for all days that have the same times. */
function rules(spans: WeeklySpan[]): string[] {
	const daysByTimes = new Map<string, number[]>();
	for (const day of [1, 2, 3, 4, 5, 6, 7]) {
		const times = spans
			.filter((span) => span.day === day)
			.map((span) => `${span.opens}-${span.closes}`)
			.sort()
			.join(',');
		if (times) daysByTimes.set(times, [...(daysByTimes.get(times) ?? []), day]);
	}
	return [...daysByTimes].map(([times, days]) => `${dayList(days)} ${times}`);
}

/** [1, 2, 3, 6] becomes "Mo-We,Sa". Two in a row are listed, as people write them. */
function dayList(days: number[]): string {
	const runs: number[][] = [];
	for (const day of days) {
		const run = runs.at(-1);
		if (run?.at(-1) === day - 1) run.push(day);
		else runs.push([day]);
	}
	const name = (day: number | undefined) => DAYS[(day ?? 1) - 1];
	return runs
		.map((run) =>
			run.length > 2 ? `${name(run[0])}-${name(run.at(-1))}` : run.map(name).join(',')
		)
		.join(',');
}
