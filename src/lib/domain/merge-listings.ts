/** One listing made of two that were the same thing, field by field; and taken apart again. */
import { z } from 'zod';
import type { ListingContent } from './listing-content';

/** In the order in which a listing is read. Status stays the winner's; where it comes from has a rule of its own. */
export const MERGE_FIELDS = [
	'name',
	'summary',
	'kinds',
	'categories',
	'description',
	'contacts',
	'openingTimes',
	'venueId',
	'organisationId',
	'areaId',
	'areasServed',
	'cost',
	'costNote',
	'minAge',
	'maxAge',
	'languages',
	'details'
] as const satisfies (keyof ListingContent)[];
export type MergeField = (typeof MERGE_FIELDS)[number];

/** Lists, of which one may want both. */
const LISTS = ['kinds', 'categories', 'contacts', 'areasServed', 'languages'] as const;
type List = (typeof LISTS)[number];
export const isList = (field: MergeField): field is List => LISTS.some((list) => list === field);

export const SIDES = ['winner', 'loser', 'both'] as const;
/** What is not chosen stays the winner's. */
export const mergeChoices = z.partialRecord(z.enum(MERGE_FIELDS), z.enum(SIDES));
export type MergeChoices = z.infer<typeof mergeChoices>;

const ordered = (value: unknown): string =>
	JSON.stringify(value, (_, inner: unknown) =>
		inner && typeof inner === 'object' && !Array.isArray(inner)
			? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => a.localeCompare(b)))
			: inner
	) ?? '';
const isSame = (a: unknown, b: unknown) => ordered(a) === ordered(b);

const isEmpty = (value: unknown): boolean =>
	value === null || value === '' || value === 'unknown' || ['[]', '{}'].includes(ordered(value));

/** The fields of which there are two answers. */
export const fieldsToChoose = (winner: ListingContent, loser: ListingContent): MergeField[] =>
	MERGE_FIELDS.filter((field) => !isSame(winner[field], loser[field]));

/** What to begin with: the winner's, and the loser's where the winner knows nothing. */
export function suggestedSide(
	field: MergeField,
	winner: ListingContent,
	loser: ListingContent
): (typeof SIDES)[number] {
	return isEmpty(winner[field]) && !isEmpty(loser[field]) ? 'loser' : 'winner';
}

/** All of both, each once, the winner's first. */
function together(a: readonly unknown[], b: readonly unknown[]): unknown[] {
	const added = b.filter((one) => !a.some((other) => isSame(one, other)));
	return [...a, ...added];
}

/** The winner with what was chosen of the loser. The newer of two checks goes with it. */
export function mergedContent(
	winner: ListingContent,
	loser: ListingContent,
	choices: MergeChoices
): ListingContent {
	const chosen = MERGE_FIELDS.map((field) => {
		const side = choices[field] ?? 'winner';
		if (side === 'both' && isList(field)) return [field, together(winner[field], loser[field])];
		return [field, side === 'loser' ? loser[field] : winner[field]];
	});
	const merged = { ...winner, ...(Object.fromEntries(chosen) as Partial<ListingContent>) };
	const { checkedOn, checkedBy, checkedHow } = loser.provenance;
	const isNewer = checkedOn !== null && checkedOn > (winner.provenance.checkedOn ?? '');
	const places = placesOf(merged, loser);
	return {
		...merged,
		...(places.length > 0 && { places }),
		areasServed: merged.areasServed.filter((id) => id !== merged.areaId),
		provenance: isNewer
			? { ...winner.provenance, checkedOn, checkedBy, checkedHow }
			: winner.provenance
	};
}

/** The further places of both, each once. */
function placesOf({ venueId, places = [] }: ListingContent, loser: ListingContent) {
	const all = [...places, ...(loser.places ?? [])];
	const first = new Map(all.toReversed().map((one) => [one.venueId, one]));
	return all.filter((one) => one.venueId !== venueId && first.get(one.venueId) === one);
}

/** The winner without what the merge brought; whatever somebody has changed since stays as they left it. */
export function takenApart(
	before: ListingContent,
	merged: ListingContent,
	now: ListingContent
): ListingContent {
	const fields = [...MERGE_FIELDS, 'places', 'provenance'] as const;
	const back = fields
		.filter((field) => isSame(merged[field], now[field]))
		.map((field) => [field, before[field]]);
	return { ...now, ...(Object.fromEntries(back) as Partial<ListingContent>) };
}
