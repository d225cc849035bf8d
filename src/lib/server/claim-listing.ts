/** A group may ask to look after its listing. Whether it is theirs is for a Community Builder to find out. */
import { findPublishedListing } from '#db/queries/listings.server';
import { addClaim } from '#db/queries/owners.server';
import { CLAIM_FIELDS, claim, type Claim } from '$lib/domain/claim';
import type { Services } from './services';

export type ClaimResult =
	| { ok: true }
	| { ok: false; problem: 'nothing' }
	/** The fields that cannot be used, in the order of the form. */
	| { ok: false; problem: 'fields'; fields: (keyof Claim)[] };

/**
 * Keeps that somebody asks to look after a public listing. `form` is untrusted. The answer is the same whether or not
 * the address has an account.
 */
export async function claimListing(
	{ db }: Pick<Services, 'db'>,
	slug: string,
	form: unknown
): Promise<ClaimResult> {
	const listing = await findPublishedListing(db, slug);
	if (!listing || listing.provenance.origin === 'sample') return { ok: false, problem: 'nothing' };
	const parsed = claim.safeParse(form);
	if (!parsed.success) {
		const bad = new Set(parsed.error.issues.map(({ path }) => path[0]));
		const fields = CLAIM_FIELDS.filter((field) => bad.has(field));
		return { ok: false, problem: 'fields', fields };
	}
	await addClaim(db, listing.id, parsed.data);
	return { ok: true };
}
