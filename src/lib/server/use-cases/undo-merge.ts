import type { Transaction } from '#db/client.server';
import {
	readListingInFull,
	readRevision,
	type ListingInFull
} from '#db/queries/listing-at-desk.server';
import { dropMerge, findMerge, moveBack } from '#db/queries/merges.server';
import { takenApart } from '$lib/domain/merge-listings';
import type { ListingContent } from '$lib/domain/listing-content';
import { may } from '$lib/domain/permissions';
import type { Person } from '$lib/domain/person';
import { m } from '$lib/paraglide/messages';
import { DONE, FORBIDDEN } from '../accounts/answers';
import { allOrNothing } from '../desk/all-or-nothing';
import { actorWords, objectOf, writeChange, type DeskChange } from '../desk/write-change';
import type { Services } from '../services';

export type UndoMergeResult =
	{ ok: true } | { ok: false; problem: 'forbidden' | 'nothing' | 'changed' | 'not_now' };

/**
 * Takes a merge back: the loser is what it was before, with what belonged to it; the winner loses what the merge
 * brought, but nothing that anybody has written since.
 */
export async function undoMerge(
	{ db, place, listingsChanged }: Pick<Services, 'db' | 'place' | 'listingsChanged'>,
	actor: Person | null,
	loserId: string,
	now: Date
): Promise<UndoMergeResult> {
	const loser = await readListingInFull(db, loserId);
	if (!loser) return actor ? { ok: false, problem: 'nothing' } : FORBIDDEN;
	if (!actor || !may(actor, 'restore_listing', objectOf(loser))) return FORBIDDEN;
	const merge = await findMerge(db, loserId);
	const winner = merge && (await readListingInFull(db, merge.winnerId));
	if (!merge || !winner) return { ok: false, problem: 'nothing' };
	if (winner.content.status === 'archived') return { ok: false, problem: 'not_now' };
	if (!may(actor, 'edit_listing', objectOf(winner))) return FORBIDDEN;
	const before = await readRevision(db, loser.id, merge.loserVersion - 1);
	const [was, merged] = [
		await readRevision(db, winner.id, merge.winnerVersion - 1),
		await readRevision(db, winner.id, merge.winnerVersion)
	];
	if (!before || !was || !merged) return { ok: false, problem: 'nothing' };
	const isWritten = await allOrNothing(db, async (tx) => {
		if (!(await dropMerge(tx, merge))) return false;
		const words = actorWords(actor, loser.content.areaId, place);
		await moveBack(tx, merge, { at: now, actor: words, reason: m.merge_reason_undone() });
		const by = { actor, now, place };
		return (
			(await write(tx, winner, takenApart(was, merged, winner.content), by)) &&
			(await write(tx, loser, before, by))
		);
	});
	if (!isWritten) return { ok: false, problem: 'changed' };
	listingsChanged();
	return DONE;
}

async function write(
	tx: Transaction,
	listing: ListingInFull,
	content: ListingContent,
	by: Pick<DeskChange, 'actor' | 'now' | 'place'>
): Promise<boolean> {
	const change = { ...by, action: 'undo_merge', reason: m.merge_reason_undone() };
	const { outcome } = await writeChange(tx, listing, content, { ...change, seen: listing.version });
	return outcome === 'updated';
}
