/** The starter listings of Thurrock as the public sees them, made without a database. */
import { accessGuide } from '#domain/access';
import { kindDetails } from '#domain/kind';
import type { PublishedListing, Venue } from '#domain/listing';
import { openingTimes } from '#domain/opening/times';
import { listings as seed } from '#db/seed/thurrock/listings/index';
import type { SeedListing, SeedVenue } from '#db/seed/seed-data';

const venues = new Map(seed.venues.map((venue) => [venue.id, venue]));
const organisations = new Map(seed.organisations.map((one) => [one.id, one]));

const slugOf = (ref: string) => ref.replace(/^[a-z]+:/, '');

function venueOf(seedVenue: SeedVenue): Venue {
	const { addressIsHidden = false, access } = seedVenue;
	const shown = <T>(value: T | undefined): T | null => (addressIsHidden ? null : (value ?? null));
	return {
		id: seedVenue.id,
		slug: seedVenue.id,
		name: seedVenue.name,
		addressLine1: shown(seedVenue.addressLine1),
		addressLine2: shown(seedVenue.addressLine2),
		town: seedVenue.town ?? null,
		postcode: shown(seedVenue.postcode),
		lat: shown(seedVenue.lat),
		lng: shown(seedVenue.lng),
		pointPrecision: shown(seedVenue.pointPrecision),
		addressIsHidden,
		areaId: seedVenue.areaId,
		access: access ? accessGuide.parse(access) : null
	};
}

function published(listing: SeedListing): PublishedListing {
	const organisation = organisations.get(listing.organisation ?? '');
	const venue = venues.get(listing.venue ?? '');
	return {
		id: listing.sourceRef,
		slug: slugOf(listing.sourceRef),
		sourceRef: listing.sourceRef,
		version: 1,
		status: listing.temporarilyClosed ? 'temporarily_closed' : 'published',
		closedNote: listing.temporarilyClosed ?? null,
		name: listing.name,
		kinds: listing.kinds,
		categories: listing.categories,
		summary: listing.summary,
		description: listing.description,
		organisation: organisation
			? { id: organisation.id, slug: organisation.id, name: organisation.name }
			: null,
		venue: venue ? venueOf(venue) : null,
		areaId: listing.areaId,
		areasServed: listing.areasServed ?? [],
		contacts: (listing.contacts ?? [])
			.filter((contact) => contact.isPublic !== false)
			.map(({ role, phone, email, web }) => ({
				role: role ?? null,
				phone: phone ?? null,
				email: email ?? null,
				web: web ?? null
			})),
		openingTimes: listing.openingTimes ? openingTimes.parse(listing.openingTimes) : null,
		cost: listing.cost ?? 'unknown',
		costNote: listing.costNote ?? null,
		minAge: listing.minAge ?? null,
		maxAge: listing.maxAge ?? null,
		languages: listing.languages ?? [],
		details: kindDetails.parse(listing.details ?? {}),
		provenance: {
			origin: listing.provenance.origin,
			source: listing.provenance.source ?? null,
			sourceUrl: listing.provenance.sourceUrl ?? null,
			sourceDate: listing.provenance.sourceDate ?? null,
			confidence: listing.provenance.confidence ?? null,
			checkedOn: listing.provenance.checkedOn ?? null,
			checkedBy: listing.provenance.checkedBy ?? null,
			checkedHow: listing.provenance.checkedHow ?? null
		},
		updatedAt: '2026-11-01T09:00:00Z'
	};
}

export const starterDirectory: PublishedListing[] = seed.listings.map(published);
