/** Sign-in for this process: better-auth, the counting of attempts, and who is behind a cookie. */
import type { Database } from '#db/client.server';
import { addLetter, dropLetters } from '#db/queries/mail.server';
import { readPerson, type NamedPerson } from '#db/queries/people.server';
import { parseCookies } from 'better-auth/cookies';
import type { Environment } from '../environment';
import type { Log } from '../log';
import { askAuth } from './ask-auth';
import { createAttempts, type Attempts } from './attempts';
import { createAuth, PASSWORD_LINK_SECONDS, type Auth } from './auth';
import { authSecret } from './secret';
import type { Visit } from './visit';

/** Somebody who is signed in, at this moment. */
export type SignedIn = NamedPerson & { sessionId: string };

export type Accounts = {
	auth: Auth;
	attempts: Attempts;
	/** Who is signed in; null: nobody, or somebody suspended. Asks the database only where there is a cookie. */
	whoIs(visit: Pick<Visit, 'headers' | 'keepCookies'>): Promise<SignedIn | null>;
	/** Work that an answer must not wait for, so that its time tells nothing. Failures are logged. */
	later(work: () => Promise<unknown>): void;
	/** Waits for the work that was left for later. */
	idle(): Promise<void>;
};

type Parts = { db: Database; environment: Environment; log: Log; mailWaits(): void };

export async function createAccounts(parts: Parts): Promise<Accounts> {
	const { db, environment, log } = parts;
	const auth = createAuth({
		db,
		secret: await authSecret(environment),
		origin: environment.ORIGIN,
		siteName: environment.SITE_NAME,
		onPasswordLink: (user, token) => writePasswordLink(parts, user, token)
	});
	const { authCookies } = await auth.$context;
	const working = new Set<Promise<unknown>>();
	return {
		auth,
		attempts: createAttempts(),
		async whoIs({ headers, keepCookies }) {
			if (!parseCookies(headers.get('cookie') ?? '').has(authCookies.sessionToken.name))
				return null;
			const asked = await askAuth(auth.api.getSession({ headers, returnHeaders: true }));
			if (!asked.ok) return null;
			keepCookies(asked.headers);
			const person = asked.answer && (await readPerson(db, asked.answer.user.id));
			if (!asked.answer || !person || person.isSuspended) return null;
			return { ...person, sessionId: asked.answer.session.id };
		},
		later(work) {
			const task = work()
				.catch((error: unknown) => log.error({ err: error }, 'Work left for later failed.'))
				.finally(() => working.delete(task));
			working.add(task);
		},
		async idle() {
			await Promise.all(working);
		}
	};
}

/** Keeps the letter with the link. Earlier links stay good for their hour, but their letters need not go out. */
async function writePasswordLink(
	{ db, mailWaits }: Parts,
	{ id, email, name }: { id: string; email: string; name: string },
	token: string
): Promise<void> {
	const letter = { kind: 'password_link', name, path: `/builders/reset/${token}` } as const;
	const expiresAt = new Date(Date.now() + PASSWORD_LINK_SECONDS * 1000);
	await dropLetters(db, id, ['password_link']);
	await addLetter(db, { recipient: email, userId: id, letter, expiresAt });
	mailWaits();
}
