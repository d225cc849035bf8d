/** What an import looks up, for a stretch of rows at a time: listings that may be meant, places and groups by name. */
import { and, eq, not, or, sql, type SQL } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import type { Database, Transaction } from '#db/database';
import { isNewestRevision } from '#db/queries/newest-revision';
import { isUuid } from '#db/queries/uuids';
import {
	areaBoundaries,
	listings,
	organisations,
	postcodes,
	revisions,
	venueRevisions,
	venues
} from '#db/schema/index';
import type { AreaBoundary } from '#domain/area-of-point';
import type { ListingContent } from '#domain/listing-content';
import type { KnownPostcode } from '#domain/postcode';

/**
 * Asked once for a whole stretch: one parameter, however many texts. A select of them, because an array would be gone
 * through for every row of a table that was small when the statement was planned.
 */
const isAnyOf = (column: AnyPgColumn | SQL, texts: readonly string[]): SQL =>
	sql`${column} in (select jsonb_array_elements_text(${JSON.stringify(texts)}::jsonb))`;

const isOneOfIds = (column: AnyPgColumn, ids: readonly string[]): SQL =>
	sql`${column} in (select unnest(${`{${ids.filter(isUuid).join(',')}}`}::uuid[]))`;

const lowerName = (column: AnyPgColumn) => sql`lower(${column})`;
const lowered = (names: readonly string[]) => names.map((name) => name.toLowerCase());

export type ListingForImport = {
	id: string;
	sourceRef: string | null;
	version: number;
	content: ListingContent;
	venue: typeof venues.$inferSelect | null;
	organisation: string | null;
};

/** The listings with one of these references, ids or names, whatever their status. */
export async function findListingsForImport(
	tx: Database | Transaction,
	{
		refs,
		ids,
		names
	}: { refs: readonly string[]; ids: readonly string[]; names: readonly string[] }
): Promise<ListingForImport[]> {
	// One after the other: a condition with "or" in it would read the whole table.
	const withOne = (condition: SQL) =>
		tx.select({ id: listings.id }).from(listings).where(condition);
	const wanted = [
		...(refs.length > 0 ? [withOne(isAnyOf(listings.sourceRef, refs))] : []),
		...(ids.length > 0 ? [withOne(isOneOfIds(listings.id, ids))] : []),
		...(names.length > 0 ? [withOne(isAnyOf(lowerName(listings.name), lowered(names)))] : [])
	];
	if (wanted.length === 0) return [];
	return tx
		.select({
			id: listings.id,
			sourceRef: listings.sourceRef,
			version: listings.version,
			content: revisions.data,
			venue: venues,
			organisation: organisations.name
		})
		.from(listings)
		.innerJoin(revisions, isNewestRevision)
		.leftJoin(venues, eq(venues.id, listings.venueId))
		.leftJoin(organisations, eq(organisations.id, listings.organisationId))
		.where(sql`${listings.id} in (${sql.join(wanted, sql` union all `)})`);
}

export type VenueForImport = typeof venues.$inferSelect;

/** Those of these venues that are there. */
export async function venuesWithId(
	tx: Database | Transaction,
	ids: readonly string[]
): Promise<Set<string>> {
	const rows = await tx.select({ id: venues.id }).from(venues).where(isOneOfIds(venues.id, ids));
	return new Set(rows.map(({ id }) => id));
}

/** A venue as an import made it: its slug ends with its id, and nobody has written a version of it since. */
const isAsImported = sql`right(${venues.slug}, 9) = '-' || left(${venues.id}::text, 8)
	and not exists (select 1 from ${venueRevisions} where ${venueRevisions.venueId} = ${venues.id})`;

/**
 * Venues that people wrote, of these names and postcodes ("" for none); and of these names alone where the postcode
 * is not told.
 */
export async function venuesByName(
	tx: Database | Transaction,
	wanted: readonly { name: string; postcode: string }[]
): Promise<VenueForImport[]> {
	const names = wanted.map(({ name }) => name.toLowerCase());
	const pairs = JSON.stringify(wanted.map(({ postcode }, at) => [names[at], postcode]));
	return tx
		.select()
		.from(venues)
		.where(
			and(
				or(
					sql`(${lowerName(venues.name)}, coalesce(${venues.postcode}, '')) in (select pair ->> 0, pair ->> 1 from jsonb_array_elements(${pairs}::jsonb) as pair)`,
					and(venues.addressIsHidden, isAnyOf(lowerName(venues.name), names))
				),
				not(isAsImported)
			)
		)
		.orderBy(venues.id);
}

/** Organisations with one of these names. */
export async function organisationsByName(tx: Database | Transaction, names: readonly string[]) {
	return tx
		.select({ id: organisations.id, name: organisations.name })
		.from(organisations)
		.where(isAnyOf(lowerName(organisations.name), lowered(names)))
		.orderBy(organisations.id);
}

/** What was imported of these postcodes ("RM17 6SL"). */
export async function knownPostcodes(
	tx: Database | Transaction,
	wanted: readonly string[]
): Promise<KnownPostcode[]> {
	if (wanted.length === 0) return [];
	return tx.select().from(postcodes).where(isAnyOf(postcodes.postcode, wanted));
}

/** Those of these slugs that are taken. */
export async function takenOf(
	tx: Database | Transaction,
	slugs: readonly string[]
): Promise<Set<string>> {
	if (slugs.length === 0) return new Set();
	const rows = await tx
		.select({ slug: listings.slug })
		.from(listings)
		.where(isAnyOf(listings.slug, slugs));
	return new Set(rows.map(({ slug }) => slug));
}

/** The exact boundaries of the areas; none where none were imported. */
export async function exactBoundaries(tx: Database | Transaction): Promise<AreaBoundary[]> {
	return tx
		.select({ id: areaBoundaries.areaId, boundary: areaBoundaries.boundary })
		.from(areaBoundaries);
}
