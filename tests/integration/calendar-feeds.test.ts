import { eq } from 'drizzle-orm';
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import type { OpenedDatabase } from '#db/client.server';
import { addCalendarFeed, claimDueFeed, feedsInTrouble } from '#db/queries/calendar-feeds.server';
import { publishedEvents } from '#db/queries/events.server';
import { findPublishedListing } from '#db/queries/listings.server';
import { calendarFeeds, events } from '#db/schema/index';
import { loadListings, loadPlace } from '#db/seed/load.server';
import { MOST_FAILURES } from '#domain/events/feed';
import { feedInput, previewFeed } from '#server/feeds/preview-feed';
import { startFeedWorker } from '#server/feeds/feed-worker';
import type { FetchedFeed } from '#server/feeds/fetch-feed';
import { readFeed } from '#server/feeds/read-feed';
import { createLog } from '#server/log';
import { describeOnBothDatabases, emptyTables } from '#tests/support/database';
import { madeUpListings, madeUpPlace } from '#tests/support/database-made-up-data';

const NOW = new Date('2026-11-22T10:00:00Z');
const URL = 'https://group.example.org/calendar.ics';
const entry = (uid: string, ...lines: string[]) => [
	'BEGIN:VEVENT',
	`UID:${uid}`,
	...lines,
	'END:VEVENT'
];
const tea = (hour: number) =>
	entry(
		'tea',
		'SUMMARY:Tea',
		`DTSTART;TZID=Europe/London:20261201T${hour}0000`,
		'RRULE:FREQ=WEEKLY'
	);
const cake = entry('cake', 'SUMMARY:Cake', 'DTSTART:20261210T150000', 'LOCATION:Westbury Library');
const calendar = (...entries: string[][]): FetchedFeed => ({
	ok: true,
	text: ['BEGIN:VCALENDAR', ...entries.flat(), 'END:VCALENDAR'].join('\r\n'),
	version: { etag: null, lastModified: null }
});

describeOnBothDatabases('calendars of groups', (open) => {
	let opened: OpenedDatabase;
	let listingId = '';
	let answer: FetchedFeed;
	const fetchFeed = async () => answer;
	beforeAll(async () => {
		opened = await open();
	});
	beforeEach(async () => {
		await emptyTables(opened);
		await loadPlace(opened.db, madeUpPlace);
		await loadListings(opened.db, madeUpListings, NOW);
		listingId = (await findPublishedListing(opened.db, 'westbury-library'))!.id;
		answer = calendar(tea(10), cake);
	});

	const input = () => feedInput.parse({ listingId, url: URL });
	const add = () =>
		opened.db.transaction((tx) =>
			addCalendarFeed(tx, { ...input(), addedBy: 'Community Builder, Westbury' }, NOW)
		);
	const read = async (now = NOW) => {
		const [feed] = await opened.db.select().from(calendarFeeds);
		return readFeed({ db: opened.db, fetchFeed }, feed!, now);
	};
	const byUid = async (uid: string) => {
		const [row] = await opened.db.select().from(events).where(eq(events.uid, uid));
		return row;
	};

	it('are shown before they are followed, and nothing is written', async () => {
		answer = calendar(tea(10), cake, entry('odd', 'SUMMARY:Odd'));
		const preview = await previewFeed({ db: opened.db, fetchFeed }, input(), NOW);
		expect(preview).toMatchObject({
			ok: true,
			events: [{ uid: 'tea' }, { uid: 'cake' }],
			leftOut: [{ what: 'Odd', problem: 'no_start' }]
		});
		expect(await publishedEvents(opened.db)).toEqual([]);
		expect(await opened.db.select().from(calendarFeeds)).toEqual([]);
	});

	it('bring events, once each, at the place that they name', async () => {
		await add();
		expect(await add()).toBeNull();
		expect(await read()).toMatchObject({ ok: true, added: 2 });
		expect(await read()).toEqual({ ok: true, added: 0, changed: 0, cancelled: 0, leftOut: 0 });
		const found = await publishedEvents(opened.db);
		expect(found.map(({ title, origin, version }) => [title, origin, version])).toEqual([
			['Cake', 'imported', 1],
			['Tea', 'imported', 1]
		]);
		expect(found.map(({ listing }) => listing?.id)).toEqual([listingId, listingId]);
	});

	it('are followed: changes, removals, and what comes back', async () => {
		await add();
		await read();
		answer = calendar(tea(14));
		expect(await read()).toMatchObject({ added: 0, changed: 1, cancelled: 1 });
		expect(await byUid('tea')).toMatchObject({
			version: 2,
			schedule: { start: '2026-12-01T14:00' }
		});
		expect(await byUid('cake')).toMatchObject({ status: 'cancelled', version: 2 });
		answer = calendar(tea(14), cake);
		expect(await read()).toMatchObject({ changed: 1, cancelled: 0 });
		expect(await byUid('cake')).toMatchObject({ status: 'published', statusNote: null });
	});

	it('lose nothing to an entry that is broken for a while', async () => {
		await add();
		await read();
		answer = calendar(tea(10), entry('cake', 'SUMMARY:Cake', 'DTSTART:rubbish'));
		expect(await read()).toMatchObject({ ok: true, cancelled: 0, leftOut: 1 });
		expect(await byUid('cake')).toMatchObject({ status: 'published' });
		const [feed] = await opened.db.select().from(calendarFeeds);
		expect(feed).toMatchObject({ leftOut: { unreadable: 1 }, failures: 0 });
	});

	it('keep what people decided here', async () => {
		await add();
		await read();
		const decided = { status: 'archived', cost: 'free', notTheirs: 'Not ours.' } as const;
		await opened.db.update(events).set(decided).where(eq(events.uid, 'cake'));
		answer = calendar(tea(10), [...cake.slice(0, -1), 'DESCRIPTION:Now with icing', 'END:VEVENT']);
		await read();
		expect(await byUid('cake')).toMatchObject({ ...decided, summary: 'Now with icing' });
	});

	it('are left alone after failing again and again, and the desk hears of it', async () => {
		await add();
		await read();
		answer = { ok: false, problem: 'not_answering' };
		for (let failure = 1; failure < MOST_FAILURES; failure++) {
			expect(await read()).toMatchObject({ ok: false, isStopped: false });
		}
		expect(await read()).toMatchObject({ ok: false, isStopped: true });
		expect(await claimDueFeed(opened.db, new Date('2030-01-01'))).toBeNull();
		expect(await feedsInTrouble(opened.db, 'everywhere')).toMatchObject([
			{ state: 'stopped', problem: 'not_answering', listing: { id: listingId } }
		]);
		expect(JSON.stringify(await feedsInTrouble(opened.db, 'everywhere'))).not.toContain(
			'group.example.org'
		);
		expect(await byUid('tea')).toMatchObject({ status: 'published' });
	});

	it('are read when they are due, by one server alone', async () => {
		await add();
		const claimed = await Promise.all([claimDueFeed(opened.db, NOW), claimDueFeed(opened.db, NOW)]);
		expect(claimed.filter((feed) => feed !== null)).toHaveLength(1);
		await opened.db.update(calendarFeeds).set({ nextReadAt: new Date(0) });
		const worker = startFeedWorker(opened.db, createLog({ LOG_LEVEL: 'silent' }), fetchFeed);
		await vi.waitFor(async () => expect(await publishedEvents(opened.db)).toHaveLength(2), {
			timeout: 20_000
		});
		await worker.stop();
	});
});
