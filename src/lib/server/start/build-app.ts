/** Builds the app where the build is missing or was made from other sources. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { buildEnvironment } from '../environment';

/** All that the build is made from. */
const SOURCES = [
	'src',
	'db',
	'search',
	'static',
	'package-lock.json',
	'svelte.config.js',
	'tsconfig.json',
	'vite.config.ts'
];
/** Made by the build itself, or not part of it. */
const NOT_SOURCES =
	/(\.test\.ts|\.md)$|^src\/lib\/paraglide\/|\/project\.inlang\/(?!settings\.json$)/;

/** Beside what it describes, so that whoever deletes the build deletes this too. */
const stampFile = (root: string) => join(root, 'build', 'sources.sha256');

/** Their paths below `root`, in an order that does not depend on the disk. */
function filesUnder(root: string, source: string): string[] {
	const entry = statSync(join(root, source), { throwIfNoEntry: false });
	if (!entry) return [];
	if (entry.isFile()) return [source];
	return readdirSync(join(root, source), { recursive: true, withFileTypes: true })
		.filter((found) => found.isFile())
		.map((found) => relative(root, join(found.parentPath, found.name)).replaceAll('\\', '/'))
		.sort();
}

/** A digest of the content of every source. Times of files would lie after a checkout or a copy. */
export function digestSources(root: string): string {
	const digest = createHash('sha256');
	for (const name of SOURCES.flatMap((source) => filesUnder(root, source))) {
		if (NOT_SOURCES.test(name)) continue;
		digest
			.update(`${name}\n`)
			.update(readFileSync(join(root, name)))
			.update('\n');
	}
	return digest.digest('hex');
}

export class BuildFailed extends Error {
	override readonly name = 'BuildFailed';
}

/**
 * Builds if needed. Returns true where it did. Throws `BuildFailed` with what the builder said.
 * In a process of its own, since a build takes memory that the server would never give back.
 */
export async function buildApp(
	root: string,
	{ say, signal }: { say: (line: string) => void; signal?: AbortSignal }
): Promise<boolean> {
	const digest = digestSources(root);
	const stamp = stampFile(root);
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return false;
	const why = existsSync(join(root, 'build'))
		? 'The sources have changed'
		: 'This is the first start';
	say(`${why}: building the pages. This takes about half a minute …`);
	const begun = performance.now();
	await runBuilder(root, signal);
	writeFileSync(stamp, digest);
	say(`Built in ${Math.round((performance.now() - begun) / 1000)} s.`);
	return true;
}

function runBuilder(root: string, signal?: AbortSignal): Promise<void> {
	const builder = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, [builder, 'build', '--logLevel', 'warn'], {
			cwd: root,
			stdio: ['ignore', 'pipe', 'pipe'],
			env: buildEnvironment(),
			signal
		});
		const said: string[] = [];
		for (const stream of [child.stdout, child.stderr]) {
			stream.setEncoding('utf8').on('data', (text: string) => said.push(text));
		}
		child.once('error', reject);
		child.once('close', (code) => {
			if (code === 0) resolve();
			else
				reject(
					new BuildFailed(
						`The pages could not be built.\n\n${stripVTControlCharacters(said.join('')).trim()}`
					)
				);
		});
	});
}
