/** One question to the database, about all these keys. */
export type AskAbout<Answer> = (keys: readonly string[]) => Promise<Answer>;

type Waiting<Answer> = { resolve(answer: Answer): void; reject(error: unknown): void };

/**
 * Pages that ask at the same time share one question about all their keys, because the database would otherwise be
 * the dearest part of a results page. Every answer was read after it was asked for.
 */
export function askTogether<Answer>(ask: AskAbout<Answer>): AskAbout<Answer> {
	let keys = new Set<string>();
	let waiting: Waiting<Answer>[] = [];

	const answer = async () => {
		const asked = { keys: [...keys], waiting };
		keys = new Set();
		waiting = [];
		try {
			const found = await ask(asked.keys);
			for (const one of asked.waiting) one.resolve(found);
		} catch (error) {
			for (const one of asked.waiting) one.reject(error);
		}
	};
	return (wanted) => {
		for (const key of wanted) keys.add(key);
		return new Promise((resolve, reject) => {
			waiting.push({ resolve, reject });
			// Late enough for all requests that came in together to have joined.
			if (waiting.length === 1) setImmediate(() => void answer());
		});
	};
}
