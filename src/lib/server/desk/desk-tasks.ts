/** What waits for somebody, in the order in which it should be done. */
import {
	listingsAtDesk,
	venuesWithoutPoint,
	waitingSuggestions,
	type ListingAtDesk
} from '#db/queries/desk.server';
import { waitingEvents } from '#db/queries/event-at-desk.server';
import { declinedChangesOf, waitingOwners } from '#db/queries/owners.server';
import { brokenLinks, type BrokenLink } from '#db/queries/link-checks.server';
import { flaggedVenues } from '#db/queries/flagged-venues.server';
import type { Reach } from '#db/queries/reach';
import type { Person } from '$lib/domain/person';
import { FAILED_DAYS } from '$lib/domain/link-check';
import { addDays, localMoment } from '$lib/domain/local-time';
import { daysBetween, harmOf, reviewOf, type Review } from '$lib/domain/review';
import type { Sender, StoredSubject } from '$lib/domain/suggestion-subjects';
import { urgencyOf } from '$lib/domain/urgency';
import type { Services } from '../services';
import { reachOf } from './reach';

type Task = { id: string; name: string; areaId: string | null; urgency: number };
export type DeskTask =
	| (Task & {
			kind: 'check';
			review: Review;
			checkedOn: string | null;
			views: number;
			isHidden: boolean;
	  })
	| (Task & {
			kind: 'suggestion';
			subject: StoredSubject;
			sender: Sender;
			eventId: string | null;
			waitingDays: number;
	  })
	/** A group asks to look after its listing, or has changed it. */
	| (Task & { kind: 'claim' | 'proposal'; waitingDays: number })
	/** A group has written an event, or changed one. */
	| (Task & { kind: 'event'; isChange: boolean; host: string | null; waitingDays: number })
	| (Task & { kind: 'draft'; sentBack: string | null; waitingDays: number })
	/** One's own change that a colleague did not take. */
	| (Task & { kind: 'change_declined'; answer: string; waitingDays: number })
	/** A colleague asks for a second look: at a draft, or at a change (then `id` is of that). */
	| (Task & { kind: 'look' | 'changed_by_colleague'; waitingDays: number })
	/** Web addresses of a listing that do not answer. */
	| (Task & { kind: 'link'; addresses: string[]; waitingDays: number })
	| (Task & { kind: 'no_point' | 'which_area'; listed: number });

/** What people go there for is not there. */
const STANDS_AT_THE_DOOR: readonly StoredSubject[] = ['closed', 'called_off', 'not_here'];
/** Views of so many days count. */
const VIEWS_DAYS = 28;

type Parts = Pick<Services, 'db'>;

/** Everything that waits in somebody's areas, the most urgent first. */
export async function deskTasks({ db }: Parts, person: Person, now: Date): Promise<DeskTask[]> {
	const reach = reachOf(person);
	const today = localMoment(now).date;
	const [listings, suggestions, sentEvents, venues, flagged, links] = await Promise.all([
		listingsAtDesk(db, reach, addDays(today, -VIEWS_DAYS)),
		waitingSuggestions(db, reach),
		waitingEvents(db, reach),
		venuesWithoutPoint(db, reach),
		flaggedVenues(db),
		brokenLinks(db, { reach, failedDays: FAILED_DAYS })
	]);
	const ofOwners = await ownerTasks({ db }, person, listings, today);
	const views = new Map(listings.map((listing) => [listing.id, listing.views]));
	const tasks: DeskTask[] = [
		...listings.flatMap((listing) => listingTask(listing, person, today)),
		...ofOwners,
		...(await declinedTasks({ db }, person, listings, today)),
		...suggestions.map(({ missingName, eventTitle, ...one }) => {
			const waitingDays = daysBetween(localMoment(one.createdAt).date, today);
			// Somebody took the trouble to write: it goes before a check of the same listing that nobody asked for.
			const bySubject = STANDS_AT_THE_DOOR.includes(one.subject) ? 3 : 2;
			// Nobody knows better than the group itself, or the place.
			const harm = harmOf(one.kinds ?? []) + bySubject + (one.sender === 'anyone' ? 0 : 1);
			const urgency = urgencyOf({ harm, waitingDays, views: views.get(one.listingId ?? '') ?? 0 });
			const name = eventTitle ?? one.name ?? missingName ?? '';
			return { ...one, kind: 'suggestion' as const, name, waitingDays, urgency };
		}),
		...linkTasks(links, views, today),
		...sentEvents.map(({ proposedAt, title: name, ...one }) => {
			const waitingDays = daysBetween(localMoment(proposedAt).date, today);
			const urgency = urgencyOf({ harm: 2, waitingDays, views: 0 });
			return { ...one, kind: 'event' as const, name, waitingDays, urgency };
		}),
		...placeTasks(venues, flagged, reach)
	];
	return tasks.sort((a, b) => b.urgency - a.urgency || a.name.localeCompare(b.name));
}

