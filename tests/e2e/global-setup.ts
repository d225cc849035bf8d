import type { FullConfig } from '@playwright/test';
import { startServer, temporaryDataDir } from '../support/built-server';

/** One built server with the starter data for the whole run, on the port that the tests visit. */
export default async function setup({ projects }: FullConfig): Promise<() => Promise<void>> {
	const dataDir = await temporaryDataDir();
	const { port } = new URL(projects[0]?.use.baseURL ?? '');
	const server = await startServer({
		PORT: port,
		DATA_DIR: dataDir.path,
		SEED: 'starter',
		LOG_LEVEL: 'error'
	});
	return async () => {
		await server.stop();
		await dataDir.remove();
	};
}
