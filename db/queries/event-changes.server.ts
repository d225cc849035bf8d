/** The only way events are written. Whether somebody may do it, and that the schedule works, is decided before. */
import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Transaction } from '#db/database';
import { eventRevisions, events } from '#db/schema/index';
import type { EventContent } from '#domain/events/event';
import { chooseSlug } from '#domain/slug';

export type NewEvent = EventContent & {
	id: string;
	uid: string;
	listingId: string | null;
	organisationId: string | null;
	venueId: string | null;
	feedId: string | null;
	/** Sent by its group, to be looked at. */
	proposedAt?: Date | null;
	replacesId?: string | null;
	replacesVersion?: number | null;
};
export type ChangedEvent = Partial<Omit<NewEvent, 'id' | 'uid' | 'feedId'>>;

/** Who did it, by role, and why: for the history. */
export type EventChange = { at: Date; actor: string; reason: string };

const ROWS_PER_STATEMENT = 500;

/** Adds events, each with a free slug made from its title. Ids must be free. */
export async function insertEvents(
	tx: Transaction,
	added: readonly NewEvent[],
	change: EventChange
): Promise<void> {
	if (added.length === 0) return;
	const present = await tx.select({ slug: events.slug }).from(events);
	const taken = new Set(present.map(({ slug }) => slug));
	const { at } = change;
	const rows = added.map((event) => {
		const slug = chooseSlug(event.title, null, taken);
		taken.add(slug);
		return { ...event, slug, version: 1, createdAt: at, updatedAt: at };
	});
	for (let from = 0; from < rows.length; from += ROWS_PER_STATEMENT) {
		const written = await tx
			.insert(events)
			.values(rows.slice(from, from + ROWS_PER_STATEMENT))
			.returning();
		await keepVersions(tx, written, change);
	}
}

/**
 * Replaces what an event says; its address, uid and feed stay, and the version grows. False, with nothing written,
 * where it is not at the version `seen` any more (null: whatever it is).
 */
export async function updateEvent(
	tx: Transaction,
	id: string,
	seen: number | null,
	content: ChangedEvent,
	change: EventChange
): Promise<boolean> {
	const isSeen = seen === null ? undefined : eq(events.version, seen);
	const written = await tx
		.update(events)
		.set({ ...content, version: sql`${events.version} + 1`, updatedAt: change.at })
		.where(and(eq(events.id, id), isSeen))
		.returning();
	await keepVersions(tx, written, change);
	return written.length > 0;
}

/** Has events put on by another listing. */
export async function giveEventsTo(
	tx: Transaction,
	ids: readonly string[],
	listingId: string,
	change: EventChange
): Promise<void> {
	const written = await tx
		.update(events)
		.set({ listingId, version: sql`${events.version} + 1`, updatedAt: change.at })
		.where(inArray(events.id, [...ids]))
		.returning();
	await keepVersions(tx, written, change);
}

/** Calls events off without taking them away: people may have them in their calendars. */
export async function cancelEvents(
	tx: Transaction,
	ids: readonly string[],
	note: string | null,
	change: EventChange
): Promise<void> {
	if (ids.length === 0) return;
	const written = await tx
		.update(events)
		.set({
			status: 'cancelled',
			statusNote: note,
			version: sql`${events.version} + 1`,
			updatedAt: change.at
		})
		.where(and(inArray(events.id, [...ids]), eq(events.status, 'published')))
		.returning();
	await keepVersions(tx, written, change);
}

async function keepVersions(
	tx: Transaction,
	rows: readonly (typeof events.$inferSelect)[],
	{ at, actor, reason }: EventChange
): Promise<void> {
	if (rows.length === 0) return;
	await tx.insert(eventRevisions).values(
		rows.map(({ id, version, ...row }) => ({
			...{ eventId: id, version, at, actor, reason },
			content: contentOfRow(row)
		}))
	);
}

/** What people decide about an event, out of its row. */
export function contentOfRow(row: Omit<typeof events.$inferSelect, 'id' | 'version'>) {
	const { slug: _slug, uid: _uid, feedId: _feed, createdAt: _made, updatedAt: _at, ...rest } = row;
	const { organisationId: _organisation, origin: _origin, source: _source, ...more } = rest;
	const { proposedAt: _sent, replacesId: _id, replacesVersion: _version, ...content } = more;
	return content;
}
