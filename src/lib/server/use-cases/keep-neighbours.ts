/** Feeds of other directories: read from now on, tried again, or let go with everything that came from them. */
import { addToAudit } from '#db/queries/audit.server';
import {
	addNeighbourFeed,
	neighbourFeedsWithCounts,
	removeNeighbour,
	retryNeighbour
} from '#db/queries/neighbours.server';
import type { Transaction } from '#db/client.server';
import { isUuid } from '#db/queries/uuids';
import { neighbourInput } from '$lib/domain/neighbours/neighbour-feed';
import { may } from '$lib/domain/permissions';
import type { Person } from '$lib/domain/person';
import { DONE, FORBIDDEN } from '../accounts/answers';
import type { Services } from '../services';

type Refused = { ok: false; problem: 'forbidden' | 'nothing' };
type Parts = Pick<Services, 'db' | 'neighboursChanged'>;

/** Every feed, with what came of reading it. */
export async function seeNeighbours({ db }: Pick<Services, 'db'>, actor: Person | null) {
	if (!actor || !may(actor, 'keep_neighbours')) return FORBIDDEN;
	return { ok: true as const, feeds: await neighbourFeedsWithCounts(db) };
}

/** Has a feed read from now on. `form` is untrusted. */
export async function readNeighbourFromNow(
	{ db, neighboursChanged }: Parts,
	actor: Person | null,
	form: unknown,
	now: Date
): Promise<
	typeof DONE | typeof FORBIDDEN | { ok: false; problem: 'no_name' | 'bad_address' | 'already' }
> {
	if (!actor || !may(actor, 'keep_neighbours')) return FORBIDDEN;
	const input = neighbourInput.safeParse(form);
	if (!input.success) {
		const isName = input.error.issues.every(({ path }) => path[0] === 'name');
		return { ok: false, problem: isName ? 'no_name' : 'bad_address' };
	}
	const isNew = await db.transaction(async (tx) => {
		const feed = await addNeighbourFeed(tx, input.data, now);
		const action = 'read_neighbour';
		if (feed) await addToAudit(tx, { actor, action, objectId: feed.id });
		return feed !== null;
	});
	if (!isNew) return { ok: false, problem: 'already' };
	neighboursChanged();
	return DONE;
}

/** Reads a feed again, as if nothing had gone wrong. */
export const tryNeighbourAgain = (
	parts: Parts,
	actor: Person | null,
	id: string,
	now: Date
): Promise<typeof DONE | Refused> =>
	withFeed(parts, actor, { id, action: 'try_neighbour_again' }, (tx) =>
		retryNeighbour(tx, id, now)
	);

/** Reads a feed no longer, and takes out everything that came from it. */
export const letNeighbourGo = (
	parts: Parts,
	actor: Person | null,
	id: string
): Promise<typeof DONE | Refused> =>
	withFeed(parts, actor, { id, action: 'let_neighbour_go' }, (tx) => removeNeighbour(tx, id));

async function withFeed(
	{ db, neighboursChanged }: Parts,
	actor: Person | null,
	{ id, action }: { id: string; action: string },
	work: (tx: Transaction) => Promise<boolean>
): Promise<typeof DONE | Refused> {
	if (!actor || !may(actor, 'keep_neighbours')) return FORBIDDEN;
	if (!isUuid(id)) return { ok: false, problem: 'nothing' };
	const isDone = await db.transaction(async (tx) => {
		const isFound = await work(tx);
		if (isFound) await addToAudit(tx, { actor, action, objectId: id });
		return isFound;
	});
	if (!isDone) return { ok: false, problem: 'nothing' };
	neighboursChanged();
	return DONE;
}
