import { localMoment } from '$lib/domain/local-time';
import type { PublishedListing } from '$lib/domain/listing';
import { partOfWhole } from '$lib/domain/opening/by-kind';
import type { PlaceData } from '$lib/domain/place-data';
import { indexDocument } from '#search/document';
import { toCard, type Card } from './card';

/** The card of a listing that came from the database, not from a search. */
export function listingCard(listing: PublishedListing, place: PlaceData, now: Date): Card {
	const { card, times: parts } = indexDocument(listing);
	const { times, of } = partOfWhole(parts, localMoment(now).date);
	const unasked = { distanceMetres: null, reasons: [], openingTimes: times, timesOf: of };
	const places = card.places?.map((one) => ({ ...one, distanceMetres: null }));
	return toCard({ ...card, ...unasked, places }, place, now);
}
