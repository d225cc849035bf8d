import { readListingInFull, type ListingInFull } from '#db/queries/listing-at-desk.server';
import { may } from '$lib/domain/permissions';
import type { Person } from '$lib/domain/person';
import { FORBIDDEN } from '../accounts/answers';
import { objectOf } from '../desk/write-change';
import type { Services } from '../services';

export type SeeResult =
	{ ok: true; listing: ListingInFull } | { ok: false; problem: 'forbidden' | 'nothing' };

/** A listing with private contacts, whatever its status, for whoever works on it. */
export async function seeListing(
	{ db }: Pick<Services, 'db'>,
	actor: Person | null,
	id: string
): Promise<SeeResult> {
	const listing = await readListingInFull(db, id);
	if (!listing) return actor ? { ok: false, problem: 'nothing' } : FORBIDDEN;
	return may(actor, 'see_listing', objectOf(listing)) ? { ok: true, listing } : FORBIDDEN;
}
