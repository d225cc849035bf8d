import { addToAudit } from '#db/queries/audit.server';
import { readListingInFull } from '#db/queries/listing-at-desk.server';
import { dropScheduledMove, scheduleMove } from '#db/queries/scheduled-moves.server';
import { SCHEDULED_MOVES } from '$lib/domain/listing-moves';
import { localMoment } from '$lib/domain/local-time';
import { may } from '$lib/domain/permissions';
import type { Person } from '$lib/domain/person';
import { z } from 'zod';
import { DONE, FORBIDDEN } from '../accounts/answers';
import { objectOf } from '../desk/write-change';
import type { Services } from '../services';

const day = z.union([z.literal(''), z.iso.date()]);
/** A day for each move; empty: on none. */
const form = z.strictObject({ publish: day, open_again: day.default(''), archive: day });

export type ScheduleResult =
	| { ok: true }
	| {
			ok: false;
			/** `past`: that day is over. `order`: taken down before it is published. */
			problem: 'forbidden' | 'nothing' | 'fields' | 'past' | 'order';
	  };

/** Sets the days on which a listing is published, opens again and is taken down by itself. `given` is untrusted. */
export async function setSchedule(
	{ db }: Pick<Services, 'db'>,
	actor: Person | null,
	id: string,
	given: unknown,
	now: Date
): Promise<ScheduleResult> {
	const listing = await readListingInFull(db, id);
	if (!listing) return actor ? { ok: false, problem: 'nothing' } : FORBIDDEN;
	if (!actor || !may(actor, 'publish_listing', objectOf(listing))) return FORBIDDEN;
	const parsed = form.safeParse(given);
	if (!parsed.success) return { ok: false, problem: 'fields' };
	const days = parsed.data;
	const today = localMoment(now).date;
	if (SCHEDULED_MOVES.some((move) => days[move] && days[move] <= today)) {
		return { ok: false, problem: 'past' };
	}
	const back = [days.publish, days.open_again];
	if (days.archive && back.some((on) => on && days.archive <= on)) {
		return { ok: false, problem: 'order' };
	}
	const by = { setAt: now, setBy: actor.id };
	await db.transaction(async (tx) => {
		for (const move of SCHEDULED_MOVES) {
			const which = { listingId: listing.id, move };
			if (days[move]) await scheduleMove(tx, { ...which, ...by, dueOn: days[move] });
			else await dropScheduledMove(tx, which);
		}
		const action = 'schedule_listing';
		await addToAudit(tx, { actor, action, objectId: listing.id, details: days });
	});
	return DONE;
}
