/** Anyone may tell us that a listing is wrong. The suggestion is kept for the Community Builders. */
import { findPublishedListing } from '#db/queries/listings.server';
import { addSuggestion } from '#db/queries/suggestions.server';
import {
	proposableOf,
	proposalOf,
	saysAllByItself,
	suggestion,
	suggestionWithProposal,
	type Suggestion
} from '$lib/domain/suggestion';
import { linkTokenHash, newLinkToken } from './accounts/link-token';
import type { Services } from './services';

export type SuggestionFailure =
	| { reason: 'no_such_listing' }
	/** The fields that cannot be used, in the order of the form. */
	| { reason: 'invalid'; fields: (keyof Suggestion)[] };

/**
 * Keeps a suggestion about a public listing. `form` and `proposal` are untrusted; nothing is written unless all of the
 * form can be used. Answers the token of the private link under which its sender reads what became of it.
 */
export async function suggestCorrection(
	{ db }: Pick<Services, 'db'>,
	slug: string,
	form: unknown,
	proposal: unknown = {}
): Promise<{ ok: true; token: string } | ({ ok: false } & SuggestionFailure)> {
	const listing = await findPublishedListing(db, slug);
	if (!listing) return { ok: false, reason: 'no_such_listing' };
	const changes = proposalOf(proposal, proposableOf(listing));
	const saysEnough = changes || saysAllByItself.safeParse(form).success;
	const parsed = (saysEnough ? suggestionWithProposal : suggestion).safeParse(form);
	if (!parsed.success) {
		const bad = new Set(parsed.error.issues.map(({ path }) => path[0]));
		const fields = (['subject', 'message', 'contact'] as const).filter((field) => bad.has(field));
		return { ok: false, reason: 'invalid', fields };
	}
	const token = newLinkToken();
	const kept = { proposal: changes, linkHash: linkTokenHash(token) };
	await addSuggestion(db, listing.id, { ...parsed.data, ...kept });
	return { ok: true, token };
}
