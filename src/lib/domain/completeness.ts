/** How much of what residents ask for a listing answers, and what would help them most next. */
import type { TypedListing } from './listing-form';

/** What is asked of a listing, by how much residents miss it. */
const ASKED = [
	{ field: 'summary', weight: 3, isThere: ({ summary }) => summary.trim() !== '' },
	{ field: 'openingTimes', weight: 3, isThere: (_, { hasTimes }) => hasTimes },
	{ field: 'contacts', weight: 3, isThere: ({ contacts }) => contacts.some(isForResidents) },
	{ field: 'venueId', weight: 2, isThere: ({ venueId }) => venueId !== '' },
	{ field: 'categories', weight: 2, isThere: ({ categories }) => categories.length > 0 },
	{ field: 'cost', weight: 1, isThere: ({ cost }) => cost !== 'unknown' && cost !== '' },
	{ field: 'description', weight: 1, isThere: ({ description }) => description.trim() !== '' },
	{ field: 'organisationId', weight: 1, isThere: ({ organisationId }) => organisationId !== '' }
] as const satisfies {
	field: keyof TypedListing | 'openingTimes';
	weight: number;
	isThere(typed: TypedListing, more: { hasTimes: boolean }): boolean;
}[];
export type AskedField = (typeof ASKED)[number]['field'];

const isForResidents = ({ isPublic, phone, email, web }: TypedListing['contacts'][number]) =>
	isPublic && [phone, email, web].some((way) => way.trim() !== '');

export type Completeness = {
	/** From 0 to 100. */
	percent: number;
	/** What is missing, the most missed first. */
	missing: AskedField[];
};

/** Opening times have a form of their own: `hasTimes` says whether any are known. */
export function completenessOf(typed: TypedListing, more: { hasTimes: boolean }): Completeness {
	const missing = ASKED.filter(({ isThere }) => !isThere(typed, more));
	const sum = (asked: readonly { weight: number }[]) =>
		asked.reduce((all, { weight }) => all + weight, 0);
	return {
		percent: Math.round(100 * (1 - sum(missing) / sum(ASKED))),
		missing: missing.map(({ field }) => field)
	};
}
