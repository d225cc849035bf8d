import { and, eq, inArray, notExists } from 'drizzle-orm';
import type { Database } from '#db/database';
import { removeListings } from '#db/queries/listing-changes.server';
import { listings, organisations, venues } from '#db/schema/index';

export type ClearedSamples = { listings: number; organisations: number; venues: number };

/**
 * Takes the invented listings out for good, with the venues and organisations that only they used, and
 * tells the index. A sample that somebody has made their own (its origin is no longer `sample`) stays.
 */
export async function clearSamples(db: Database): Promise<ClearedSamples> {
	return db.transaction(async (tx) => {
		const samples = await tx
			.select({
				id: listings.id,
				venueId: listings.venueId,
				organisationId: listings.organisationId
			})
			.from(listings)
			.where(eq(listings.origin, 'sample'));
		const present = <Id>(ids: (Id | null)[]) => [...new Set(ids.filter((id) => id !== null))];
		const removed = await removeListings(
			tx,
			samples.map(({ id }) => id)
		);
		const goneVenues = await tx
			.delete(venues)
			.where(
				and(
					inArray(venues.id, present(samples.map(({ venueId }) => venueId))),
					notExists(
						tx.select({ id: listings.id }).from(listings).where(eq(listings.venueId, venues.id))
					)
				)
			)
			.returning({ id: venues.id });
		const goneOrganisations = await tx
			.delete(organisations)
			.where(
				and(
					inArray(organisations.id, present(samples.map(({ organisationId }) => organisationId))),
					notExists(
						tx
							.select({ id: listings.id })
							.from(listings)
							.where(eq(listings.organisationId, organisations.id))
					)
				)
			)
			.returning({ id: organisations.id });
		return {
			listings: removed,
			venues: goneVenues.length,
			organisations: goneOrganisations.length
		};
	});
}
