import { addLetter, dropLetters } from '#db/queries/mail.server';
import { findPersonByEmail, readPerson } from '#db/queries/people.server';
import { addToAudit } from '#db/queries/audit.server';
import { localNames, passwordProblem, type PasswordProblem } from '$lib/domain/password';
import { DONE } from '../accounts/answers';
import { askAuth } from '../accounts/ask-auth';
import { changedLetter } from '../accounts/changed-letter';
import type { Visit } from '../accounts/visit';
import type { Services } from '../services';

type Parts = Pick<Services, 'accounts' | 'db' | 'environment' | 'mail' | 'place'>;

/**
 * Somebody has forgotten their password. The answer, and the time it takes, are the same whether there is such a
 * person or not: all the work is done after it.
 */
export async function askPasswordLink(
	{ accounts, db }: Pick<Parts, 'accounts' | 'db'>,
	{ address }: Pick<Visit, 'address'>,
	email: string
): Promise<{ ok: true }> {
	// Said to nobody: whoever asks for the fourth time has three letters already.
	if (await accounts.attempts.count('password_link', { account: email, address })) return DONE;
	accounts.later(async () => {
		const person = await findPersonByEmail(db, email.toLowerCase());
		if (!person || person.isSuspended) return;
		await accounts.auth.api.requestPasswordReset({ body: { email: person.email } });
	});
	return DONE;
}

/** Whom a link is for; null where it is used, too old or was never made. */
async function personOfLink({ accounts, db }: Pick<Parts, 'accounts' | 'db'>, token: string) {
	const { internalAdapter } = await accounts.auth.$context;
	const found = await internalAdapter.findVerificationValue(`reset-password:${token}`);
	if (!found || found.expiresAt < new Date()) return null;
	const person = await readPerson(db, found.value);
	return person && !person.isSuspended ? person : null;
}

/** Whether a link still works. */
export async function isPasswordLinkGood(
	parts: Pick<Parts, 'accounts' | 'db'>,
	token: string
): Promise<boolean> {
	return (await personOfLink(parts, token)) !== null;
}

export type ResetResult =
	| { ok: true }
	| { ok: false; problem: 'link' }
	| { ok: false; problem: 'password'; password: PasswordProblem };

/** Sets a new password with a link, which is used up. Ends every session; the person is told by letter. */
export async function resetPassword(
	parts: Parts,
	{ token, password }: { token: string; password: string },
	now: Date
): Promise<ResetResult> {
	const { accounts, db, environment, mail, place } = parts;
	const person = await personOfLink(parts, token);
	if (!person) return { ok: false, problem: 'link' };
	const problem = passwordProblem(
		password,
		[person.email, person.name, environment.SITE_NAME],
		localNames(place)
	);
	if (problem) return { ok: false, problem: 'password', password: problem };
	const { api } = accounts.auth;
	const body = { token, newPassword: password };
	const asked = await askAuth(api.resetPassword({ body, returnHeaders: true }));
	if (!asked.ok) return { ok: false, problem: 'link' };
	await accounts.attempts.forget('password', person.email);
	await db.transaction(async (tx) => {
		await dropLetters(tx, person.id, ['password_link', 'invitation']);
		await addLetter(tx, changedLetter(person, now));
		await addToAudit(tx, { actor: person, action: 'reset_password', objectId: person.id });
	});
	mail.poke();
	return DONE;
}
