import { areKnown, readListingInFull } from '#db/queries/listing-at-desk.server';
import { findEdit } from '#db/queries/listing-edits.server';
import { listingForPreview, placeAndGroup } from '#db/queries/preview.server';
import type { PublishedListing } from '$lib/domain/listing';
import { may } from '$lib/domain/permissions';
import type { Person } from '$lib/domain/person';
import { readListingForm } from '$lib/domain/read-listing-form';
import { FORBIDDEN } from '../accounts/answers';
import { objectOf } from '../desk/write-change';
import { knownIds } from '../known-ids';
import type { Services } from '../services';

export type PreviewResult =
	| {
			ok: true;
			listing: PublishedListing;
			/** `unsaved`: with what its reader has typed. `unusable`: without, because a field of it is wrong. */
			shows: 'saved' | 'unsaved' | 'unusable';
	  }
	| { ok: false; problem: 'forbidden' | 'nothing' };

/** A listing as residents will see it, with what the reader themselves has typed and not yet saved. */
export async function previewListing(
	{ db, place }: Pick<Services, 'db' | 'place'>,
	actor: Person | null,
	id: string
): Promise<PreviewResult> {
	const listing = await readListingInFull(db, id);
	if (!listing) return actor ? { ok: false, problem: 'nothing' } : FORBIDDEN;
	if (!actor || !may(actor, 'see_listing', objectOf(listing))) return FORBIDDEN;
	const saved = await listingForPreview(db, id);
	if (!saved) return { ok: false, problem: 'nothing' };
	const edit = await findEdit(db, { listingId: id, userId: actor.id });
	if (!edit) return { ok: true, listing: saved, shows: 'saved' };
	const read = readListingForm(edit.typed, knownIds(place));
	if (!read.ok) return { ok: true, listing: saved, shows: 'unusable' };
	const { venueId, organisationId, contacts, ...part } = read.part;
	const known = await areKnown(db, { venueId, organisationId });
	if (!known.venue || !known.organisation) return { ok: true, listing: saved, shows: 'unusable' };
	const there = await placeAndGroup(db, { venueId, organisationId });
	return {
		ok: true,
		shows: 'unsaved',
		listing: {
			...saved,
			...part,
			...there,
			contacts: contacts
				.filter(({ isPublic }) => isPublic)
				.map(({ role, phone, email, web }) => ({ role, phone, email, web }))
		}
	};
}
