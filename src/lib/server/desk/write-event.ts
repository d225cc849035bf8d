import type { Database } from '#db/client.server';
import { addToAudit } from '#db/queries/audit.server';
import type { EventInFull } from '#db/queries/event-at-desk.server';
import { updateEvent, type ChangedEvent } from '#db/queries/event-changes.server';
import { actorWords, type DeskChange } from './write-change';

/**
 * A new version of an event, its place in the history and its line in the audit log: all of them, or none. False:
 * somebody was faster than whoever saw `seen`.
 */
export async function writeEvent(
	db: Database,
	{ id, content: { areaId } }: { id: string; content: Pick<EventInFull['content'], 'areaId'> },
	changed: ChangedEvent,
	{ actor, action, reason, seen, now, place, details }: DeskChange
): Promise<boolean> {
	const change = { at: now, reason, actor: actorWords(actor, changed.areaId ?? areaId, place) };
	return db.transaction(async (tx) => {
		const isWritten = await updateEvent(tx, id, seen, changed, change);
		if (isWritten) await addToAudit(tx, { actor, action, objectId: id, details });
		return isWritten;
	});
}
