/** Anyone may tell us that a listing is wrong. The suggestion is kept for the Community Builders. */
import { findPublishedListing } from '#db/queries/listings.server';
import { addSuggestion } from '#db/queries/suggestions.server';
import { suggestion, type Suggestion } from '$lib/domain/suggestion';
import type { Services } from './services';

export type SuggestionFailure =
	| { reason: 'no_such_listing' }
	/** The fields that cannot be used, in the order of the form. */
	| { reason: 'invalid'; fields: (keyof Suggestion)[] };

/** Keeps a suggestion about a public listing. `form` is untrusted; nothing is written unless all of it can be used. */
export async function suggestCorrection(
	{ db }: Pick<Services, 'db'>,
	slug: string,
	form: unknown
): Promise<{ ok: true } | ({ ok: false } & SuggestionFailure)> {
	const listing = await findPublishedListing(db, slug);
	if (!listing) return { ok: false, reason: 'no_such_listing' };
	const parsed = suggestion.safeParse(form);
	if (!parsed.success) {
		const bad = new Set(parsed.error.issues.map(({ path }) => path[0]));
		const fields = (['subject', 'message', 'contact'] as const).filter((field) => bad.has(field));
		return { ok: false, reason: 'invalid', fields };
	}
	await addSuggestion(db, listing.id, parsed.data);
	return { ok: true };
}
