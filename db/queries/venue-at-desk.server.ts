/** One place with all that Builders may see of it, and the only way in which its form is written. Never public. */
import { and, asc, desc, eq, getTableColumns, or, sql } from 'drizzle-orm';
import type { Database, Transaction } from '#db/database';
import { touchListings, type Change } from '#db/queries/listing-changes.server';
import { isMadeIn } from '#db/queries/made-by';
import { isUuid } from '#db/queries/uuids';
import {
	areaFlags,
	auditLog,
	listings,
	listingVenues,
	users,
	venueRevisions,
	venues
} from '#db/schema/index';
import type { VenueContent } from '#domain/venue-form';

export type VenueInFull = { id: string; version: number; content: VenueContent };

/** Null where there is none. Any text is a safe id. */
export async function readVenueInFull(
	db: Database | Transaction,
	id: string
): Promise<VenueInFull | null> {
	if (!isUuid(id)) return null;
	const [row] = await db.select(venueColumns).from(venues).where(eq(venues.id, id));
	if (!row) return null;
	const { id: venueId, version, ...content } = row;
	return { id: venueId, version, content };
}

const venueColumns = {
	id: venues.id,
	version: venues.version,
	name: venues.name,
	addressLine1: venues.addressLine1,
	addressLine2: venues.addressLine2,
	town: venues.town,
	postcode: venues.postcode,
	lat: venues.lat,
	lng: venues.lng,
	pointPrecision: venues.pointPrecision,
	addressIsHidden: venues.addressIsHidden,
	areaId: venues.areaId,
	access: venues.access,
	openingTimes: venues.openingTimes
};

/** A place as it was at a version that somebody has seen or written; null where nobody has. */
export async function readVenueRevision(
	db: Database,
	id: string,
	version: number
): Promise<VenueContent | null> {
	const [row] = await db
		.select({ data: venueRevisions.data })
		.from(venueRevisions)
		.where(and(eq(venueRevisions.venueId, id), eq(venueRevisions.version, version)));
	return row?.data ?? null;
}

/** Its versions, newest first. `name` is of who made it; null where that was no account of ours, or one that is gone. */
export async function listVenueRevisions(db: Database, id: string, limit: number) {
	return db
		.select({ ...getTableColumns(venueRevisions), name: users.name })
		.from(venueRevisions)
		.leftJoin(auditLog, isMadeIn(venueRevisions.venueId, venueRevisions.version))
		.leftJoin(users, eq(users.id, auditLog.actorId))
		.where(eq(venueRevisions.venueId, id))
		.orderBy(desc(venueRevisions.version))
		.limit(limit);
}

/** It meets there, mainly or besides. */
const meetsAt = (venueId: string) =>
	or(
		eq(listings.venueId, venueId),
		sql`exists (select 1 from ${listingVenues} where ${listingVenues.listingId} = ${listings.id} and ${listingVenues.venueId} = ${venueId})`
	);

/** Whatever meets there, by name, archived listings too. */
export async function listingsAtVenue(db: Database | Transaction, venueId: string) {
	const { id, name, status, areaId } = listings;
	return db
		.select({ id, name, status, areaId })
		.from(listings)
		.where(meetsAt(venueId))
		.orderBy(asc(listings.name), asc(listings.id));
}

const UNKNOWN = { actor: '', reason: '' };

/** Adds a place as a person wrote it, with its first revision. */
export async function insertVenue(
	tx: Transaction,
	{ id, slug, content }: { id: string; slug: string; content: VenueContent },
	change: Change
): Promise<void> {
	await tx.insert(venues).values({ id, slug, ...content });
	await tx.insert(venueRevisions).values({ ...change, venueId: id, version: 1, data: content });
}

/**
 * Replaces what a place says, if it still is at `seen`, and tells the listings there. The version before is kept too,
 * so that the first edit can be taken back as well; who wrote that one is not known. False: somebody was faster.
 */
export async function updateVenue(
	tx: Transaction,
	id: string,
	seen: number,
	content: VenueContent,
	change: Change
): Promise<boolean> {
	const [locked] = await tx
		.select({ version: venues.version })
		.from(venues)
		.where(eq(venues.id, id))
		.for('update');
	const before = await readVenueInFull(tx, id);
	if (!before || locked?.version !== seen) return false;
	const version = seen + 1;
	await tx
		.insert(venueRevisions)
		.values({ ...UNKNOWN, at: change.at, venueId: id, version: seen, data: before.content })
		.onConflictDoNothing();
	await tx.insert(venueRevisions).values({ ...change, venueId: id, version, data: content });
	await tx
		.update(venues)
		.set({ ...content, version })
		.where(eq(venues.id, id));
	// A person has looked at it now.
	await tx.delete(areaFlags).where(eq(areaFlags.venueId, id));
	const there = await listingsAtVenue(tx, id);
	await touchListings(
		tx,
		there.map((listing) => listing.id),
		change
	);
	return true;
}
