/** The built server as its own process, the way `npm start` runs it. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from './free-port';

const root = resolve(import.meta.dirname, '../..');
const PATIENCE_MILLISECONDS = 90_000;
const ASK_EVERY_MILLISECONDS = 50;

type Settings = Record<string, string>;

export type BuiltServer = {
	/** "http://localhost:41234" */
	url: string;
	pid: number;
	/** All it has said so far, words and log. */
	output(): string;
	/** Sends a signal (SIGTERM) and waits for the end; answers the exit code, null if the signal killed it. */
	stop(signal?: NodeJS.Signals): Promise<number | null>;
};

/** A folder for DATA_DIR, and how to take it away again. */
export async function temporaryDataDir(): Promise<{ path: string; remove(): Promise<void> }> {
	const path = await mkdtemp(join(tmpdir(), 'stronger-server-'));
	return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

function launch(env: Settings) {
	const child = spawn(process.execPath, ['src/start.js'], {
		cwd: root,
		stdio: ['ignore', 'pipe', 'pipe'],
		// Nothing of the tester's own settings: what a test means must not depend on the machine. And nothing leaves it.
		env: { PATH: process.env.PATH, HOME: process.env.HOME, LINK_CHECKS: 'off', ...env }
	});
	let said = '';
	child.stdout.on('data', (text: Buffer) => (said += text));
	child.stderr.on('data', (text: Buffer) => (said += text));
	const ended = new Promise<number | null>((done) => child.once('close', done));
	return { child, ended, output: () => said };
}

/** Starts a server and waits until it ends by itself. For starts that should be refused. */
export async function runToEnd(env: Settings): Promise<{ code: number | null; output: string }> {
	const { child, ended, output } = launch(env);
	const late = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MILLISECONDS);
	const code = await ended;
	clearTimeout(late);
	return { code, output: output() };
}

/** Starts a server on a free port and waits until /readyz says yes. The caller stops it. */
export async function startServer(env: Settings & { DATA_DIR: string }): Promise<BuiltServer> {
	const port = env.PORT ?? String(await freePort());
	const { child, ended, output } = launch({ HOST: '127.0.0.1', ...env, PORT: port });
	const url = `http://localhost:${port}`;
	await waitUntilReady(url, child, output);
	return {
		url,
		pid: child.pid as number,
		output,
		stop(signal = 'SIGTERM') {
			child.kill(signal);
			return ended;
		}
	};
}

async function waitUntilReady(url: string, child: ChildProcess, output: () => string) {
	const end = Date.now() + PATIENCE_MILLISECONDS;
	const isReady = () =>
		fetch(`${url}/readyz`).then(
			({ ok }) => ok,
			() => false
		);
	while (!(await isReady())) {
		if (child.exitCode !== null)
			throw new Error(`The server ended before it was ready:\n${output()}`);
		if (Date.now() > end) {
			child.kill('SIGKILL');
			throw new Error(`The server was not ready in time:\n${output()}`);
		}
		await wait(ASK_EVERY_MILLISECONDS);
	}
}
