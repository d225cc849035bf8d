/** Does a listing meet a need? "Unknown" is an answer of its own, and is never counted as yes or as no. */
import { partsMeant } from '../opening/by-kind';
import { minutesOf } from '../opening/times';
import type { Asset, WeekSession } from './asset';
import { asksWhen, type Need } from './need';

/** What nobody has told us, though the need asks about it. */
export const UNKNOWNS = ['hours', 'access', 'cost', 'place'] as const;
export type Unknown = (typeof UNKNOWNS)[number];

export type Match = { verdict: 'yes' | 'no' } | { verdict: 'unknown'; unknown: Unknown[] };

const NO: Match = { verdict: 'no' };
const YES: Match = { verdict: 'yes' };
const DAY = 24 * 60;
const WEEK = [1, 2, 3, 4, 5, 6, 7];

const meets = (wanted: readonly string[], values: readonly string[]) =>
	wanted.length === 0 || wanted.some((value) => values.includes(value));

/** Whatever is closed for a while meets no need. Only a door or a postcode says how far somebody has to walk. */
export function matchOf(asset: Asset, need: Need): Match {
	const fits =
		!asset.temporarilyClosed &&
		meets(need.kinds, asset.kinds) &&
		meets(need.categories, asset.categories) &&
		(need.languages.includes('en') || meets(need.languages, asset.languages)) &&
		(need.age === null ||
			((asset.minAge ?? 0) <= need.age && need.age <= (asset.maxAge ?? Infinity))) &&
		!(need.freeOnly && (asset.cost === 'paid' || asset.cost === 'donation')) &&
		!need.access.some((feature) => asset.access[feature] === 'no');
	if (!fits) return NO;
	const when = asksWhen(need) ? openAnswer(asset, need) : 'yes';
	if (when === 'no') return NO;
	const unknown: Unknown[] = [];
	if (when === 'unknown') unknown.push('hours');
	if (need.access.some((feature) => !asset.access[feature])) unknown.push('access');
	if (need.freeOnly && asset.cost === 'unknown') unknown.push('cost');
	if (asset.precision !== 'exact' && asset.precision !== 'postcode') unknown.push('place');
	return unknown.length > 0 ? { verdict: 'unknown', unknown } : YES;
}

function openAnswer({ parts }: Asset, need: Need): 'yes' | 'no' | 'unknown' {
	const meant = partsMeant(parts, need.kinds);
	const sessions = meant.flatMap((part) => part.sessions ?? []);
	const isOpen = (day: number) => sessions.some((session) => isIn(session, day, need));
	const days = need.days.length > 0 ? need.days : WEEK;
	const isMet = need.everyDay ? days.every(isOpen) : days.some(isOpen);
	if (isMet) return 'yes';
	return meant.some((part) => part.sessions === null) ? 'unknown' : 'no';
}

/** A session counts for the day on which it begins, as in search. */
function isIn({ day, from, to }: WeekSession, wanted: number, { after, before }: Need): boolean {
	if (day !== wanted) return false;
	return to > (after ? minutesOf(after) : 0) && from < (before ? minutesOf(before) : DAY);
}
