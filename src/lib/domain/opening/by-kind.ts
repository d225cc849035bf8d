/**
 * A listing of several kinds may keep different hours for each: the library opens at nine, the warm space at ten, the
 * reporting centre by appointment. What a kind does not say for itself, the listing says; then its venue.
 */
import type { Kind, KindDetails } from '../kind';
import { inSeason, type Season } from './season';
import type { OpeningTimes } from './times';

/** A part with hours of its own. A warm space may be a cool one in summer. */
export type TimesOf = 'warm_space' | 'cool_space' | 'hirc';

/** The hours of a part of a listing. */
export type PartTimes = {
	/** Null: all kinds without hours of their own. */
	of: TimesOf | null;
	kinds: Kind[];
	/** Null: nobody knows. */
	times: OpeningTimes | null;
};

type Timed = {
	kinds: readonly Kind[];
	openingTimes: OpeningTimes | null;
	details: KindDetails;
	venue?: { openingTimes?: OpeningTimes | null } | null;
};

/** The parts of a listing that keep hours of their own, what the others share first. Never empty. */
export function timesByKind({ kinds, openingTimes, details, venue }: Timed): PartTimes[] {
	const shared = openingTimes ?? venue?.openingTimes ?? null;
	const own = kinds.flatMap((kind) => ownTimes(kind, details, shared));
	const others = kinds.filter((kind) => !own.some((part) => part.kinds.includes(kind)));
	return others.length > 0 || own.length === 0
		? [{ of: null, kinds: others, times: shared }, ...own]
		: own;
}

function ownTimes(
	kind: Kind,
	{ warmSpace, hirc }: KindDetails,
	shared: OpeningTimes | null
): PartTimes[] {
	if (kind === 'hirc' && hirc?.openingTimes) {
		return [{ of: 'hirc', kinds: [kind], times: hirc.openingTimes }];
	}
	if (kind !== 'warm_space' || !warmSpace) return [];
	const { season, cool } = warmSpace;
	if (!warmSpace.openingTimes && !season && !cool) return [];
	const part = (of: TimesOf, times: OpeningTimes | null): PartTimes => ({
		of,
		kinds: [kind],
		times
	});
	const warm = part('warm_space', during(season, warmSpace.openingTimes ?? shared));
	return cool
		? [warm, part('cool_space', during(cool.season, cool.openingTimes ?? shared))]
		: [warm];
}

/**
 * The same hours in one part of the year. Longer hours on a day outside it belong to the house, not to this part of
 * it; a closure holds for both. Where the house has a season too, it must be in both.
 */
function during(season: Season | null, times: OpeningTimes | null): OpeningTimes | null {
	if (!season) return times;
	if (!times) return { spans: [], season, note: null };
	const { season: outer, spans, exceptions } = times;
	return {
		...times,
		season,
		spans: outer
			? spans.map((span) =>
					span.only?.season ? span : { ...span, only: { ...span.only, season: outer } }
				)
			: spans,
		...(exceptions && {
			exceptions: exceptions.filter(
				({ hours, from, to }) =>
					hours.length === 0 || (inSeason(season, from) && inSeason(season, to))
			)
		})
	};
}

/** Those parts that a question about these kinds means; without kinds, or with none that it has, all of them. */
export function partsMeant<Part extends Pick<PartTimes, 'kinds'>>(
	parts: readonly Part[],
	kinds: readonly Kind[]
): readonly Part[] {
	if (kinds.length === 0 || parts.length === 1) return parts;
	const meant = parts.filter((part) => part.kinds.some((kind) => kinds.includes(kind)));
	return meant.length > 0 ? meant : parts;
}

/** The part that speaks for the listing as a whole on a date. */
export const partOfWhole = (parts: readonly PartTimes[], date: string): PartTimes =>
	parts[0]?.of === null ? parts[0] : partToShow(parts, date);

/** Of parts that are meant, the one to speak of on a date: the first whose season it is. */
export function partToShow(parts: readonly PartTimes[], date: string): PartTimes {
	return parts.find(({ times }) => isOn(times, date)) ?? parts[0]!;
}

/** Is it the season of these times? Without a season it always is. */
export const isOn = (times: OpeningTimes | null, date: string): boolean =>
	!times?.season || inSeason(times.season, date);
