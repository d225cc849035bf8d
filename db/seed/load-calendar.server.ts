import type { Transaction } from '#db/database';
import { bankHolidays, schoolHolidays, schoolYears } from '#db/schema/index';
import type { Calendar } from '#domain/opening/calendar';

const yearOf = (date: string) => date.slice(0, 4);

/**
 * Adds the bank holidays of years that have none yet, and school dates where nobody has entered any. A year that is
 * there belongs to the people who edit it: a day they took out does not come back.
 */
export async function loadCalendar(tx: Transaction, calendar: Calendar): Promise<void> {
	const present = await tx.select({ date: bankHolidays.date }).from(bankHolidays);
	const years = new Set(present.map(({ date }) => yearOf(date)));
	const days = Object.entries(calendar.bankHolidays)
		.filter(([date]) => !years.has(yearOf(date)))
		.map(([date, name]) => ({ date, name }));
	if (days.length > 0) await tx.insert(bankHolidays).values(days);
	const school = await tx.select({ from: schoolYears.from }).from(schoolYears).limit(1);
	if (school.length > 0 || calendar.schoolYears.length === 0) return;
	await tx.insert(schoolYears).values([...calendar.schoolYears]);
	if (calendar.schoolHolidays.length > 0) {
		await tx
			.insert(schoolHolidays)
			.values([...calendar.schoolHolidays])
			.onConflictDoNothing();
	}
}
