/** An owner's edit, or one for a second look, waits until somebody else of the area agrees; residents see what they saw. */
import { addToAudit } from '#db/queries/audit.server';
import { areKnown } from '#db/queries/listing-at-desk.server';
import { giveEditBack } from '#db/queries/listing-edits.server';
import { answerLockedProposal, lockProposal } from '#db/queries/owners.server';
import { ANSWER_MAX_LENGTH } from '$lib/domain/suggestion-answer';
import { may } from '$lib/domain/permissions';
import type { Person } from '$lib/domain/person';
import { m } from '$lib/paraglide/messages';
import { z } from 'zod';
import { DONE, FORBIDDEN } from '../accounts/answers';
import type { Database, Transaction } from '#db/client.server';
import { tellWriter } from '../desk/tell-writer';
import { readProposed, type Proposed } from '../desk/proposed-content';
import { objectOf, writeChange } from '../desk/write-change';
import { formProblem } from '../form-problem';
import type { Services } from '../services';

export type SeeProposalResult =
	({ ok: true } & Proposed) | { ok: false; problem: 'forbidden' | 'nothing' };

/** What an owner proposes, beside the listing as it stands. */
export async function seeProposal(
	services: Pick<Services, 'db' | 'place'>,
	actor: Person | null,
	id: string
): Promise<SeeProposalResult> {
	const proposed = await readProposed(services, id);
	if (!proposed) return actor ? { ok: false, problem: 'nothing' } : FORBIDDEN;
	if (!may(actor, 'edit_listing', objectOf(proposed.listing))) return FORBIDDEN;
	return { ok: true, ...proposed };
}

const form = z.strictObject({
	outcome: z.enum(['accepted', 'declined']),
	/** For the owner to read. */
	answer: z.string().trim().max(ANSWER_MAX_LENGTH),
	/** Of the listing, as it was looked at. */
	version: z.number().int(),
	/** When what was looked at was sent, in milliseconds: its owner may have sent another. */
	sentAt: z.number().int()
});

export type AnswerProposalResult =
	| { ok: true }
	| {
			ok: false;
			problem:
				'forbidden' | 'nothing' | 'fields' | 'too_long' | 'answered' | 'changed' | 'take' | 'why';
	  };

const reasonOf = ({ role, reason }: Proposed['proposal']): string =>
	role === 'owner' ? m.desk_reason_proposed() : reason || m.desk_reason_second_look();

/** Takes over an owner's edit, or a colleague's that was to be looked at first; or says why not. `given` is untrusted. */
export async function answerProposal(
	{ db, place, mail, listingsChanged }: Pick<Services, 'db' | 'place' | 'mail' | 'listingsChanged'>,
	actor: Person | null,
	id: string,
	given: unknown,
	now: Date
): Promise<AnswerProposalResult> {
	const proposed = await readProposed({ db, place }, id);
	if (!proposed) return actor ? { ok: false, problem: 'nothing' } : FORBIDDEN;
	const { proposal, listing, content } = proposed;
	const work = { ...objectOf(listing), askedBy: proposal.userId };
	if (!actor || !may(actor, 'approve_work', work)) return FORBIDDEN;
	const parsed = form.safeParse(given);
	if (!parsed.success) return { ok: false, problem: formProblem(parsed.error) };
	const { outcome: status, answer, version, sentAt } = parsed.data;
	if (status === 'declined' && !answer) return { ok: false, problem: 'why' };
	if (proposal.sentAt.getTime() !== sentAt) return { ok: false, problem: 'changed' };
	if (status === 'accepted' && !(await isUsable(db, content)))
		return { ok: false, problem: 'take' };
	const change = {
		...{ actor, action: 'accept_proposal', reason: reasonOf(proposal) },
		...{ seen: version, now, place }
	};
	const problem = await db.transaction(async (tx) => {
		if (!(await lockProposal(tx, proposal))) return 'answered' as const;
		if (status === 'accepted' && content) {
			const { outcome } = await writeChange(tx, listing, content, change);
			if (outcome !== 'updated') return 'changed' as const;
		}
		await answerLockedProposal(tx, id, { status, answer: answer || null, answeredAt: now });
		if (status === 'declined') await giveBack(tx, proposed, answer, now);
		const details = { owner: proposal.userId, outcome: status };
		await addToAudit(tx, { actor, action: 'answer_proposal', objectId: listing.id, details });
		return null;
	});
	if (problem) return { ok: false, problem };
	listingsChanged();
	mail.poke();
	return DONE;
}

/** What it names may be gone by now. */
async function isUsable(db: Database, content: Proposed['content']): Promise<boolean> {
	const known = content && (await areKnown(db, content));
	return known !== null && known.venue && known.organisation;
}

/** Whoever wrote it is told why, and finds it in the form again: nothing typed is lost. */
async function giveBack(
	tx: Transaction,
	{ proposal, listing }: Proposed,
	answer: string,
	now: Date
): Promise<void> {
	const { userId, baseVersion, typed, reason, sentAt: savedAt } = proposal;
	const whose = { listingId: listing.id, userId };
	await giveEditBack(tx, whose, { baseVersion, typed, reason, checkedHow: '', savedAt });
	await tellWriter(tx, userId, listing, { what: 'change', answer }, now);
}
