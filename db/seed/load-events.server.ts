/** Puts the invented events and the days of the community calendar into the database, as often as you like. */
import { eq, inArray } from 'drizzle-orm';
import { z } from 'zod';
import type { Database, Transaction } from '#db/database';
import { insertEvents, type NewEvent } from '#db/queries/event-changes.server';
import { eventCollections, events, listingCategories, listings } from '#db/schema/index';
import { eventContent } from '#domain/events/event';
import { scheduleProblems } from '#domain/events/problems';
import type { SeedEvent, SeedEvents } from './events-data';
import { checkSeed, waitForTurn } from './load.server';
import { stableId } from './stable-id';

const SOURCE = 'Invented example';

/**
 * Adds what is missing: collections, and events whose listing is still a sample. What is there stays as it is, and
 * what was cleared away with its listing does not come back. Throws on mistakes in the data.
 */
export async function loadEvents(db: Database, data: SeedEvents, now: Date): Promise<number> {
	return db.transaction(async (tx) => {
		await waitForTurn(tx);
		if (data.collections.length > 0) {
			await tx.insert(eventCollections).values(data.collections).onConflictDoNothing();
		}
		const added = await missing(tx, data.events);
		await insertEvents(tx, added, { at: now, actor: 'starter data', reason: 'first load' });
		return added.length;
	});
}

async function missing(tx: Transaction, seeds: SeedEvent[]): Promise<NewEvent[]> {
	const ids = seeds.map(({ ref }) => stableId('event', ref));
	const rows = await tx.select({ id: events.id }).from(events).where(inArray(events.id, ids));
	const present = new Set(rows.map(({ id }) => id));
	const absent = seeds.filter((_, index) => !present.has(ids[index]!));
	if (absent.length === 0) return [];
	const owners = await ownersOf(tx);
	return absent.flatMap((seed) => {
		const owner = owners.get(stableId('listing', seed.listing));
		return owner ? [toEvent(seed, owner)] : [];
	});
}

type Owner = Awaited<ReturnType<typeof ownersOf>> extends Map<string, infer One> ? One : never;

/** The sample listings, with what their events take from them. */
async function ownersOf(tx: Transaction) {
	const rows = await tx.select().from(listings).where(eq(listings.origin, 'sample'));
	const categories = await tx.select().from(listingCategories);
	return new Map(
		rows.map((row) => [
			row.id,
			{
				...row,
				categories: categories
					.filter(({ listingId }) => listingId === row.id)
					.sort((a, b) => a.position - b.position)
					.map(({ categoryId }) => categoryId)
			}
		])
	);
}

function toEvent({ ref, listing: _, venue, ...seed }: SeedEvent, owner: Owner): NewEvent {
	const { areaId, categories, cost, minAge, maxAge, languages } = owner;
	const content = checkSeed(eventContent, {
		...{ areaId, categories, cost, minAge, maxAge, languages },
		...seed,
		origin: 'sample',
		source: SOURCE
	});
	const problems = scheduleProblems(content.schedule);
	checkSeed(z.array(z.never()), problems);
	const id = stableId('event', ref);
	return {
		...content,
		id,
		uid: `${id}@stronger-together`,
		listingId: owner.id,
		organisationId: owner.organisationId,
		venueId: venue ? stableId('venue', venue) : owner.venueId,
		feedId: null
	};
}
