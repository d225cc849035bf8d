/**
 * What the public may read of a listing, said once and in SQL: private contacts and hidden addresses never
 * leave the database. Every public query selects these columns and no others.
 */
import { sql, type SQL } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import {
	contacts,
	listingCategories,
	listings,
	listingVenues,
	organisations,
	scheduledMoves,
	venues
} from '#db/schema/index';
import type { PublicContact } from '#domain/contact';
import type { FurtherPlace, Organisation, PublishedListing, Venue } from '#domain/listing';

/** Null where the venue keeps its address to itself. The town goes too: the area says enough. */
const unlessHidden = <Column extends AnyPgColumn>(
	column: Column
): SQL<Column['_']['data'] | null> =>
	sql`case when ${venues.addressIsHidden} then null else ${column} end`;

export const publicVenue = {
	id: venues.id,
	slug: venues.slug,
	name: venues.name,
	addressLine1: unlessHidden(venues.addressLine1),
	addressLine2: unlessHidden(venues.addressLine2),
	town: unlessHidden(venues.town),
	postcode: unlessHidden(venues.postcode),
	lat: unlessHidden(venues.lat),
	lng: unlessHidden(venues.lng),
	pointPrecision: unlessHidden(venues.pointPrecision),
	addressIsHidden: venues.addressIsHidden,
	areaId: venues.areaId,
	access: venues.access,
	openingTimes: venues.openingTimes
};

const categoryIds = sql<string[]>`(
	select coalesce(json_agg(${listingCategories.categoryId} order by ${listingCategories.position}), '[]')
	from ${listingCategories} where ${listingCategories.listingId} = ${listings.id})`;

const publicContacts = sql<PublicContact[]>`(
	select coalesce(json_agg(json_build_object('role', ${contacts.role}, 'phone', ${contacts.phone},
		'email', ${contacts.email}, 'web', ${contacts.web}) order by ${contacts.position}), '[]')
	from ${contacts} where ${contacts.listingId} = ${listings.id} and ${contacts.isPublic})`;

const furtherPlaces = sql<FurtherPlace[] | null>`(
	select json_agg(json_build_object('id', ${listingVenues.id}, 'note', ${listingVenues.note}, 'venue', json_build_object(
		'id', elsewhere.id, 'slug', elsewhere.slug, 'name', elsewhere.name, 'addressLine1', elsewhere.address_line_1,
		'addressLine2', elsewhere.address_line_2, 'town', elsewhere.town, 'postcode', elsewhere.postcode,
		'lat', elsewhere.lat, 'lng', elsewhere.lng, 'pointPrecision', elsewhere.point_precision,
		'addressIsHidden', false, 'areaId', elsewhere.area_id, 'access', elsewhere.access,
		'openingTimes', elsewhere.opening_times)) order by ${listingVenues.position})
	from ${listingVenues} join ${venues} as elsewhere on elsewhere.id = ${listingVenues.venueId}
	where ${listingVenues.listingId} = ${listings.id} and not elsewhere.address_is_hidden)`;

const opensAgainOn = sql<string | null>`case when ${listings.status} = 'temporarily_closed' then (
	select ${scheduledMoves.dueOn}::text from ${scheduledMoves}
	where ${scheduledMoves.listingId} = ${listings.id} and ${scheduledMoves.move} = 'open_again') end`;

/** For a select from listings, left joined to venues and organisations. */
export const publishedColumns = {
	id: listings.id,
	slug: listings.slug,
	sourceRef: listings.sourceRef,
	version: listings.version,
	status: sql<PublishedListing['status']>`${listings.status}`,
	closedNote: listings.closedNote,
	opensAgainOn,
	name: listings.name,
	kinds: listings.kinds,
	categories: categoryIds,
	summary: listings.summary,
	description: listings.description,
	organisation: { id: organisations.id, slug: organisations.slug, name: organisations.name },
	venue: publicVenue,
	places: furtherPlaces,
	areaId: listings.areaId,
	areasServed: listings.areasServed,
	contacts: publicContacts,
	openingTimes: listings.openingTimes,
	cost: listings.cost,
	costNote: listings.costNote,
	minAge: listings.minAge,
	maxAge: listings.maxAge,
	languages: listings.languages,
	details: listings.details,
	provenance: {
		origin: listings.origin,
		source: listings.source,
		sourceUrl: listings.sourceUrl,
		sourceDate: listings.sourceDate,
		confidence: listings.confidence,
		checkedOn: listings.checkedOn,
		checkedBy: listings.checkedBy,
		checkedHow: listings.checkedHow
	},
	checks: listings.checks,
	updatedAt: listings.updatedAt
};

/** One row of such a select. */
export type PublishedRow = Omit<
	PublishedListing,
	'opensAgainOn' | 'organisation' | 'venue' | 'places' | 'updatedAt'
> & {
	opensAgainOn: string | null;
	organisation: Organisation | null;
	venue: Venue | null;
	places: FurtherPlace[] | null;
	updatedAt: Date;
};

export function toPublishedListing(row: PublishedRow): PublishedListing {
	const { places, opensAgainOn, ...listing } = row;
	const further = places ? { places } : {};
	const back = opensAgainOn ? { opensAgainOn } : {};
	return { ...listing, ...back, ...further, updatedAt: row.updatedAt.toISOString() };
}
