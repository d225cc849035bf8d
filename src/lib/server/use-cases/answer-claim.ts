import { addToAudit } from '#db/queries/audit.server';
import { readListingInFull, type ListingInFull } from '#db/queries/listing-at-desk.server';
import { addLetter } from '#db/queries/mail.server';
import { addOwner, closeClaim, findClaim } from '#db/queries/owners.server';
import { addPerson, findPersonByEmail, type NamedPerson } from '#db/queries/people.server';
import type { Transaction } from '#db/client.server';
import type { Letter } from '$lib/domain/letter';
import { ANSWER_MAX_LENGTH } from '$lib/domain/suggestion-answer';
import { may } from '$lib/domain/permissions';
import type { Person } from '$lib/domain/person';
import { z } from 'zod';
import { DONE, FORBIDDEN } from '../accounts/answers';
import { writeInvitation } from '../accounts/write-invitation';
import { objectOf } from '../desk/write-change';
import { formProblem } from '../form-problem';
import type { Services } from '../services';

type Claim = NonNullable<Awaited<ReturnType<typeof findClaim>>>;
export type SeeClaimResult =
	| { ok: true; claim: Claim; listing: ListingInFull }
	| { ok: false; problem: 'forbidden' | 'nothing' };

/** Who asks to look after a listing, and how to reach them: for whoever may answer. */
export async function seeClaim(
	{ db }: Pick<Services, 'db'>,
	actor: Person | null,
	id: string
): Promise<SeeClaimResult> {
	const claim = await findClaim(db, id);
	const listing = claim && (await readListingInFull(db, claim.listingId));
	if (!claim || !listing) return actor ? { ok: false, problem: 'nothing' } : FORBIDDEN;
	return may(actor, 'answer_claim', objectOf(listing)) ? { ok: true, claim, listing } : FORBIDDEN;
}

const form = z.strictObject({
	outcome: z.enum(['confirmed', 'declined']),
	/** Why not, for whoever asked. */
	answer: z.string().trim().max(ANSWER_MAX_LENGTH)
});

export type AnswerClaimResult =
	| { ok: true }
	| {
			ok: false;
			/** `answered`: somebody was faster. `other_account`: the address belongs to somebody who works here. */
			problem:
				'forbidden' | 'nothing' | 'fields' | 'too_long' | 'answered' | 'why' | 'other_account';
	  };

const LETTER_DAYS = 14;
const DAY_MILLISECONDS = 86_400_000;

/** Puts a listing into the hands of its group, or says why not. `given` is untrusted. */
export async function answerClaim(
	{ db, mail }: Pick<Services, 'db' | 'mail'>,
	actor: Person | null,
	id: string,
	given: unknown,
	now: Date
): Promise<AnswerClaimResult> {
	const claim = await findClaim(db, id);
	const listing = claim && (await readListingInFull(db, claim.listingId));
	if (!claim || !listing) return actor ? { ok: false, problem: 'nothing' } : FORBIDDEN;
	if (!actor || !may(actor, 'answer_claim', objectOf(listing))) return FORBIDDEN;
	const parsed = form.safeParse(given);
	if (!parsed.success) return { ok: false, problem: formProblem(parsed.error) };
	if (!claim.email) return { ok: false, problem: 'answered' };
	const { outcome, answer } = parsed.data;
	if (outcome === 'declined' && !answer) return { ok: false, problem: 'why' };
	const who = await findPersonByEmail(db, claim.email);
	if (outcome === 'confirmed' && who && who.role !== 'owner') {
		return { ok: false, problem: 'other_account' };
	}
	const asked = { email: claim.email, who, listing };
	const isDone = await db.transaction(async (tx) => {
		if (!(await closeClaim(tx, id, outcome, now))) return false;
		if (outcome === 'confirmed') await handOver(tx, actor, asked, now);
		else await decline(tx, actor, asked, answer, now);
		return true;
	});
	if (!isDone) return { ok: false, problem: 'answered' };
	mail.poke();
	return DONE;
}

type Asked = { email: string; who: NamedPerson | null; listing: ListingInFull };

/** Opens an account for this one listing, or binds it to the owner's account that there is. */
async function handOver(
	tx: Transaction,
	actor: Person,
	{ email, who, listing }: Asked,
	now: Date
): Promise<void> {
	const name = listing.content.name;
	const account = { email, name: email, role: 'owner', areaIds: [] } as const;
	const userId = who?.id ?? (await addPerson(tx, { ...account, areaIds: [] }));
	// Somebody else has opened an account with this address at this very moment: try again.
	if (!userId) throw new Error('The address was taken meanwhile');
	await addOwner(tx, listing.id, userId);
	const details = { owner: userId };
	await addToAudit(tx, { actor, action: 'confirm_claim', objectId: listing.id, details });
	if (who) await write(tx, email, { kind: 'now_owner', listing: name }, now, userId);
	else await writeInvitation(tx, { id: userId, email }, now, name);
}

async function decline(
	tx: Transaction,
	actor: Person,
	{ email, listing }: Asked,
	answer: string,
	now: Date
): Promise<void> {
	const letter = { kind: 'claim_declined', listing: listing.content.name, answer } as const;
	await addToAudit(tx, { actor, action: 'decline_claim', objectId: listing.id });
	await write(tx, email, letter, now, null);
}

async function write(
	tx: Transaction,
	recipient: string,
	letter: Letter,
	now: Date,
	userId: string | null
): Promise<void> {
	const expiresAt = new Date(now.getTime() + LETTER_DAYS * DAY_MILLISECONDS);
	await addLetter(tx, { recipient, userId, letter, expiresAt });
}
