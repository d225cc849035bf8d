/** A pause that can be cut short. Cutting it short while nobody waits makes the next one end at once. */
export function createPause() {
	let ended = false;
	let wake: (() => void) | null = null;
	return {
		end() {
			ended = true;
			wake?.();
		},
		async wait(milliseconds: number) {
			if (!ended) {
				await new Promise<void>((resolve) => {
					const timer = setTimeout(resolve, milliseconds);
					wake = () => {
						clearTimeout(timer);
						resolve();
					};
				});
			}
			wake = null;
			ended = false;
		}
	};
}
