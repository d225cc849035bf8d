import { EVENT_MOVES, eventMovesFrom, statusAfter } from '$lib/domain/events/event-moves';
import type { Person } from '$lib/domain/person';
import { m } from '$lib/paraglide/messages';
import { z } from 'zod';
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
	{ ok: true } | { ok: false; problem: 'forbidden' | 'nothing' | 'fields' | 'not_now' | 'changed' };

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
	const next = { status, statusNote: status === 'cancelled' ? note || null : null };
	const isWritten = await writeEvent(services.db, seen.event, next, {
		...{ actor: seen.actor, action: 'move_event', details: { move }, seen: version, now },
		...{ reason: m[`event_desk_move_${move}`](), place: services.place }
	});
	return isWritten ? { ok: true } : { ok: false, problem: 'changed' };
}
