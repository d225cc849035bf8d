/** The only way events are written. Whether somebody may do it, and that the schedule works, is decided before. */
import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Transaction } from '#db/database';
import { events } from '#db/schema/index';
import type { EventContent } from '#domain/events/event';
import { chooseSlug } from '#domain/slug';

export type NewEvent = EventContent & {
	id: string;
	uid: string;
	listingId: string | null;
	organisationId: string | null;
	venueId: string | null;
	feedId: string | null;
};

const ROWS_PER_STATEMENT = 500;

/** Adds events, each with a free slug made from its title. Ids must be free. */
export async function insertEvents(
	tx: Transaction,
	added: readonly NewEvent[],
	at: Date
): Promise<void> {
	if (added.length === 0) return;
	const present = await tx.select({ slug: events.slug }).from(events);
	const taken = new Set(present.map(({ slug }) => slug));
	const rows = added.map((event) => {
		const slug = chooseSlug(event.title, null, taken);
		taken.add(slug);
		return { ...event, slug, version: 1, createdAt: at, updatedAt: at };
	});
	for (let from = 0; from < rows.length; from += ROWS_PER_STATEMENT) {
		await tx.insert(events).values(rows.slice(from, from + ROWS_PER_STATEMENT));
	}
}

/** Replaces what an event says; its address, uid and feed stay. The version grows. */
export async function updateEvent(
	tx: Transaction,
	id: string,
	content: Omit<NewEvent, 'id' | 'uid' | 'feedId'>,
	at: Date
): Promise<void> {
	await tx
		.update(events)
		.set({ ...content, version: sql`${events.version} + 1`, updatedAt: at })
		.where(eq(events.id, id));
}

/** Calls events off without taking them away: people may have them in their calendars. */
export async function cancelEvents(
	tx: Transaction,
	ids: readonly string[],
	note: string | null,
	at: Date
): Promise<void> {
	if (ids.length === 0) return;
	await tx
		.update(events)
		.set({
			status: 'cancelled',
			statusNote: note,
			version: sql`${events.version} + 1`,
			updatedAt: at
		})
		.where(and(inArray(events.id, [...ids]), eq(events.status, 'published')));
}
