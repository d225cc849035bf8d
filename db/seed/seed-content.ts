/** From the short form of the data files to whole rows: what was left out becomes null. */
import type { organisations, venues } from '#db/schema/index';
import type { ListingContent } from '#domain/listing-content';
import type { CheckedListing, CheckedOrganisation, CheckedVenue } from './seed-schema';
import { stableId } from './stable-id';

type OrganisationRow = typeof organisations.$inferSelect;
type VenueRow = typeof venues.$inferSelect;

export const toOrganisationRow = (seed: CheckedOrganisation): OrganisationRow => ({
	id: stableId('organisation', seed.id),
	slug: seed.id,
	version: 1,
	name: seed.name,
	about: seed.about ?? null,
	web: seed.web ?? null
});

export const toVenueRow = (seed: CheckedVenue): VenueRow => ({
	id: stableId('venue', seed.id),
	slug: seed.id,
	version: 1,
	name: seed.name,
	addressLine1: seed.addressLine1 ?? null,
	addressLine2: seed.addressLine2 ?? null,
	town: seed.town ?? null,
	postcode: seed.postcode ?? null,
	lat: seed.lat ?? null,
	lng: seed.lng ?? null,
	pointPrecision: seed.pointPrecision ?? null,
	addressIsHidden: seed.addressIsHidden,
	areaId: seed.areaId,
	access: seed.access ?? null,
	openingTimes: seed.openingTimes ?? null
});

const toProvenance = (seed: CheckedListing['provenance']): ListingContent['provenance'] => ({
	origin: seed.origin,
	source: seed.source ?? null,
	sourceUrl: seed.sourceUrl ?? null,
	sourceDate: seed.sourceDate ?? null,
	confidence: seed.confidence ?? null,
	checkedOn: seed.checkedOn ?? null,
	checkedBy: seed.checkedBy ?? null,
	checkedHow: seed.checkedHow ?? null
});

export const toListingContent = (seed: CheckedListing): ListingContent => ({
	status: seed.temporarilyClosed === undefined ? 'published' : 'temporarily_closed',
	closedNote: seed.temporarilyClosed ?? null,
	name: seed.name,
	kinds: seed.kinds,
	categories: seed.categories,
	summary: seed.summary,
	description: seed.description,
	organisationId: seed.organisation ? stableId('organisation', seed.organisation) : null,
	venueId: seed.venue ? stableId('venue', seed.venue) : null,
	areaId: seed.areaId,
	areasServed: seed.areasServed,
	contacts: seed.contacts,
	openingTimes: seed.openingTimes ?? null,
	cost: seed.cost,
	costNote: seed.costNote ?? null,
	minAge: seed.minAge ?? null,
	maxAge: seed.maxAge ?? null,
	languages: seed.languages,
	details: seed.details,
	provenance: toProvenance(seed.provenance)
});
