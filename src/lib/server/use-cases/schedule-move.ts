import type { Transaction } from '#db/client.server';
import { addToAudit } from '#db/queries/audit.server';
import { touchListings } from '#db/queries/listing-changes.server';
import { readListingInFull } from '#db/queries/listing-at-desk.server';
import { dropScheduledMove, scheduledDay, scheduleMove } from '#db/queries/scheduled-moves.server';
import { SCHEDULED_MOVES, type ScheduledMove } from '$lib/domain/listing-moves';
import { localMoment } from '$lib/domain/local-time';
import { may } from '$lib/domain/permissions';
import type { Person } from '$lib/domain/person';
import { m } from '$lib/paraglide/messages';
import { dateWords } from '$lib/words/dates';
import { z } from 'zod';
import { DONE, FORBIDDEN } from '../accounts/answers';
import { actorWords, objectOf } from '../desk/write-change';
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
	{ db, place, listingsChanged }: Pick<Services, 'db' | 'place' | 'listingsChanged'>,
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
	// What is open cannot open again: whoever closes it later sets a day then.
	const isClosed = listing.content.status === 'temporarily_closed';
	const days = isClosed ? parsed.data : { ...parsed.data, open_again: '' };
	const today = localMoment(now).date;
	if (SCHEDULED_MOVES.some((move) => days[move] && days[move] <= today)) {
		return { ok: false, problem: 'past' };
	}
	const back = [days.publish, days.open_again];
	if (days.archive && back.some((on) => on && days.archive <= on)) {
		return { ok: false, problem: 'order' };
	}
	await db.transaction(async (tx) => {
		const opensBefore = await scheduledDay(tx, { listingId: listing.id, move: 'open_again' });
		await writeDays(tx, listing.id, days, { setAt: now, setBy: actor.id });
		const action = 'schedule_listing';
		const about = { actor, action, objectId: listing.id };
		// Residents read that day, so it makes a version like everything else that they read.
		const isNews = days.open_again !== opensBefore;
		const change = {
			at: now,
			actor: actorWords(actor, listing.content.areaId, place),
			reason: openAgainWords(days.open_again)
		};
		const [touched] = isNews ? await touchListings(tx, [listing.id], change) : [];
		const details = touched ? { ...days, version: touched.version } : days;
		await addToAudit(tx, { ...about, details });
	});
	listingsChanged();
	return DONE;
}

async function writeDays(
	tx: Transaction,
	listingId: string,
	days: Record<ScheduledMove, string>,
	by: { setAt: Date; setBy: string }
): Promise<void> {
	for (const move of SCHEDULED_MOVES) {
		if (days[move]) await scheduleMove(tx, { listingId, move, ...by, dueOn: days[move] });
		else await dropScheduledMove(tx, { listingId, move });
	}
}

const openAgainWords = (day: string) =>
	day ? m.desk_reason_opens_on({ date: dateWords(day) }) : m.desk_reason_opens_no_day();
