import { areKnown, readListingInFull } from '#db/queries/listing-at-desk.server';
import { findEdit, keepEdit } from '#db/queries/listing-edits.server';
import { typedOf, type TypedListing } from '$lib/domain/listing-form';
import { may } from '$lib/domain/permissions';
import type { Person } from '$lib/domain/person';
import { DONE, FORBIDDEN } from '../accounts/answers';
import { objectOf } from '../desk/write-change';
import type { Services } from '../services';

/**
 * Puts a place or an organisation into the form of a listing that somebody is in the middle of. Nothing else that
 * they typed changes, and nobody else sees it before they save it.
 */
export async function chooseForListing(
	{ db }: Pick<Services, 'db'>,
	actor: Person | null,
	listingId: string,
	chosen: Partial<Pick<TypedListing, 'venueId' | 'organisationId'>>,
	now: Date
): Promise<{ ok: true } | { ok: false; problem: 'forbidden' | 'nothing' }> {
	const listing = await readListingInFull(db, listingId);
	if (!listing) return actor ? { ok: false, problem: 'nothing' } : FORBIDDEN;
	if (!actor || !may(actor, 'propose_edit', objectOf(listing))) return FORBIDDEN;
	const { venueId = null, organisationId = null } = chosen;
	const known = await areKnown(db, { venueId, organisationId });
	if (!known.venue || !known.organisation) return { ok: false, problem: 'nothing' };
	const whose = { listingId: listing.id, userId: actor.id };
	await db.transaction(async (tx) => {
		const begun = (await findEdit(tx, whose)) ?? {
			...{ baseVersion: listing.version, typed: typedOf(listing.content) },
			...{ reason: '', checkedHow: '' }
		};
		const typed = { ...begun.typed, ...chosen };
		await keepEdit(tx, whose, { ...begun, typed, savedAt: now });
	});
	return DONE;
}
