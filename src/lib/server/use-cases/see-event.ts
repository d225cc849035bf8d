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
): Promise<
	{ ok: true; event: EventInFull; actor: Person } | { ok: false; problem: 'forbidden' | 'nothing' }
> {
	const event = await readEventInFull(db, id);
	if (!event) return actor ? { ok: false, problem: 'nothing' } : FORBIDDEN;
	if (!actor || !may(actor, 'edit_event', event)) return FORBIDDEN;
	return { ok: true, event, actor };
}
