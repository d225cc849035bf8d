/** From a listing to what the index keeps of it: the card, the text to search, the values to filter by. */
import { accessFeatures } from '#domain/access';
import { timesByKind, type PartTimes } from '#domain/opening/by-kind';
import type { LatLng } from '#domain/geography';
import type { PublishedListing, Venue } from '#domain/listing';
import type { HitPlace, SearchHit } from './engine';
import type { TextField } from './settings';

/** A card before any question was asked. */
export type Card = Omit<
	SearchHit,
	'distanceMetres' | 'reasons' | 'openingTimes' | 'timesOf' | 'places'
> & { places?: CardPlace[] };
export type CardPlace = Omit<HitPlace, 'distanceMetres'>;

export type IndexDocument = {
	card: Card;
	times: PartTimes[];
	text: Record<TextField, string>;
	/** The areas of all its places, and those it serves. */
	areaIds: string[];
	/** Its points and towns, the main ones first; none that is not known. */
	points: LatLng[];
	towns: string[];
	minAge: number | null;
	maxAge: number | null;
};

export function indexDocument(listing: PublishedListing): IndexDocument {
	const { organisation } = listing;
	const further = (listing.places ?? []).map(({ venue }) => venue);
	const known = listing.venue ? [listing.venue, ...further] : further;
	const towns = known.flatMap(({ town }) => town ?? []);
	const times = timesByKind(listing);
	const shown = card(listing);
	return {
		card: shown,
		times,
		text: {
			name: listing.name,
			organisation: organisation?.name ?? '',
			venue: known.flatMap(({ name, addressLine1 }) => [name, addressLine1 ?? '']).join(' '),
			town: towns.join(' '),
			summary: listing.summary,
			description: [listing.description, listing.costNote, ...notesOf(times)]
				.filter(Boolean)
				.join(' ')
		},
		areaIds: [
			...new Set([listing.areaId, ...further.map(({ areaId }) => areaId), ...listing.areasServed])
		],
		points: (shown.places ?? [shown]).flatMap(({ point }) => point ?? []),
		towns,
		minAge: listing.minAge,
		maxAge: listing.maxAge
	};
}

/** Parts that share their hours share the note, too. */
const notesOf = (parts: PartTimes[]) => new Set(parts.map(({ times }) => times?.note));

const pointOf = ({ lat, lng }: Venue): LatLng | null =>
	lat === null || lng === null ? null : { lat, lng };

/** All places of a listing that has several; of the many that have one, nothing is kept twice. */
function placesOf({ venue, areaId, places }: PublishedListing): Pick<Card, 'places'> {
	if (!places) return {};
	const main = {
		areaId,
		venueId: venue?.id ?? null,
		venueName: venue?.name ?? null,
		point: venue && pointOf(venue)
	};
	const further = places.map(({ venue }) => ({
		areaId: venue.areaId,
		venueId: venue.id,
		venueName: venue.name,
		point: pointOf(venue)
	}));
	return { places: [main, ...further] };
}

function card(listing: PublishedListing): Card {
	const { venue, provenance } = listing;
	return {
		id: listing.id,
		version: listing.version,
		slug: listing.slug,
		sourceRef: listing.sourceRef,
		name: listing.name,
		kinds: listing.kinds,
		categories: listing.categories,
		summary: listing.summary,
		areaId: listing.areaId,
		town: venue?.town ?? null,
		postcode: venue?.postcode ?? null,
		venueId: venue?.id ?? null,
		venueName: venue?.name ?? null,
		point: venue && pointOf(venue),
		phone: listing.contacts.find((contact) => contact.phone)?.phone ?? null,
		cost: listing.cost,
		access: accessFeatures(venue?.access ?? null),
		languages: listing.languages.map((code) => code.toLowerCase()),
		origin: provenance.origin,
		checkedOn: provenance.checkedOn,
		...(provenance.checkedHow === 'group_by_email' ? { checkedByGroup: true } : {}),
		temporarilyClosed: listing.status === 'temporarily_closed',
		...placesOf(listing),
		...(listing.opensAgainOn ? { opensAgainOn: listing.opensAgainOn } : {})
	};
}
