/** What of the directory goes to other directories: public listings, and never an invented one. */
import { and, asc, eq, gte, inArray, ne, or, sql, type SQL } from 'drizzle-orm';
import type { Database } from '#db/database';
import { containing } from '#db/queries/containing';
import { publishedListings } from '#db/queries/listings.server';
import {
	listingCategories,
	listings,
	listingVenues,
	organisations,
	venues
} from '#db/schema/index';
import type { LatLng } from '#domain/geography';
import type { Kind } from '#domain/kind';
import { PUBLIC_STATUSES, type PublishedListing } from '#domain/listing';

const isShared = and(
	inArray(listings.status, [...PUBLIC_STATUSES]),
	ne(listings.origin, 'sample')
) as SQL;

/** A listing without an organisation is one of its own. */
const organisationId = sql<string>`coalesce(${listings.organisationId}, ${listings.id})`;

export type SharedFilter = {
	/** All of these words, anywhere in what residents read of it. */
	words?: readonly string[];
	kind?: Kind;
	category?: string;
	/** It has at least one category. */
	hasCategory?: true;
	organisationIds?: readonly string[];
	modifiedAfter?: Date;
	/** Only places that everybody may know, each on its own: what is asked of a place is asked of this one. */
	isPlaced?: true;
	near?: Near;
	/** It serves this area. */
	areaId?: string;
};

const EARTH_RADIUS_METRES = 6_371_008.8;

type Near = LatLng & { withinMetres: number };

/** Hidden places are never near anything, or asking around would find them. */
function isNear({ lat, lng, withinMetres }: Near): SQL {
	return sql`not ${venues.addressIsHidden} and 2 * ${EARTH_RADIUS_METRES}::float8 * asin(least(1, sqrt(
		power(sin(radians(${venues.lat} - ${lat}::float8) / 2), 2) + cos(radians(${lat}::float8)) * cos(radians(${venues.lat}))
		* power(sin(radians(${venues.lng} - ${lng}::float8) / 2), 2)))) <= ${withinMetres}::float8`;
}

/** One of its further places is; inside the brackets "venues" is that place. */
const hasNear = (near: Near): SQL =>
	sql`exists (select 1 from ${listingVenues} join ${venues} on ${venues.id} = ${listingVenues.venueId}
		where ${listingVenues.listingId} = ${listings.id} and ${isNear(near)})`;

function hasWord(word: string): SQL {
	return sql`concat_ws(' ', ${listings.name}, ${listings.summary}, ${listings.description}, ${organisations.name}) ilike ${containing(word)}`;
}

const inCategory = (category: string | undefined): SQL =>
	sql`exists (select 1 from ${listingCategories} where ${listingCategories.listingId} = ${listings.id}
		${category === undefined ? sql`` : sql`and ${listingCategories.categoryId} = ${category}`})`;

const meets = (filter: SharedFilter): SQL =>
	and(
		isShared,
		...(filter.words ?? []).map(hasWord),
		filter.kind && sql`${listings.kinds} @> array[${filter.kind}]::text[]`,
		filter.category === undefined ? undefined : inCategory(filter.category),
		filter.hasCategory && inCategory(undefined),
		filter.organisationIds &&
			sql`${organisationId} = any(${`{${filter.organisationIds.join(',')}}`}::uuid[])`,
		filter.modifiedAfter && gte(listings.updatedAt, filter.modifiedAfter),
		filter.isPlaced && sql`${venues.id} is not null and not ${venues.addressIsHidden}`,
		filter.near &&
			(filter.isPlaced ? isNear(filter.near) : or(isNear(filter.near), hasNear(filter.near))),
		filter.areaId === undefined
			? undefined
			: or(eq(listings.areaId, filter.areaId), sql`${filter.areaId} = any(${listings.areasServed})`)
	) as SQL;

export type Range = { offset: number; limit: number };

/** The ids of all shared listings that meet a filter, in their order. */
export async function sharedListingIds(db: Database, filter: SharedFilter): Promise<string[]> {
	const rows = await db
		.select({ id: listings.id })
		.from(listings)
		.leftJoin(venues, eq(venues.id, listings.venueId))
		.leftJoin(organisations, eq(organisations.id, listings.organisationId))
		.where(meets(filter))
		.orderBy(asc(listings.id));
	return rows.map(({ id }) => id);
}

/** Begins the id of a further place where ids of listings stand too. */
const AT = '@';

/**
 * Every place of every shared listing that meets a filter, by id: that of the listing for its main place, and its own
 * with that of the listing behind it ("id@listing") for a further one.
 */
export async function sharedPlaceIds(db: Database, filter: SharedFilter): Promise<string[]> {
	const [main, further] = [
		await sharedListingIds(db, { ...filter, isPlaced: true }),
		await db
			.select({ id: sql<string>`${listingVenues.id} || ${AT} || ${listings.id}` })
			.from(listingVenues)
			.innerJoin(listings, eq(listings.id, listingVenues.listingId))
			.innerJoin(venues, eq(venues.id, listingVenues.venueId))
			.leftJoin(organisations, eq(organisations.id, listings.organisationId))
			.where(meets({ ...filter, isPlaced: true }))
	];
	return [...main, ...further.map(({ id }) => id)].sort();
}

/** A place of a listing, as `sharedPlaceIds` names it; its id and that of its listing. */
export function placeOf(named: string): { id: string; listingId: string } {
	const [id = '', listingId = id] = named.split(AT);
	return { id, listingId };
}

/** The listing of a further place with this id; null where there is none. */
export async function listingOfPlace(db: Database, id: string): Promise<string | null> {
	const [row] = await db
		.select({ listingId: listingVenues.listingId })
		.from(listingVenues)
		.where(eq(listingVenues.id, id));
	return row?.listingId ?? null;
}

/** The listings with these ids that are public now, by id. */
export async function listingsWithIds(
	db: Database,
	ids: readonly string[]
): Promise<PublishedListing[]> {
	const found = await publishedListings(db, { ids });
	return found.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The least of every listing that meets a filter, by id. */
export async function sharedHeads(db: Database, filter: SharedFilter) {
	return db
		.select({
			id: listings.id,
			name: listings.name,
			status: listings.status,
			updatedAt: listings.updatedAt
		})
		.from(listings)
		.leftJoin(venues, eq(venues.id, listings.venueId))
		.leftJoin(organisations, eq(organisations.id, listings.organisationId))
		.where(meets(filter))
		.orderBy(asc(listings.id));
}

export type SharedOrganisation = {
	id: string;
	name: string;
	about: string | null;
	web: string | null;
};

/** A page of those who run shared listings, by id. */
export async function sharedOrganisations(
	db: Database,
	{ words = [], id }: { words?: readonly string[]; id?: string },
	{ offset, limit }: Range
): Promise<{ total: number; organisations: SharedOrganisation[] }> {
	const name = sql<string>`coalesce(${organisations.name}, ${listings.name})`;
	const found = db
		.selectDistinctOn([organisationId], {
			id: organisationId.as('id'),
			name: name.as('shown_name'),
			about: organisations.about,
			web: organisations.web
		})
		.from(listings)
		.leftJoin(organisations, eq(organisations.id, listings.organisationId))
		.where(
			and(
				isShared,
				...words.map((word) => sql`${name} ilike ${containing(word)}`),
				id === undefined ? undefined : sql`${organisationId} = ${id}::uuid`
			)
		)
		.orderBy(organisationId);
	const total = await db.$count(found.as('found'));
	return { total, organisations: await found.offset(offset).limit(limit) };
}
