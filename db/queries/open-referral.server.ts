/** What of the directory goes to other directories: public listings, and never an invented one. */
import { and, asc, eq, gte, inArray, ne, or, sql, type SQL } from 'drizzle-orm';
import type { Database } from '#db/database';
import { containing } from '#db/queries/containing';
import { publishedListings } from '#db/queries/listings.server';
import { listingCategories, listings, organisations, venues } from '#db/schema/index';
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
	/** Only listings with a place that everybody may know. */
	isPlaced?: true;
	near?: LatLng & { withinMetres: number };
	/** It serves this area. */
	areaId?: string;
};

const EARTH_RADIUS_METRES = 6_371_008.8;

/** Hidden places are never near anything, or asking around would find them. */
function isNear({ lat, lng, withinMetres }: LatLng & { withinMetres: number }): SQL {
	return sql`not ${venues.addressIsHidden} and 2 * ${EARTH_RADIUS_METRES}::float8 * asin(least(1, sqrt(
		power(sin(radians(${venues.lat} - ${lat}::float8) / 2), 2) + cos(radians(${lat}::float8)) * cos(radians(${venues.lat}))
		* power(sin(radians(${venues.lng} - ${lng}::float8) / 2), 2)))) <= ${withinMetres}::float8`;
}

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
		filter.near && isNear(filter.near),
		filter.areaId === undefined
			? undefined
			: or(eq(listings.areaId, filter.areaId), sql`${filter.areaId} = any(${listings.areasServed})`)
	) as SQL;

export type Range = { offset: number; limit: number };

/** A page of listings by id, and how many there are in all. */
export async function sharedListings(
	db: Database,
	filter: SharedFilter,
	{ offset, limit }: Range
): Promise<{ total: number; listings: PublishedListing[] }> {
	const where = meets(filter);
	const from = () =>
		db
			.select({ id: listings.id })
			.from(listings)
			.leftJoin(venues, eq(venues.id, listings.venueId))
			.leftJoin(organisations, eq(organisations.id, listings.organisationId))
			.where(where);
	const total = await db.$count(from().as('found'));
	const page = await from().orderBy(asc(listings.id)).offset(offset).limit(limit);
	const ids = page.map(({ id }) => id);
	const found = await publishedListings(db, { ids });
	return { total, listings: found.sort((a, b) => (a.id < b.id ? -1 : 1)) };
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
