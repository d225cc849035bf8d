/**
 * Sign-in as better-auth does it: passwords, sessions, second factor. It has no routes here. Pages call our use cases,
 * those call `auth.api`; so no address of better-auth's own can be reached from outside, and everything works in plain
 * forms.
 */
import { betterAuth, type BetterAuthOptions } from 'better-auth/minimal';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { twoFactor } from 'better-auth/plugins/two-factor';
import type { Database } from '#db/client.server';
import { credentials, secondFactors, sessions, users, verifications } from '#db/schema/index';
import { makeBackupCodes } from './backup-codes';
import { MAX_PASSWORD_LENGTH, MIN_PASSWORD_LENGTH } from '#domain/password';

const DAY_SECONDS = 86_400;
export const PASSWORD_LINK_SECONDS = 3_600;
/** The name before the dot of every cookie of ours. */
const COOKIE_PREFIX = 'builders';

const TABLES = {
	user: users,
	session: sessions,
	account: credentials,
	verification: verifications,
	twoFactor: secondFactors
};

type AuthSettings = {
	db: Database;
	secret: string;
	/** The public address; null: plain http on whatever host was asked for. */
	origin: string | null;
	siteName: string;
	/** A password link was asked for, by somebody who has an account. */
	onPasswordLink(user: { id: string; email: string; name: string }, token: string): Promise<void>;
};

export function createAuth({ db, secret, origin, siteName, onPasswordLink }: AuthSettings) {
	return betterAuth({
		appName: siteName,
		baseURL: origin ?? 'http://localhost',
		secret,
		telemetry: { enabled: false },
		// Its words quote what was typed.
		logger: { disabled: true },
		// Ours counts people as well as addresses: attempts.ts.
		rateLimit: { enabled: false },
		database: drizzleAdapter(db, { provider: 'pg', transaction: true, schema: TABLES }),
		advanced: advanced(origin),
		verification: { storeIdentifier: 'hashed' },
		session: { expiresIn: 14 * DAY_SECONDS, updateAge: DAY_SECONDS, freshAge: 0 },
		emailAndPassword: {
			enabled: true,
			disableSignUp: true,
			minPasswordLength: MIN_PASSWORD_LENGTH,
			maxPasswordLength: MAX_PASSWORD_LENGTH,
			resetPasswordTokenExpiresIn: PASSWORD_LINK_SECONDS,
			revokeSessionsOnPasswordReset: true,
			sendResetPassword: ({ user, token }) => onPasswordLink(user, token)
		},
		user: {
			additionalFields: {
				suspendedAt: { type: 'date', required: false, input: false, returned: false }
			}
		},
		databaseHooks: { session: { create: { before: isNotSuspended } } },
		plugins: [
			twoFactor({
				issuer: siteName,
				backupCodeOptions: { customBackupCodesGenerate: makeBackupCodes }
			})
		]
	});
}

export type Auth = ReturnType<typeof createAuth>;

/** People are invited, never signed up, and nobody comes by way of another site: columns for both are left out. */
function advanced(origin: string | null) {
	return {
		// tests/integration/accounts.test.ts goes every way that is used.
		database: { generateId: 'uuid', validateSchema: false },
		cookiePrefix: COOKIE_PREFIX,
		useSecureCookies: origin?.startsWith('https:') ?? false,
		defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/' },
		ipAddress: { disableIpTracking: true }
	} satisfies BetterAuthOptions['advanced'];
}

type BeforeSession = NonNullable<
	NonNullable<NonNullable<BetterAuthOptions['databaseHooks']>['session']>['create']
>['before'];

/**
 * Every way in ends here, the second factor's too. It asks through better-auth: a query of ours would wait for the
 * transaction that waits for it, where there is one connection.
 */
const isNotSuspended: BeforeSession = async ({ userId }, ctx) => {
	const user = await ctx?.context.internalAdapter.findUserById(userId);
	return Boolean(user && !(user as { suspendedAt?: Date | null }).suspendedAt);
};
