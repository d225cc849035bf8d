import { publicCheck } from '#db/queries/listings.server';
import type { Database } from '#db/client.server';
import { askTogether } from './ask-together';

/** Answers which of these listings are public at this moment. */
export type PublishedCheck = (ids: readonly string[]) => Promise<ReadonlySet<string>>;

/** Makes the check for one server. */
export function createPublishedCheck(db: Database): PublishedCheck {
	const whichArePublic = askTogether(publicCheck(db));
	return async (ids) => (ids.length === 0 ? new Set() : whichArePublic(ids));
}
