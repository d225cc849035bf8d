import { addToAudit } from '#db/queries/audit.server';
import type { EventInFull } from '#db/queries/event-at-desk.server';
import { updateEvent } from '#db/queries/event-changes.server';
import { EVENT_MOVES, eventMovesFrom, statusAfter } from '$lib/domain/events/event-moves';
import type { Person } from '$lib/domain/person';
import { m } from '$lib/paraglide/messages';
import { z } from 'zod';
import { allOrNothing } from '../desk/all-or-nothing';
import { actorWords } from '../desk/write-change';
import { writeEvent } from '../desk/write-event';
import type { Services } from '../services';
import { seeEvent } from './see-event';

const eventMove = z.strictObject({
	version: z.number().int(),
	move: z.enum(EVENT_MOVES),
	/** Why, for people to read where the event is called off. */
	note: z.string().trim().max(500)
});

export type MoveEventResult =
	| { ok: true }
	| { ok: false; problem: 'forbidden' | 'nothing' | 'fields' | 'not_now' | 'changed' | 'why' };

/** Publishes an event, calls it off, puts it on again, archives it or brings it back. `form` is untrusted. */
export async function moveEvent(
	services: Pick<Services, 'db' | 'place'>,
	actor: Person | null,
	id: string,
	form: unknown,
	now: Date
): Promise<MoveEventResult> {
	const seen = await seeEvent(services, actor, id);
	if (!seen.ok) return seen;
	const parsed = eventMove.safeParse(form);
	if (!parsed.success) return { ok: false, problem: 'fields' };
	const { move, note, version } = parsed.data;
	const { status: before } = seen.event.content;
	if (!eventMovesFrom(before).includes(move)) return { ok: false, problem: 'not_now' };
	const status = statusAfter(move);
	const isDeclined = move === 'archive' && before === 'draft' && seen.event.proposedAt !== null;
	// Who took the trouble to write is owed a reason.
	if (isDeclined && !note) return { ok: false, problem: 'why' };
	const hasNote = status === 'cancelled' || isDeclined;
	const next = {
		...{ status, statusNote: hasNote ? note || null : null },
		...(move === 'publish' && { proposedAt: null })
	};
	const { replaces } = seen.event;
	if (move === 'publish' && replaces) {
		return takeOver(services, seen.actor, seen.event, replaces, version, now);
	}
	const isWritten = await writeEvent(services.db, seen.event, next, {
		...{ actor: seen.actor, action: 'move_event', details: { move }, seen: version, now },
		...{ reason: m[`event_desk_move_${move}`](), place: services.place }
	});
	return isWritten ? { ok: true } : { ok: false, problem: 'changed' };
}

/** Writes a change that its group has sent into the event itself; refused where the event has changed meanwhile. */
async function takeOver(
	{ db, place }: Pick<Services, 'db' | 'place'>,
	actor: Person,
	{ id, content }: EventInFull,
	replaces: { id: string; version: number },
	seen: number,
	now: Date
): Promise<MoveEventResult> {
	const original = await seeEvent({ db }, actor, replaces.id);
	if (!original.ok) return original;
	const { status: _status, statusNote: _note, ...part } = content;
	const reason = m.event_desk_changed_by_group();
	const change = { at: now, reason, actor: actorWords(actor, content.areaId, place) };
	const answered = { status: 'archived', proposedAt: null } as const;
	const isDone = await allOrNothing(db, async (tx) => {
		const isWritten =
			(await updateEvent(tx, id, seen, answered, change)) &&
			(await updateEvent(tx, replaces.id, replaces.version, part, change));
		if (isWritten) await addToAudit(tx, { actor, action: 'move_event', objectId: replaces.id });
		return isWritten;
	});
	return isDone ? { ok: true } : { ok: false, problem: 'changed' };
}