/** What groups wait for that look after their listing, or want to; and colleagues who asked for a second look. */
async function ownerTasks(
	{ db }: Parts,
	person: Person,
	listings: ListingAtDesk[],
	today: string
): Promise<DeskTask[]> {
	const byId = new Map(listings.map((listing) => [listing.id, listing]));
	const waiting = await waitingOwners(db, [...byId.keys()]);
	return waiting.flatMap(({ id, kind: what, listingId, at, ...by }) => {
		const listing = byId.get(listingId);
		// One's own change is for others to look at.
		if (!listing || ('userId' in by && by.userId === person.id)) return [];
		const kind = 'role' in by && by.role !== 'owner' ? ('changed_by_colleague' as const) : what;
		const { name, areaId, kinds, views } = listing;
		const waitingDays = daysBetween(localMoment(at).date, today);
		const urgency = urgencyOf({ harm: harmOf(kinds) + 1, waitingDays, views });
		return [{ kind, id, name, areaId, waitingDays, urgency }];
	});
}

/** What came back to somebody. It waits for nobody else. */
async function declinedTasks(
	{ db }: Parts,
	person: Person,
	listings: ListingAtDesk[],
	today: string
): Promise<DeskTask[]> {
	const declined = await declinedChangesOf(db, person.id);
	return declined.flatMap(({ listingId, answer, answeredAt }) => {
		const listing = listings.find(({ id }) => id === listingId);
		if (!listing || !answeredAt) return [];
		const { id, name, areaId, kinds, views } = listing;
		const waitingDays = daysBetween(localMoment(answeredAt).date, today);
		const urgency = urgencyOf({ harm: harmOf(kinds), waitingDays, views });
		const kind = 'change_declined' as const;
		return [{ kind, id, name, areaId, answer: answer ?? '', waitingDays, urgency }];
	});
}

/** One for each listing, however many of its addresses do not answer. */
function linkTasks(
	links: BrokenLink[],
	views: ReadonlyMap<string, number>,
	today: string
): DeskTask[] {
	const ids = [...new Set(links.map(({ listingId }) => listingId))];
	return ids.map((id) => {
		const broken = links.filter(({ listingId }) => listingId === id);
		const { name, areaId, kinds } = broken[0]!;
		const days = broken.map(({ failingSince }) =>
			failingSince ? daysBetween(localMoment(failingSince).date, today) : 0
		);
		const waitingDays = Math.max(...days);
		const urgency = urgencyOf({ harm: harmOf(kinds), waitingDays, views: views.get(id) ?? 0 });
		const addresses = broken.map(({ address }) => address);
		return { kind: 'link', id, name, areaId, addresses, waitingDays, urgency };
	});
}

/** Places without a point, and those that a new map of areas has left in doubt. */
const placeTasks = (
	venues: Awaited<ReturnType<typeof venuesWithoutPoint>>,
	flagged: Awaited<ReturnType<typeof flaggedVenues>>,
	reach: Reach
): DeskTask[] => [
	...venues.map((venue) => ({ ...venue, kind: 'no_point' as const, ...placeUrgency(venue) })),
	...flagged
		.filter(({ areaId }) => reach === 'everywhere' || reach.includes(areaId))
		.map(({ id, name, areaId }) => ({
			...{ id, name, areaId, kind: 'which_area' as const, listed: 1 },
			...placeUrgency({ listed: 1 })
		}))
];

/** How many of them are on no map does the harm. */
const placeUrgency = ({ listed }: { listed: number }) => ({
	urgency: urgencyOf({ harm: Math.min(listed, 2), waitingDays: 0, views: 0 })
});

/** A listing that has to be checked or finished; nothing for one that is well. Invented ones cannot be checked. */
function listingTask(listing: ListingAtDesk, person: Person, today: string): DeskTask[] {
	const { id, name, areaId, kinds, status, views, checkedOn } = listing;
	if (status === 'draft' || status === 'in_review') {
		const waitingDays = daysBetween(localMoment(listing.updatedAt).date, today);
		const isToLookAt = status === 'in_review';
		if (isToLookAt && listing.lookAskedBy === person.id) return [];
		const urgency = urgencyOf({ harm: isToLookAt ? 2 : 1, waitingDays, views: 0 });
		const task = { id, name, areaId, waitingDays, urgency };
		if (isToLookAt) return [{ kind: 'look', ...task }];
		const isTheirs = listing.lookAskedBy === person.id;
		return [{ kind: 'draft', sentBack: isTheirs ? listing.sentBack : null, ...task }];
	}
	if (listing.origin === 'sample') return [];
	const review = reviewOf(listing, today);
	if (review.state === 'fresh') return [];
	const urgency = urgencyOf({ harm: harmOf(kinds), waitingDays: review.waitingDays, views });
	const isHidden = status === 'hidden';
	return [{ kind: 'check', id, name, areaId, review, checkedOn, views, urgency, isHidden }];
}
