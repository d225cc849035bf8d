import { addToAudit } from '#db/queries/audit.server';
import { readVenueInFull, updateVenue } from '#db/queries/venue-at-desk.server';
import { localMoment } from '$lib/domain/local-time';
import { readTypedTimes, type TimesProblem } from '$lib/domain/opening/entry/read-typed-times';
import type { TypedTimes } from '$lib/domain/opening/entry/typed-times';
import type { OpeningTimes } from '$lib/domain/opening/times';
import { may } from '$lib/domain/permissions';
import type { Person } from '$lib/domain/person';
import { m } from '$lib/paraglide/messages';
import { FORBIDDEN, NOTHING } from '../accounts/answers';
import { actorWords } from '../desk/write-change';
import type { Services } from '../services';

type Refused = { ok: false; problem: 'forbidden' } | { ok: false; problem: 'nothing' };

export type SetVenueTimesResult =
	| { ok: true; version: number }
	| Refused
	| { ok: false; problem: 'fields'; problems: TimesProblem[] }
	/** Somebody else was faster: their times, to be looked at beside one's own. */
	| { ok: false; problem: 'conflict'; version: number; theirs: OpeningTimes | null };

/**
 * Writes when a place is open as a new version of it, with its revision, its line in the audit log, and word to every
 * listing there: those without times of their own go by these. If somebody was faster nothing is written.
 */
export async function setVenueTimes(
	{ db, place, listingsChanged }: Pick<Services, 'db' | 'place' | 'listingsChanged'>,
	actor: Person | null,
	id: string,
	{ typed, seen }: { typed: TypedTimes; seen: number },
	now: Date
): Promise<SetVenueTimesResult> {
	const venue = await readVenueInFull(db, id);
	if (!venue) return actor ? NOTHING : FORBIDDEN;
	const { areaId } = venue.content;
	if (!actor || !may(actor, 'edit_venue', { areaId })) return FORBIDDEN;
	const today = localMoment(now).date;
	const read = readTypedTimes(typed, { today, calendar: place.calendar });
	if (!read.ok) return { ok: false, problem: 'fields', problems: read.problems };
	const content = { ...venue.content, openingTimes: read.times };
	const reason = m.times_reason();
	const change = { at: now, actor: actorWords(actor, areaId, place), reason };
	const version = seen + 1;
	const isWritten = await db.transaction(async (tx) => {
		if (!(await updateVenue(tx, venue.id, seen, content, change))) return false;
		const written = { objectId: venue.id, details: { version } };
		await addToAudit(tx, { actor, action: 'set_venue_times', ...written });
		return true;
	});
	if (!isWritten) return conflictOf(db, venue.id);
	listingsChanged();
	return { ok: true, version };
}

async function conflictOf(db: Services['db'], id: string): Promise<SetVenueTimesResult> {
	const standing = await readVenueInFull(db, id);
	if (!standing) return NOTHING;
	const { version, content } = standing;
	return { ok: false, problem: 'conflict', version, theirs: content.openingTimes ?? null };
}
