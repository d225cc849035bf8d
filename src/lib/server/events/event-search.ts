/**
 * Words find events as they find listings: the same understanding, vocabulary and ranking, over an index of events
 * alone. It is in this process whichever engine searches the listings, so both engines agree about events.
 */
import type { PublishedEvent } from '#domain/events/event';
import type { PublishedListing } from '#domain/listing';
import type { SearchQuery } from '#domain/search-query';
import type { FoundIds, SearchEngine } from '#search/engine';
import type { EventBook } from './event-book';

/** Answers the ids of events, best first. */
export type FindEventIds = (book: EventBook, query: SearchQuery, now: Date) => Promise<FoundIds>;

/** `engine` is an empty engine that nobody else uses. */
export function createEventSearch(engine: SearchEngine): FindEventIds {
	let state: string | null = null;
	let filling: Promise<void> = Promise.resolve();
	return async (book, query, now) => {
		if (book.state !== state) {
			state = book.state;
			filling = engine.replaceAll(book.events.map(toDocument));
		}
		await filling;
		// Events have no opening times: what a time in the question means is the calendar's to say.
		return engine.ids({ ...query, open: null, kinds: [] }, now);
	};
}

/** An event in the form in which the index knows listings. */
function toDocument(event: PublishedEvent): PublishedListing {
	const { listing, organisation, origin, source } = event;
	const host = listing ?? organisation;
	return {
		id: event.id,
		slug: event.slug,
		sourceRef: null,
		version: event.version,
		status: 'published',
		closedNote: null,
		name: event.title,
		kinds: ['group'],
		categories: event.categories,
		summary: event.summary,
		description: [event.description, event.audience, event.placeNote].filter(Boolean).join('\n'),
		organisation: host && { id: host.id, slug: host.slug, name: host.name },
		venue: event.venue,
		areaId: event.areaId,
		areasServed: [],
		contacts: [],
		openingTimes: null,
		cost: event.cost,
		costNote: event.costNote,
		minAge: event.minAge,
		maxAge: event.maxAge,
		languages: event.languages,
		details: {},
		provenance: {
			origin,
			source,
			sourceUrl: null,
			sourceDate: null,
			confidence: null,
			checkedOn: null,
			checkedBy: null,
			checkedHow: null
		},
		updatedAt: event.updatedAt
	};
}
