import { addToAudit } from '#db/queries/audit.server';
import { findInvited, useInvitation } from '#db/queries/invitations.server';
import { dropLetters } from '#db/queries/mail.server';
import {
	endSessions,
	readPerson,
	setName,
	setPassword,
	type NamedPerson
} from '#db/queries/people.server';
import { personName } from '$lib/domain/invitation';
import { localNames, passwordProblem, type PasswordProblem } from '$lib/domain/password';
import { linkTokenHash } from '../accounts/link-token';
import type { Visit } from '../accounts/visit';
import type { Services } from '../services';
import { signIn } from './sign-in';

type Parts = Pick<Services, 'accounts' | 'db' | 'environment' | 'place'>;

/** Whom a link is for; null where it is used, too old, was never made, or is for somebody suspended. */
export async function readInvitation(
	{ db }: Pick<Services, 'db'>,
	token: string,
	now: Date
): Promise<NamedPerson | null> {
	const id = await findInvited(db, linkTokenHash(token), now);
	const person = id === null ? null : await readPerson(db, id);
	return person && !person.isSuspended ? person : null;
}

export type AcceptResult =
	| { ok: true; needsCode: boolean }
	| { ok: false; problem: 'link' }
	| { ok: false; problem: 'fields'; name: boolean; password: PasswordProblem | null };

/**
 * Sets name and password with an invitation, which is used up, and signs in. Whoever had a password gets this one in
 * its place, and is signed out everywhere else.
 */
export async function acceptInvitation(
	{ accounts, db, environment, place }: Parts,
	visit: Visit,
	given: { token: string; name: string; password: string },
	now: Date
): Promise<AcceptResult> {
	const { token, password } = given;
	const person = await readInvitation({ db }, token, now);
	if (!person) return { ok: false, problem: 'link' };
	const name = personName.safeParse(given.name);
	const about = [person.email, given.name, environment.SITE_NAME];
	const problem = passwordProblem(password, about, localNames(place));
	if (!name.success || problem) {
		return { ok: false, problem: 'fields', name: !name.success, password: problem };
	}
	const { password: passwords } = await accounts.auth.$context;
	// Before the transaction: it takes a while, and PGlite would make everybody wait.
	const hash = await passwords.hash(password);
	const isUsed = await db.transaction(async (tx) => {
		if ((await useInvitation(tx, linkTokenHash(token), now)) !== person.id) return false;
		await setName(tx, person.id, name.data);
		await setPassword(tx, person.id, hash);
		await endSessions(tx, person.id);
		await dropLetters(tx, person.id, ['invitation', 'password_link']);
		await addToAudit(tx, { actor: person, action: 'accept_invitation', objectId: person.id });
		return true;
	});
	if (!isUsed) return { ok: false, problem: 'link' };
	const signedIn = await signIn({ accounts }, visit, { email: person.email, password });
	return { ok: true, needsCode: signedIn.ok && signedIn.needsCode };
}
