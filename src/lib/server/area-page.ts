/** Everything an area page tells of its place, gathered from the index and checked against the database. */
import { localMoment } from '$lib/domain/local-time';
import { KINDS, type Kind } from '$lib/domain/kind';
import type { Calendar } from '$lib/domain/opening/calendar';
import { hoursOnDate } from '$lib/domain/opening/week';
import { hasHours } from '$lib/domain/opening/times';
import type { PlaceData } from '$lib/domain/place-data';
import { queryFor } from '$lib/domain/search-query';
import { m } from '$lib/paraglide/messages';
import { kindsWords } from '$lib/words/directory';
import { hoursWords } from '$lib/words/opening-week';
import type { Facets, SearchHit } from '#search/engine';
import { groupsByNeed } from './area-groups';
import { areaWeek } from './area-week';
import { realFirst } from './card';
import { findListings } from './find-listings';
import type { Services } from './services';

type Needs = Pick<Services, 'search' | 'arePublic' | 'place' | 'card'>;

/** Pages of results read for one list: two hundred listings, far more than an area page shows. */
const MOST_PAGES = 10;
const WARM_SHOWN = 6;
const NEEDS_NAMED = 3;

/** The views of one area's page; `areaId` is known to exist. */
export async function areaPage(services: Needs, areaId: string, now: Date) {
	const { place, card } = services;
	const ofKinds = (kinds: Kind[]) => allHits(services, areaId, kinds, now);
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
		warm: {
			total: warm.length,
			cards: realFirst(warm)
				.slice(0, WARM_SHOWN)
				.map((hit) => card(hit, now))
		},
		// An invented centre would send a frightened person to a closed door.
		centres: centres.filter(({ origin }) => origin !== 'sample').map((hit) => card(hit, now))
	};
}

async function allHits(
	services: Needs,
	areaId: string,
	kinds: Kind[],
	now: Date
): Promise<SearchHit[]> {
	const hits: SearchHit[] = [];
	for (let page = 1; page <= MOST_PAGES; page++) {
		const found = await findListings(
			services,
			{ ...queryFor({ areas: [areaId], kinds }), page },
			now
		);
		hits.push(...found.hits);
		if (page * found.pageSize >= found.total) break;
	}
	return hits;
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

/** What is strong here, in a sentence or two. Empty where nothing is listed. */
function strengthWords(facets: Facets, needs: { name: string }[]): string {
	const groups = facets.kind.group ?? 0;
	if (groups === 0) return '';
	const most = needs.slice(0, NEEDS_NAMED).map(({ name }) => name);
	// Names of needs have commas and "and" in them.
	return m.area_strong_words({ groups, list: most.join('; ') });
}
