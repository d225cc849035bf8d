/** The listings of a list, as its page and its printed sheet show them. */
import { keptCode } from '$lib/domain/kept-list';
import type { LatLng } from '$lib/domain/geography';
import type { PublishedListing, Venue } from '$lib/domain/listing';
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
	/** The same of each further place, with its name and what is said of it. */
	further: string[];
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
			address: listing.venue && addressOf(listing.venue),
			further: (listing.places ?? []).map(({ venue, note }) =>
				[venue.name, addressOf(venue), note].filter(Boolean).join(', ')
			),
			times: timesOf(listing)
		};
		return { code, number: index + 1, listing: kept ?? null };
	});
	const points = items.flatMap(({ code, number }) => {
		const listing = byCode.get(code);
		if (!listing) return [];
		const mark = { number, kind: listing.kinds[0]!, label: listing.name };
		return pointsOf(listing).map((point) => ({ ...mark, point }));
	});
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

function addressOf(venue: Venue): string | null {
	const { addressLine1, addressLine2, town, postcode, addressIsHidden } = venue;
	if (addressIsHidden) return null;
	return (
		[...new Set([addressLine1, addressLine2, town, postcode])].filter(Boolean).join(', ') || null
	);
}

/** Every place of a listing has its number. */
function pointsOf({ venue, places = [] }: PublishedListing): LatLng[] {
	const venues = [...(venue ? [venue] : []), ...places.map((one) => one.venue)];
	return venues.flatMap(({ lat, lng }) => (lat === null || lng === null ? [] : [{ lat, lng }]));
}

function timesOf(listing: PublishedListing): string[] {
	const lines = timesByKind(listing).flatMap(({ of, times }) => {
		if (!times) return [];
		const rules = [...timesWords(times), ...(times.note ? [times.note] : [])];
		return of ? rules.map((when) => m.when_of_part({ part: partWords(of), when })) : rules;
	});
	return lines.length > 0 ? lines : [m.listing_when_unknown()];
}
