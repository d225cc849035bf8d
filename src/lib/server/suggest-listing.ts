/** Anyone may tell us of a group that is missing. It is kept for the Community Builders. */
import { addMissingGroup } from '#db/queries/suggestions.server';
import { MISSING_GROUP_FIELDS, missingGroup, type MissingGroup } from '$lib/domain/missing-group';
import { linkTokenHash, newLinkToken } from './accounts/link-token';
import type { Services } from './services';

/**
 * Keeps a missing group. `form` is untrusted; `fields` are those that cannot be used, in the order of the form. `token`
 * makes the private link under which its sender reads what became of it.
 */
export async function suggestListing(
	{ db }: Pick<Services, 'db'>,
	form: unknown
): Promise<{ ok: true; token: string } | { ok: false; fields: (keyof MissingGroup)[] }> {
	const parsed = missingGroup.safeParse(form);
	if (!parsed.success) {
		const bad = new Set(parsed.error.issues.map(({ path }) => path[0]));
		return { ok: false, fields: MISSING_GROUP_FIELDS.filter((field) => bad.has(field)) };
	}
	const token = newLinkToken();
	await addMissingGroup(db, parsed.data, linkTokenHash(token));
	return { ok: true, token };
}
