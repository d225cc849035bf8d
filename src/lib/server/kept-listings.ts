/** The listings of a list, as its page and its printed sheet show them. */
import { keptCode } from '$lib/domain/kept-list';
import type { PublishedListing } from '$lib/domain/listing';
import { localMoment } from '$lib/domain/local-time';
import { timesByKind } from '$lib/domain/opening/by-kind';
import type { Drawing } from '$lib/map/drawing/drawing';
import { m } from '$lib/paraglide/messages';
import { dateWords } from '$lib/words/dates';
import { partWords } from '$lib/words/opening';
import { timesWords } from '$lib/words/opening-rules';
import { publishedListings } from '#db/queries/listings.server';
import type { Card } from './card';
import { listingCard } from './listing-card';
import type { Services } from './services';

export type KeptListing = Card & {
	/** "Civic Square, Tilbury, RM18 8AD"; null where none may be shown or none is known. */
	address: string | null;
	/** "Monday 10am to 1pm"; for paper, where no page behind it can say more. */
	times: string[];
};

/** A line of the list. It keeps its number when the listing is not in the directory any more. */
export type KeptItem = { code: string; number: number; listing: KeptListing | null };

export type KeptList = {
	items: KeptItem[];
	drawing: Drawing | null;
	/** "22 November 2026": paper should say how old it is. */
	asOf: string;
};

/** The list with these codes, in their order; what is not public any more is there without its listing. */
export async function keptListings(
	{ db, place, drawings }: Pick<Services, 'db' | 'place' | 'drawings'>,
	codes: readonly string[],
	now: Date
): Promise<KeptList> {
	const found = codes.length > 0 ? await publishedListings(db, { idsBeginWith: codes }) : [];
	const byCode = new Map(found.map((listing) => [keptCode(listing.id), listing]));
	const items = codes.map((code, index) => {
		const listing = byCode.get(code);
		const kept = listing && {
			...listingCard(listing, place, now),
			address: addressOf(listing),
			times: timesOf(listing)
		};
		return { code, number: index + 1, listing: kept ?? null };
	});
	const points = items.flatMap(({ number, listing }) =>
		listing?.point
			? [{ number, point: listing.point, kind: listing.kinds[0]!.kind, label: listing.name }]
			: []
	);
	return {
		items,
		drawing: points.length > 0 ? drawings.withPoints(points) : null,
		asOf: dateWords(localMoment(now).date)
	};
}

/** Those of these codes whose listing is public at this moment, in their order. */
export async function publicCodes(
	{ db }: Pick<Services, 'db'>,
	codes: readonly string[]
): Promise<string[]> {
	if (codes.length === 0) return [];
	const found = await publishedListings(db, { idsBeginWith: codes });
	const isPublic = new Set(found.map(({ id }) => keptCode(id)));
	return codes.filter((code) => isPublic.has(code));
}

function addressOf({ venue }: PublishedListing): string | null {
	if (!venue || venue.addressIsHidden) return null;
	const { addressLine1, addressLine2, town, postcode } = venue;
	return (
		[...new Set([addressLine1, addressLine2, town, postcode])].filter(Boolean).join(', ') || null
	);
}

function timesOf(listing: PublishedListing): string[] {
	const lines = timesByKind(listing).flatMap(({ of, times }) => {
		if (!times) return [];
		const rules = [...timesWords(times), ...(times.note ? [times.note] : [])];
		return of ? rules.map((when) => m.when_of_part({ part: partWords(of), when })) : rules;
	});
	return lines.length > 0 ? lines : [m.listing_when_unknown()];
}
