/** What waits at the desk. For Builders: drafts, private contacts and hidden venues are among it. */
import { and, asc, eq, gte, isNull, ne, or, sql } from 'drizzle-orm';
import type { Database } from '#db/database';
import { containing } from '#db/queries/containing';
import { within, type Reach } from '#db/queries/reach';
import {
	events,
	listingEdits,
	listings,
	listingViews,
	secondLooks,
	suggestions,
	venues
} from '#db/schema/index';

const createdOn = sql<string>`to_char(${listings.createdAt} at time zone 'Europe/London', 'YYYY-MM-DD')`;

/** Every listing that is not archived, with its views since a day: what the desk puts in order. */
export async function listingsAtDesk(db: Database, reach: Reach, viewsSince: string) {
	const views = db
		.select({
			listingId: listingViews.listingId,
			views: sql<number>`sum(${listingViews.views})::int`.as('views')
		})
		.from(listingViews)
		.where(gte(listingViews.day, viewsSince))
		.groupBy(listingViews.listingId)
		.as('views');
	return db
		.select({
			id: listings.id,
			name: listings.name,
			kinds: listings.kinds,
			areaId: listings.areaId,
			status: listings.status,
			origin: listings.origin,
			checkedOn: listings.checkedOn,
			addedOn: createdOn,
			updatedAt: listings.updatedAt,
			views: sql<number>`coalesce(${views.views}, 0)`,
			/** Of a draft that waits for a second look. */
			lookAskedBy: secondLooks.askedBy,
			sentBack: secondLooks.answer
		})
		.from(listings)
		.leftJoin(views, eq(views.listingId, listings.id))
		.leftJoin(secondLooks, eq(secondLooks.listingId, listings.id))
		.where(and(ne(listings.status, 'archived'), within(reach, listings.areaId)));
}
export type ListingAtDesk = Awaited<ReturnType<typeof listingsAtDesk>>[number];

/** Suggestions that nobody has answered, the oldest first. What is in no area that we know is for everybody. */
export async function waitingSuggestions(db: Database, reach: Reach) {
	return db
		.select({
			id: suggestions.id,
			subject: suggestions.subject,
			sender: suggestions.sender,
			message: suggestions.message,
			missingName: sql<string | null>`${suggestions.missingGroup} ->> 'name'`,
			eventId: suggestions.eventId,
			eventTitle: events.title,
			createdAt: suggestions.createdAt,
			listingId: suggestions.listingId,
			areaId: sql<string | null>`coalesce(${suggestions.areaId}, ${listings.areaId})`,
			name: listings.name,
			kinds: listings.kinds
		})
		.from(suggestions)
		.leftJoin(listings, eq(listings.id, suggestions.listingId))
		.leftJoin(events, eq(events.id, suggestions.eventId))
		.where(
			and(
				eq(suggestions.status, 'waiting'),
				or(
					isNull(sql`coalesce(${suggestions.areaId}, ${listings.areaId})`),
					within(reach, suggestions.areaId) ?? sql`true`,
					and(isNull(suggestions.areaId), within(reach, listings.areaId))
				)
			)
		)
		.orderBy(asc(suggestions.createdAt), asc(suggestions.id));
}

/** Venues that are on no map, with the number of public listings there. Hidden ones need no point. */
export async function venuesWithoutPoint(db: Database, reach: Reach) {
	const listed = sql<number>`(select count(*)::int from ${listings}
		where ${listings.venueId} = ${venues.id} and ${listings.status} in ('published', 'temporarily_closed'))`;
	return db
		.select({ id: venues.id, name: venues.name, areaId: venues.areaId, listed })
		.from(venues)
		.where(and(isNull(venues.lat), eq(venues.addressIsHidden, false), within(reach, venues.areaId)))
		.orderBy(asc(venues.name), asc(venues.id));
}

/** What this person has typed and not saved, newest first. */
export async function unfinishedEdits(db: Database, userId: string) {
	return db
		.select({
			listingId: listingEdits.listingId,
			savedAt: listingEdits.savedAt,
			name: listings.name
		})
		.from(listingEdits)
		.innerJoin(listings, eq(listings.id, listingEdits.listingId))
		.where(eq(listingEdits.userId, userId))
		.orderBy(sql`${listingEdits.savedAt} desc`);
}

/** Listings by a part of their name, archived ones too, at most `limit`. */
export async function searchAtDesk(db: Database, reach: Reach, words: string, limit: number) {
	return db
		.select({
			id: listings.id,
			name: listings.name,
			areaId: listings.areaId,
			status: listings.status
		})
		.from(listings)
		.where(and(within(reach, listings.areaId), sql`${listings.name} ilike ${containing(words)}`))
		.orderBy(asc(sql`lower(${listings.name})`), asc(listings.id))
		.limit(limit);
}
