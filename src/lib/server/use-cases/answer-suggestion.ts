import { addToAudit } from '#db/queries/audit.server';
import type { Transaction } from '#db/client.server';
import { updateEvent } from '#db/queries/event-changes.server';
import { readListingInFull } from '#db/queries/listing-at-desk.server';
import {
	answerWaiting,
	findSuggestion,
	lockWaiting,
	type SuggestionInFull
} from '#db/queries/suggestions.server';
import { EMPTY_CONTACT, typedOf, type TypedListing } from '$lib/domain/listing-form';
import { may } from '$lib/domain/permissions';
import type { Person } from '$lib/domain/person';
import { readListingForm } from '$lib/domain/read-listing-form';
import {
	ANSWER_MAX_LENGTH,
	TAKEN_AS_THEY_ARE,
	type Proposal,
	type TakenField
} from '$lib/domain/suggestion-answer';
import { m } from '$lib/paraglide/messages';
import { z } from 'zod';
import { DONE, FORBIDDEN } from '../accounts/answers';
import { actorWords, objectOf, writeChange, type DeskChange } from '../desk/write-change';
import { knownIds } from '../known-ids';
import { formProblem } from '../form-problem';
import type { Services } from '../services';
import { seeEvent } from './see-event';

const form = z.strictObject({
	outcome: z.enum(['accepted', 'partly', 'declined']),
	/** Fields that are taken over as they were proposed. */
	take: z.array(z.enum(TAKEN_AS_THEY_ARE)).max(TAKEN_AS_THEY_ARE.length),
	/** For the sender to read. */
	answer: z.string().trim().max(ANSWER_MAX_LENGTH),
	/** Of the listing, as it was looked at; 0 where there is none. */
	version: z.number().int(),
	/** Of an event: what residents read on its page as the word of its place; empty: nothing new. */
	notTheirs: z.string().trim().max(300).default('')
});
type Form = z.infer<typeof form>;

export type AnswerResult =
	| { ok: true }
	| {
			ok: false;
			/** `answered`: somebody was faster. `changed`: the listing is another by now. `take`: a field is no good. */
			problem:
				'forbidden' | 'nothing' | 'fields' | 'too_long' | 'answered' | 'changed' | 'take' | 'why';
	  };

/**
 * Answers a suggestion, and writes into the listing what is taken over of it: both or neither. `given` is untrusted.
 */
export async function answerSuggestion(
	{ db, place, listingsChanged }: Pick<Services, 'db' | 'place' | 'listingsChanged'>,
	actor: Person | null,
	id: string,
	given: unknown,
	now: Date
): Promise<AnswerResult> {
	const suggestion = await findSuggestion(db, id);
	if (!suggestion) return actor ? { ok: false, problem: 'nothing' } : FORBIDDEN;
	const { areaId } = suggestion;
	if (!actor || !may(actor, 'answer_suggestion', { areaId })) return FORBIDDEN;
	const parsed = form.safeParse(given);
	if (!parsed.success) return { ok: false, problem: formProblem(parsed.error) };
	const { outcome, answer } = parsed.data;
	// Who took the trouble to write is owed a reason.
	if (outcome === 'declined' && !answer) return { ok: false, problem: 'why' };
	const plan = await planOf({ db, place }, actor, suggestion, parsed.data);
	if (!plan.ok) return plan;
	const answeredBy = actorWords(actor, areaId ?? '', place);
	const words = { status: outcome, answer: answer || null, answeredAt: now, answeredBy };
	const change = {
		...{ actor, action: 'take_over_suggestion', reason: m.desk_reason_suggested(), now, place },
		seen: parsed.data.version
	};
	const problem = await db.transaction(async (tx) => {
		if (!(await lockWaiting(tx, id))) return 'answered';
		if (plan.write && !(await plan.write(tx, change))) return 'changed';
		await answerWaiting(tx, id, words);
		const details = { outcome };
		await addToAudit(tx, { actor, action: 'answer_suggestion', objectId: id, details });
		return null;
	});
	if (problem) return { ok: false, problem };
	if (plan.write && !suggestion.eventId) listingsChanged();
	return DONE;
}

type Plan =
	/** `write` answers false where somebody was faster; null: nothing is to be written. */
	| { ok: true; write: ((tx: Transaction, change: DeskChange) => Promise<boolean>) | null }
	| { ok: false; problem: 'forbidden' | 'nothing' | 'take' };
type Parts = Pick<Services, 'db' | 'place'>;

/** What an answer writes into what it is about. */
async function planOf(
	parts: Parts,
	actor: Person,
	suggestion: SuggestionInFull,
	form: Form
): Promise<Plan> {
	if (form.outcome === 'declined') return { ok: true, write: null };
	const { eventId } = suggestion;
	return eventId
		? planForEvent(parts, actor, eventId, form)
		: planForListing(parts, actor, suggestion, form);
}

async function planForEvent(
	{ db }: Parts,
	actor: Person,
	eventId: string,
	{ notTheirs }: Form
): Promise<Plan> {
	if (!notTheirs) return { ok: true, write: null };
	const found = await seeEvent({ db }, actor, eventId);
	if (!found.ok) return found;
	return {
		ok: true,
		write: async (tx, { now, reason, place, action, seen }) => {
			const words = actorWords(actor, found.event.content.areaId, place);
			const change = { at: now, actor: words, reason };
			const isWritten = await updateEvent(tx, eventId, seen, { notTheirs }, change);
			if (isWritten) await addToAudit(tx, { actor, action, objectId: eventId });
			return isWritten;
		}
	};
}

async function planForListing(
	{ db, place }: Parts,
	actor: Person,
	{ listingId, proposal }: SuggestionInFull,
	{ take }: Form
): Promise<Plan> {
	if (take.length === 0) return { ok: true, write: null };
	const listing = await readListingInFull(db, listingId ?? '');
	if (!listing) return { ok: false, problem: 'nothing' };
	if (!may(actor, 'edit_listing', objectOf(listing))) return FORBIDDEN;
	const read = readListingForm(
		withTaken(typedOf(listing.content), proposal ?? {}, take),
		knownIds(place)
	);
	if (!read.ok) return { ok: false, problem: 'take' };
	const content = { ...listing.content, ...read.part };
	return {
		ok: true,
		write: async (tx, change) =>
			(await writeChange(tx, listing, content, change)).outcome === 'updated'
	};
}

/** Ways to reach a group are those of its first public contact: the one that residents saw. */
function withTaken(typed: TypedListing, proposal: Proposal, take: TakenField[]): TypedListing {
	const { name, ...contact } = Object.fromEntries(
		take.filter((field) => proposal[field] !== undefined).map((field) => [field, proposal[field]])
	) as Partial<Record<TakenField, string>>;
	const contacts = [...typed.contacts];
	const first = contacts.findIndex(({ isPublic }) => isPublic);
	const at = first === -1 ? contacts.length : first;
	if (Object.keys(contact).length > 0) {
		contacts[at] = { ...EMPTY_CONTACT, ...contacts[at], ...contact };
	}
	return { ...typed, name: name ?? typed.name, contacts };
}
