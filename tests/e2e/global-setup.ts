import { cp } from 'node:fs/promises';
import path from 'node:path';
import { startServer, temporaryDataDir } from '../support/built-server';
import { prepareDirectory } from '../support/prepare-directory';
import { AUTH_SECRET } from '../support/prepared-people';
import { PEOPLE } from './people';
import { CURATION_URL, portOf, PUBLIC_URL } from './servers';

/** A built server on the port that the tests visit, with a copy of a prepared directory; answers how to stop it. */
async function serve(url: string, prepared: string): Promise<() => Promise<void>> {
	const dataDir = await temporaryDataDir();
	// Whoever prepared it may still be seen to hold its lock.
	const lock = path.join(prepared, 'lock');
	await cp(prepared, dataDir.path, { recursive: true, filter: (source) => source !== lock });
	const server = await startServer({
		PORT: portOf(url),
		DATA_DIR: dataDir.path,
		SEED: 'starter',
		AUTH_SECRET,
		LOG_LEVEL: 'error'
	});
	return async () => {
		await server.stop();
		await dataDir.remove();
	};
}

/** Two servers for the whole run: what one test publishes must not be what another one finds. */
export default async function setup(): Promise<() => Promise<void>> {
	const prepared = await temporaryDataDir();
	await prepareDirectory(prepared.path, PEOPLE);
	const stopAll = await Promise.all(
		[PUBLIC_URL, CURATION_URL].map((url) => serve(url, prepared.path))
	);
	await prepared.remove();
	return async () => {
		for (const stop of stopAll) await stop();
	};
}
