/** A code app on one's own phone, as a second step of signing in. */
import { addToAudit } from '#db/queries/audit.server';
import { may } from '$lib/domain/permissions';
import type { SignedIn } from '../accounts/accounts';
import { FORBIDDEN } from '../accounts/answers';
import { askAuth } from '../accounts/ask-auth';
import type { Visit } from '../accounts/visit';
import type { Services } from '../services';

type Parts = Pick<Services, 'accounts' | 'db'>;
type Refused<Problem extends string> = { ok: false; problem: Problem | 'forbidden' };

async function isTooOften({ accounts }: Parts, { email }: SignedIn, { address }: Visit) {
	return (await accounts.attempts.count('password', { account: email, address })) > 0;
}

export type BeginResult = { ok: true; uri: string } | Refused<'wrong' | 'too_often' | 'is_on'>;

/** Makes a new secret. Nothing changes until a code of it is typed. `uri` is what the app reads: otpauth://… */
export async function beginSecondFactor(
	parts: Parts,
	actor: SignedIn | null,
	visit: Visit,
	password: string
): Promise<BeginResult> {
	if (!actor || !may(actor, 'keep_own_account')) return FORBIDDEN;
	if (await isTooOften(parts, actor, visit)) return { ok: false, problem: 'too_often' };
	const { api } = parts.accounts.auth;
	const { headers } = visit;
	const asked = await askAuth(
		api.enableTwoFactor({ body: { password }, headers, returnHeaders: true })
	);
	if (asked.ok && asked.answer.method === 'totp') return { ok: true, uri: asked.answer.totpURI };
	const isOn = !asked.ok && asked.code === 'TOTP_ALREADY_ENABLED';
	return { ok: false, problem: isOn ? 'is_on' : 'wrong' };
}

export type ConfirmResult =
	{ ok: true; backupCodes: string[] } | Refused<'wrong' | 'start_again' | 'too_often'>;

/** The first code from the app: from now on one is asked at every sign-in. Answers the codes for paper. */
export async function confirmSecondFactor(
	{ accounts, db }: Parts,
	actor: SignedIn | null,
	visit: Visit,
	typed: string
): Promise<ConfirmResult> {
	if (!actor || !may(actor, 'keep_own_account')) return FORBIDDEN;
	const { headers, address } = visit;
	if (await accounts.attempts.count('code', { account: actor.email, address })) {
		return { ok: false, problem: 'too_often' };
	}
	const body = { code: typed.replace(/\s/g, '') };
	const { api } = accounts.auth;
	const asked = await askAuth(api.verifyTOTP({ body, headers, returnHeaders: true }));
	if (!asked.ok) {
		return { ok: false, problem: asked.code === 'INVALID_CODE' ? 'wrong' : 'start_again' };
	}
	visit.keepCookies(asked.headers);
	await db.transaction((tx) =>
		addToAudit(tx, { actor, action: 'add_second_factor', objectId: actor.id })
	);
	const { backupCodes } = await api.viewBackupCodes({ body: { userId: actor.id } });
	return { ok: true, backupCodes };
}

/** New codes for paper; the old ones are worth nothing from then on. */
export async function renewBackupCodes(
	parts: Parts,
	actor: SignedIn | null,
	visit: Visit,
	password: string
): Promise<{ ok: true; backupCodes: string[] } | Refused<'wrong' | 'too_often'>> {
	if (!actor || !may(actor, 'keep_own_account')) return FORBIDDEN;
	if (await isTooOften(parts, actor, visit)) return { ok: false, problem: 'too_often' };
	const { api } = parts.accounts.auth;
	const { headers } = visit;
	const asked = await askAuth(
		api.generateBackupCodes({ body: { password }, headers, returnHeaders: true })
	);
	return asked.ok
		? { ok: true, backupCodes: asked.answer.backupCodes }
		: { ok: false, problem: 'wrong' };
}

/** Takes the app away, to set up another. A coordinator can then do nothing until that is done. */
export async function removeOwnSecondFactor(
	parts: Parts,
	actor: SignedIn | null,
	visit: Visit,
	password: string
): Promise<{ ok: true } | Refused<'wrong' | 'too_often'>> {
	if (!actor || !may(actor, 'keep_own_account')) return FORBIDDEN;
	if (await isTooOften(parts, actor, visit)) return { ok: false, problem: 'too_often' };
	const { headers } = visit;
	const { api } = parts.accounts.auth;
	const asked = await askAuth(
		api.disableTwoFactor({ body: { password }, headers, returnHeaders: true })
	);
	if (!asked.ok) return { ok: false, problem: 'wrong' };
	visit.keepCookies(asked.headers);
	await parts.db.transaction((tx) =>
		addToAudit(tx, { actor, action: 'remove_own_second_factor', objectId: actor.id })
	);
	return { ok: true };
}
