/** Where a date lies in the year of something that has a season. Dates are "YYYY-MM-DD". */
import { addDays } from '../local-time';
import { isOn, type PartTimes, type TimesOf } from './by-kind';
import { inSeason, type Season } from './season';
import type { OpeningTimes } from './times';

/** The first day of the season on or after a date. */
export function nextStart({ from }: Season, onOrAfter: string): string {
	const year = Number(onOrAfter.slice(0, 4));
	const inYear = (some: number) => realDate(`${some}-${from}`);
	return inYear(year) >= onOrAfter ? inYear(year) : inYear(year + 1);
}

/** The last day of the season before a date. */
function lastEnd({ to }: Season, before: string): string {
	const year = Number(before.slice(0, 4));
	return `${year}-${to}` < before ? `${year}-${to}` : `${year - 1}-${to}`;
}

/** 29 February of other years is 1 March. */
const realDate = (text: string) => new Date(`${text}T00:00:00Z`).toISOString().slice(0, 10);

/** A season that starts soon, of times that nobody has checked since it ended last. */
export type SeasonToCheck = { of: TimesOf | null; startsOn: string };

/** `checkedOn` is null where nobody ever has. */
export function seasonsToCheck(
	{ parts, checkedOn }: { parts: readonly PartTimes[]; checkedOn: string | null },
	today: string,
	withinWeeks: number
): SeasonToCheck[] {
	const last = addDays(today, withinWeeks * 7);
	return parts.flatMap(({ of, times }) => {
		if (!times?.season || inSeason(times.season, addDays(today, -1))) return [];
		const startsOn = nextStart(times.season, today);
		const isChecked = checkedOn !== null && checkedOn > lastEnd(times.season, startsOn);
		return startsOn <= last && !isChecked ? [{ of, startsOn }] : [];
	});
}

export type SpacesNow = {
	/** What the warm spaces are today; `resting` where it is the season of none. */
	mode: 'warm' | 'cool' | 'resting';
	/** Where they rest: the first day on which one begins again. */
	startsOn: string | null;
};

/** A place whose season nobody has told us may be warm at any time; it does not decide when others are cool. */
export function spacesNow(
	spaces: readonly { openingTimes: OpeningTimes | null; timesOf: TimesOf | null }[],
	today: string
): SpacesNow {
	const on = spaces.filter(({ openingTimes }) => isOn(openingTimes, today));
	if (spaces.length > 0 && on.length === 0) {
		const starts = spaces.map(({ openingTimes }) => nextStart(openingTimes!.season!, today));
		return { mode: 'resting', startsOn: starts.sort()[0]! };
	}
	const isCool = on.some(({ timesOf }) => timesOf === 'cool_space');
	const isWinter = on.some(
		({ openingTimes, timesOf }) => openingTimes?.season && timesOf !== 'cool_space'
	);
	return { mode: isCool && !isWinter ? 'cool' : 'warm', startsOn: null };
}
