import type { PublishedListing } from '$lib/domain/listing';
import type { PlaceData } from '$lib/domain/place-data';
import { indexDocument } from '#search/document';
import { toCard, type Card } from './card';

/** The card of a listing that came from the database, not from a search. */
export const listingCard = (listing: PublishedListing, place: PlaceData, now: Date): Card =>
	toCard({ ...indexDocument(listing).card, distanceMetres: null, reasons: [] }, place, now);
