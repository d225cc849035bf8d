/** Somebody with an account, as far as it matters for what they may do. */

/** What an account is for. Suspension is not a role: whoever comes back is what they were. */
export const ROLES = ['community_builder', 'coordinator', 'mapper', 'owner'] as const;
export type Role = (typeof ROLES)[number];

/** Roles that work in chosen areas and nowhere else. */
export const AREA_ROLES: readonly Role[] = ['community_builder', 'mapper'];

export type Person = {
	id: string;
	role: Role;
	/** Of a Community Builder or a mapper; empty for the others. */
	areaIds: string[];
	/** Of an owner: the listings of their own group. */
	listingIds: string[];
	/** Those of them in which what they write goes to residents at once. */
	trustedListingIds: string[];
	isSuspended: boolean;
	/** They sign in with a code from their phone as well. */
	hasSecondFactor: boolean;
};
