/** Publishes and takes down what a Builder set a day for. */
import type { Database } from '#db/client.server';
import { addToAudit } from '#db/queries/audit.server';
import { readListingInFull } from '#db/queries/listing-at-desk.server';
import { dueMoves, takeDueMove } from '#db/queries/scheduled-moves.server';
import type { ScheduledMove } from '$lib/domain/listing-moves';
import { localMoment } from '$lib/domain/local-time';
import type { PlaceData } from '$lib/domain/place-data';
import { m } from '$lib/paraglide/messages';
import { contentAfter } from '../desk/content-after';
import { TIMER, writeChange } from '../desk/write-change';

type Parts = { db: Database; place: PlaceData };

/** Answers how many listings it has changed. Each move is carried out once, whole or not at all. */
export async function carryOutMoves(parts: Parts, now: Date): Promise<number> {
	let changed = 0;
	for (const { listingId, move } of await dueMoves(parts.db, localMoment(now).date)) {
		if (await carryOut(parts, listingId, move, now)) changed++;
	}
	return changed;
}

async function carryOut(
	{ db, place }: Parts,
	listingId: string,
	move: ScheduledMove,
	now: Date
): Promise<boolean> {
	return db.transaction(async (tx) => {
		const taken = await takeDueMove(tx, { listingId, move }, localMoment(now).date);
		const listing = taken && (await readListingInFull(tx, listingId));
		if (!taken || !listing) return false;
		// What waits for a second look is not published by a day that was set before.
		const isInReview = move === 'publish' && listing.content.status === 'in_review';
		const content = isInReview ? 'not_now' : contentAfter(listing.content, move, '');
		const details = { move, setBy: taken.setBy };
		if (typeof content === 'string') {
			// Somebody did it by hand meanwhile, or it is not finished: the desk shows it as it is.
			const missed = { ...details, problem: content };
			const action = 'scheduled_move_missed';
			await addToAudit(tx, { actor: TIMER, action, objectId: listingId, details: missed });
			return false;
		}
		const change = {
			...{ actor: TIMER, action: `scheduled_${move}`, reason: m[`desk_reason_by_date_${move}`]() },
			...{ seen: listing.version, now, place, details }
		};
		const { outcome } = await writeChange(tx, listing, content, change);
		return outcome === 'updated';
	});
}
