/**
 * `npm start`: builds if needed, opens the database, serves. Words for people go to standard error. Called by
 * start.js, which has TypeScript translated until the built server, which needs none of that, is loaded.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { processEnvironment, tellBuiltServer, type Environment } from '#server/environment';
import { buildApp } from '#server/start/build-app';
import { explainStartFailure } from '#server/start/explain';
import { frontDoor, type AppHandler } from '#server/start/front-door';
import { closeServer, createWebServer, listen } from '#server/start/web-server';

/** Of the five seconds within which it is gone: requests may take this much, the rest is for the database. */
const GRACE_MILLISECONDS = 3_000;
const GONE_MILLISECONDS = 4_800;

const root = join(import.meta.dirname, '..');
const say = (line: string) => process.stderr.write(`${line}\n`);

type StopTranslating = () => Promise<void>;

async function serve(environment: Environment, stopTranslating: StopTranslating): Promise<void> {
	let app: AppHandler | null = null;
	const building = new AbortController();
	const server = createWebServer(frontDoor(() => app));
	// Before anything slow: whoever started it twice learns so at once.
	const address = await listen(server, environment.PORT, environment.HOST);
	stopOnSignal(async () => {
		building.abort();
		await closeServer(server, GRACE_MILLISECONDS);
		// The app closes its services on this, as it would under adapter-node's own server; then nothing
		// is left to do and the process ends by itself.
		process.emit('sveltekit:shutdown' as 'disconnect');
	});
	await buildApp(root, { say, signal: building.signal });
	tellBuiltServer(environment);
	await stopTranslating();
	const handler = pathToFileURL(join(root, 'build', 'handler.js')).href;
	({ handler: app } = (await import(handler)) as { handler: AppHandler });
	say(`The directory is ready: ${environment.ORIGIN ?? localAddress(address)}`);
}

function localAddress({ address, port }: { address: string; port: number }): string {
	const everywhere = address === '0.0.0.0' || address === '::';
	const host = everywhere ? 'localhost' : address.includes(':') ? `[${address}]` : address;
	return `http://${host}:${port}`;
}

function stopOnSignal(stop: () => Promise<void>): void {
	let stopping = false;
	for (const signal of ['SIGTERM', 'SIGINT'] as const) {
		process.on(signal, () => {
			if (stopping) process.exit(1);
			stopping = true;
			say('Stopping …');
			setTimeout(() => process.exit(0), GONE_MILLISECONDS).unref();
			void stop();
		});
	}
}

function giveUp(words: string): never {
	say(words);
	process.exit(1);
}

export async function start(stopTranslating: StopTranslating): Promise<void> {
	const reading = processEnvironment();
	if (!reading.ok) {
		giveUp(`These settings are wrong:\n${reading.problems.map((line) => `  ${line}`).join('\n')}`);
	}
	if (process.argv.includes('--build-only')) {
		return void (await buildApp(root, { say }).catch((error: Error) => giveUp(error.message)));
	}
	await serve(reading.environment, stopTranslating).catch((error: unknown) => {
		// Stopped while it was still building.
		if ((error as Error)?.name === 'AbortError') process.exit(0);
		const words = explainStartFailure(error, reading.environment);
		giveUp(words ?? `The directory could not start.\n${(error as Error)?.stack ?? error}`);
	});
}
