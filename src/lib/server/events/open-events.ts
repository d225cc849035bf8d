import type { Database } from '#db/client.server';
import type { PlaceData } from '#domain/place-data';
import type { VocabularyEntry } from '#domain/vocabulary';
import type { SearchEngine } from '#search/engine';
import { createEmbeddedEngine } from '#search/engines/embedded.server';
import type { UntilWritten } from '../until-written';
import { createPostcodeBook, withExactPostcodes } from '../with-exact-postcodes';
import { createEventBook, type ReadEvents } from './event-book';
import { createEventSearch, type FindEventIds } from './event-search';

export type OpenedEvents = { readEvents: ReadEvents; findEventIds: FindEventIds };

type Needs = {
	db: Database;
	place: PlaceData;
	entries: readonly VocabularyEntry[];
	/** The search of listings. */
	index: SearchEngine;
	remember: UntilWritten;
};

/**
 * What pages ask about events; and `search`, which from now on passes a changed vocabulary on to them. Both know each
 * imported postcode.
 */
export function openEvents({ db, place, entries, index, remember }: Needs): {
	events: OpenedEvents;
	search: SearchEngine;
} {
	const postcodes = createPostcodeBook(db, remember);
	const listings = withExactPostcodes(index, postcodes);
	const ofEvents = createEmbeddedEngine(place, { vocabulary: entries });
	return {
		events: {
			readEvents: createEventBook(db, remember),
			findEventIds: createEventSearch(withExactPostcodes(ofEvents, postcodes))
		},
		search: {
			...listings,
			useVocabulary(words) {
				listings.useVocabulary(words);
				ofEvents.useVocabulary(words);
			}
		}
	};
}
