import type { Transaction } from '#db/client.server';
import { saveInvitation } from '#db/queries/invitations.server';
import { addLetter, dropLetters } from '#db/queries/mail.server';
import { linkTokenHash, newLinkToken } from './link-token';

const DAY_MILLISECONDS = 86_400_000;
export const INVITATION_DAYS = 14;

/** The path of the page where an invitation is accepted. */
const invitationPath = (token: string) => `/builders/invitation/${token}`;

/**
 * Makes a link with which somebody sets a name and a password, and a letter that brings it. It ends the link they
 * had before. Answers the path of the link. `listing`: the name of the one that they asked to look after.
 */
export async function writeInvitation(
	tx: Transaction,
	person: { id: string; email: string },
	now: Date,
	listing?: string
): Promise<string> {
	const token = newLinkToken();
	const path = invitationPath(token);
	const expiresAt = new Date(now.getTime() + INVITATION_DAYS * DAY_MILLISECONDS);
	await saveInvitation(tx, { userId: person.id, tokenHash: linkTokenHash(token), expiresAt });
	await dropLetters(tx, person.id, ['invitation', 'password_link']);
	const letter = { kind: 'invitation', path, listing } as const;
	await addLetter(tx, { recipient: person.email, userId: person.id, letter, expiresAt });
	return path;
}
