/** From a listing to what the index keeps of it: the card, the text to search, the values to filter by. */
import { accessFeatures } from '#domain/access';
import { timesByKind, type PartTimes } from '#domain/opening/by-kind';
import type { PublishedListing } from '#domain/listing';
import type { SearchHit } from './engine';
import type { TextField } from './settings';

/** A card before any question was asked. */
export type Card = Omit<SearchHit, 'distanceMetres' | 'reasons' | 'openingTimes' | 'timesOf'>;

export type IndexDocument = {
	card: Card;
	times: PartTimes[];
	text: Record<TextField, string>;
	/** The area it lies in and those it serves. */
	areaIds: string[];
	minAge: number | null;
	maxAge: number | null;
};

export function indexDocument(listing: PublishedListing): IndexDocument {
	const { venue, organisation } = listing;
	const times = timesByKind(listing);
	return {
		card: card(listing),
		times,
		text: {
			name: listing.name,
			organisation: organisation?.name ?? '',
			venue: [venue?.name, venue?.addressLine1].filter(Boolean).join(' '),
			town: venue?.town ?? '',
			summary: listing.summary,
			description: [listing.description, listing.costNote, ...notesOf(times)]
				.filter(Boolean)
				.join(' ')
		},
		areaIds: [...new Set([listing.areaId, ...listing.areasServed])],
		minAge: listing.minAge,
		maxAge: listing.maxAge
	};
}

/** Parts that share their hours share the note, too. */
const notesOf = (parts: PartTimes[]) => new Set(parts.map(({ times }) => times?.note));

function card(listing: PublishedListing): Card {
	const { venue, provenance } = listing;
	const hasPoint = venue?.lat != null && venue.lng != null;
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
		point: hasPoint ? { lat: venue.lat!, lng: venue.lng! } : null,
		phone: listing.contacts.find((contact) => contact.phone)?.phone ?? null,
		cost: listing.cost,
		access: accessFeatures(venue?.access ?? null),
		languages: listing.languages.map((code) => code.toLowerCase()),
		origin: provenance.origin,
		checkedOn: provenance.checkedOn,
		...(provenance.checkedHow === 'group_by_email' ? { checkedByGroup: true } : {}),
		temporarilyClosed: listing.status === 'temporarily_closed'
	};
}
