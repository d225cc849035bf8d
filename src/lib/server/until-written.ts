/** What the database answered, remembered until anything is written to it. */
import type { Database } from '#db/client.server';
import { databaseState } from '#db/queries/database-state.server';
import { askTogether, type AskAbout } from './ask-together';

/** Makes a question one that is asked anew only about keys that are not remembered. */
export type UntilWritten = <Value>(
	ask: AskAbout<ReadonlyMap<string, Value>>
) => AskAbout<ReadonlyMap<string, Value>>;

/** So many answers at most for each question: a large borough. */
const MOST_REMEMBERED = 20_000;

/**
 * One for the server. Whether anything was written is asked each time, so that what was taken down is gone at once;
 * that is one cheap question for all pages that come together, and most pages need no other.
 */
export function untilWritten(db: Database): UntilWritten {
	const readState = askTogether(databaseState(db));
	return <Value>(ask: AskAbout<ReadonlyMap<string, Value>>) => {
		const askNow = askTogether(ask);
		let state = '';
		let remembered = new Map<string, Value>();
		return async (keys) => {
			// Before the answers: they are then as new as the state they are remembered under, or newer.
			const current = await readState([]);
			if (current !== state || remembered.size >= MOST_REMEMBERED) {
				state = current;
				remembered = new Map();
			}
			const known = remembered;
			const missing = keys.filter((key) => !known.has(key));
			if (missing.length > 0) {
				const found = await askNow(missing);
				for (const key of missing) if (found.has(key)) known.set(key, found.get(key) as Value);
			}
			return known;
		};
	};
}
