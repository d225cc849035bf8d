/** Reads one calendar and brings the events of its listing in step with it. */
import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Database, Transaction } from '#db/client.server';
import {
	eventsOfFeed,
	feedListing,
	saveFeedReading,
	venuesByName,
	type CalendarFeed
} from '#db/queries/calendar-feeds.server';
import { cancelEvents, insertEvents, updateEvent } from '#db/queries/event-changes.server';
import { afterFailure, READ_EVERY_MILLISECONDS, type FeedProblem } from '#domain/events/feed';
import { wallNow } from '#domain/events/happenings';
import { readCalendar, type CalendarReading } from '#domain/events/ical/read-calendar';
import { occurrencesOf } from '#domain/events/occurrences';
import { DAY_MINUTES } from '#domain/events/wall';
import { m } from '$lib/paraglide/messages';
import { feedContent, type FeedContent, type FeedHome } from './feed-content';
import type { FetchFeed } from './fetch-feed';

export type FeedResult =
	| { ok: true; added: number; changed: number; cancelled: number; leftOut: number }
	| { ok: false; problem: FeedProblem; isStopped: boolean };

type Whole = Extract<CalendarReading, { ok: true }>;
type Stored = Awaited<ReturnType<typeof eventsOfFeed>>[number];

/** What ended before is not fetched any more; what is here already stays as a record. */
const PAST_DAYS = 31;

export async function readFeed(
	{ db, fetchFeed }: { db: Database; fetchFeed: FetchFeed },
	feed: CalendarFeed,
	now: Date
): Promise<FeedResult> {
	const fetched = await fetchFeed(feed.url, feed);
	if (!fetched.ok) return fail(db, feed, fetched.problem, now);
	if (fetched.text === null) return unchanged(db, feed, now);
	const reading = readCalendar(fetched.text, wallNow(now) - PAST_DAYS * DAY_MINUTES);
	if (!reading.ok) return fail(db, feed, reading.problem, now);
	const listing = await feedListing(db, feed.listingId);
	if (!listing) return fail(db, feed, 'not_found', now);
	const home = { listing, venueId: feed.venueId, venues: await venuesByName(db) };
	return db.transaction(async (tx) => {
		await saveFeedReading(tx, feed.id, fetched.version);
		return apply(tx, feed, reading, home, now);
	});
}

/** The group's server says that its calendar is what it was. */
async function unchanged(db: Database, feed: CalendarFeed, now: Date): Promise<FeedResult> {
	const problem = feed.problem === 'too_many_entries' ? feed.problem : null;
	await saveFeedReading(db, feed.id, { ...succeeded(now), problem });
	return { ok: true, added: 0, changed: 0, cancelled: 0, leftOut: 0 };
}

const succeeded = (now: Date) => ({
	failures: 0,
	readAt: now,
	succeededAt: now,
	nextReadAt: new Date(now.getTime() + READ_EVERY_MILLISECONDS)
});

async function fail(
	db: Database,
	feed: CalendarFeed,
	problem: FeedProblem,
	now: Date
): Promise<FeedResult> {
	const next = afterFailure(feed.failures, now);
	await saveFeedReading(db, feed.id, { ...next, problem, readAt: now });
	return { ok: false, problem, isStopped: next.state === 'stopped' };
}

async function apply(
	tx: Transaction,
	feed: CalendarFeed,
	reading: Whole,
	home: FeedHome,
	now: Date
): Promise<FeedResult> {
	const stored = new Map((await eventsOfFeed(tx, feed.id)).map((event) => [event.uid, event]));
	const { added, changed } = compare(stored, reading, home);
	const gone = goneFrom(stored, reading, now);
	const change = { at: now, actor: m.feed_actor(), reason: m.feed_reason() };
	await insertEvents(
		tx,
		added.map((event) => ({ ...event, id: randomUUID(), feedId: feed.id })),
		change
	);
	for (const { id, content } of changed) await updateEvent(tx, id, null, content, change);
	await cancelEvents(tx, gone, m.feed_event_gone(), change);
	await saveFeedReading(tx, feed.id, {
		...succeeded(now),
		problem: reading.tooMany ? 'too_many_entries' : null,
		leftOut: countedProblems(reading),
		eventCount: reading.events.length
	});
	return {
		ok: true,
		added: added.length,
		changed: changed.length,
		cancelled: gone.length,
		leftOut: reading.leftOut.length
	};
}

/** What is new in the calendar, and what is other than it was. */
function compare(stored: ReadonlyMap<string, Stored>, reading: Whole, home: FeedHome) {
	const wanted = reading.events.map((event) => ({
		...feedContent(event, home),
		uid: event.uid
	}));
	return {
		added: wanted.filter(({ uid }) => !stored.has(uid)),
		changed: wanted.flatMap(({ uid, ...content }) => {
			const old = stored.get(uid);
			if (!old || !isOther(old, content)) return [];
			return [{ id: old.id, content: keepDecision(old, content) }];
		})
	};
}

/** By way of JSON, as the database keeps it: a property that is undefined is no property there. */
const same = (a: unknown, b: unknown) =>
	isDeepStrictEqual(JSON.parse(JSON.stringify(a)), JSON.parse(JSON.stringify(b)));

function isOther(old: Stored, content: FeedContent): boolean {
	const wanted: Record<string, unknown> = keepDecision(old, content);
	const present: Record<string, unknown> = old;
	return Object.keys(wanted).some((key) => !same(present[key], wanted[key]));
}

/** What people have decided about the event here is not the calendar's to undo. */
const keepDecision = (old: Stored, content: FeedContent): FeedContent => ({
	...content,
	status: old.status === 'archived' || old.status === 'draft' ? old.status : content.status,
	notTheirs: old.notTheirs,
	...(old.notTheirs && { venueId: old.venueId }),
	categories: old.categories,
	collections: old.collections,
	cost: old.cost,
	costNote: old.costNote,
	booking: old.booking,
	bookingNote: old.bookingNote,
	audience: old.audience,
	minAge: old.minAge,
	maxAge: old.maxAge,
	languages: old.languages,
	accessNote: old.accessNote
});

/** Ids of events still to come that the calendar no longer has. An entry that could not be read has not been removed. */
function goneFrom(stored: ReadonlyMap<string, Stored>, reading: Whole, now: Date): string[] {
	// Nobody knows what stands behind the entries that were too many or too broken to have a name.
	if (reading.tooMany || reading.brokenLines > 0) return [];
	if (reading.leftOut.some(({ problem }) => problem === 'unreadable')) return [];
	const there = new Set([...reading.events.map(({ uid }) => uid), ...reading.unusableUids]);
	const from = wallNow(now);
	return [...stored.values()]
		.filter(({ uid, status, schedule }) => {
			const { end } = occurrencesOf(schedule);
			return status === 'published' && !there.has(uid) && (end === null || end > from);
		})
		.map(({ id }) => id);
}

function countedProblems({ leftOut, brokenLines }: Whole): Record<string, number> {
	const counts: Record<string, number> = {};
	for (const { problem } of leftOut) counts[problem] = (counts[problem] ?? 0) + 1;
	if (brokenLines > 0) counts.broken_lines = brokenLines;
	return counts;
}
