import type { Transaction } from '#db/client.server';
import { addToAudit } from '#db/queries/audit.server';
import { dropScheduledMove } from '#db/queries/scheduled-moves.server';
import { updateListing, type UpdateResult } from '#db/queries/listing-changes.server';
import type { ListingInFull } from '#db/queries/listing-at-desk.server';
import type { ListingContent } from '$lib/domain/listing-content';
import type { ListingObject } from '$lib/domain/permissions';
import type { Person } from '$lib/domain/person';
import type { PlaceData } from '$lib/domain/place-data';
import { m } from '$lib/paraglide/messages';
import { roleWords } from '$lib/words/accounts';

/** A listing as permissions look at it. */
export const objectOf = ({
	id,
	content
}: Pick<ListingInFull, 'id' | 'content'>): ListingObject => ({
	id,
	areaId: content.areaId,
	isArchived: content.status === 'archived'
});

/** Who changes a listing without an account: the group over the link in our letter, or the clock. */
export type Hand = { id: null; role: 'group_link' | 'timer' };
export const GROUP: Hand = { id: null, role: 'group_link' };
export const TIMER: Hand = { id: null, role: 'timer' };

/** "Community Builder, Grays": who did it, as residents and everybody else may read it. Never a name. */
export function actorWords(
	{ role }: Pick<Person | Hand, 'role'>,
	areaId: string,
	{ areas }: Pick<PlaceData, 'areas'>
): string {
	if (role === 'group_link') return m.desk_actor_group();
	if (role === 'timer') return m.desk_actor_timer();
	const area = areas.find(({ id }) => id === areaId)?.shortName;
	if (role === 'coordinator' || !area) return roleWords(role);
	return m.desk_actor({ role: roleWords(role), area });
}

export type DeskChange = {
	actor: Person | Hand;
	/** The name of the use case, for the audit log. */
	action: string;
	/** In words, for the history of the listing. */
	reason: string;
	/** The version that the actor had before them. */
	seen: number;
	now: Date;
	place: Pick<PlaceData, 'areas'>;
	/** Besides the version, for the audit log. No names, no addresses. */
	details?: Record<string, unknown>;
};

/**
 * A new version of a listing, its revision, its outbox row and its line in the audit log: all of them, or none.
 * `content` was made from `listing`, so whoever saw another version than that one is refused.
 */
export async function writeChange(
	tx: Transaction,
	listing: ListingInFull,
	content: ListingContent,
	{ actor, action, reason, seen, now, place, details: more }: DeskChange
): Promise<UpdateResult> {
	if (seen !== listing.version) return { outcome: 'stale', version: listing.version };
	const change = { at: now, actor: actorWords(actor, content.areaId, place), reason };
	const result = await updateListing(tx, listing.id, seen, content, change);
	if (result.outcome === 'updated') {
		// Residents must not read this day the next time it closes.
		if (content.status !== 'temporarily_closed') {
			await dropScheduledMove(tx, { listingId: listing.id, move: 'open_again' });
		}
		const details = { ...more, version: result.version };
		await addToAudit(tx, { actor, action, objectId: listing.id, details });
	}
	return result;
}
