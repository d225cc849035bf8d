/** Puts matches in order, and parts those in the place that was meant from those outside it. */
import { distanceMetres } from '#domain/distance';
import type { LatLng } from '#domain/geography';
import type { Sort } from '#domain/search-query';
import {
	EXACT_NAME_BONUS,
	FRESH_DAYS,
	HALF_NEARNESS_METRES,
	SCORE,
	STALE_DAYS,
	TOWN_NAME_REACH
} from '../settings';
import type { Scope } from '../understanding/lexicon';
import { compareNames, type Stored } from './index-copy';
import type { Match } from './match';

/** Writes score, distance and place into the matches: copies of ten thousand would cost more than the search. */
export function rank(matches: Match[], scope: Scope | null, today: number): void {
	for (const match of matches) {
		const metres = scope && nearestOf(match.stored, scope.point);
		match.distanceMetres = metres;
		match.isInside = !scope || isInside(match, scope, metres);
		match.score = scoreOf(match, scope, metres, today);
	}
}

/** From the nearest of its places; null where the point of none is known. */
function nearestOf({ points }: Pick<Stored, 'points'>, to: LatLng): number | null {
	let least: number | null = null;
	for (const point of points) {
		const metres = distanceMetres(to, point);
		if (least === null || metres < least) least = metres;
	}
	return least;
}

function scoreOf(match: Match, scope: Scope | null, metres: number | null, today: number): number {
	const nearness = metres === null ? 0 : HALF_NEARNESS_METRES / (HALF_NEARNESS_METRES + metres);
	return (
		SCORE.coverage * match.coverage +
		SCORE.name * match.name +
		(match.isExactName ? EXACT_NAME_BONUS : 0) +
		SCORE.text * match.text +
		SCORE.meaning * match.meaning +
		(scope ? SCORE.nearness * nearness : 0) +
		SCORE.freshness * freshness(match.stored, today)
	);
}

/** 1 for a check within half a year, less for an older one, 0 where it is overdue or never was. */
function freshness({ checkedDay, overdueDay }: Stored, today: number): number {
	if (checkedDay === 0 || today >= overdueDay) return 0;
	const age = today - checkedDay;
	if (age <= FRESH_DAYS) return 1;
	return Math.max(0, 1 - (age - FRESH_DAYS) / (STALE_DAYS - FRESH_DAYS));
}

/**
 * Is a listing in the place that was meant? Generous: within its reach, nearest to it of all places, with its name
 * as the town of a nearby address, serving its area from elsewhere, or in its area with no point known.
 */
export function isInside({ stored, isNamed }: Match, scope: Scope, metres: number | null): boolean {
	if (scope.type === 'outside') return true;
	// "Grays Athletic" is what was asked for, wherever it meets.
	if (isNamed && scope.placeId && stored.namedPlaceIds.includes(scope.placeId)) return true;
	if (scope.type === 'area') return stored.areaIds.includes(scope.areaId!);
	const reach = scope.radiusMetres ?? 0;
	if (metres !== null && metres <= reach) return true;
	if (scope.placeId && stored.nearestPlaceIds.includes(scope.placeId)) return true;
	if (stored.towns.some((town) => scope.townNames.has(town)))
		return metres === null || metres <= reach * TOWN_NAME_REACH;
	if (!scope.areaId) return false;
	const servesIt = stored.areaIds.slice(1).includes(scope.areaId);
	return servesIt || (metres === null && stored.card.areaId === scope.areaId);
}

/** Orders in place. */
export function order(matches: Match[], sort: Sort): Match[] {
	if (sort === 'name') return matches.sort((a, b) => compareNames(a.stored, b.stored));
	if (sort === 'checked') return inBrowsingOrder(matches);
	return matches.sort(sort === 'distance' ? nearestFirst : byScore);
}

/** From so many on finding everybody's place costs less than comparing them. */
const MANY = 1000;

/** Every listing has a place of its own when browsing, so a whole directory needs no sorting. */
function inBrowsingOrder(matches: Match[]): Match[] {
	if (matches.length < MANY) return matches.sort(byChecked);
	const last = matches.reduce((most, { stored }) => Math.max(most, stored.browseRank), 0);
	const atPlace = new Array<Match | undefined>(last + 1).fill(undefined);
	for (const match of matches) atPlace[match.stored.browseRank] = match;
	let next = 0;
	for (const match of atPlace) if (match) matches[next++] = match;
	return matches;
}

const distanceOf = (one: Match) => one.distanceMetres ?? Number.MAX_SAFE_INTEGER;

const byChecked = (a: Match, b: Match) => a.stored.browseRank - b.stored.browseRank;

const byScore = (a: Match, b: Match) => b.score - a.score || byChecked(a, b);

export const nearestFirst = (a: Match, b: Match) => distanceOf(a) - distanceOf(b) || byScore(a, b);
