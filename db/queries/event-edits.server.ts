/** Forms of events that somebody left to make the place that was missing. Everybody has their own. */
import { and, eq } from 'drizzle-orm';
import type { Database, Transaction } from '#db/database';
import { eventEdits } from '#db/schema/index';
import type { TypedEvent } from '#domain/events/event-form';

/** `event`: its id, or 'new'. */
export type WhoseEvent = { userId: string; event: string };
export type KeptEvent = { typed: TypedEvent; baseVersion: number; savedAt: Date };

const isOf = ({ userId, event }: WhoseEvent) =>
	and(eq(eventEdits.userId, userId), eq(eventEdits.event, event));

export async function keepEventEdit(
	db: Database | Transaction,
	whose: WhoseEvent,
	kept: KeptEvent
): Promise<void> {
	await db
		.insert(eventEdits)
		.values({ ...whose, ...kept })
		.onConflictDoUpdate({ target: [eventEdits.userId, eventEdits.event], set: kept });
}

export async function findEventEdit(
	db: Database | Transaction,
	whose: WhoseEvent
): Promise<KeptEvent | null> {
	const { typed, baseVersion, savedAt } = eventEdits;
	const [row] = await db
		.select({ typed, baseVersion, savedAt })
		.from(eventEdits)
		.where(isOf(whose));
	return row ?? null;
}

export async function dropEventEdit(db: Database | Transaction, whose: WhoseEvent): Promise<void> {
	await db.delete(eventEdits).where(isOf(whose));
}
