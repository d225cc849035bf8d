/** What people do with their own account. Each works on whoever is signed in, and on nobody else. */
import { addToAudit } from '#db/queries/audit.server';
import { addLetter } from '#db/queries/mail.server';
import { endSession, endSessions, setName } from '#db/queries/people.server';
import { personName } from '$lib/domain/invitation';
import { localNames, passwordProblem, type PasswordProblem } from '$lib/domain/password';
import { may } from '$lib/domain/permissions';
import type { SignedIn } from '../accounts/accounts';
import { DONE, FORBIDDEN } from '../accounts/answers';
import { askAuth } from '../accounts/ask-auth';
import { changedLetter } from '../accounts/changed-letter';
import type { Visit } from '../accounts/visit';
import { isUuid } from '#db/queries/uuids';
import type { Services } from '../services';

type Refused<Problem extends string> = { ok: false; problem: Problem | 'forbidden' };

export async function changeName(
	{ db }: Pick<Services, 'db'>,
	actor: SignedIn | null,
	name: string
): Promise<{ ok: true } | Refused<'name'>> {
	if (!actor || !may(actor, 'keep_own_account')) return FORBIDDEN;
	const parsed = personName.safeParse(name);
	if (!parsed.success) return { ok: false, problem: 'name' };
	await setName(db, actor.id, parsed.data);
	return DONE;
}

export type ChangePasswordResult =
	| { ok: true }
	| Refused<'wrong' | 'too_often'>
	| { ok: false; problem: 'password'; password: PasswordProblem };

/** Sets a new password. Every session ends; this browser gets a new one. The person is told by letter. */
export async function changePassword(
	{
		accounts,
		db,
		environment,
		mail,
		place
	}: Pick<Services, 'accounts' | 'db' | 'environment' | 'mail' | 'place'>,
	actor: SignedIn | null,
	visit: Visit,
	{ current, password }: { current: string; password: string },
	now: Date
): Promise<ChangePasswordResult> {
	if (!actor || !may(actor, 'keep_own_account')) return FORBIDDEN;
	const problem = passwordProblem(
		password,
		[actor.email, actor.name, environment.SITE_NAME],
		localNames(place)
	);
	if (problem) return { ok: false, problem: 'password', password: problem };
	const who = { account: actor.email, address: visit.address };
	if (await accounts.attempts.count('password', who)) return { ok: false, problem: 'too_often' };
	const body = { currentPassword: current, newPassword: password, revokeOtherSessions: true };
	const { headers } = visit;
	const asked = await askAuth(
		accounts.auth.api.changePassword({ body, headers, returnHeaders: true })
	);
	if (!asked.ok) return { ok: false, problem: 'wrong' };
	await accounts.attempts.forget('password', actor.email);
	visit.keepCookies(asked.headers);
	await db.transaction(async (tx) => {
		await addLetter(tx, changedLetter(actor, now));
		await addToAudit(tx, { actor, action: 'change_password', objectId: actor.id });
	});
	mail.poke();
	return DONE;
}

/** Ends one of one's own sessions. One that is somebody else's, or is gone, stays as it is. */
export async function endOwnSession(
	{ db }: Pick<Services, 'db'>,
	actor: SignedIn | null,
	sessionId: string
): Promise<{ ok: true } | Refused<never>> {
	if (!actor || !may(actor, 'keep_own_account')) return FORBIDDEN;
	if (isUuid(sessionId)) await endSession(db, actor.id, sessionId);
	return DONE;
}

/** Ends all of one's own sessions but this one. */
export async function endOtherSessions(
	{ db }: Pick<Services, 'db'>,
	actor: SignedIn | null
): Promise<{ ok: true } | Refused<never>> {
	if (!actor || !may(actor, 'keep_own_account')) return FORBIDDEN;
	await endSessions(db, actor.id, actor.sessionId);
	return DONE;
}
