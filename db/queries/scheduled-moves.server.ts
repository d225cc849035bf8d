/** Listings that are to be published or taken down on a day. */
import { and, asc, eq, lte } from 'drizzle-orm';
import type { Database, Transaction } from '#db/database';
import { within, type Reach } from '#db/queries/reach';
import { listings, scheduledMoves } from '#db/schema/index';
import type { ScheduledMove } from '#domain/listing-moves';

type Which = { listingId: string; move: ScheduledMove };
const isIt = ({ listingId, move }: Which) =>
	and(eq(scheduledMoves.listingId, listingId), eq(scheduledMoves.move, move));

/** Takes the place of the day that was set before. */
export async function scheduleMove(
	tx: Transaction,
	row: Which & { dueOn: string; setAt: Date; setBy: string }
): Promise<void> {
	await tx
		.insert(scheduledMoves)
		.values(row)
		.onConflictDoUpdate({
			target: [scheduledMoves.listingId, scheduledMoves.move],
			set: row
		});
}

export async function dropScheduledMove(tx: Transaction, which: Which): Promise<void> {
	await tx.delete(scheduledMoves).where(isIt(which));
}

/** The day that was set for a move; empty where none was. */
export async function scheduledDay(tx: Transaction, which: Which): Promise<string> {
	const [row] = await tx
		.select({ dueOn: scheduledMoves.dueOn })
		.from(scheduledMoves)
		.where(isIt(which));
	return row?.dueOn ?? '';
}

/** What is to happen to a listing, the earliest first. */
export async function scheduledMovesOf(db: Database, listingId: string) {
	return db
		.select({ move: scheduledMoves.move, dueOn: scheduledMoves.dueOn })
		.from(scheduledMoves)
		.where(eq(scheduledMoves.listingId, listingId))
		.orderBy(asc(scheduledMoves.dueOn), asc(scheduledMoves.move));
}

/** What is to happen somewhere, the earliest first, at most `limit`. */
export async function comingMoves(db: Database, reach: Reach, limit: number) {
	return db
		.select({
			listingId: scheduledMoves.listingId,
			name: listings.name,
			move: scheduledMoves.move,
			dueOn: scheduledMoves.dueOn
		})
		.from(scheduledMoves)
		.innerJoin(listings, eq(listings.id, scheduledMoves.listingId))
		.where(within(reach, listings.areaId))
		.orderBy(asc(scheduledMoves.dueOn), asc(listings.name))
		.limit(limit);
}

/** What is due on a day, the earliest first; of the same day publishing first. */
export async function dueMoves(db: Database, today: string): Promise<Which[]> {
	const rows = await db
		.select({ listingId: scheduledMoves.listingId, move: scheduledMoves.move })
		.from(scheduledMoves)
		.where(lte(scheduledMoves.dueOn, today))
		.orderBy(asc(scheduledMoves.dueOn), asc(scheduledMoves.listingId));
	return rows.sort((a, b) => Number(a.move === 'archive') - Number(b.move === 'archive'));
}

/**
 * Takes a due move, so that it is carried out once, and keeps others from the listing until the transaction ends.
 * Null: another server has it, or the day was put off.
 */
export async function takeDueMove(
	tx: Transaction,
	which: Which,
	today: string
): Promise<{ setBy: string | null } | null> {
	const rows = await tx
		.delete(scheduledMoves)
		.where(and(isIt(which), lte(scheduledMoves.dueOn, today)))
		.returning({ setBy: scheduledMoves.setBy });
	const [taken] = rows;
	if (!taken) return null;
	const itsListing = eq(listings.id, which.listingId);
	await tx.select({ id: listings.id }).from(listings).where(itsListing).for('update');
	return taken;
}
