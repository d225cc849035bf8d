import { publicCheck } from '#db/queries/listings.server';
import type { Database } from '#db/client.server';

/** Answers which of these listings are public at this moment. */
export type PublishedCheck = (ids: readonly string[]) => Promise<ReadonlySet<string>>;

type Waiting = { resolve(found: ReadonlySet<string>): void; reject(error: unknown): void };

/**
 * Makes the check for one server. Pages that ask at the same time share one query, because this check would
 * otherwise be the dearest part of a results page. Every answer was read after it was asked for.
 */
export function createPublishedCheck(db: Database): PublishedCheck {
	const whichArePublic = publicCheck(db);
	let ids = new Set<string>();
	let waiting: Waiting[] = [];

	const answer = async () => {
		const asked = { ids: [...ids], waiting };
		ids = new Set();
		waiting = [];
		try {
			const found = await whichArePublic(asked.ids);
			for (const one of asked.waiting) one.resolve(found);
		} catch (error) {
			for (const one of asked.waiting) one.reject(error);
		}
	};
	return (wanted) => {
		if (wanted.length === 0) return Promise.resolve(new Set());
		for (const id of wanted) ids.add(id);
		return new Promise((resolve, reject) => {
			waiting.push({ resolve, reject });
			// Late enough for all requests that came in together to have joined.
			if (waiting.length === 1) setImmediate(() => void answer());
		});
	};
}
