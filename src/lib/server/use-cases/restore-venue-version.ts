import { addToAudit } from '#db/queries/audit.server';
import { readVenueInFull, readVenueRevision, updateVenue } from '#db/queries/venue-at-desk.server';
import { may } from '$lib/domain/permissions';
import type { Person } from '$lib/domain/person';
import { m } from '$lib/paraglide/messages';
import { DONE, FORBIDDEN } from '../accounts/answers';
import { actorWords } from '../desk/write-change';
import type { Services } from '../services';

export type RestoreVenueResult =
	{ ok: true } | { ok: false; problem: 'forbidden' | 'nothing' | 'changed' | 'place_is_gone' };

/** Makes a place again what it was at a version, for every listing there. What happened since stays in its history. */
export async function restoreVenueVersion(
	{ db, place, listingsChanged }: Pick<Services, 'db' | 'place' | 'listingsChanged'>,
	actor: Person | null,
	id: string,
	{ version, seen }: { version: number; seen: number },
	now: Date
): Promise<RestoreVenueResult> {
	const venue = await readVenueInFull(db, id);
	if (!venue) return actor ? { ok: false, problem: 'nothing' } : FORBIDDEN;
	if (!actor || !may(actor, 'edit_venue', { areaId: venue.content.areaId })) return FORBIDDEN;
	const old = await readVenueRevision(db, venue.id, version);
	if (!old) return { ok: false, problem: 'nothing' };
	if (!may(actor, 'edit_venue', { areaId: old.areaId })) return FORBIDDEN;
	if (!place.areas.some(({ id }) => id === old.areaId)) {
		return { ok: false, problem: 'place_is_gone' };
	}
	// Early versions say nothing of opening times: those that stand are no part of what is taken back.
	const content = { openingTimes: venue.content.openingTimes ?? null, ...old };
	const reason = m.desk_reason_restored({ version });
	const change = { at: now, actor: actorWords(actor, old.areaId, place), reason };
	const isWritten = await db.transaction(async (tx) => {
		if (!(await updateVenue(tx, venue.id, seen, content, change))) return false;
		const written = { objectId: venue.id, details: { version: seen + 1 } };
		await addToAudit(tx, { actor, action: 'restore_venue_version', ...written });
		return true;
	});
	if (!isWritten) return { ok: false, problem: 'changed' };
	listingsChanged();
	return DONE;
}
