/** What an import looks up, for a stretch of rows at a time: listings that may be meant, places and groups by name. */
import { eq, inArray, or, sql, type SQL } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import type { Database, Transaction } from '#db/database';
import { isNewestRevision } from '#db/queries/newest-revision';
import { uuidIsOneOf } from '#db/queries/uuids';
import {
	areaBoundaries,
	listings,
	organisations,
	postcodes,
	revisions,
	venues
} from '#db/schema/index';
import type { AreaBoundary } from '#domain/area-of-point';
import type { ListingContent } from '#domain/listing-content';
import type { KnownPostcode } from '#domain/postcode';

/** Asked once for a whole stretch: one parameter, however many texts. */
const isAnyOf = (column: AnyPgColumn | SQL, texts: readonly string[]): SQL =>
	sql`${column} = any(array(select jsonb_array_elements_text(${JSON.stringify(texts)}::jsonb)))`;

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
		.where(
			or(
				isAnyOf(listings.sourceRef, refs),
				uuidIsOneOf(listings.id, ids),
				isAnyOf(lowerName(listings.name), lowered(names))
			)
		);
}

export type VenueForImport = typeof venues.$inferSelect;

/** Venues with one of these names. */
export async function venuesByName(
	tx: Database | Transaction,
	names: readonly string[]
): Promise<VenueForImport[]> {
	return tx
		.select()
		.from(venues)
		.where(isAnyOf(lowerName(venues.name), lowered(names)))
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
		.where(inArray(listings.slug, [...slugs]));
	return new Set(rows.map(({ slug }) => slug));
}

/** The exact boundaries of the areas; none where none were imported. */
export async function exactBoundaries(tx: Database | Transaction): Promise<AreaBoundary[]> {
	return tx
		.select({ id: areaBoundaries.areaId, boundary: areaBoundaries.boundary })
		.from(areaBoundaries);
}
