/** Asks of an area and what became of them. Contacts of residents are for members only. */
import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm';
import type { Database, Transaction } from '#db/database';
import { isUuid } from '#db/queries/uuids';
import { asks, askSteps, listings } from '#db/schema/index';
import { PUBLIC_STATUSES } from '#domain/listing';
import type { AskStep } from '#domain/mapping/ask';

/** Everything but who to answer. */
const shown = {
	id: asks.id,
	areaId: asks.areaId,
	version: asks.version,
	origin: asks.origin,
	title: asks.title,
	story: asks.story,
	place: asks.place,
	evidence: asks.evidence,
	state: asks.state,
	outcome: asks.outcome,
	isPublic: asks.isPublic,
	createdAt: asks.createdAt,
	updatedAt: asks.updatedAt,
	/** Only while the public may see it. */
	listingName: listings.name,
	listingSlug: listings.slug
};

const select = <Columns extends typeof shown>(db: Database, columns: Columns) =>
	db
		.select(columns)
		.from(asks)
		.leftJoin(
			listings,
			and(eq(listings.id, asks.listingId), inArray(listings.status, [...PUBLIC_STATUSES]))
		);

/** Asks of an area, the latest first; `isPublic`: only those that members have chosen to show. */
export async function asksOf(db: Database, areaId: string, only: { isPublic: boolean }) {
	return select(db, shown)
		.where(and(eq(asks.areaId, areaId), only.isPublic ? asks.isPublic : undefined))
		.orderBy(desc(asks.updatedAt), asc(asks.id));
}
export type ShownAsk = Awaited<ReturnType<typeof asksOf>>[number];

/** The steps of these asks, the earliest first. */
export async function askStepsOf(db: Database, askIds: readonly string[]) {
	if (askIds.length === 0) return [];
	return db
		.select({
			askId: askSteps.askId,
			at: askSteps.at,
			actor: askSteps.actor,
			state: askSteps.state,
			text: askSteps.text
		})
		.from(askSteps)
		.where(inArray(askSteps.askId, [...askIds]))
		.orderBy(asc(askSteps.at), asc(askSteps.id));
}

/** One ask with how to reach who raised it; null where there is none. Any text is a safe id. Holds personal data. */
export async function findAsk(db: Database, id: string) {
	if (!isUuid(id)) return null;
	const [row] = await select(db, { ...shown, contact: asks.contact }).where(eq(asks.id, id));
	return row ?? null;
}

export async function addAsk(
	db: Database | Transaction,
	ask: Omit<typeof asks.$inferInsert, 'updatedAt' | 'version' | 'state'>
): Promise<string> {
	const [row] = await db
		.insert(asks)
		.values({ ...ask, updatedAt: ask.createdAt })
		.returning({ id: asks.id });
	return row!.id;
}

/** Adds a step; false where somebody else was faster than the version that was looked at. */
export async function addAskStep(
	tx: Transaction,
	askId: string,
	step: Omit<AskStep, 'listing'> & { listingId: string | null },
	{ at, actor }: { at: Date; actor: string }
): Promise<boolean> {
	const { state, outcome, isPublic, text, version, listingId } = step;
	const rows = await tx
		.update(asks)
		.set({
			...{ state, outcome, isPublic, updatedAt: at },
			version: sql`${asks.version} + 1`,
			...(listingId && { listingId })
		})
		.where(and(eq(asks.id, askId), eq(asks.version, version)))
		.returning({ id: asks.id });
	if (rows.length === 0) return false;
	await tx.insert(askSteps).values({ askId, at, actor, state, text });
	return true;
}
