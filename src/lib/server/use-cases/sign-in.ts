import type { Services } from '../services';
import { askAuth } from '../accounts/ask-auth';
import { DONE } from '../accounts/answers';
import type { Visit } from '../accounts/visit';

/** How a code of a lost phone's paper looks; anything else is taken for a code of the app. */
const BACKUP_CODE = /^[a-z2-9]{4}-?[a-z2-9]{4}$/;

type Parts = Pick<Services, 'accounts'>;
export type SignInResult =
	| { ok: true; needsCode: boolean }
	/** Unknown address, wrong password, no password yet, suspended: all the same to whoever asks. */
	| { ok: false; problem: 'wrong' }
	| { ok: false; problem: 'too_often'; seconds: number };

/** Signs in with a password. Takes as long for an address that nobody has. */
export async function signIn(
	{ accounts }: Parts,
	visit: Visit,
	{ email, password }: { email: string; password: string }
): Promise<SignInResult> {
	const { address, headers } = visit;
	const seconds = await accounts.attempts.count('password', { account: email, address });
	if (seconds > 0) return { ok: false, problem: 'too_often', seconds };
	const { api } = accounts.auth;
	const asked = await askAuth(
		api.signInEmail({ body: { email, password }, headers, returnHeaders: true })
	);
	if (!asked.ok) return { ok: false, problem: 'wrong' };
	await accounts.attempts.forget('password', email);
	visit.keepCookies(asked.headers);
	return { ok: true, needsCode: 'twoFactorRedirect' in asked.answer };
}

export type CodeResult =
	| { ok: true }
	/** `start_again`: ten minutes are over, or there were too many wrong codes. */
	| { ok: false; problem: 'wrong' | 'start_again' | 'too_often' };

/** The second step of signing in: a code of the app, or one from the paper. */
export async function enterCode(
	{ accounts }: Parts,
	visit: Visit,
	typed: string
): Promise<CodeResult> {
	const { address, headers } = visit;
	// The account is not known yet; the cookie of the first step stands for it.
	const account = headers.get('cookie') ?? '';
	if (await accounts.attempts.count('code', { account, address })) {
		return { ok: false, problem: 'too_often' };
	}
	const code = typed.toLowerCase().replace(/\s/g, '');
	const { api } = accounts.auth;
	const asked = await askAuth(
		BACKUP_CODE.test(code)
			? api.verifyBackupCode({ body: { code: withHyphen(code) }, headers, returnHeaders: true })
			: api.verifyTOTP({ body: { code }, headers, returnHeaders: true })
	);
	if (asked.ok) {
		visit.keepCookies(asked.headers);
		return DONE;
	}
	const isWrong = asked.code === 'INVALID_CODE' || asked.code === 'INVALID_BACKUP_CODE';
	return { ok: false, problem: isWrong ? 'wrong' : 'start_again' };
}

const withHyphen = (code: string) =>
	code.includes('-') ? code : `${code.slice(0, 4)}-${code.slice(4)}`;

/** Ends the session of this browser, if there is one. */
export async function signOut({ accounts }: Parts, visit: Visit): Promise<{ ok: true }> {
	const { api } = accounts.auth;
	const asked = await askAuth(api.signOut({ headers: visit.headers, returnHeaders: true }));
	if (asked.ok) visit.keepCookies(asked.headers);
	return DONE;
}
