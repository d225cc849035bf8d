/** Public reads of the directory: published or temporarily closed listings, and nothing else. */
import {
	and,
	asc,
	between,
	desc,
	eq,
	gt,
	inArray,
	ne,
	notExists,
	or,
	sql,
	type SQL
} from 'drizzle-orm';
import type { Database } from '#db/database';
import { publishedColumns, toPublishedListing } from '#db/queries/published-columns.server';
import { isUuid, uuidIsOneOf } from '#db/queries/uuids';
import { listings, listingVenues, organisations, venues } from '#db/schema/index';
import { PUBLIC_STATUSES, type PublishedListing } from '#domain/listing';

const ID_BEGINNING = /^[0-9a-f]{12}$/;
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const isPublic = inArray(listings.status, [...PUBLIC_STATUSES]);

/** A range for each beginning, so that the primary key answers; what is no beginning of an id names nothing. */
const idBeginsWith = (beginnings: readonly string[]): SQL => {
	const ranges = beginnings
		.filter((beginning) => ID_BEGINNING.test(beginning))
		.map((beginning) => {
			const start = `${beginning.slice(0, 8)}-${beginning.slice(8)}`;
			const last = `${start}-ffff-ffff-ffffffffffff`;
			return between(listings.id, `${start}-0000-0000-000000000000`, last);
		});
	return or(...ranges) ?? sql`false`;
};

/** Its main place or a further one. Together as ids, so that each half is answered by an index. */
const isAtVenue = (venueId: string): SQL =>
	sql`${listings.id} in (
		select at_venue.id from ${listings} as at_venue where at_venue.venue_id = ${venueId}
		union select ${listingVenues.listingId} from ${listingVenues} where ${listingVenues.venueId} = ${venueId})`;

const selectPublished = (db: Database) =>
	db
		.select(publishedColumns)
		.from(listings)
		.leftJoin(venues, eq(venues.id, listings.venueId))
		.leftJoin(organisations, eq(organisations.id, listings.organisationId));

/** The public listing with this slug; null where there is none, or none that may be shown. */
export async function findPublishedListing(
	db: Database,
	slug: string
): Promise<PublishedListing | null> {
	if (!SLUG.test(slug)) return null;
	const [row] = await selectPublished(db).where(and(isPublic, eq(listings.slug, slug)));
	return row ? toPublishedListing(row) : null;
}

export type PublishedFilter = {
	ids?: readonly string[];
	/** The first twelve hex digits of ids. */
	idsBeginWith?: readonly string[];
	/** One of its places. */
	venueId?: string;
	organisationId?: string;
};

/** The public listings that meet every part of the filter, by name. Any text is a safe id. */
export async function publishedListings(
	db: Database,
	filter: PublishedFilter
): Promise<PublishedListing[]> {
	const { ids, idsBeginWith, venueId, organisationId } = filter;
	if ([venueId, organisationId].some((id) => id !== undefined && !isUuid(id))) return [];
	const rows = await selectPublished(db)
		.where(
			and(
				isPublic,
				ids && uuidIsOneOf(listings.id, ids),
				idsBeginWith && idBeginsWith(idsBeginWith),
				venueId ? isAtVenue(venueId) : undefined,
				organisationId ? eq(listings.organisationId, organisationId) : undefined
			)
		)
		.orderBy(asc(listings.name), asc(listings.id));
	return rows.map(toPublishedListing);
}

/** The public listings that changed last, newest first, without the invented samples; of these ids where some are given. */
export async function lastChangedListings(
	db: Database,
	{ ids, atMost }: { ids?: readonly string[]; atMost: number }
): Promise<PublishedListing[]> {
	const rows = await selectPublished(db)
		.where(and(isPublic, ne(listings.origin, 'sample'), ids && uuidIsOneOf(listings.id, ids)))
		.orderBy(desc(listings.updatedAt), asc(listings.id))
		.limit(atMost);
	return rows.map(toPublishedListing);
}

/** The present version of each of these listings that is public; the others are missing from the map. */
export async function publishedVersions(
	db: Database,
	ids: readonly string[]
): Promise<Map<string, number>> {
	const rows = await db
		.select({ id: listings.id, version: listings.version })
		.from(listings)
		.where(and(isPublic, uuidIsOneOf(listings.id, ids)));
	return new Map(rows.map((row) => [row.id, row.version]));
}

/**
 * Makes the function that says which of some listings are public. It is asked for every page of results, so the
 * statement is made once and answers with those that are not: there are hardly ever any, and reading rows is dear.
 */
export function publicCheck(db: Database): (ids: readonly string[]) => Promise<Set<string>> {
	const itsPublicListing = db
		.select({ id: listings.id })
		.from(listings)
		.where(and(isPublic, eq(listings.id, sql`asked.id`)));
	const statement = db
		.select({ id: sql<string>`asked.id::text` })
		.from(sql`unnest(${sql.placeholder('ids')}::uuid[]) as asked(id)`)
		.where(notExists(itsPublicListing))
		.prepare('which_are_not_public');
	return async (ids) => {
		const asked = ids.filter(isUuid);
		const rows = await statement.execute({ ids: `{${asked.join(',')}}` });
		const hidden = new Set(rows.map(({ id }) => id));
		return new Set(asked.filter((id) => !hidden.has(id.toLowerCase())));
	};
}

/** The id and version of every public listing, `sliceSize` at a time, by id. */
export async function* publishedVersionSlices(
	db: Database,
	sliceSize: number
): AsyncGenerator<{ id: string; version: number }[]> {
	let last: string | undefined;
	for (;;) {
		const rows = await db
			.select({ id: listings.id, version: listings.version })
			.from(listings)
			.where(and(isPublic, last ? gt(listings.id, last) : undefined))
			.orderBy(asc(listings.id))
			.limit(sliceSize);
		if (rows.length > 0) yield rows;
		if (rows.length < sliceSize) return;
		last = rows.at(-1)?.id;
	}
}

/** Those of these slugs whose listing is public. Any text is safe. */
export async function publishedSlugs(
	db: Database,
	slugs: readonly string[]
): Promise<ReadonlySet<string>> {
	const valid = slugs.filter((slug) => SLUG.test(slug));
	const rows = await db
		.select({ slug: listings.slug })
		.from(listings)
		.where(and(isPublic, inArray(listings.slug, valid)));
	return new Set(rows.map(({ slug }) => slug));
}

/**
 * Every public listing, `batchSize` at a time. A listing that changes meanwhile may come old or new:
 * take `outboxHead` first and read the outbox from there afterwards.
 */
export async function* publishedListingBatches(
	db: Database,
	batchSize: number
): AsyncGenerator<PublishedListing[]> {
	let last: string | undefined;
	for (;;) {
		const rows = await selectPublished(db)
			.where(and(isPublic, last ? gt(listings.id, last) : undefined))
			.orderBy(asc(listings.id))
			.limit(batchSize);
		if (rows.length > 0) yield rows.map(toPublishedListing);
		if (rows.length < batchSize) return;
		last = rows.at(-1)?.id;
	}
}

/** Whether any listing is there, public or not. */
export async function hasListings(db: Database): Promise<boolean> {
	const rows = await db.select({ id: listings.id }).from(listings).limit(1);
	return rows.length > 0;
}
