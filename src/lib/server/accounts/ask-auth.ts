import { APIError } from 'better-auth/api';

export type AuthAnswer<Answer> =
	{ ok: true; answer: Answer; headers: Headers } | { ok: false; code: string };

/** Its word for somebody who was suspended between the two steps of signing in: no fault of the server. */
const NO_SESSION = 'FAILED_TO_CREATE_SESSION';

/** An answer of better-auth as a value: what it refuses is expected, everything else is a bug and thrown. */
export async function askAuth<Answer>(
	asked: Promise<{ response: Answer; headers: Headers }>
): Promise<AuthAnswer<Answer>> {
	try {
		const { response, headers } = await asked;
		return { ok: true, answer: response, headers };
	} catch (error) {
		if (!(error instanceof APIError)) throw error;
		const code = error.body?.code ?? error.status.toString();
		if (error.statusCode >= 500 && code !== NO_SESSION) throw error;
		return { ok: false, code };
	}
}
