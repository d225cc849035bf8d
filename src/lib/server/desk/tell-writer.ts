import type { Transaction } from '#db/client.server';
import type { ListingInFull } from '#db/queries/listing-at-desk.server';
import { addLetter } from '#db/queries/mail.server';
import { readPerson } from '#db/queries/people.server';
import type { Letter } from '$lib/domain/letter';

const LETTER_DAYS = 14;
const DAY_MILLISECONDS = 86_400_000;

/** Word to whoever wrote a draft or a change that somebody else did not take, and why. To nobody whose account is shut. */
export async function tellWriter(
	tx: Transaction,
	writerId: string,
	{ id, content }: Pick<ListingInFull, 'id' | 'content'>,
	{ what, answer }: Pick<Extract<Letter, { kind: 'not_taken' }>, 'what' | 'answer'>,
	now: Date
): Promise<void> {
	const writer = await readPerson(tx, writerId);
	if (!writer || writer.isSuspended) return;
	const page = writer.role === 'owner' ? '/builders/own' : `/desk/listings/${id}`;
	await addLetter(tx, {
		...{ recipient: writer.email, userId: writer.id },
		letter: { kind: 'not_taken', what, listing: content.name, name: writer.name, answer, page },
		expiresAt: new Date(now.getTime() + LETTER_DAYS * DAY_MILLISECONDS)
	});
}
