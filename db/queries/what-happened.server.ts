/** What happened to the listings of an area between two days, as the public may know it: no names, no free words of people. */
import { and, asc, eq, sql, type SQL } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Database } from '#db/database';
import { listingMerges, listings, revisions, venues } from '#db/schema/index';
import { isPublicStatus, type ListingStatus } from '#domain/listing';
import type { ListingFacts } from '#domain/mapping/why';

const earlier = alias(revisions, 'earlier');
const winners = alias(listings, 'winners');

/** What it serves, and where its further places are: as figures count it. */
const otherAreasOf = ({ data }: typeof revisions | typeof earlier): SQL =>
	sql`coalesce(${data} -> 'areasServed', '[]'::jsonb) || (
		select coalesce(jsonb_agg(${venues.areaId}), '[]'::jsonb)
		from jsonb_array_elements(coalesce(${data} -> 'places', '[]'::jsonb)) as place
		join ${venues} on ${venues.id} = (place ->> 'venueId')::uuid and not ${venues.addressIsHidden})`;

const factsOf = (revision: typeof revisions | typeof earlier): SQL<ListingFacts> => {
	const { data } = revision;
	return sql`jsonb_build_object(
		'status', ${data} -> 'status', 'origin', ${data} #> '{provenance,origin}',
		'areaId', ${data} -> 'areaId', 'otherAreas', ${otherAreasOf(revision)},
		'checkedOn', ${data} #> '{provenance,checkedOn}', 'kinds', ${data} -> 'kinds',
		'categories', ${data} -> 'categories', 'closedNote', ${data} -> 'closedNote')`;
};

const isIn = (revision: typeof revisions | typeof earlier, areaId: string): SQL =>
	sql`(${revision.data} ->> 'areaId' = ${areaId} or (${otherAreasOf(revision)}) @> ${JSON.stringify([areaId])}::jsonb)`;

const isMergeOfRevision = and(
	eq(listingMerges.loserId, revisions.listingId),
	eq(listingMerges.loserVersion, revisions.version)
);

/**
 * Every version of a listing of the area that was written from the first day to the last ("YYYY-MM-DD", both within),
 * the oldest first, with the one before it, and whether that was when it became one with another.
 */
export async function versionsBetween(
	db: Database,
	areaId: string,
	{ first, last }: { first: string; last: string }
) {
	const day = sql`(${revisions.at} at time zone 'Europe/London')::date`;
	const rows = await db
		.select({
			slug: listings.slug,
			at: revisions.at,
			after: factsOf(revisions),
			before: sql<ListingFacts | null>`case when ${earlier.version} is not null then ${factsOf(earlier)} end`,
			mergedInto: { name: winners.name, slug: winners.slug, status: winners.status }
		})
		.from(revisions)
		.innerJoin(listings, eq(listings.id, revisions.listingId))
		.leftJoin(
			earlier,
			and(
				eq(earlier.listingId, revisions.listingId),
				sql`${earlier.version} = ${revisions.version} - 1`
			)
		)
		.leftJoin(listingMerges, isMergeOfRevision)
		.leftJoin(winners, eq(winners.id, listingMerges.winnerId))
		.where(
			and(
				sql`${day} between ${first}::date and ${last}::date`,
				sql`(${isIn(revisions, areaId)} or ${isIn(earlier, areaId)})`
			)
		)
		.orderBy(asc(revisions.at), asc(revisions.listingId), asc(revisions.version));
	return rows.map(withPublicWinner);
}

/** A winner that is not public is not named. */
const withPublicWinner = <Row extends { mergedInto: { status: ListingStatus } | null }>(
	row: Row
) => ({
	...row,
	isMerged: row.mergedInto !== null,
	mergedInto: row.mergedInto && isPublicStatus(row.mergedInto.status) ? row.mergedInto : null
});
export type VersionBetween = Awaited<ReturnType<typeof versionsBetween>>[number];
