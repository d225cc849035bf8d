/** How long until the directory answers: first start on an empty folder, and every start after it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { summary, type Figure } from './figure';
import { startTimedServer } from './timed-server';

const ROUNDS = 3;

/** What no start can do without: Node, an HTTP server, and PGlite opening (or making) its folder. */
const BARE = `
	import { createServer } from 'node:http';
	import { PGlite } from '@electric-sql/pglite';
	const database = await PGlite.create(process.env.DATA_DIR + '/bare');
	createServer((_, answer) => answer.end('ok')).listen(process.env.PORT, process.env.HOST);
	process.on('SIGTERM', () => database.close().then(() => process.exit()));
`;

const COMMANDS = {
	directory: { words: ['src/start.js'], readyPath: '/readyz' },
	bare: { words: ['--input-type=module', '--eval', BARE], readyPath: '/' }
};

async function timeStart(what: keyof typeof COMMANDS, root: string, dataDir: string) {
	const { words, readyPath } = COMMANDS[what];
	const server = await startTimedServer(words, {
		cwd: root,
		readyPath,
		env: { DATA_DIR: dataDir, SEED: 'starter' }
	});
	await server.stop();
	return server.readyAfterMs / 1000;
}

/** Starts the built server in `root` and the bare one beside it, turn by turn. */
export async function benchStartUp(root: string): Promise<Figure[]> {
	const seconds = { coldDirectory: [], coldBare: [], warmDirectory: [], warmBare: [] } as Record<
		'coldDirectory' | 'coldBare' | 'warmDirectory' | 'warmBare',
		number[]
	>;
	for (let round = 0; round < ROUNDS; round++) {
		const dataDir = mkdtempSync(path.join(tmpdir(), 'stronger-bench-'));
		const bareDir = mkdtempSync(path.join(tmpdir(), 'stronger-bare-'));
		seconds.coldDirectory.push(await timeStart('directory', root, dataDir));
		seconds.coldBare.push(await timeStart('bare', root, bareDir));
		seconds.warmDirectory.push(await timeStart('directory', root, dataDir));
		seconds.warmBare.push(await timeStart('bare', root, bareDir));
		rmSync(dataDir, { recursive: true, force: true });
		rmSync(bareDir, { recursive: true, force: true });
	}
	const beside = (values: number[]) => ({ name: 'bare server and PGlite', ...summary(values) });
	return [
		{
			name: 'first start, to /readyz',
			unit: 's',
			...summary(seconds.coldDirectory),
			target: { atMost: 15 },
			baseline: beside(seconds.coldBare)
		},
		{
			name: 'start after that, to /readyz',
			unit: 's',
			...summary(seconds.warmDirectory),
			target: { atMost: 4 },
			baseline: beside(seconds.warmBare)
		}
	];
}
