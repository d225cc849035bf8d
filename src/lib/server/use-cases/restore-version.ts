import { areKnown, readListingInFull, readRevision } from '#db/queries/listing-at-desk.server';
import { may } from '$lib/domain/permissions';
import type { Person } from '$lib/domain/person';
import { m } from '$lib/paraglide/messages';
import { DONE, FORBIDDEN } from '../accounts/answers';
import { objectOf, writeChange } from '../desk/write-change';
import type { Services } from '../services';

export type RestoreResult =
	{ ok: true } | { ok: false; problem: 'forbidden' | 'nothing' | 'changed' | 'place_is_gone' };

/**
 * Makes a listing again what it was at a version. What happened since stays in its history, and whether residents see
 * it stays as it is: an old version never publishes by itself.
 */
export async function restoreVersion(
	{ db, place, listingsChanged }: Pick<Services, 'db' | 'place' | 'listingsChanged'>,
	actor: Person | null,
	id: string,
	{ version, seen }: { version: number; seen: number },
	now: Date
): Promise<RestoreResult> {
	const listing = await readListingInFull(db, id);
	if (!listing) return actor ? { ok: false, problem: 'nothing' } : FORBIDDEN;
	if (!actor || !may(actor, 'edit_listing', objectOf(listing))) return FORBIDDEN;
	const old = await readRevision(db, listing.id, version);
	if (!old) return { ok: false, problem: 'nothing' };
	if (!may(actor, 'edit_listing', { ...objectOf(listing), areaId: old.areaId })) return FORBIDDEN;
	const known = await areKnown(db, old);
	if (!known.venue || !known.organisation || !place.areas.some(({ id }) => id === old.areaId)) {
		return { ok: false, problem: 'place_is_gone' };
	}
	const { status, closedNote } = listing.content;
	const isKnown = (category: string) => place.categories.some(({ id }) => id === category);
	const content = { ...old, categories: old.categories.filter(isKnown), status, closedNote };
	const reason = m.desk_reason_restored({ version });
	const change = { actor, action: 'restore_version', reason, seen, now, place };
	const { outcome } = await db.transaction((tx) => writeChange(tx, listing, content, change));
	if (outcome !== 'updated') return { ok: false, problem: 'changed' };
	listingsChanged();
	return DONE;
}
