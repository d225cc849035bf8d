/** Everything an area page tells of its place, gathered from the index and checked against the database. */
import { localMoment } from '$lib/domain/local-time';
import { KINDS, type Kind } from '$lib/domain/kind';
import { isOn } from '$lib/domain/opening/by-kind';
import type { Calendar } from '$lib/domain/opening/calendar';
import { spacesNow } from '$lib/domain/opening/seasons';
import { hoursOnDate } from '$lib/domain/opening/week';
import { hasHours } from '$lib/domain/opening/times';
import type { PlaceData } from '$lib/domain/place-data';
import { queryFor } from '$lib/domain/search-query';
import { m } from '$lib/paraglide/messages';
import { monthDayWords } from '$lib/words/dates';
import { kindsWords } from '$lib/words/directory';
import { hoursWords } from '$lib/words/opening-week';
import type { Facets, SearchHit } from '#search/engine';
import { groupsByNeed } from './area-groups';
import { allHits } from './all-hits';
import { areaWeek } from './area-week';
import { realFirst } from './card';
import type { Cards } from './cards';
import { findListings } from './find-listings';
import type { Services } from './services';

type Needs = Pick<Services, 'search' | 'arePublic' | 'place' | 'card'>;

const WARM_SHOWN = 6;
const NEEDS_NAMED = 3;

/** The views of one area's page; `areaId` is known to exist. */
export async function areaPage(services: Needs, areaId: string, now: Date) {
	const { place, card } = services;
	const ofKinds = (kinds: Kind[]) => allHits(services, { areas: [areaId], kinds }, now);
	const [everything, hubs, meetings, warm, centres] = await Promise.all([
		findListings(services, queryFor({ areas: [areaId] }), now),
		ofKinds(['hub', 'library']),
		ofKinds(['group', 'service']),
		ofKinds(['warm_space']),
		ofKinds(['hirc'])
	]);
	const groups = meetings.filter(({ kinds }) => kinds.includes('group'));
	const { date: today } = localMoment(now);
	return {
		total: everything.total,
		...strengths(everything.facets, place),
		hubs: realFirst(hubs).map((hit) => ({
			card: card(hit, now),
			today: todayWords(hit, today, place.calendar)
		})),
		groups: groupsByNeed(groups, place.categories, (hit) => card(hit, now)),
		week: areaWeek(meetings, now, place.calendar),
		warm: warmPart(warm, card, now),
		// An invented centre would send a frightened person to a closed door.
		centres: centres.filter(({ origin }) => origin !== 'sample').map((hit) => card(hit, now))
	};
}

/** Those whose season it is; where it is the season of none, when the first begins again. */
function warmPart(hits: SearchHit[], card: Cards, now: Date) {
	const { date: today } = localMoment(now);
	const { mode, startsOn } = spacesNow(hits, today);
	const on = hits.filter(
		({ openingTimes, timesOf }) =>
			isOn(openingTimes, today) && (mode !== 'cool' || timesOf === 'cool_space')
	);
	return {
		mode,
		resting: startsOn && m.area_warm_resting({ date: monthDayWords(startsOn.slice(5)) }),
		total: hits.length,
		cards: realFirst(on)
			.slice(0, WARM_SHOWN)
			.map((hit) => card(hit, now))
	};
}

/** "Today: 10am to 5pm"; null where no hours are known or it is closed for a while. */
function todayWords(
	{ openingTimes, temporarilyClosed }: SearchHit,
	today: string,
	calendar: Calendar
): string | null {
	if (temporarilyClosed || !hasHours(openingTimes)) return null;
	const { hours } = hoursOnDate(openingTimes, today, calendar);
	if (hours.length === 0) return m.area_not_today();
	return m.area_today({ hours: hours.map(hoursWords).join(', ') });
}

/** Counts by kind in their own order, and by need with what there is most of first. */
function strengths(facets: Facets, { categories }: PlaceData) {
	const kinds = KINDS.map((kind) => ({
		kind,
		words: kindsWords(kind),
		count: facets.kind[kind] ?? 0
	})).filter(({ count }) => count > 0);
	const needs = categories
		.map(({ id, name }) => ({ id, name, count: facets.category[id] ?? 0 }))
		.filter(({ count }) => count > 0)
		.sort((a, b) => b.count - a.count);
	return { kinds, needs, inWords: strengthWords(facets, needs) };
}

/** What is strong here, in a sentence or two. Empty where nothing is listed, or no need is known. */
function strengthWords(facets: Facets, needs: { name: string }[]): string {
	const groups = facets.kind.group ?? 0;
	if (groups === 0 || needs.length === 0) return '';
	const most = needs.slice(0, NEEDS_NAMED).map(({ name }) => name);
	// Names of needs have commas and "and" in them.
	return m.area_strong_words({ groups, list: most.join('; ') });
}
