import { readListingInFull } from '#db/queries/listing-at-desk.server';
import {
	answerSecondLook,
	askSecondLook,
	dropSecondLook,
	findSecondLook
} from '#db/queries/second-looks.server';
import { MOVES, type Move } from '$lib/domain/listing-moves';
import { may, type WorkObject } from '$lib/domain/permissions';
import type { Person } from '$lib/domain/person';
import { m } from '$lib/paraglide/messages';
import { z } from 'zod';
import { DONE, FORBIDDEN } from '../accounts/answers';
import { contentAfter } from '../desk/content-after';
import { tellWriter } from '../desk/tell-writer';
import { objectOf, writeChange } from '../desk/write-change';
import { formProblem } from '../form-problem';
import type { Services } from '../services';

const REASON_MAX_LENGTH = 300;
const form = z.strictObject({
	move: z.enum(MOVES),
	version: z.number().int(),
	/** Why; residents read it where a listing is closed for now. */
	reason: z.string().trim().max(REASON_MAX_LENGTH)
});

export type MoveProblem =
	| 'forbidden'
	| 'nothing'
	| 'changed'
	| 'fields'
	| 'too_long'
	/** It is no draft, not archived and so on: nothing to do. */
	| 'not_now'
	/** Residents would not know what it is, or why it is closed. */
	| 'summary'
	| 'reason'
	/** Its writer would not know why it comes back. */
	| 'why';
export type MoveResult = { ok: true } | { ok: false; problem: MoveProblem };

/** Asks somebody else to look, sends back, publishes, closes for now, opens again, archives or restores a listing. `given` is untrusted. */
export async function moveListing(
	{ db, place, mail, listingsChanged }: Pick<Services, 'db' | 'place' | 'mail' | 'listingsChanged'>,
	actor: Person | null,
	id: string,
	given: unknown,
	now: Date
): Promise<MoveResult> {
	if (!actor) return FORBIDDEN;
	const parsed = form.safeParse(given);
	if (!parsed.success) return { ok: false, problem: formProblem(parsed.error) };
	const listing = await readListingInFull(db, id);
	if (!listing) return { ok: false, problem: 'nothing' };
	const { move, version, reason } = parsed.data;
	const look = await findSecondLook(db, listing.id);
	const isInReview = listing.content.status === 'in_review';
	const askedBy = isInReview && look ? look.askedBy : null;
	if (!mayMove(actor, move, { ...objectOf(listing), askedBy })) return FORBIDDEN;
	// Whoever asked may take it back without a word; whoever sends it back says why.
	const sendsBack = move === 'send_back' && askedBy !== actor.id;
	if (sendsBack && isInReview && !reason) return { ok: false, problem: 'why' };
	const content = contentAfter(listing.content, move, reason);
	if (typeof content === 'string') return { ok: false, problem: content };
	const words = reason || m[`desk_reason_${move}`]();
	const change = { actor, action: move, reason: words, seen: version, now, place };
	const { outcome } = await db.transaction(async (tx) => {
		const result = await writeChange(tx, listing, content, change);
		if (result.outcome !== 'updated') return result;
		if (move === 'ask_to_look') {
			await askSecondLook(tx, { listingId: listing.id, askedBy: actor.id, askedAt: now });
		} else if (sendsBack) {
			await answerSecondLook(tx, listing.id, reason);
			if (askedBy) await tellWriter(tx, askedBy, listing, { what: 'draft', answer: reason }, now);
		} else await dropSecondLook(tx, listing.id);
		return result;
	});
	if (outcome !== 'updated') return { ok: false, problem: 'changed' };
	listingsChanged();
	mail.poke();
	return DONE;
}

function mayMove(actor: Person, move: Move, object: WorkObject): boolean {
	// Whatever is asked of an archived one, somebody who may not restore it learns no more than that they may not.
	if (move === 'restore' || object.isArchived) return may(actor, 'restore_listing', object);
	if (move === 'archive') return may(actor, 'archive_listing', object);
	if (move === 'publish') return may(actor, 'approve_work', object);
	return may(actor, 'publish_listing', object);
}
