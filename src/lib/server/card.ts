/** A search hit in finished words, ready for a card. Words are made here, so that no browser has to carry them. */
import { keptCode, needsCare } from '$lib/domain/kept-list';
import { localMoment } from '$lib/domain/local-time';
import type { Calendar } from '$lib/domain/opening/calendar';
import type { PlaceData } from '$lib/domain/place-data';
import { overdueFrom } from '$lib/domain/review';
import { m } from '$lib/paraglide/messages';
import { dateWords } from '$lib/words/dates';
import { accessWords, costWords, distanceWords, kindWords } from '$lib/words/directory';
import { closedWhen, partWords, whenWords, type When } from '$lib/words/opening';
import type { SearchHit } from '#search/engine';
import { alsoWords } from './also-words';
import { directionsUrl } from './directions';

export type CheckState = { state: 'checked' | 'overdue' | 'never'; words: string };

export type Card = Pick<SearchHit, 'id' | 'slug' | 'name' | 'summary' | 'venueId' | 'point'> & {
	kinds: { kind: SearchHit['kinds'][number]; words: string }[];
	/** "Civic Hall, Tilbury" */
	where: string;
	/** To the place that `where` names. */
	distance: string | null;
	/** "Also at Tilbury Library and 2 more places"; null where it has one place alone. */
	also: string | null;
	when: When;
	/** Cost and access in a few words each. */
	marks: string[];
	check: CheckState;
	/** Invented, to show a feature: the card says so before anything else. */
	isSample: boolean;
	phone: string | null;
	directions: string | null;
	/** The code under which it can be kept; null where that is to be thought over on its own page. */
	keep: string | null;
};

/** What a listing says about having been checked. */
export function checkWords(
	{ checkedOn, kinds, checkedByGroup }: Pick<SearchHit, 'checkedOn' | 'kinds' | 'checkedByGroup'>,
	now: Date
): CheckState {
	if (!checkedOn) return { state: 'never', words: m.not_checked() };
	const date = dateWords(checkedOn);
	return localMoment(now).date >= overdueFrom(kinds, checkedOn)
		? { state: 'overdue', words: m.check_overdue({ date }) }
		: { state: 'checked', words: checkedWords(date, checkedByGroup) };
}

const checkedWords = (date: string, byGroup = false) =>
	byGroup ? m.checked_by_group({ date }) : m.checked_on({ date, who: m.checked_by_default() });

/** The same hits, with the invented examples after everything real. */
export function realFirst(hits: SearchHit[]): SearchHit[] {
	const isSample = ({ origin }: SearchHit) => origin === 'sample';
	return [...hits.filter((hit) => !isSample(hit)), ...hits.filter(isSample)];
}

/** Where a listing is several things, it says which of them the times are of. */
function whenOf(hit: SearchHit, calendar: Calendar, now: Date): When {
	if (hit.temporarilyClosed) return closedWhen(hit.opensAgainOn);
	const when = whenWords(hit.openingTimes, now, calendar);
	if (!hit.timesOf) return when;
	if (hit.kinds.length === 1 && hit.timesOf !== 'cool_space') return when;
	return { ...when, words: m.when_of_part({ part: partWords(hit.timesOf), when: when.words }) };
}

/** What a card says of how far it is: first of the main place, then of the others. */
export function distancesOf({
	distanceMetres,
	places
}: Pick<SearchHit, 'distanceMetres' | 'places'>): Pick<Card, 'distance' | 'also'> {
	const [main, ...further] = places ?? [];
	const metres = main ? main.distanceMetres : distanceMetres;
	return {
		distance: metres === null ? null : distanceWords(metres),
		also: alsoWords(further)
	};
}

export function toCard(
	hit: SearchHit,
	place: Pick<PlaceData, 'areas' | 'calendar'>,
	now: Date
): Card {
	const area = place.areas.find((candidate) => candidate.id === hit.areaId);
	const where = [...new Set([hit.venueName, hit.town].filter((part) => part !== null))].join(', ');
	return {
		id: hit.id,
		slug: hit.slug,
		name: hit.name,
		summary: hit.summary,
		venueId: hit.venueId,
		point: hit.point,
		kinds: hit.kinds.map((kind) => ({ kind, words: kindWords(kind) })),
		where: where || m.card_area({ area: area?.shortName ?? hit.areaId }),
		...distancesOf(hit),
		when: whenOf(hit, place.calendar, now),
		marks: [
			...(hit.cost === 'unknown' ? [] : [costWords(hit.cost)]),
			...hit.access.map((feature) => accessWords(feature))
		],
		check: checkWords(hit, now),
		isSample: hit.origin === 'sample',
		phone: hit.phone,
		directions: directionsUrl(hit.point, null),
		keep: needsCare(hit) ? null : keptCode(hit.id)
	};
}
