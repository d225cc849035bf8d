/** Does a listing meet a need? "Unknown" is an answer of its own, and is never counted as yes or as no. */
import { partsMeant } from '../opening/by-kind';
import { minutesOf } from '../opening/times';
import type { Asset } from './asset';
import { asksWhen, type Need } from './need';

/** What nobody has told us, though the need asks about it. */
export const UNKNOWNS = ['hours', 'access', 'cost', 'place'] as const;
export type Unknown = (typeof UNKNOWNS)[number];

export type Match =
	{ verdict: 'yes' } | { verdict: 'no' } | { verdict: 'unknown'; unknown: Unknown[] };

const NO: Match = { verdict: 'no' };
const YES: Match = { verdict: 'yes' };
const DAY = 24 * 60;

const meets = (wanted: readonly string[], values: readonly string[]) =>
	wanted.length === 0 || wanted.some((value) => values.includes(value));

/**
 * Makes the question of a need, to be asked of thousands of listings. Whatever is closed for a while meets no need.
 * Only a door or a postcode says how far somebody has to walk.
 */
export function matcherOf(need: Need): (asset: Asset) => Match {
	const when = asksWhen(need) ? whenOf(need) : null;
	return (asset) => {
		if (!fits(asset, need)) return NO;
		const open = when ? openAnswer(asset, need, when) : 'yes';
		if (open === 'no') return NO;
		const unknown: Unknown[] = [];
		if (open === 'unknown') unknown.push('hours');
		if (need.access.some((feature) => !asset.access[feature])) unknown.push('access');
		if (need.freeOnly && asset.cost === 'unknown') unknown.push('cost');
		if (asset.precision !== 'exact' && asset.precision !== 'postcode') unknown.push('place');
		return unknown.length > 0 ? { verdict: 'unknown', unknown } : YES;
	};
}

/** The better of two answers about the same listing: a clear yes, else where less is unknown. */
export function surer(one: Match, other: Match): Match {
	if (one.verdict === 'yes' || other.verdict === 'no') return one;
	if (other.verdict === 'yes' || one.verdict === 'no') return other;
	return other.unknown.length < one.unknown.length ? other : one;
}

/** Everything that is known of every listing. */
const fits = (asset: Asset, need: Need): boolean =>
	!asset.temporarilyClosed &&
	meets(need.kinds, asset.kinds) &&
	meets(need.categories, asset.categories) &&
	(need.languages.includes('en') || meets(need.languages, asset.languages)) &&
	(need.age === null ||
		((asset.minAge ?? 0) <= need.age && need.age <= (asset.maxAge ?? Infinity))) &&
	!(need.freeOnly && (asset.cost === 'paid' || asset.cost === 'donation')) &&
	!need.access.some((feature) => asset.access[feature] === 'no');

/** Days as bits, times as minutes. */
type When = { days: number; from: number; to: number };

const bitOf = (day: number) => 1 << day;

const whenOf = ({ days, after, before }: Need): When => ({
	days: (days.length > 0 ? days : [1, 2, 3, 4, 5, 6, 7]).reduce(
		(bits, day) => bits | bitOf(day),
		0
	),
	from: after ? minutesOf(after) : 0,
	to: before ? minutesOf(before) : DAY
});

/** A session counts for the day on which it begins, as in search. */
function openAnswer({ parts }: Asset, need: Need, when: When): 'yes' | 'no' | 'unknown' {
	let open = 0;
	let isUnknown = false;
	for (const { sessions } of partsMeant(parts, need.kinds)) {
		if (sessions === null) isUnknown = true;
		else {
			for (const { day, from, to } of sessions) {
				if (to > when.from && from < when.to) open |= bitOf(day);
			}
		}
	}
	const met = open & when.days;
	if (need.everyDay ? met === when.days : met !== 0) return 'yes';
	return isUnknown ? 'unknown' : 'no';
}
