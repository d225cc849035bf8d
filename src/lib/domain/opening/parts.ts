/** The parts of a listing whose opening times people enter, each for itself. */
import type { Kind, KindDetails, WarmSpaceDetails } from '../kind';
import type { TimesOf } from './by-kind';
import type { OpeningTimes } from './times';

export const TIMES_PARTS = ['listing', 'warm_space', 'cool_space', 'hirc'] as const;
/** `listing` is everything that keeps no hours of its own. */
export type TimesPart = 'listing' | TimesOf;

type Timed = { kinds: Kind[]; openingTimes: OpeningTimes | null; details: KindDetails };

/** The parts that a listing has or may have. */
export function partsToEnter({ kinds, details }: Pick<Timed, 'kinds' | 'details'>): TimesPart[] {
	const isWarm = kinds.includes('warm_space');
	return [
		'listing',
		...(isWarm ? (['warm_space', 'cool_space'] as const) : []),
		...(kinds.includes('hirc') && details.hirc ? (['hirc'] as const) : [])
	];
}

const NOTHING: OpeningTimes = { spans: [], season: null, note: null };

/** What is stored for a part alone. The season of a warm or cool space is kept beside its times; here it is in them. */
export function timesOfPart(
	{ openingTimes, details }: Timed,
	part: TimesPart
): OpeningTimes | null {
	const { warmSpace, hirc } = details;
	switch (part) {
		case 'listing':
			return openingTimes;
		case 'hirc':
			return hirc?.openingTimes ?? null;
		case 'warm_space':
			return withSeason(warmSpace?.openingTimes, warmSpace?.season);
		case 'cool_space':
			return withSeason(warmSpace?.cool?.openingTimes, warmSpace?.cool?.season);
	}
}

function withSeason(
	times: OpeningTimes | undefined,
	season: OpeningTimes['season'] | undefined
): OpeningTimes | null {
	if (!times && !season) return null;
	return season ? { ...(times ?? NOTHING), season } : (times ?? null);
}

/**
 * The listing with other times for a part. A part without hours goes by those of the whole listing again. A cool
 * space is one because of its season: without it there is none.
 */
export function withTimesOfPart<Listing extends Timed>(
	listing: Listing,
	part: TimesPart,
	times: OpeningTimes | null
): Listing {
	const { details } = listing;
	if (part === 'listing') return { ...listing, openingTimes: times };
	if (part === 'hirc') {
		const { openingTimes: _, ...rest } = details.hirc ?? { whatHappens: '' };
		const hirc = { canDo: [], cannotDo: [], languages: [], ...rest };
		return { ...listing, details: { ...details, hirc: { ...hirc, ...own(times) } } };
	}
	const warmSpace = part === 'warm_space' ? warm(details, times) : cool(details, times);
	return { ...listing, details: { ...details, warmSpace } };
}

/** Without its season; nothing where nothing else is said. */
function own(times: OpeningTimes | null): { openingTimes?: OpeningTimes } {
	if (!times) return {};
	const { season: _, note, spans, ...rest } = times;
	const saysSomething = spans.length > 0 || note !== null || Object.keys(rest).length > 0;
	return saysSomething ? { openingTimes: times } : {};
}

const outOfSeason = (times: OpeningTimes | null) => times && { ...times, season: null };
const UNSAID: WarmSpaceDetails = { offers: [], season: null, note: null };

function warm({ warmSpace = UNSAID }: KindDetails, times: OpeningTimes | null): WarmSpaceDetails {
	const { openingTimes: _, ...rest } = warmSpace;
	return { ...rest, season: times?.season ?? null, ...own(outOfSeason(times)) };
}

function cool({ warmSpace = UNSAID }: KindDetails, times: OpeningTimes | null): WarmSpaceDetails {
	const { cool: _, ...rest } = warmSpace;
	if (!times?.season) return rest;
	return { ...rest, cool: { season: times.season, ...own(outOfSeason(times)) } };
}
