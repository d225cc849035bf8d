/** Writes to groups whose listing is soon due for a check: is it still right? */
import type { Database } from '#db/client.server';
import { readListingInFull } from '#db/queries/listing-at-desk.server';
import { addLetter } from '#db/queries/mail.server';
import {
	addReviewLetter,
	listingsToAskAbout,
	whoLooksAfter
} from '#db/queries/review-letters.server';
import { addDays, localMoment } from '$lib/domain/local-time';
import { SHORTEST_CHECK_DAYS } from '$lib/domain/review';
import { DAYS_BEFORE_DUE, dueDayToAskFor, LETTER_GOOD_FOR_DAYS } from '$lib/domain/review-letter';
import type { PlaceData } from '$lib/domain/place-data';
import { linkTokenHash, newLinkToken } from '../accounts/link-token';
import { namesFor } from '../desk/names';
import { groupFacts } from './group-facts';
import { reviewPath } from './review-path';

const DAY_MILLISECONDS = 86_400_000;
type Parts = { db: Database; place: PlaceData };

/** Writes the letters of a day. Answers how many; a second time on that day it is none. */
export async function askGroups(parts: Parts, now: Date): Promise<number> {
	const today = localMoment(now).date;
	const soonDue = addDays(today, DAYS_BEFORE_DUE - SHORTEST_CHECK_DAYS);
	let written = 0;
	for (const { id, ...reviewed } of await listingsToAskAbout(parts.db, soonDue)) {
		const dueOn = dueDayToAskFor(reviewed, today);
		if (dueOn && (await askGroup(parts, id, dueOn, now))) written++;
	}
	return written;
}

/** Link and letter in one transaction. False: it is written already, or there is nobody to write to. */
async function askGroup(
	{ db, place }: Parts,
	listingId: string,
	dueOn: string,
	now: Date
): Promise<boolean> {
	const listing = await readListingInFull(db, listingId);
	if (!listing) return false;
	const { content } = listing;
	const facts = groupFacts(content, await namesFor({ db, place }, [content]));
	const token = newLinkToken();
	const expiresAt = new Date(now.getTime() + LETTER_GOOD_FOR_DAYS * DAY_MILLISECONDS);
	const letter = {
		...({ kind: 'is_it_right', path: reviewPath(token), listing: content.name } as const),
		facts: facts.map(({ label, words }) => ({ label, words })),
		until: localMoment(expiresAt).date
	};
	const tokenHash = linkTokenHash(token);
	return db.transaction(async (tx) => {
		const to = await whoLooksAfter(tx, listingId);
		if (!to) return false;
		const row = { listingId, dueOn, tokenHash, writtenAt: now, expiresAt };
		if (!(await addReviewLetter(tx, row))) return false;
		await addLetter(tx, { recipient: to.email, userId: to.userId, letter, expiresAt });
		return true;
	});
}
