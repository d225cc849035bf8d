import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { CleanUp } from './database';

const CHILD = fileURLToPath(new URL('./database-child.ts', import.meta.url));

/** A process of database-child.ts. It is killed after the suite, if it still lives. */
export class DatabaseProcess {
	readonly #child: ChildProcess;
	readonly #lines: AsyncIterator<string>;

	constructor(task: 'lock' | 'open' | 'write', dataDir: string, cleanUps: CleanUp[]) {
		this.#child = spawn(process.execPath, ['--import', 'tsx', CHILD, task, dataDir], {
			stdio: ['ignore', 'pipe', 'inherit']
		});
		this.#lines = createInterface({ input: this.#child.stdout! })[Symbol.asyncIterator]();
		cleanUps.push(() => this.kill());
	}

	get pid(): number {
		return this.#child.pid ?? -1;
	}

	/** The next line it writes; "" when it has ended. */
	async line(): Promise<string> {
		return (await this.#lines.next()).value ?? '';
	}

	/** SIGKILL: no exit handler runs, nothing is tidied up. */
	async kill(): Promise<void> {
		if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
		const ended = once(this.#child, 'exit');
		this.#child.kill('SIGKILL');
		await ended;
	}
}
