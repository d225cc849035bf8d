import { addEventSuggestion } from '#db/queries/suggestions.server';
import { eventSuggestion, type EventSuggestion } from '$lib/domain/suggestion';
import { linkTokenHash, newLinkToken } from './accounts/link-token';
import type { Services } from './services';

type EventSuggestionFailure =
	| { reason: 'no_such_event' }
	/** The fields that cannot be used, in the order of the form. */
	| { reason: 'invalid'; fields: (keyof EventSuggestion)[] };

/**
 * Keeps what somebody says of a public event, for the Builders of the area where it happens. `form` is untrusted.
 * Answers the token of the private link under which its sender reads what became of it.
 */
export async function suggestEventCorrection(
	{ db, readEvents }: Pick<Services, 'db' | 'readEvents'>,
	slug: string,
	form: unknown
): Promise<{ ok: true; token: string } | ({ ok: false } & EventSuggestionFailure)> {
	const event = (await readEvents()).bySlug.get(slug);
	if (!event) return { ok: false, reason: 'no_such_event' };
	const parsed = eventSuggestion.safeParse(form);
	if (!parsed.success) {
		const bad = new Set(parsed.error.issues.map(({ path }) => path[0]));
		const fields = (['subject', 'message', 'contact'] as const).filter((field) => bad.has(field));
		return { ok: false, reason: 'invalid', fields };
	}
	const token = newLinkToken();
	const about = { eventId: event.id, areaId: event.areaId, venueListingId: null };
	await addEventSuggestion(db, { ...parsed.data, ...about, linkHash: linkTokenHash(token) });
	return { ok: true, token };
}
