/** A group that asks to look after its listing, and what its owner then proposes. */
import { z } from 'zod';

export const CLAIM_STATUSES = ['waiting', 'confirmed', 'declined'] as const;
export type ClaimStatus = (typeof CLAIM_STATUSES)[number];
export const PROPOSAL_STATUSES = ['waiting', 'accepted', 'declined'] as const;
export type ProposalStatus = (typeof PROPOSAL_STATUSES)[number];

export const claim = z.object({
	/** Their name, and what they do in the group. */
	person: z.string().trim().min(2).max(120),
	email: z.email().max(200).toLowerCase(),
	message: z.string().trim().max(1000)
});
export type Claim = z.infer<typeof claim>;
/** In the order of the form. */
export const CLAIM_FIELDS = Object.keys(claim.shape) as (keyof Claim)[];
