import type { FullConfig } from '@playwright/test';
import { startServer, temporaryDataDir } from '../support/built-server';
import { prepareDirectory } from '../support/prepare-directory';
import { AUTH_SECRET } from '../support/prepared-people';
import { PEOPLE } from './people';

/** One built server with the starter data for the whole run, on the port that the tests visit. */
export default async function setup({ projects }: FullConfig): Promise<() => Promise<void>> {
	const dataDir = await temporaryDataDir();
	await prepareDirectory(dataDir.path, PEOPLE);
	const { port } = new URL(projects[0]?.use.baseURL ?? '');
	const server = await startServer({
		PORT: port,
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
