import { publicCheck } from '#db/queries/listings.server';
import type { Database } from '#db/client.server';
import { untilWritten } from './until-written';

/** Answers which of these listings are public at this moment. */
export type PublishedCheck = (ids: readonly string[]) => Promise<ReadonlySet<string>>;

/** Makes the check for one server. */
export function createPublishedCheck(db: Database, remember = untilWritten(db)): PublishedCheck {
	const whichArePublic = publicCheck(db);
	const isPublic = remember(async (ids) => {
		const found = await whichArePublic(ids);
		return new Map(ids.map((id) => [id, found.has(id)]));
	});
	return async (ids) => {
		if (ids.length === 0) return new Set();
		const known = await isPublic(ids);
		return new Set(ids.filter((id) => known.get(id)));
	};
}
