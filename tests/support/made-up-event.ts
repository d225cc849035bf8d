/** An event as Builders write them, made in a test without a form. */
import { randomUUID } from 'node:crypto';
import type { Database } from '#db/client.server';
import { insertEvents, type NewEvent } from '#db/queries/event-changes.server';
import { eventContent } from '#domain/events/event';

/** A published event of every Tuesday in Westbury; `changes` adds to it. Answers its id. */
export async function makeEvent(
	db: Database,
	changes: Partial<NewEvent> = {},
	at = new Date('2026-11-01T10:00:00Z')
): Promise<string> {
	const id = randomUUID();
	const content = eventContent.parse({
		title: 'Tea',
		summary: 'We drink tea.',
		areaId: 'west',
		origin: 'curated',
		schedule: {
			start: '2026-11-24T10:00',
			end: '2026-11-24T12:00',
			rule: 'FREQ=WEEKLY;BYDAY=TU'
		}
	});
	const owners = { listingId: null, organisationId: null, venueId: null, feedId: null };
	const event: NewEvent = { ...content, ...owners, id, uid: id, ...changes };
	const change = { at, actor: 'Community Builder', reason: 'Added' };
	await db.transaction((tx) => insertEvents(tx, [event], change));
	return id;
}
