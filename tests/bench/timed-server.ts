import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../support/free-port';

const PATIENCE_MS = 120_000;
const ASK_EVERY_MS = 15;

export type TimedServer = {
	origin: string;
	/** From the start of the process to the first good answer. */
	readyAfterMs: number;
	stop(): Promise<void>;
};

const answersWell = (url: string) =>
	fetch(url).then(
		({ ok }) => ok,
		() => false
	);

/** Starts `node ...words` with a free PORT and waits until `readyPath` answers well. */
export async function startTimedServer(
	words: string[],
	options: { cwd: string; readyPath: string; env?: NodeJS.ProcessEnv; patienceMs?: number }
): Promise<TimedServer> {
	const origin = `http://127.0.0.1:${await freePort()}`;
	const startedAt = performance.now();
	const child = spawn(process.execPath, words, {
		cwd: options.cwd,
		stdio: ['ignore', 'ignore', 'pipe'],
		env: {
			...process.env,
			NODE_ENV: 'production',
			LOG_LEVEL: 'error',
			HOST: '127.0.0.1',
			PORT: new URL(origin).port,
			...options.env
		}
	});
	let said = '';
	child.stderr.on('data', (text: Buffer) => (said += text));
	const ended = new Promise<void>((done) => child.on('close', () => done()));

	while (!(await answersWell(origin + options.readyPath))) {
		if (child.exitCode !== null) throw new Error(`The server ended before it was ready:\n${said}`);
		if (performance.now() - startedAt > (options.patienceMs ?? PATIENCE_MS)) {
			child.kill('SIGKILL');
			throw new Error(`The server was not ready in time:\n${said}`);
		}
		await wait(ASK_EVERY_MS);
	}
	return {
		origin,
		readyAfterMs: performance.now() - startedAt,
		stop() {
			child.kill('SIGTERM');
			return ended;
		}
	};
}
