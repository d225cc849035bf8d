import { findSuggestionByLink } from '#db/queries/suggestions.server';
import { resolve } from '$app/paths';
import { PUBLIC_EVENT_STATUSES, type EventStatus } from '$lib/domain/events/event';
import { isPublicStatus } from '$lib/domain/listing';
import { linkTokenHash } from '$lib/server/accounts/link-token';
import { askSomebody } from '$lib/server/ask-somebody';
import { m } from '$lib/paraglide/messages';
import { momentWords } from '$lib/words/accounts';
import { suggestionStatusWords } from '$lib/words/desk';
import type { PageServerLoad } from './$types';

/** Private: whoever has the link reads what they said and what became of it, and nothing about who looks after it. */
export const load: PageServerLoad = async ({ locals: { services }, params, setHeaders, url }) => {
	setHeaders({
		'referrer-policy': 'same-origin',
		'cache-control': 'private, no-store',
		'x-robots-tag': 'noindex'
	});
	const found = await findSuggestionByLink(services.db, linkTokenHash(params.token));
	if (!found) return { suggestion: null, ask: null };
	const { name, missingGroup, proposal, status, answer, event } = found;
	return {
		// Whoever misses a group may need it now.
		ask: missingGroup && status === 'waiting' ? askSomebody(services.place, null) : null,
		suggestion: {
			isNew: url.searchParams.has('sent'),
			link: url.origin + url.pathname,
			about: event?.title ?? name ?? missingGroup?.name ?? '',
			href: hrefOf(found),
			said: [
				missingGroup?.name,
				found.message,
				...Object.entries(proposal ?? {}).map(
					([field, words]) => `${m[`proposed_${field as 'name'}`]()}: ${words}`
				)
			].filter(Boolean),
			status: suggestionStatusWords(status),
			waits: status === 'waiting',
			answer,
			answered:
				found.answeredBy && found.answeredAt
					? m.status_answered({ who: found.answeredBy, when: momentWords(found.answeredAt) })
					: null
		}
	};
};

/** The page that it is about, while that is public. */
function hrefOf({
	slug,
	listingStatus,
	event
}: NonNullable<Awaited<ReturnType<typeof findSuggestionByLink>>>): string | null {
	if (event) return isPublicEvent(event.status) ? resolve(`/whats-on/${event.slug}`) : null;
	const isOpen = slug !== null && listingStatus !== null && isPublicStatus(listingStatus);
	return isOpen ? resolve(`/listings/${slug}`) : null;
}

const isPublicEvent = (status: EventStatus) => PUBLIC_EVENT_STATUSES.some((one) => one === status);
