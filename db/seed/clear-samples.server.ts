import { and, eq, inArray, notExists } from 'drizzle-orm';
import type { Database } from '#db/database';
import { removeListings } from '#db/queries/listing-changes.server';
import { events, listings, listingVenues, organisations, venues } from '#db/schema/index';

export type ClearedSamples = {
	listings: number;
	events: number;
	organisations: number;
	venues: number;
};

/**
 * Takes the invented listings and events out for good, with the venues and organisations that only they used, and
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
		const goneEvents = await tx
			.delete(events)
			.where(eq(events.origin, 'sample'))
			.returning({ id: events.id });
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
					),
					notExists(
						tx
							.select({ id: listingVenues.id })
							.from(listingVenues)
							.where(eq(listingVenues.venueId, venues.id))
					),
					notExists(tx.select({ id: events.id }).from(events).where(eq(events.venueId, venues.id)))
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
					),
					notExists(
						tx
							.select({ id: events.id })
							.from(events)
							.where(eq(events.organisationId, organisations.id))
					)
				)
			)
			.returning({ id: organisations.id });
		return {
			listings: removed,
			events: goneEvents.length,
			venues: goneVenues.length,
			organisations: goneOrganisations.length
		};
	});
}
