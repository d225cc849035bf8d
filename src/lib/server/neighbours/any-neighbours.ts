import type { Database } from '#db/client.server';
import { hasNeighbours } from '#db/queries/neighbours.server';

const REMEMBERED_MILLISECONDS = 60_000;

/** Whether there is anything of neighbours to show, as it was a minute ago at most. */
export type AnyNeighbours = (now: Date) => Promise<boolean>;

/** Every page of results wants to know, and feeds are read once a day: the database is asked once a minute. */
export function createAnyNeighbours(db: Database): AnyNeighbours {
	let asked = -Infinity;
	let any = false;
	return async (now) => {
		if (now.getTime() - asked < REMEMBERED_MILLISECONDS) return any;
		asked = now.getTime();
		return (any = await hasNeighbours(db));
	};
}
