/**
 * One process at a time in a data directory: PGlite takes no lock, and two processes in one cluster lose
 * rows without a word.
 *
 * The holder listens on a Unix socket, so the kernel itself says whether it lives: after kill -9 nobody
 * listens any more, and neither a reused pid nor a container with its own pids can fool us.
 *
 * Sockets are numbered and the highest number holds the lock. Taking over means linking the next number,
 * which only one process can do; nobody ever deletes the newest, so two processes that find the same stale
 * lock cannot both win.
 */
import { link, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { join, relative } from 'node:path';
import { randomUUID } from 'node:crypto';
import { CannotOpenDatabase, errorCode } from '#db/database';

export type DataDirectoryLock = { release(): Promise<void> };

const TRIES = 50;
/** The shortest limit among Linux (107) and macOS (103); beyond it the system cuts the name silently. */
const LONGEST_SOCKET_PATH = 103;

const numbersIn = async (folder: string): Promise<number[]> =>
	(await readdir(folder)).filter((name) => /^\d+$/.test(name)).map(Number);

/** A path short enough for a socket: seen from here where that is shorter. */
function socketPath(folder: string, name: string): string {
	const path = join(folder, name);
	const nearer = relative(process.cwd(), path);
	const shorter = nearer.length < path.length ? nearer : path;
	if (Buffer.byteLength(shorter) > LONGEST_SOCKET_PATH) {
		throw new CannotOpenDatabase(
			'not_writable',
			`The path of the data directory is too long to keep a lock in (${path}). Set DATA_DIR to a shorter one.`
		);
	}
	return shorter;
}

/** Does a process listen there? Every doubt counts as yes: refusing to start loses no data. */
function isHeld(path: string): Promise<boolean> {
	return new Promise((resolve) => {
		const socket = connect(path);
		socket.once('connect', () => {
			socket.destroy();
			resolve(true);
		});
		socket.once('error', (error) => {
			resolve(!['ECONNREFUSED', 'ENOENT'].includes(errorCode(error) ?? ''));
		});
	});
}

function listen(path: string): Promise<Server> {
	return new Promise((resolve, reject) => {
		const server = createServer((socket) => socket.destroy());
		server.once('error', reject);
		server.listen({ path, exclusive: true }, () => {
			server.unref();
			resolve(server);
		});
	});
}

const stopListening = (server: Server): Promise<void> =>
	new Promise((resolve) => server.close(() => resolve()));

async function refuse(folder: string, dataDir: string): Promise<never> {
	const pid = await readFile(join(folder, 'holder'), 'utf8').catch(() => '');
	const who = /^\d+$/.test(pid) ? `process ${pid}` : 'another process';
	throw new CannotOpenDatabase(
		'in_use',
		`The data directory ${dataDir} is in use by ${who}. Stop that process, or set DATA_DIR to another directory.`
	);
}

/** For the message above only; whether the lock is held never depends on it. */
async function noteHolder(folder: string, mark: string): Promise<void> {
	const draft = join(folder, `holder-${mark}`);
	await writeFile(draft, String(process.pid));
	await rename(draft, join(folder, 'holder'));
}

/** Links our listening socket as the next number. False where another process was faster. */
async function claim(folder: string, draft: string, number: number): Promise<boolean> {
	try {
		await link(join(folder, draft), join(folder, String(number)));
	} catch (error) {
		if (errorCode(error) === 'EEXIST') return false;
		throw error;
	}
	// A number can be free because its holder came and went, and was swept up by a later one.
	const numbers = await numbersIn(folder);
	if (numbers.some((other) => other > number)) return false;
	for (const old of numbers) {
		if (old < number) await rm(join(folder, String(old)), { force: true });
	}
	return true;
}

/**
 * Takes the data directory for this process until `release()` or its end, however that comes.
 * Throws `CannotOpenDatabase` at once where a living process has it.
 */
export async function lockDataDirectory(dataDir: string): Promise<DataDirectoryLock> {
	const folder = join(dataDir, 'lock');
	await mkdir(folder, { recursive: true });
	const mark = `new-${randomUUID().slice(0, 8)}`;
	// Listening comes before linking: a socket that does not listen yet would look stale.
	const server = await listen(socketPath(folder, mark));
	try {
		for (let tries = 0; tries < TRIES; tries++) {
			const top = Math.max(0, ...(await numbersIn(folder)));
			if (top > 0 && (await isHeld(socketPath(folder, String(top))))) {
				await refuse(folder, dataDir);
			}
			if (await claim(folder, mark, top + 1)) {
				await rm(join(folder, mark), { force: true });
				await noteHolder(folder, mark);
				return { release: () => stopListening(server) };
			}
		}
		return await refuse(folder, dataDir);
	} catch (error) {
		await stopListening(server);
		throw error;
	}
}
