import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { eq } from 'drizzle-orm';
import type { OpenedDatabase } from '#db/client.server';
import { calendarState, readCalendar, replaceCalendar } from '#db/queries/calendar.server';
import { placeState, readPlaceData } from '#db/queries/place.server';
import { bankHolidays, schoolHolidays, schoolYears } from '#db/schema/index';
import { loadListings, loadPlace } from '#db/seed/load.server';
import { ENGLAND } from '#domain/opening/calendar';
import { queryFor } from '#domain/search-query';
import { createEmbeddedEngine } from '#search/engines/embedded.server';
import { startIndexWorker, type IndexWorker } from '#server/index-worker';
import { createLog } from '#server/log';
import { fillIndex } from '#server/search-index/fill-index';
import { describeOnBothDatabases } from '#tests/support/database';
import { madeUpListing, madeUpPlace } from '#tests/support/database-made-up-data';

describeOnBothDatabases('the calendar', (open) => {
	let opened: OpenedDatabase;
	let worker: IndexWorker | undefined;
	beforeAll(async () => void (opened = await open()));
	beforeEach(async () => {
		const { db } = opened;
		for (const table of [bankHolidays, schoolHolidays, schoolYears]) await db.delete(table);
		await loadPlace(db, madeUpPlace);
	});
	afterEach(async () => {
		await worker?.stop();
		worker = undefined;
	});

	it('is loaded with the place, and read with it', async () => {
		expect((await readPlaceData(opened.db)).calendar).toEqual(ENGLAND);
	});

	it('leaves to people the years that are there, and adds those that are not', async () => {
		const { db } = opened;
		await db.delete(bankHolidays).where(eq(bankHolidays.date, '2027-12-27'));
		await db
			.update(bankHolidays)
			.set({ name: 'Yuletide' })
			.where(eq(bankHolidays.date, '2027-12-25'));
		const days = Object.entries(ENGLAND.bankHolidays).filter(([date]) => date < '2029');
		const shorter = { ...ENGLAND, bankHolidays: Object.fromEntries(days) };
		await replaceCalendar(db, {
			bankHolidays: Object.fromEntries(
				Object.entries((await readCalendar(db)).bankHolidays).filter(([date]) => date < '2029')
			)
		});
		await loadPlace(db, { ...madeUpPlace, calendar: shorter });
		await loadPlace(db, madeUpPlace);
		const { bankHolidays: found } = await readCalendar(db);
		expect(found['2027-12-25']).toBe('Yuletide');
		expect(found['2027-12-27']).toBeUndefined();
		expect(found['2030-12-25']).toBe('Christmas Day');
	});

	it('replaces the parts that are given, and its state is another after each change', async () => {
		const { db } = opened;
		const states = [await calendarState(db)];
		const change = async (parts: Parameters<typeof replaceCalendar>[1]) => {
			await replaceCalendar(db, parts);
			states.push(await calendarState(db));
		};
		const term = { from: '2026-12-19', to: '2027-01-03', name: 'Christmas holidays' };
		const year = { from: '2026-09-01', to: '2027-08-31', source: 'The council' };
		await change({ schoolHolidays: [term], schoolYears: [year] });
		await change({ bankHolidays: { '2027-05-07': 'A jubilee' } });
		expect(await readCalendar(db)).toEqual({
			bankHolidays: { '2027-05-07': 'A jubilee' },
			schoolHolidays: [term],
			schoolYears: [year]
		});
		await change({ schoolHolidays: [] });
		expect((await readCalendar(db)).schoolHolidays).toEqual([]);
		expect(new Set(states).size).toBe(states.length);
		await expect(
			replaceCalendar(db, { schoolYears: [{ ...year, to: '2026-08-31' }] })
		).rejects.toThrow();
		expect((await readCalendar(db)).schoolYears).toEqual([year]);
	});

	it('reaches a running search within seconds', async () => {
		const { db } = opened;
		const monday = new Date('2026-11-23T10:00:00Z');
		const spans = [{ day: 1, opens: '09:00', closes: '12:00' }];
		const listing = madeUpListing('monday', { openingTimes: { spans, bankHolidays: 'closed' } });
		await loadListings(db, { organisations: [], venues: [], listings: [listing] }, monday);
		const state = await placeState(db);
		const place = await readPlaceData(db);
		const search = createEmbeddedEngine(place);
		const { cursor } = await fillIndex(db, search);
		const log = createLog({ LOG_LEVEL: 'silent' });
		worker = startIndexWorker({ db, search, log, place }, { cursor, placeState: state });
		const openNow = async () => (await search.search(queryFor({ open: 'now' }), monday)).total;
		expect(await openNow()).toBe(1);
		await replaceCalendar(db, { bankHolidays: { '2026-11-23': 'Made-up day' } });
		await vi.waitFor(async () => expect(await openNow()).toBe(0), { timeout: 20_000 });
	});
});
