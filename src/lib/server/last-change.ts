import type { Database } from '#db/client.server';
import { lastListingsChange, type ListingsChange } from '#db/queries/listings-state.server';
import { untilWritten } from './until-written';

/** The last change of any listing: whoever walks through the feed asks for it with every page. */
export type LastChange = () => Promise<ListingsChange>;

const ALL = 'all';

/** Makes the question for one server. */
export function createLastChange(db: Database, remember = untilWritten(db)): LastChange {
	const ask = remember(async () => new Map([[ALL, await lastListingsChange(db)]]));
	return async () => (await ask([ALL])).get(ALL) as ListingsChange;
}
