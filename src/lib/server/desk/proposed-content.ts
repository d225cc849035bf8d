import {
	readListingInFull,
	readRevision,
	type ListingInFull
} from '#db/queries/listing-at-desk.server';
import { findProposal, type ProposalInFull } from '#db/queries/owners.server';
import { mergeTyped, typedOf } from '$lib/domain/listing-form';
import type { ListingContent } from '$lib/domain/listing-content';
import { readListingForm } from '$lib/domain/read-listing-form';
import { knownIds } from '../known-ids';
import type { Services } from '../services';

export type Proposed = {
	proposal: ProposalInFull;
	listing: ListingInFull;
	/** The listing as it would be; null where what is proposed cannot be used any more. */
	content: ListingContent | null;
};

/**
 * What an owner proposed, on top of the listing as it stands: what others changed since is kept, unless the owner
 * changed the same field. Null where there is no such proposal.
 */
export async function readProposed(
	{ db, place }: Pick<Services, 'db' | 'place'>,
	id: string
): Promise<Proposed | null> {
	const proposal = await findProposal(db, id);
	const listing = proposal && (await readListingInFull(db, proposal.listingId));
	if (!proposal || !listing) return null;
	const standing = typedOf(listing.content);
	const base = await readRevision(db, listing.id, proposal.baseVersion);
	const { merged } = mergeTyped(base ? typedOf(base) : standing, standing, proposal.typed);
	const read = readListingForm(merged, knownIds(place));
	const content = read.ok ? { ...listing.content, ...read.part } : null;
	return { proposal, listing, content };
}
