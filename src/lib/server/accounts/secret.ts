/** The secret that signs sessions. Its place is not the database: whoever has a copy of that cannot sign in with it. */
import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CannotOpenDatabase } from '#db/client.server';
import { errorCode } from '#db/database';
import type { Environment } from '../environment';

const SHORTEST = 32;

/** AUTH_SECRET, else the one in `DATA_DIR/auth-secret`, which is made at the first start and for its owner alone. */
export async function authSecret({
	AUTH_SECRET,
	DATA_DIR
}: Pick<Environment, 'AUTH_SECRET' | 'DATA_DIR'>): Promise<string> {
	if (AUTH_SECRET) return AUTH_SECRET;
	const path = join(DATA_DIR, 'auth-secret');
	try {
		await mkdir(DATA_DIR, { recursive: true });
		// "wx": of two processes that start at once, one writes and both read what it wrote.
		await writeFile(path, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 }).catch(
			(error: unknown) => {
				if (errorCode(error) !== 'EEXIST') throw error;
			}
		);
		const secret = (await readFile(path, 'utf8')).trim();
		if (secret.length >= SHORTEST) return secret;
	} catch (error) {
		throw new CannotOpenDatabase(
			'not_writable',
			`The secret of sign-in cannot be kept in ${path}. Make that folder writable, or set AUTH_SECRET.`,
			error
		);
	}
	throw new CannotOpenDatabase(
		'damaged',
		`${path} is too short to be our secret. Take it away and start again: everybody will have to sign in again, and to set up their code app again.`
	);
}
