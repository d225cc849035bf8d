/** Page addresses that were made from somebody's name. */
import { inArray, or, sql } from 'drizzle-orm';
import type { Transaction } from '#db/database';
import { updateEvent } from '#db/queries/event-changes.server';
import { touchListings, type Change } from '#db/queries/listing-changes.server';
import { events, listings, listingVenues, organisations, venues } from '#db/schema/index';
import type { Traces } from '#domain/erase';
import { slugify } from '#domain/slug';

/** Which tables have pages of their own, and the word that such an address begins with from now on. */
const WITH_ADDRESS = { listing: listings, event: events, place: venues, group: organisations };

/**
 * Gives every page whose address has their name in it another one. The old address leads nowhere from then on: what
 * would lead on from it would have to know the name. Answers how many there were.
 */
export async function eraseFromSlugs(
	tx: Transaction,
	{ name }: Traces,
	change: Change
): Promise<number> {
	const part = slugify(name);
	if (part === '') return 0;
	const renamed: Record<string, string[]> = {};
	for (const [word, table] of Object.entries(WITH_ADDRESS)) {
		const rows = await tx
			.update(table)
			.set({ slug: sql`${`${word}-`} || left(${table.id}::text, 8)` })
			.where(sql`'-' || ${table.slug} || '-' like ${`%-${part}-%`}`)
			.returning({ id: table.id });
		renamed[word] = rows.map(({ id }) => id);
	}
	const { listing = [], event = [], place = [], group = [] } = renamed;
	for (const id of event) await updateEvent(tx, id, null, {}, change);
	await touchListings(tx, [...listing, ...(await listingsShowing(tx, place, group))], change);
	return Object.values(renamed).flat().length;
}

/** The listings that are at one of these places, or run by one of these groups. */
export async function listingsShowing(
	tx: Transaction,
	places: string[],
	groups: string[]
): Promise<string[]> {
	const further = tx
		.select({ id: listingVenues.listingId })
		.from(listingVenues)
		.where(inArray(listingVenues.venueId, places));
	const rows = await tx
		.select({ id: listings.id })
		.from(listings)
		.where(
			or(
				inArray(listings.venueId, places),
				inArray(listings.organisationId, groups),
				inArray(listings.id, further)
			)
		);
	return rows.map(({ id }) => id);
}
