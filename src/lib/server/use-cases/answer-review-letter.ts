/** A group answers whether its listing is still right, with the link of a letter in place of an account. */
import type { Transaction } from '#db/client.server';
import { readListingInFull, type ListingInFull } from '#db/queries/listing-at-desk.server';
import { findPublishedListing } from '#db/queries/listings.server';
import { dropLetterWithLink } from '#db/queries/mail.server';
import {
	findReviewLetter,
	letterWasAnswered,
	lockOpenLetter
} from '#db/queries/review-letters.server';
import { addSuggestion } from '#db/queries/suggestions.server';
import { withCheck } from '$lib/domain/field-checks';
import { isPublicStatus } from '$lib/domain/listing';
import { localMoment } from '$lib/domain/local-time';
import type { ReviewAnswer } from '$lib/domain/review-letter';
import { MESSAGE_MAX_LENGTH, proposableOf, proposalOf } from '$lib/domain/suggestion';
import { m } from '$lib/paraglide/messages';
import { linkTokenHash, newLinkToken } from '../accounts/link-token';
import { reviewPath } from '../clockwork/review-path';
import { actorWords, GROUP, writeChange } from '../desk/write-change';
import type { Services } from '../services';

/** Why a link does not work, with what its holder may know of the listing. */
export type DeadLink = {
	ok: false;
	problem: 'link' | 'expired' | 'used' | 'not_public';
	answer: ReviewAnswer | null;
	listing: { name: string; slug: string } | null;
};
export type ReviewLetterResult = { ok: true; listing: ListingInFull } | DeadLink;

const NO_LINK: DeadLink = { ok: false, problem: 'link', answer: null, listing: null };

/** What a link is for. Reading changes nothing: programs that look through e-mails open links too. */
export async function readReviewLetter(
	{ db }: Pick<Services, 'db'>,
	token: string,
	now: Date
): Promise<ReviewLetterResult> {
	const letter = await findReviewLetter(db, linkTokenHash(token));
	const listing = letter && (await readListingInFull(db, letter.listingId));
	if (!letter || !listing) return NO_LINK;
	const isPublic = isPublicStatus(listing.content.status);
	const { answer } = letter;
	const named = isPublic ? { name: listing.content.name, slug: listing.slug } : null;
	const dead = { ok: false, answer, listing: named } as const;
	if (letter.answeredAt) return { ...dead, problem: 'used' };
	if (letter.expiresAt <= now) return { ...dead, problem: 'expired' };
	return isPublic ? { ok: true, listing } : { ...dead, problem: 'not_public' };
}

type Answered = { ok: true } | { ok: false; problem: 'link' | 'changed' };
const DEAD = { ok: false, problem: 'link' } as const;

/** The link is used from now on, and its letter need not be handed on any more. */
async function use(tx: Transaction, token: string, answer: ReviewAnswer, now: Date) {
	await letterWasAnswered(tx, linkTokenHash(token), answer, now);
	await dropLetterWithLink(tx, reviewPath(token));
}

/** Everything is right as it stands at `version`: what the group had before it. */
export async function confirmStillRight(
	{ db, place, listingsChanged }: Pick<Services, 'db' | 'place' | 'listingsChanged'>,
	token: string,
	version: number,
	now: Date
): Promise<Answered> {
	const read = await readReviewLetter({ db }, token, now);
	if (!read.ok) return DEAD;
	const { content } = read.listing;
	const by = actorWords(GROUP, content.areaId, place);
	const check = { on: localMoment(now).date, by, how: 'group_by_email' } as const;
	const next = withCheck(content, check, []);
	const change = {
		...{ actor: GROUP, action: 'confirm_still_right', reason: m.desk_reason_group_confirmed() },
		...{ seen: version, now, place }
	};
	const problem = await db.transaction(async (tx) => {
		if (!(await lockOpenLetter(tx, linkTokenHash(token), now))) return 'link' as const;
		const { outcome } = await writeChange(tx, read.listing, next, change);
		if (outcome !== 'updated') return 'changed' as const;
		await use(tx, token, 'still_right', now);
		return null;
	});
	if (problem) return { ok: false, problem };
	listingsChanged();
	return { ok: true };
}

type Told = { ok: true; token: string } | { ok: false; problem: 'link' | 'nothing_said' };

/**
 * Something is another way now. It waits at the desk as a suggestion of the group itself. `form` and `proposal` are
 * untrusted; the answer's token is of the private link under which the group reads what became of it.
 */
export async function tellOfChange(
	{ db }: Pick<Services, 'db'>,
	token: string,
	form: { message: string },
	proposal: unknown,
	now: Date
): Promise<Told> {
	const read = await readReviewLetter({ db }, token, now);
	const listing = read.ok ? await findPublishedListing(db, read.listing.slug) : null;
	if (!listing) return DEAD;
	const changes = proposalOf(proposal, proposableOf(listing));
	if (!changes && !form.message) return { ok: false, problem: 'nothing_said' };
	const said = { subject: 'wrong_details', message: form.message, proposal: changes } as const;
	return tell({ db }, token, 'change', listing.id, said, now);
}

/** The group has stopped. Nothing is hidden: somebody makes sure first. */
export async function tellOfStopping(
	{ db }: Pick<Services, 'db'>,
	token: string,
	form: { message: string },
	now: Date
): Promise<Told> {
	const read = await readReviewLetter({ db }, token, now);
	if (!read.ok) return DEAD;
	const said = { subject: 'closed', message: form.message, proposal: null } as const;
	return tell({ db }, token, 'stopped', read.listing.id, said, now);
}

type Said = Pick<Parameters<typeof addSuggestion>[2], 'subject' | 'message' | 'proposal'>;

async function tell(
	{ db }: Pick<Services, 'db'>,
	token: string,
	answer: ReviewAnswer,
	listingId: string,
	{ message, ...said }: Said,
	now: Date
): Promise<Told> {
	const statusToken = newLinkToken();
	const row = {
		...({ ...said, sender: 'group', contact: null, linkHash: linkTokenHash(statusToken) } as const),
		message: message.slice(0, MESSAGE_MAX_LENGTH)
	};
	const isTold = await db.transaction(async (tx) => {
		if (!(await lockOpenLetter(tx, linkTokenHash(token), now))) return false;
		await addSuggestion(tx, listingId, row);
		await use(tx, token, answer, now);
		return true;
	});
	return isTold ? { ok: true, token: statusToken } : DEAD;
}
