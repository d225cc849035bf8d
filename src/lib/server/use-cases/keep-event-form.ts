/** The form of an event waits while its writer makes the place that was missing. */
import { findEventEdit, keepEventEdit, type KeptEvent } from '#db/queries/event-edits.server';
import { readEventInFull } from '#db/queries/event-at-desk.server';
import { areKnown } from '#db/queries/listing-at-desk.server';
import { may } from '$lib/domain/permissions';
import type { Person } from '$lib/domain/person';
import { DONE, FORBIDDEN, NOTHING } from '../accounts/answers';
import type { Services } from '../services';

type Parts = Pick<Services, 'db'>;
export type KeepEventResult = { ok: true } | { ok: false; problem: 'forbidden' | 'nothing' };

/** Of one that is not there yet. */
const NEW = 'new';

/** Whether somebody may write this event; `event`: its id, or 'new'. */
async function mayWrite(
	{ db }: Parts,
	actor: Person | null,
	event: string
): Promise<KeepEventResult> {
	if (event === NEW) return may(actor, 'see_desk') ? DONE : FORBIDDEN;
	const standing = await readEventInFull(db, event);
	if (!standing) return actor ? NOTHING : FORBIDDEN;
	return may(actor, 'edit_event', standing) ? DONE : FORBIDDEN;
}

/** Keeps what was typed, right or wrong. */
export async function keepEventForm(
	parts: Parts,
	actor: Person | null,
	event: string,
	kept: Omit<KeptEvent, 'savedAt'>,
	now: Date
): Promise<KeepEventResult> {
	const allowed = await mayWrite(parts, actor, event);
	if (!allowed.ok || !actor) return allowed;
	await keepEventEdit(parts.db, { userId: actor.id, event }, { ...kept, savedAt: now });
	return DONE;
}

/** Puts a place into the form that waits. */
export async function chooseForEvent(
	parts: Parts,
	actor: Person | null,
	event: string,
	venueId: string,
	now: Date
): Promise<KeepEventResult> {
	const allowed = await mayWrite(parts, actor, event);
	if (!allowed.ok || !actor) return allowed;
	const whose = { userId: actor.id, event };
	const kept = await findEventEdit(parts.db, whose);
	const { venue } = await areKnown(parts.db, { venueId, organisationId: null });
	if (!kept || !venue) return NOTHING;
	const typed = { ...kept.typed, venueId };
	await keepEventEdit(parts.db, whose, { ...kept, typed, savedAt: now });
	return DONE;
}
