import { randomUUID } from 'node:crypto';
import { addToAudit } from '#db/queries/audit.server';
import { readEventRevision } from '#db/queries/event-at-desk.server';
import { dropEventEdit } from '#db/queries/event-edits.server';
import { insertEvents } from '#db/queries/event-changes.server';
import {
	CALENDAR_FIELDS,
	mergeEvents,
	typedOfEvent,
	type EventField,
	type EventMerge,
	type TypedEvent
} from '$lib/domain/events/event-form';
import type { EventProblems } from '$lib/domain/events/read-event-form';
import { withFields } from '$lib/domain/merge-fields';
import { may } from '$lib/domain/permissions';
import type { Person } from '$lib/domain/person';
import { m } from '$lib/paraglide/messages';
import { FORBIDDEN } from '../accounts/answers';
import { readTypedEvent } from '../desk/read-typed-event';
import { actorWords } from '../desk/write-change';
import { writeEvent } from '../desk/write-event';
import type { Services } from '../services';
import { seeEvent } from './see-event';

type Parts = Pick<Services, 'db' | 'place' | 'readEvents'>;
type Fields = { ok: false; problem: 'fields'; problems: EventProblems };

/** Begins an event: a draft, or one that residents see at once. */
export async function addEvent(
	services: Parts,
	actor: Person | null,
	{ typed, isDraft }: { typed: TypedEvent; isDraft: boolean },
	now: Date
): Promise<{ ok: true; id: string } | { ok: false; problem: 'forbidden' } | Fields> {
	if (!actor || !may(actor, 'see_desk')) return FORBIDDEN;
	const read = await readTypedEvent(services, actor, typed, null);
	if (!read.ok) return { ok: false, problem: 'fields', problems: read.problems };
	const { part, organisationId } = read;
	const id = randomUUID();
	const added = {
		...part,
		...{ id, uid: `${id}@stronger-together`, organisationId, feedId: null },
		status: isDraft ? ('draft' as const) : ('published' as const),
		...{ statusNote: null, origin: 'curated' as const, source: null }
	};
	const words = actorWords(actor, part.areaId, services.place);
	await services.db.transaction(async (tx) => {
		await insertEvents(tx, [added], { at: now, actor: words, reason: m.event_desk_added() });
		await addToAudit(tx, { actor, action: 'add_event', objectId: id, details: { version: 1 } });
		await dropEventEdit(tx, { userId: actor.id, event: 'new' });
	});
	return { ok: true, id };
}

export type EventEdit = {
	typed: TypedEvent;
	/** The version its sender saw when they began. */
	baseVersion: number;
	/** Fields in which the sender takes what somebody else wrote meanwhile. */
	takeTheirs: EventField[];
};

export type EditEventResult =
	| { ok: true }
	| { ok: false; problem: 'forbidden' | 'nothing' }
	| Fields
	| (EventMerge & { ok: false; problem: 'conflict'; version: number; theirs: TypedEvent });

/** Writes what was typed as a new version; if somebody else was faster, nothing, and the sender sees both. */
export async function editEvent(
	services: Parts,
	actor: Person | null,
	id: string,
	edit: EventEdit,
	now: Date
): Promise<EditEventResult> {
	const seen = await seeEvent(services, actor, id);
	if (!seen.ok) return seen;
	const { event } = seen;
	const typed = withFields(edit.typed, typedOfEvent(event.content), [
		...edit.takeTheirs,
		...(event.calendarOf === null ? [] : CALENDAR_FIELDS)
	]);
	const read = await readTypedEvent(services, seen.actor, typed, event);
	if (!read.ok) return { ok: false, problem: 'fields', problems: read.problems };
	const { part, organisationId } = read;
	const content = { ...part, ...(event.calendarOf === null && { organisationId }) };
	const isWritten = await writeEvent(services.db, event, content, {
		...{ actor: seen.actor, action: 'edit_event', reason: m.event_desk_edited() },
		...{ seen: edit.baseVersion, now, place: services.place }
	});
	if (!isWritten) return conflictOf(services, seen.actor, id, { ...edit, typed });
	await dropEventEdit(services.db, { userId: seen.actor.id, event: id });
	return { ok: true };
}

async function conflictOf(
	services: Parts,
	actor: Person,
	id: string,
	{ typed, baseVersion }: EventEdit
): Promise<EditEventResult> {
	const seen = await seeEvent(services, actor, id);
	if (!seen.ok) return seen;
	const { version, content } = seen.event;
	const theirs = typedOfEvent(content);
	const base = await readEventRevision(services.db, id, baseVersion);
	const merge = mergeEvents(base ? typedOfEvent(base) : theirs, theirs, typed);
	return { ok: false, problem: 'conflict', version, theirs, ...merge };
}
