import type { Database } from '#db/client.server';
import type { PlaceData } from '#domain/place-data';
import type { VocabularyEntry } from '#domain/vocabulary';
import type { SearchEngine } from '#search/engine';
import { createEmbeddedEngine } from '#search/engines/embedded.server';
import { withExactPostcodes } from '../with-exact-postcodes';
import { createEventBook, type ReadEvents } from './event-book';
import { createEventSearch, type FindEventIds } from './event-search';

export type OpenedEvents = { readEvents: ReadEvents; findEventIds: FindEventIds };

/** What pages ask about events; and `search`, which from now on passes a changed vocabulary on to them. */
export function openEvents(
	db: Database,
	place: PlaceData,
	vocabulary: readonly VocabularyEntry[],
	listings: SearchEngine
): { events: OpenedEvents; search: SearchEngine } {
	const index = createEmbeddedEngine(place, { vocabulary });
	return {
		events: {
			readEvents: createEventBook(db),
			findEventIds: createEventSearch(withExactPostcodes(index, db))
		},
		search: {
			...listings,
			useVocabulary(words) {
				listings.useVocabulary(words);
				index.useVocabulary(words);
			}
		}
	};
}
