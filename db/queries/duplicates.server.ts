/** What likely duplicates are looked for with, and what people have said of them. For Builders only. */
import { and, eq, ne, sql } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import type { Database, Transaction } from '#db/database';
import { contacts, distinctListings, listings, venues } from '#db/schema/index';
import { pairOf } from '#domain/likely-duplicates';

const contactsOf = (column: AnyPgColumn) =>
	sql<string[]>`array(select ${column} from ${contacts}
		where ${contacts.listingId} = ${listings.id} and ${column} is not null)`;

/** Every listing that is not archived, with what tells it from others: private contacts and hidden places too. */
export async function listingsToCompare(db: Database | Transaction) {
	return db
		.select({
			id: listings.id,
			version: listings.version,
			name: listings.name,
			areaId: listings.areaId,
			kinds: listings.kinds,
			status: listings.status,
			origin: listings.origin,
			postcode: venues.postcode,
			phones: contactsOf(contacts.phone),
			emails: contactsOf(contacts.email),
			webs: contactsOf(contacts.web)
		})
		.from(listings)
		.leftJoin(venues, eq(venues.id, listings.venueId))
		.where(ne(listings.status, 'archived'));
}
export type ListingToCompare = Awaited<ReturnType<typeof listingsToCompare>>[number];

/** The pairs that a person has told apart: the lower id, a space, the higher one. */
export async function pairsToldApart(db: Database): Promise<ReadonlySet<string>> {
	const rows = await db
		.select({ first: distinctListings.firstId, second: distinctListings.secondId })
		.from(distinctListings);
	return new Set(rows.map(({ first, second }) => `${first} ${second}`));
}

export async function addToldApart(
	tx: Transaction,
	ids: [string, string],
	{ at, actor }: { at: Date; actor: string }
): Promise<void> {
	const [firstId, secondId] = pairOf(...ids);
	await tx.insert(distinctListings).values({ firstId, secondId, at, actor }).onConflictDoNothing();
}

export async function dropToldApart(tx: Transaction, ids: [string, string]): Promise<void> {
	const [firstId, secondId] = pairOf(...ids);
	await tx
		.delete(distinctListings)
		.where(and(eq(distinctListings.firstId, firstId), eq(distinctListings.secondId, secondId)));
}
