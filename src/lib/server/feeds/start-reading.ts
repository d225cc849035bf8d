/** Reads what others keep when it is due, one thing after the other, for as long as the server runs. */
import { createPause } from '../search-index/pause';

export type Reading = {
	/** Something may be due: look at once. */
	poke(): void;
	/** Ends after what is in hand. */
	stop(): Promise<void>;
};

const LOOK_MILLISECONDS = 60_000;

/** `readNext` answers whether there was something to read, and never throws. */
export function startReading(readNext: () => Promise<boolean>): Reading {
	const pause = createPause();
	let isStopped = false;
	const run = async () => {
		while (!isStopped) {
			const wasBusy = await readNext();
			if (!wasBusy && !isStopped) await pause.wait(LOOK_MILLISECONDS);
		}
	};
	const running = run();
	return {
		poke: () => pause.end(),
		async stop() {
			isStopped = true;
			pause.end();
			await running;
		}
	};
}
