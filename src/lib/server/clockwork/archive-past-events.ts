/** Takes out of the calendar what was over long ago. Until then its page says that it is over. */
import type { Database } from '#db/client.server';
import { wallNow } from '$lib/domain/events/happenings';
import { DAY_MINUTES } from '$lib/domain/events/wall';
import type { PlaceData } from '$lib/domain/place-data';
import { m } from '$lib/paraglide/messages';
import { TIMER } from '../desk/write-change';
import { writeEvent } from '../desk/write-event';
import type { ReadEvents } from '../events/event-book';

/** A season: whoever has an old link or looks for the words of last time still finds it. */
const KEPT_DAYS = 90;

/** Answers how many were archived. What comes again without an end is never over. */
export async function archivePastEvents(
	{ db, place, readEvents }: { db: Database; place: PlaceData; readEvents: ReadEvents },
	now: Date
): Promise<number> {
	const longAgo = wallNow(now) - KEPT_DAYS * DAY_MINUTES;
	let archived = 0;
	for (const { id, areaId, version, occurrences } of (await readEvents()).events) {
		if (occurrences.end === null || occurrences.end > longAgo) continue;
		// Whoever is faster wins; tomorrow is another day.
		const isWritten = await writeEvent(
			db,
			{ id, content: { areaId } },
			{ status: 'archived', statusNote: null },
			{
				...{ actor: TIMER, action: 'archive_past_event', reason: m.event_desk_archived_past() },
				...{ seen: version, now, place }
			}
		);
		if (isWritten) archived++;
	}
	return archived;
}
