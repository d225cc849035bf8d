import type { Transaction } from '#db/client.server';
import { addToAudit } from '#db/queries/audit.server';
import { addToldApart, dropToldApart } from '#db/queries/duplicates.server';
import { readListingInFull, type ListingInFull } from '#db/queries/listing-at-desk.server';
import { addMerge, moveBelongings } from '#db/queries/merges.server';
import { isPublicStatus } from '$lib/domain/listing';
import type { ListingContent } from '$lib/domain/listing-content';
import { mergeChoices, mergedContent } from '$lib/domain/merge-listings';
import { may } from '$lib/domain/permissions';
import type { Person } from '$lib/domain/person';
import { m } from '$lib/paraglide/messages';
import { z } from 'zod';
import { DONE, FORBIDDEN, NOTHING } from '../accounts/answers';
import { allOrNothing } from '../desk/all-or-nothing';
import { actorWords, objectOf, writeChange, type DeskChange } from '../desk/write-change';
import type { Services } from '../services';

type Parts = Pick<Services, 'db' | 'place' | 'listingsChanged'>;
/** The winner stays, the loser's address will lead to it. */
export type TwoIds = { winnerId: string; loserId: string };

type Refused = { ok: false; problem: 'forbidden' | 'nothing' };
export type SeePairResult = { ok: true; winner: ListingInFull; loser: ListingInFull } | Refused;

/** Two listings side by side, for whoever may make one of them. */
export async function seePair(
	{ db }: Pick<Services, 'db'>,
	actor: Person | null,
	{ winnerId, loserId }: TwoIds
): Promise<SeePairResult> {
	const winner = await readListingInFull(db, winnerId);
	const loser = await readListingInFull(db, loserId);
	if (!winner || !loser) return actor ? NOTHING : FORBIDDEN;
	if (!may(actor, 'edit_listing', objectOf(winner))) return FORBIDDEN;
	if (!may(actor, 'archive_listing', objectOf(loser))) return FORBIDDEN;
	return { ok: true, winner, loser };
}

const form = z.strictObject({
	choices: mergeChoices,
	/** As both were looked at. */
	winnerVersion: z.number().int(),
	loserVersion: z.number().int()
});

export type MergeResult =
	| { ok: true }
	| Refused
	/** `hidden`: residents see the one that would go and not the one that would stay. */
	| { ok: false; problem: 'fields' | 'changed' | 'hidden' };

/**
 * Makes one listing of two: what was chosen goes into the winner, the loser is archived, what people said of it and
 * its events go over, and its address leads to the winner from then on. All of it, or nothing. `given` is untrusted.
 */
export async function mergeListings(
	parts: Parts,
	actor: Person | null,
	ids: TwoIds,
	given: unknown,
	now: Date
): Promise<MergeResult> {
	const seen = await seePair(parts, actor, ids);
	if (!actor) return FORBIDDEN;
	if (!seen.ok) return seen;
	const parsed = form.safeParse(given);
	if (!parsed.success || ids.winnerId === ids.loserId) return { ok: false, problem: 'fields' };
	const { winner, loser } = seen;
	// Whichever area is chosen, it is one of two in which they have just been let in.
	const content = mergedContent(winner.content, loser.content, parsed.data.choices);
	if (isPublicStatus(loser.content.status) && !isPublicStatus(winner.content.status)) {
		return { ok: false, problem: 'hidden' };
	}
	const isWritten = await allOrNothing(parts.db, (tx) =>
		writeMerge(tx, seen, content, { ...parsed.data, actor, now, place: parts.place })
	);
	if (!isWritten) return { ok: false, problem: 'changed' };
	parts.listingsChanged();
	return DONE;
}

type Write = Omit<z.infer<typeof form>, 'choices'> & Pick<DeskChange, 'actor' | 'now' | 'place'>;

async function writeMerge(
	tx: Transaction,
	{ winner, loser }: { winner: ListingInFull; loser: ListingInFull },
	content: ListingContent,
	{ winnerVersion, loserVersion, ...by }: Write
): Promise<boolean> {
	const change = { ...by, action: 'merge_listings' };
	const won = await writeChange(tx, winner, content, {
		...change,
		seen: winnerVersion,
		reason: m.merge_reason_won({ name: loser.content.name })
	});
	const archived = { ...loser.content, status: 'archived' as const, closedNote: null };
	const lost = await writeChange(tx, loser, archived, {
		...change,
		seen: loserVersion,
		reason: m.merge_reason_lost({ name: content.name })
	});
	if (won.outcome !== 'updated' || lost.outcome !== 'updated') return false;
	const actor = actorWords(by.actor, content.areaId, by.place);
	const moves = { from: loser.id, to: winner.id };
	const told = { at: by.now, actor, reason: m.merge_reason_events() };
	await addMerge(tx, {
		loserId: loser.id,
		winnerId: winner.id,
		loserVersion: lost.version,
		winnerVersion: won.version,
		moved: await moveBelongings(tx, moves, told),
		at: by.now,
		actor
	});
	return true;
}

/** Remembers that two listings are two things, so that nobody is asked again; `apart` false takes that back. */
export async function tellApart(
	{ db, place }: Pick<Parts, 'db' | 'place'>,
	actor: Person | null,
	ids: [string, string],
	apart: boolean,
	now: Date
): Promise<{ ok: true } | Refused | { ok: false; problem: 'fields' }> {
	const [first, second] = [
		await readListingInFull(db, ids[0]),
		await readListingInFull(db, ids[1])
	];
	if (!first || !second) return actor ? NOTHING : FORBIDDEN;
	if (!actor || !may(actor, 'see_listing', objectOf(first))) return FORBIDDEN;
	if (!may(actor, 'see_listing', objectOf(second))) return FORBIDDEN;
	if (first.id === second.id) return { ok: false, problem: 'fields' };
	const by = { at: now, actor: actorWords(actor, first.content.areaId, place) };
	await db.transaction(async (tx) => {
		if (apart) await addToldApart(tx, [first.id, second.id], by);
		else await dropToldApart(tx, [first.id, second.id]);
		const action = apart ? 'tell_listings_apart' : 'forget_listings_apart';
		const details = { other: second.id };
		await addToAudit(tx, { actor, action, objectId: first.id, details });
	});
	return DONE;
}
