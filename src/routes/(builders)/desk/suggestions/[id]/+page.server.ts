import { error, fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { readListingInFull, type ListingInFull } from '#db/queries/listing-at-desk.server';
import { hasPhoto, type SuggestionInFull } from '#db/queries/suggestions.server';
import { typedOf } from '$lib/domain/listing-form';
import type { MetAt } from '$lib/domain/missing-group';
import { may } from '$lib/domain/permissions';
import type { Person } from '$lib/domain/person';
import {
	PROPOSED_FIELDS,
	TAKEN_AS_THEY_ARE,
	type ProposedField,
	type TakenField
} from '$lib/domain/suggestion-answer';
import { objectOf } from '$lib/server/desk/write-change';
import { openForm } from '$lib/server/read-form';
import { answerSuggestion } from '$lib/server/use-cases/answer-suggestion';
import { seeEvent } from '$lib/server/use-cases/see-event';
import { seeSuggestion } from '$lib/server/use-cases/see-suggestion';
import { m } from '$lib/paraglide/messages';
import { momentWords } from '$lib/words/accounts';
import { suggestionStatusWords, suggestionWhatWords } from '$lib/words/desk';
import type { Actions, PageServerLoad } from './$types';

const isTaken = (field: string): field is TakenField =>
	TAKEN_AS_THEY_ARE.some((taken) => taken === field);

export const load: PageServerLoad = async ({ locals: { person, services }, params }) => {
	const seen = await seeSuggestion(services, person, params.id);
	if (!person || !seen.ok) error(!seen.ok && seen.problem === 'nothing' ? 404 : 403);
	const { suggestion } = seen;
	const listing = await readListingInFull(services.db, suggestion.listingId ?? '');
	const { missingGroup, answeredBy, answeredAt } = suggestion;
	const event = suggestion.eventId ? await eventOf(services, person, suggestion) : null;
	const name = event?.title ?? listing?.content.name ?? missingGroup?.name ?? '';
	return {
		id: suggestion.id,
		name,
		what: suggestion.isFromMember ? m.desk_suggestion_member() : suggestionWhatWords(suggestion),
		isFromMember: suggestion.isFromMember,
		message: suggestion.message,
		contact: suggestion.contact,
		sent: momentWords(suggestion.createdAt),
		waits: suggestion.status === 'waiting',
		status: suggestionStatusWords(suggestion.status),
		answer: suggestion.answer,
		answered: answeredBy && answeredAt && `${answeredBy}, ${momentWords(answeredAt)}`,
		photo: (await hasPhoto(services.db, suggestion.id))
			? resolve(`/desk/suggestions/${suggestion.id}/photo`)
			: null,
		met: missingGroup?.point ? metView(services, missingGroup.name, missingGroup.point) : null,
		missing: missingView(missingGroup),
		proposed: proposedOf(suggestion, listing),
		event,
		sender: suggestion.sender,
		place: listing?.content.name ?? '',
		listing: event
			? null
			: listing && {
					href: resolve(`/desk/listings/${listing.id}`),
					version: listing.version,
					mayEdit: may(person, 'edit_listing', objectOf(listing))
				},
		addHref: `${resolve('/desk/listings')}?q=${encodeURIComponent(name)}`
	};
};

/** A group that is missing, in the words of whoever misses it. */
const missingView = (group: SuggestionInFull['missingGroup']) =>
	(['what', 'where', 'when', 'groupContact'] as const).flatMap((field) =>
		group?.[field] ? [{ label: m[`desk_missing_${field}`](), words: group[field] }] : []
	);

/** Where a member came upon it. */
function metView({ drawings }: App.Locals['services'], name: string, { how, ...point }: MetAt) {
	return {
		words: [
			m.rooms_met_at({ lat: point.lat.toFixed(5), lng: point.lng.toFixed(5) }),
			m[`rooms_met_${how}`]()
		],
		...{ point, drawing: drawings.around(point, 'venue', name) }
	};
}

/** What it says of an event, for whoever may change that. */
async function eventOf(
	services: App.Locals['services'],
	person: Person,
	{ eventId, subject, sender, message }: SuggestionInFull
) {
	const seen = await seeEvent(services, person, eventId ?? '');
	if (!seen.ok) return null;
	const { id, slug, version, content } = seen.event;
	return {
		...{ title: content.title, version, standing: content.notTheirs },
		href: resolve(`/desk/events/${id}`),
		publicHref: resolve(`/whats-on/${slug}`),
		// Only the place itself knows whether it is there: what others say is no word of the place.
		tell: subject === 'not_here' ? { words: sender === 'venue' ? message : '' } : null
	};
}

/** Field by field what somebody proposes, beside what stands there. */
const proposedOf = ({ proposal }: SuggestionInFull, listing: ListingInFull | null) =>
	PROPOSED_FIELDS.flatMap((field) => {
		const is = proposal?.[field];
		if (is === undefined) return [];
		const label = m[`proposed_${field}`]();
		const was = listing ? standing(listing, field) : '';
		return [{ field, label, was, is, mayTake: isTaken(field) }];
	});

/** What the listing says now. When and where are told in words of people: there is nothing to set beside them. */
function standing({ content }: ListingInFull, field: ProposedField): string {
	const { name, contacts } = typedOf(content);
	if (field === 'name') return name;
	if (field === 'when' || field === 'where') return '';
	return contacts.find(({ isPublic }) => isPublic)?.[field] ?? '';
}

export const actions: Actions = {
	default: async ({ locals: { person, services }, params, request }) => {
		const form = await openForm(request);
		const given = {
			outcome: form.text('outcome', 40),
			take: form.chosen('take'),
			answer: form.text('answer', 5000),
			notTheirs: form.text('notTheirs', 1000),
			version: form.version()
		};
		const result = await answerSuggestion(services, person, params.id, given, new Date());
		if (result.ok) redirect(303, `${resolve('/desk')}?done=answered`);
		const { answer, take, notTheirs } = given;
		return fail(result.problem === 'forbidden' ? 403 : 409, {
			...{ answer, take, notTheirs },
			problem: result.problem
		});
	}
};
