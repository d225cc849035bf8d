/** One listing with all that Builders may see of it: private contacts, history, who changed what. Never public. */
import { and, desc, eq, sql } from 'drizzle-orm';
import type { Database, Transaction } from '#db/database';
import { isNewestRevision } from '#db/queries/newest-revision';
import { isUuid, uuidIsOneOf } from '#db/queries/uuids';
import { auditLog, listings, organisations, revisions, users, venues } from '#db/schema/index';
import type { ListingContent } from '#domain/listing-content';

export type ListingInFull = {
	id: string;
	slug: string;
	version: number;
	content: ListingContent;
	createdAt: Date;
	updatedAt: Date;
	publishedAt: Date | null;
};

/** The listing as it stands, whatever its status; null where there is none. Any text is a safe id. */
export async function readListingInFull(
	db: Database | Transaction,
	id: string
): Promise<ListingInFull | null> {
	if (!isUuid(id)) return null;
	const [row] = await db
		.select({
			id: listings.id,
			slug: listings.slug,
			version: listings.version,
			content: revisions.data,
			createdAt: listings.createdAt,
			updatedAt: listings.updatedAt,
			publishedAt: listings.publishedAt
		})
		.from(listings)
		.innerJoin(revisions, isNewestRevision)
		.where(eq(listings.id, id));
	return row ?? null;
}

/** A listing as it was at a version; null where it never was. */
export async function readRevision(
	db: Database | Transaction,
	id: string,
	version: number
): Promise<ListingContent | null> {
	const [row] = await db
		.select({ data: revisions.data })
		.from(revisions)
		.where(and(eq(revisions.listingId, id), eq(revisions.version, version)));
	return row?.data ?? null;
}

/** Its versions, newest first. `name` is of who made it; null where that was no account of ours, or one that is gone. */
export async function listRevisions(db: Database, id: string, limit: number) {
	return db
		.select({
			version: revisions.version,
			at: revisions.at,
			actor: revisions.actor,
			reason: revisions.reason,
			data: revisions.data,
			name: users.name
		})
		.from(revisions)
		.leftJoin(
			auditLog,
			and(
				eq(auditLog.objectId, revisions.listingId),
				sql`${auditLog.details} ->> 'version' = ${revisions.version}::text`
			)
		)
		.leftJoin(users, eq(users.id, auditLog.actorId))
		.where(eq(revisions.listingId, id))
		.orderBy(desc(revisions.version))
		.limit(limit);
}

/** Venues and organisations to choose from, by name: those of the area first come from the caller. */
export async function listPlacesAndGroups(db: Database) {
	const [places, groups] = await Promise.all([
		db
			.select({
				id: venues.id,
				name: venues.name,
				town: venues.town,
				postcode: venues.postcode,
				areaId: venues.areaId
			})
			.from(venues)
			.orderBy(sql`lower(${venues.name})`, venues.id),
		db
			.select({ id: organisations.id, name: organisations.name })
			.from(organisations)
			.orderBy(sql`lower(${organisations.name})`, organisations.id)
	]);
	return { places, groups };
}

/** Whether these are a venue and an organisation of ours; null for none given. */
export async function areKnown(
	db: Database | Transaction,
	{ venueId, organisationId }: { venueId: string | null; organisationId: string | null }
): Promise<{ venue: boolean; organisation: boolean }> {
	const has = async (table: typeof venues | typeof organisations, id: string | null) => {
		if (id === null) return true;
		return isUuid(id) && (await db.$count(table, eq(table.id, id))) > 0;
	};
	return {
		venue: await has(venues, venueId),
		organisation: await has(organisations, organisationId)
	};
}

/** The slugs that begin like this. */
export async function takenSlugs(tx: Transaction, beginning: string): Promise<Set<string>> {
	const rows = await tx
		.select({ slug: listings.slug })
		.from(listings)
		.where(sql`${listings.slug} like ${`${beginning}%`}`);
	return new Set(rows.map(({ slug }) => slug));
}

/** The names of venues and organisations, by id. Ids of nothing are missing. */
export async function namesOfPlacesAndGroups(
	db: Database,
	ids: readonly string[]
): Promise<Map<string, string>> {
	if (ids.length === 0) return new Map();
	const [places, groups] = await Promise.all([
		db.select({ id: venues.id, name: venues.name }).from(venues).where(uuidIsOneOf(venues.id, ids)),
		db
			.select({ id: organisations.id, name: organisations.name })
			.from(organisations)
			.where(uuidIsOneOf(organisations.id, ids))
	]);
	return new Map([...places, ...groups].map(({ id, name }) => [id, name]));
}
