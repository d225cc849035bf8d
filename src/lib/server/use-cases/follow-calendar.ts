/** A group's own calendar, read for its listing: looked at first, then followed, tried again, or let go. */
import { addToAudit } from '#db/queries/audit.server';
import {
	addCalendarFeed,
	feedsOfListing,
	removeFeed,
	retryFeed,
	type CalendarFeed
} from '#db/queries/calendar-feeds.server';
import { readListingInFull, type ListingInFull } from '#db/queries/listing-at-desk.server';
import { isUuid } from '#db/queries/uuids';
import { may } from '$lib/domain/permissions';
import type { Person } from '$lib/domain/person';
import { FORBIDDEN } from '../accounts/answers';
import { actorWords, objectOf } from '../desk/write-change';
import { feedInput, previewFeed, type FeedPreview } from '../feeds/preview-feed';
import type { Services } from '../services';

type Refused = { ok: false; problem: 'forbidden' | 'nothing' };
type Allowed = { ok: true; listing: ListingInFull; actor: Person };

async function listingFor(
	{ db }: Pick<Services, 'db'>,
	actor: Person | null,
	id: string
): Promise<Allowed | Refused> {
	const listing = await readListingInFull(db, id);
	if (!listing) return actor ? { ok: false, problem: 'nothing' } : FORBIDDEN;
	if (!actor || !may(actor, 'edit_listing', objectOf(listing))) return FORBIDDEN;
	return { ok: true, listing, actor };
}

/** The calendars that are read for a listing. */
export async function seeCalendars(
	services: Pick<Services, 'db'>,
	actor: Person | null,
	id: string
): Promise<{ ok: true; listing: ListingInFull; feeds: CalendarFeed[] } | Refused> {
	const allowed = await listingFor(services, actor, id);
	if (!allowed.ok) return allowed;
	const feeds = await feedsOfListing(services.db, allowed.listing.id);
	return { ok: true, listing: allowed.listing, feeds };
}

/** What would come of following a calendar. `form` is untrusted; nothing is written. */
export async function lookAtCalendar(
	services: Pick<Services, 'db' | 'fetchFeed'>,
	actor: Person | null,
	id: string,
	form: unknown,
	now: Date
): Promise<FeedPreview | Refused> {
	const allowed = await listingFor(services, actor, id);
	if (!allowed.ok) return allowed;
	const input = feedInput.safeParse({ ...Object(form), listingId: allowed.listing.id });
	if (!input.success) return { ok: false, problem: 'bad_address' };
	return previewFeed(services, input.data, now);
}

/** Has a calendar read from now on. `form` is untrusted. */
export async function followCalendar(
	services: Pick<Services, 'db' | 'place' | 'feedsChanged'>,
	actor: Person | null,
	id: string,
	form: unknown,
	now: Date
): Promise<{ ok: true } | Refused | { ok: false; problem: 'bad_address' | 'already' }> {
	const allowed = await listingFor(services, actor, id);
	if (!allowed.ok) return allowed;
	const { listing, actor: person } = allowed;
	const input = feedInput.safeParse({ ...Object(form), listingId: listing.id });
	if (!input.success) return { ok: false, problem: 'bad_address' };
	const addedBy = actorWords(person, listing.content.areaId, services.place);
	const isNew = await services.db.transaction(async (tx) => {
		const feed = await addCalendarFeed(tx, { ...input.data, addedBy }, now);
		const action = 'follow_calendar';
		if (feed) await addToAudit(tx, { actor: person, action, objectId: listing.id });
		return feed !== null;
	});
	if (!isNew) return { ok: false, problem: 'already' };
	services.feedsChanged();
	return { ok: true };
}

/** Reads a calendar again that was given up. */
export async function tryCalendarAgain(
	services: Pick<Services, 'db' | 'feedsChanged'>,
	actor: Person | null,
	id: string,
	feedId: string,
	now: Date
): Promise<{ ok: true } | Refused> {
	return withFeed(services, actor, { id, feedId, action: 'try_calendar_again' }, (tx, feed) =>
		retryFeed(tx, feed, now)
	);
}

/** Reads a calendar no longer. Its events stay until somebody decides about each. */
export async function letCalendarGo(
	services: Pick<Services, 'db' | 'feedsChanged'>,
	actor: Person | null,
	id: string,
	feedId: string
): Promise<{ ok: true } | Refused> {
	return withFeed(services, actor, { id, feedId, action: 'let_calendar_go' }, removeFeed);
}

type Asked = { id: string; feedId: string; action: string };
type Work = (...[tx, feed]: Parameters<typeof removeFeed>) => Promise<boolean>;

async function withFeed(
	services: Pick<Services, 'db' | 'feedsChanged'>,
	actor: Person | null,
	{ id, feedId, action }: Asked,
	work: Work
): Promise<{ ok: true } | Refused> {
	const allowed = await listingFor(services, actor, id);
	if (!allowed.ok) return allowed;
	const { listing, actor: person } = allowed;
	if (!isUuid(feedId)) return { ok: false, problem: 'nothing' };
	const isDone = await services.db.transaction(async (tx) => {
		const isFound = await work(tx, { id: feedId, listingId: listing.id });
		if (isFound) await addToAudit(tx, { actor: person, action, objectId: listing.id });
		return isFound;
	});
	if (!isDone) return { ok: false, problem: 'nothing' };
	services.feedsChanged();
	return { ok: true };
}
