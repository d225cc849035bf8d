/** What somebody without an account tells us about a listing. It waits for a person; it changes nothing by itself. */
import { z } from 'zod';
import type { PublishedListing } from './listing';
import { PROPOSED_FIELDS, type Proposal, type ProposedField } from './suggestion-answer';
import { EVENT_SUBJECTS, SUGGESTION_SUBJECTS } from './suggestion-subjects';

const MESSAGE_MIN_LENGTH = 5;
export const MESSAGE_MAX_LENGTH = 2000;
const PROPOSED_MAX_LENGTH = 500;

export const suggestion = z.object({
	subject: z.enum(SUGGESTION_SUBJECTS),
	message: z.string().trim().min(MESSAGE_MIN_LENGTH).max(MESSAGE_MAX_LENGTH),
	/** E-mail or phone, as given; only for an answer, never public. */
	contact: z
		.string()
		.trim()
		.max(200)
		.transform((text) => text || null)
});
/** What is kept of it, whatever it is about. */
export type Suggestion<Subject = (typeof SUGGESTION_SUBJECTS)[number]> = Omit<
	z.infer<typeof suggestion>,
	'subject'
> & { subject: Subject };

export const eventSuggestion = suggestion.extend({ subject: z.enum(EVENT_SUBJECTS) });
export type EventSuggestion = z.infer<typeof eventSuggestion>;

/** The same, where somebody said field by field what is right and need not say it again. */
export const suggestionWithProposal = suggestion.extend({
	message: z.string().trim().max(MESSAGE_MAX_LENGTH)
});

/** A link that does not work needs no more words. */
export const saysAllByItself = z.object({ subject: z.literal('broken_link') });

const words = z.string().trim().max(PROPOSED_MAX_LENGTH).optional();
/** Fields of any other name are left out. */
const proposed = z.object({
	name: words,
	phone: words,
	email: words,
	web: words,
	when: words,
	where: words
} satisfies Record<ProposedField, z.ZodType>);

/** What stands in the form before anybody changes it. When and where are told in words: they begin empty. */
export function proposableOf({
	name,
	contacts: [contact]
}: Pick<PublishedListing, 'name' | 'contacts'>): Record<ProposedField, string> {
	return {
		name,
		phone: contact?.phone ?? '',
		email: contact?.email ?? '',
		web: contact?.web ?? '',
		when: '',
		where: ''
	};
}

/** Only what differs from what stands there; null where nothing does. Untrusted: too long or unknown is left out. */
export function proposalOf(
	given: unknown,
	standing: Record<ProposedField, string>
): Proposal | null {
	const parsed = proposed.safeParse(given);
	if (!parsed.success) return null;
	const changed = PROPOSED_FIELDS.flatMap((field) => {
		const typed = parsed.data[field];
		const isEmptyName = field === 'name' && typed === '';
		return typed === undefined || typed === standing[field] || isEmptyName ? [] : [[field, typed]];
	});
	return changed.length > 0 ? (Object.fromEntries(changed) as Proposal) : null;
}
