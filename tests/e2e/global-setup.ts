import { startServer, temporaryDataDir } from '../support/built-server';
import { prepareDirectory } from '../support/prepare-directory';
import { AUTH_SECRET } from '../support/prepared-people';
import { PEOPLE } from './people';
import { CURATION_URL, portOf, PUBLIC_URL } from './servers';

/** A built server with the starter data, on the port that the tests visit; answers how to stop it. */
async function serve(url: string): Promise<() => Promise<void>> {
	const dataDir = await temporaryDataDir();
	await prepareDirectory(dataDir.path, PEOPLE);
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
	const stopPublic = await serve(PUBLIC_URL);
	const stopCuration = await serve(CURATION_URL);
	return async () => {
		await stopCuration();
		await stopPublic();
	};
}
