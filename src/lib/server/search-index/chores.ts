/** What the index worker does now and then, between changes. */
import type { Log } from '../log';

export type Chore = {
	/** For the log, where it fails. */
	name: string;
	everyMilliseconds: number;
	work(): Promise<void>;
};

/** Runs each chore when its time has come; one that fails is tried again at its next time. */
export function createChores(log: Log, chores: Chore[]) {
	const dueAt = new Map<string, number>();
	const isDue = ({ name }: Chore) => (dueAt.get(name) ?? 0) <= performance.now();
	const putOff = ({ name, everyMilliseconds }: Chore) =>
		dueAt.set(name, performance.now() + everyMilliseconds);
	for (const chore of chores) putOff(chore);
	return {
		async runDue(isStopped: () => boolean): Promise<void> {
			for (const chore of chores.filter(isDue)) {
				if (isStopped()) return;
				try {
					await chore.work();
				} catch (error) {
					log.warn({ chore: chore.name, err: error }, 'A chore of search failed.');
				}
				putOff(chore);
			}
		},
		/** The next `runDue` does it, whatever its time. */
		makeDue(name: string): void {
			dueAt.set(name, 0);
		}
	};
}
