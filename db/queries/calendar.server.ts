/** Bank holidays and school dates: read whole by every server, replaced part by part by people. */
import { asc, sql, type SQL } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { Database } from '#db/database';
import { bankHolidays, schoolHolidays, schoolYears } from '#db/schema/index';
import type { Calendar } from '#domain/opening/calendar';

export async function readCalendar(db: Database): Promise<Calendar> {
	const days = await db.select().from(bankHolidays).orderBy(asc(bankHolidays.date));
	return {
		bankHolidays: Object.fromEntries(days.map(({ date, name }) => [date, name])),
		schoolHolidays: await db.select().from(schoolHolidays).orderBy(asc(schoolHolidays.from)),
		schoolYears: await db.select().from(schoolYears).orderBy(asc(schoolYears.from))
	};
}

/** Another text after every change, whoever made it; from the transactions that wrote the rows, as for words. */
export async function calendarState(db: Database): Promise<string> {
	const states: string[] = [];
	for (const [table, key] of [
		[bankHolidays, bankHolidays.date],
		[schoolHolidays, schoolHolidays.from],
		[schoolYears, schoolYears.from]
	] as [PgTable, PgColumn][]) {
		const state: SQL<string> = sql`coalesce(md5(string_agg(${key}::text || xmin::text, '' order by ${key})), '')`;
		const [row] = await db.select({ state }).from(table);
		states.push(row?.state ?? '');
	}
	return states.join(' ');
}

/** Puts these parts in place of what was there, in one transaction; parts left out stay as they are. */
export async function replaceCalendar(db: Database, parts: Partial<Calendar>): Promise<void> {
	const days = Object.entries(parts.bankHolidays ?? {}).map(([date, name]) => ({ date, name }));
	await db.transaction(async (tx) => {
		if (parts.bankHolidays) {
			await tx.delete(bankHolidays);
			if (days.length > 0) await tx.insert(bankHolidays).values(days);
		}
		if (parts.schoolHolidays) {
			await tx.delete(schoolHolidays);
			if (parts.schoolHolidays.length > 0)
				await tx.insert(schoolHolidays).values([...parts.schoolHolidays]);
		}
		if (parts.schoolYears) {
			await tx.delete(schoolYears);
			if (parts.schoolYears.length > 0) await tx.insert(schoolYears).values([...parts.schoolYears]);
		}
	});
}
