/**
 * What people ask of search, counted by day. Who asked is not known here, so "asked five times" may be one person
 * asking five times, or a program; a rare question is nevertheless somebody's own, and nobody is shown it.
 */
import { setImmediate as letOthersGo } from 'node:timers/promises';
import { and, between, desc, eq, gte, lt, lte, sql, type SQL } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Database } from '#db/database';
import { searchLog } from '#db/schema/index';
import { addDays } from '#domain/local-time';

/** Words asked less often than this within `WINDOW_DAYS` are never shown to anyone. */
export const LEAST_ASKS = 5;
export const WINDOW_DAYS = 30;
const KEPT_MONTHS = 13;

export type AskedWords = typeof searchLog.$inferInsert;

/** Adds to what was counted of the same words, area and day. No two rows may be about the same. */
export async function addToSearchLog(db: Database, rows: AskedWords[]): Promise<void> {
	if (rows.length === 0) return;
	const key = (row: AskedWords) => `${row.words}\n${row.areaId}\n${row.day}`;
	// All writers in one order: two servers that count the same words never wait for each other in a ring.
	const sorted = [...rows].sort((a, b) => (key(a) < key(b) ? -1 : 1));
	await db
		.insert(searchLog)
		.values(sorted)
		.onConflictDoUpdate({
			target: [searchLog.words, searchLog.areaId, searchLog.day],
			set: {
				asks: sql`${searchLog.asks} + excluded.asks`,
				lastTotal: sql`excluded.last_total`,
				leastTotal: sql`least(${searchLog.leastTotal}, excluded.least_total)`
			}
		});
}

export type OftenAsked = {
	words: string;
	/** Null: all areas and none, summed up. */
	areaId: string | null;
	asks: number;
	/** How many listings answered on the last day it was asked, and at worst. */
	lastTotal: number;
	leastTotal: number;
};

export type OftenAskedOptions = {
	/** The last of the thirty days that are looked at, "YYYY-MM-DD". */
	until: string;
	limit: number;
	/** Only what nothing answered, on the last day it was asked. */
	withoutResults?: boolean;
	/** Each area for itself; what was asked without an area is left out. */
	byArea?: boolean;
};

/** The most asked words of thirty days, rare ones left out by the SQL itself. The only read of the log there is. */
export async function oftenAsked(db: Database, options: OftenAskedOptions): Promise<OftenAsked[]> {
	const { until, limit, withoutResults = false, byArea = false } = options;
	const asks = sql<number>`sum(${searchLog.asks})::int`;
	const lastTotal = sql<number>`(array_agg(${searchLog.lastTotal} order by ${searchLog.day} desc))[1]`;
	const groups = byArea ? [searchLog.words, searchLog.areaId] : [searchLog.words];
	return db
		.select({
			words: searchLog.words,
			areaId: byArea ? sql<string | null>`${searchLog.areaId}` : sql<string | null>`null`,
			asks,
			lastTotal,
			leastTotal: sql<number>`min(${searchLog.leastTotal})`
		})
		.from(searchLog)
		.where(
			and(
				between(searchLog.day, addDays(until, 1 - WINDOW_DAYS), until),
				byArea ? sql`${searchLog.areaId} <> ''` : undefined
			)
		)
		.groupBy(...groups)
		.having(and(gte(asks, LEAST_ASKS), withoutResults ? sql`${lastTotal} = 0` : undefined))
		.orderBy(desc(asks), searchLog.words)
		.limit(limit);
}

/**
 * Deletes what is older than thirteen months, and what is older than thirty days and stayed rare. Returns how many
 * rows. One day at a time, because PGlite keeps the whole process waiting while it works.
 */
export async function pruneSearchLog(db: Database, today: string): Promise<number> {
	const oldest = sql`(${today}::date - ${sql.raw(`interval '${KEPT_MONTHS} months'`)})::date`;
	const isOld = lt(searchLog.day, oldest);
	const old = await db.delete(searchLog).where(isOld).returning({ day: searchLog.day });
	const days = await db
		.selectDistinct({ day: searchLog.day })
		.from(searchLog)
		.where(lte(searchLog.day, addDays(today, -WINDOW_DAYS)));
	let count = old.length;
	for (const { day } of days) {
		const isRare = and(eq(searchLog.day, day), neverOftenAround());
		const rare = await db.delete(searchLog).where(isRare).returning({ day: searchLog.day });
		count += rare.length;
		await letOthersGo();
	}
	return count;
}

/** No thirty days with this day among them had enough asks. */
function neverOftenAround(): SQL {
	const near = alias(searchLog, 'near');
	const reach = sql.raw(String(WINDOW_DAYS - 1));
	return sql`(select sum(${near.asks}) from ${searchLog} as "near" where ${near.words} = ${searchLog.words}
		and ${near.day} between ${searchLog.day} - ${reach} and ${searchLog.day} + ${reach}) < ${LEAST_ASKS}`;
}
