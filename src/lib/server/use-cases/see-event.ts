import { readEventInFull, type EventInFull } from '#db/queries/event-at-desk.server';
import { may } from '$lib/domain/permissions';
import type { Person } from '$lib/domain/person';
import { FORBIDDEN } from '../accounts/answers';
import type { Services } from '../services';

/** An event with all that its Builders may see of it, whatever its state. */
export async function seeEvent(
	{ db }: Pick<Services, 'db'>,
	actor: Person | null,
	id: string
): Promise<{ ok: true; event: EventInFull } | { ok: false; problem: 'forbidden' | 'nothing' }> {
	const event = await readEventInFull(db, id);
	if (!event) return actor ? { ok: false, problem: 'nothing' } : FORBIDDEN;
	return may(actor, 'edit_event', event) ? { ok: true, event } : FORBIDDEN;
}
