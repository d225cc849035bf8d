/** People with a password and, where it is asked for, a code app: as if they had set all that up themselves. */
import { hashPassword, symmetricEncrypt } from 'better-auth/crypto';
import { eq } from 'drizzle-orm';
import type { Database } from '#db/client.server';
import { addPerson, setName, setPassword } from '#db/queries/people.server';
import { secondFactors, users } from '#db/schema/index';
import type { Role } from '#domain/person';
import { totp } from './totp';

export const PASSWORD = 'four wet dogs on a bus';
/** What the app shows codes for, as it is kept (not as it is typed in). */
const SECRET = 'a-secret-for-tests-and-no-others';
/** AUTH_SECRET of servers that use prepared people. */
export const AUTH_SECRET = 'only-for-tests-0123456789-abcdefghijklmnop';

/** The same for all of them: making one takes a while. */
let hashed: Promise<string> | undefined;
const passwordHash = () => (hashed ??= hashPassword(PASSWORD));

export type PreparedPerson = {
	email: string;
	name: string;
	role: Role;
	areaIds?: string[];
	hasSecondFactor?: boolean;
	isSuspended?: boolean;
};

/** Answers their id. */
export async function preparePerson(db: Database, person: PreparedPerson): Promise<string> {
	const { email, name, role, areaIds = [], hasSecondFactor, isSuspended } = person;
	const hash = await passwordHash();
	const id = await db.transaction(async (tx) => {
		const id = await addPerson(tx, { email, name, role, areaIds });
		if (id === null) throw new Error(`${email} is there already`);
		await setName(tx, id, name);
		await setPassword(tx, id, hash);
		return id;
	});
	if (hasSecondFactor) {
		const key = AUTH_SECRET;
		await db.insert(secondFactors).values({
			userId: id,
			secret: await symmetricEncrypt({ key, data: SECRET }),
			backupCodes: await symmetricEncrypt({ key, data: JSON.stringify(['aaaa-bbbb']) }),
			verified: true
		});
	}
	await db
		.update(users)
		.set({
			twoFactorEnabled: hasSecondFactor ?? false,
			suspendedAt: isSuspended ? new Date() : null
		})
		.where(eq(users.id, id));
	return id;
}

/** The code that a prepared person's app shows now. */
export const preparedCode = (): string => totp(base32(SECRET), Date.now());

function base32(text: string): string {
	const bits = [...Buffer.from(text)].map((byte) => byte.toString(2).padStart(8, '0')).join('');
	const letters = bits.match(/.{1,5}/g) ?? [];
	return letters
		.map((five) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[parseInt(five.padEnd(5, '0'), 2)])
		.join('');
}
