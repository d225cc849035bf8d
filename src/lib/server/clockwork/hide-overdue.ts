/** Takes out of sight what nobody has checked for far too long. Nothing is lost: a check brings it back. */
import type { Database } from '#db/client.server';
import { longUnchecked } from '#db/queries/overdue.server';
import { readListingInFull } from '#db/queries/listing-at-desk.server';
import { addDays, localMoment } from '$lib/domain/local-time';
import { HIDDEN_AFTER_DAYS, LEFT_ALONE_DAYS, reviewOf } from '$lib/domain/review';
import type { PlaceData } from '$lib/domain/place-data';
import { m } from '$lib/paraglide/messages';
import { TIMER, writeChange } from '../desk/write-change';

const DAY_MILLISECONDS = 86_400_000;

/** Answers how many were hidden. What somebody changed lately is left for them to check. */
export async function hideOverdue(
	{ db, place }: { db: Database; place: PlaceData },
	now: Date
): Promise<number> {
	const today = localMoment(now).date;
	const leftAloneSince = new Date(now.getTime() - LEFT_ALONE_DAYS * DAY_MILLISECONDS);
	const candidates = await longUnchecked(db, addDays(today, -HIDDEN_AFTER_DAYS), leftAloneSince);
	let hidden = 0;
	for (const { id, kinds, checkedOn } of candidates) {
		const review = reviewOf({ kinds, checkedOn, addedOn: today }, today);
		if (review.waitingDays < HIDDEN_AFTER_DAYS) continue;
		const listing = await readListingInFull(db, id);
		if (listing?.content.status !== 'published') continue;
		const change = {
			...{ actor: TIMER, action: 'hide_overdue', reason: m.desk_reason_hidden() },
			...{ seen: listing.version, now, place }
		};
		const content = { ...listing.content, status: 'hidden' as const };
		// Whoever is faster wins; tomorrow is another day.
		const { outcome } = await db.transaction((tx) => writeChange(tx, listing, content, change));
		if (outcome === 'updated') hidden++;
	}
	return hidden;
}
