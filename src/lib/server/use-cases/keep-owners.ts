/** Who looks after a listing: trusted or not, and out of whose hands it is taken again. */
import { addToAudit } from '#db/queries/audit.server';
import { readListingInFull } from '#db/queries/listing-at-desk.server';
import { dropOwner, setTrusted } from '#db/queries/owners.server';
import { isUuid } from '#db/queries/uuids';
import { may } from '$lib/domain/permissions';
import type { Person } from '$lib/domain/person';
import { DONE, FORBIDDEN, NOTHING } from '../accounts/answers';
import { objectOf } from '../desk/write-change';
import type { Services } from '../services';

export type KeepOwnersResult = { ok: true } | { ok: false; problem: 'forbidden' | 'nothing' };
type Which = { listingId: string; userId: string };

/** What an owner writes goes to residents at once from now on, or no longer (`isTrusted` false). */
export async function trustOwner(
	{ db }: Pick<Services, 'db'>,
	actor: Person | null,
	{ listingId, userId }: Which,
	isTrusted: boolean,
	now: Date
): Promise<KeepOwnersResult> {
	const listing = await readListingInFull(db, listingId);
	if (!listing) return actor ? NOTHING : FORBIDDEN;
	if (!may(actor, 'manage_owners', objectOf(listing))) return FORBIDDEN;
	if (!isUuid(userId)) return NOTHING;
	const action = isTrusted ? 'trust_owner' : 'distrust_owner';
	const isDone = await db.transaction(async (tx) => {
		if (!(await setTrusted(tx, listing.id, userId, isTrusted ? now : null))) return false;
		const details = { owner: userId };
		await addToAudit(tx, { actor, action, objectId: listing.id, details });
		return true;
	});
	return isDone ? DONE : NOTHING;
}

/** Takes a listing out of somebody's hands. It works from their next click on. */
export async function removeOwner(
	{ db }: Pick<Services, 'db'>,
	actor: Person | null,
	{ listingId, userId }: Which
): Promise<KeepOwnersResult> {
	const listing = await readListingInFull(db, listingId);
	if (!listing) return actor ? NOTHING : FORBIDDEN;
	if (!may(actor, 'manage_owners', objectOf(listing))) return FORBIDDEN;
	if (!isUuid(userId)) return NOTHING;
	const isDone = await db.transaction(async (tx) => {
		if (!(await dropOwner(tx, listing.id, userId))) return false;
		const details = { owner: userId };
		await addToAudit(tx, { actor, action: 'revoke_owner', objectId: listing.id, details });
		return true;
	});
	return isDone ? DONE : NOTHING;
}
