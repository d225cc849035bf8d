import { addToAudit } from '#db/queries/audit.server';
import { brokenLinks, saveLink } from '#db/queries/link-checks.server';
import { readListingInFull } from '#db/queries/listing-at-desk.server';
import { FAILED_DAYS, saidToWork } from '$lib/domain/link-check';
import { may } from '$lib/domain/permissions';
import type { Person } from '$lib/domain/person';
import { DONE, FORBIDDEN, NOTHING } from '../accounts/answers';
import { objectOf } from '../desk/write-change';
import type { Services } from '../services';

export type TrustLinkResult = { ok: true } | { ok: false; problem: 'forbidden' | 'nothing' };

/** Somebody has opened a web address of a listing that would not answer us, and it works: it is left alone. */
export async function trustLink(
	{ db }: Pick<Services, 'db'>,
	actor: Person | null,
	listingId: string,
	address: string,
	now: Date
): Promise<TrustLinkResult> {
	const listing = await readListingInFull(db, listingId);
	if (!listing) return actor ? NOTHING : FORBIDDEN;
	if (!actor || !may(actor, 'edit_listing', objectOf(listing))) return FORBIDDEN;
	const asked = { reach: 'everywhere', listingId: listing.id, failedDays: FAILED_DAYS } as const;
	const broken = await brokenLinks(db, asked);
	if (!broken.some((one) => one.address === address)) return NOTHING;
	await db.transaction(async (tx) => {
		await saveLink(tx, address, saidToWork(now));
		await addToAudit(tx, { actor, action: 'trust_link', objectId: listing.id });
	});
	return DONE;
}
