/** All public events, read once and kept until anything about them changes: a borough has hundreds, not millions. */
import type { Database } from '#db/client.server';
import {
	publishedEvents,
	publishedEventsState,
	readEventCollections
} from '#db/queries/events.server';
import type { EventCollection } from '#domain/events/event';
import { toKnownEvent, type KnownEvent } from '#domain/events/happenings';
import { untilWritten } from '../until-written';

export type EventBook = {
	/** Another word after every change of anything in it. */
	state: string;
	/** By title. */
	events: readonly KnownEvent[];
	bySlug: ReadonlyMap<string, KnownEvent>;
	collections: readonly EventCollection[];
};

/** Answers the events as they are in the database at this moment; what was taken down is gone at once. */
export type ReadEvents = () => Promise<EventBook>;

/** There is one state, that of all events. */
const EVENTS = 'events';

/** Makes the reader of one server. The state is asked for each time, which is a hundredth of reading everything. */
export function createEventBook(db: Database, remember = untilWritten(db)): ReadEvents {
	const askState = publishedEventsState(db);
	const readState = remember(async () => new Map([[EVENTS, await askState()]]));
	let kept: EventBook | null = null;
	let reading: Promise<EventBook> | null = null;

	const read = async (state: string): Promise<EventBook> => {
		const events = (await publishedEvents(db)).map(toKnownEvent);
		kept = {
			state,
			events,
			bySlug: new Map(events.map((event) => [event.slug, event])),
			collections: await readEventCollections(db)
		};
		return kept;
	};
	return async () => {
		const state = (await readState([EVENTS])).get(EVENTS) ?? '';
		if (kept?.state === state) return kept;
		// Visitors who come together wait for one reading; it is newer than the state they asked for.
		reading ??= read(state).finally(() => (reading = null));
		return reading;
	};
}
