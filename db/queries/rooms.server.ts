/** What a mapping room keeps besides asks: scenarios, snapshots, ties between listings. */
import { and, desc, eq } from 'drizzle-orm';
import type { Database, Transaction } from '#db/database';
import { isUuid } from '#db/queries/uuids';
import { listingTies, scenarios, snapshots } from '#db/schema/index';
import type { Tie } from '#domain/mapping/ties';

export async function addScenario(
	tx: Transaction,
	scenario: typeof scenarios.$inferInsert
): Promise<string> {
	const [row] = await tx.insert(scenarios).values(scenario).returning({ id: scenarios.id });
	return row!.id;
}

/** Null where there is none. Any text is a safe id. */
export async function findScenario(db: Database, id: string) {
	if (!isUuid(id)) return null;
	const [row] = await db.select().from(scenarios).where(eq(scenarios.id, id));
	return row ?? null;
}

/** The latest first. */
export async function scenariosOf(db: Database, areaId: string, limit: number) {
	return db
		.select({ id: scenarios.id, title: scenarios.title, createdAt: scenarios.createdAt })
		.from(scenarios)
		.where(eq(scenarios.areaId, areaId))
		.orderBy(desc(scenarios.createdAt))
		.limit(limit);
}

/** The latest first. */
export async function snapshotsOf(db: Database, areaId: string) {
	return db
		.select()
		.from(snapshots)
		.where(eq(snapshots.areaId, areaId))
		.orderBy(desc(snapshots.takenOn));
}

/** One for each area and day: a second one on the same day takes the place of the first. */
export async function putSnapshot(
	db: Database | Transaction,
	{ areaId, takenOn, isMonthly, figures }: typeof snapshots.$inferInsert
): Promise<void> {
	await db
		.insert(snapshots)
		.values({ areaId, takenOn, isMonthly, figures })
		.onConflictDoUpdate({ target: [snapshots.areaId, snapshots.takenOn], set: { figures } });
}

export async function readTies(db: Database): Promise<Tie[]> {
	return db.select().from(listingTies);
}

export async function addTie(tx: Transaction, tie: Tie): Promise<void> {
	await tx.insert(listingTies).values(tie).onConflictDoNothing();
}

export async function removeTie(tx: Transaction, { fromId, toId, kind }: Tie): Promise<void> {
	await tx
		.delete(listingTies)
		.where(
			and(eq(listingTies.fromId, fromId), eq(listingTies.toId, toId), eq(listingTies.kind, kind))
		);
}
