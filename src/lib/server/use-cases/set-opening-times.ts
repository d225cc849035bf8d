import { readListingInFull, type ListingInFull } from '#db/queries/listing-at-desk.server';
import { moveEditOn } from '#db/queries/listing-edits.server';
import { localMoment } from '$lib/domain/local-time';
import { readTypedTimes, type TimesProblem } from '$lib/domain/opening/entry/read-typed-times';
import type { TypedTimes } from '$lib/domain/opening/entry/typed-times';
import {
	partsToEnter,
	timesOfPart,
	withTimesOfPart,
	type TimesPart
} from '$lib/domain/opening/parts';
import type { OpeningTimes } from '$lib/domain/opening/times';
import { may } from '$lib/domain/permissions';
import type { Person } from '$lib/domain/person';
import { m } from '$lib/paraglide/messages';
import { FORBIDDEN, NOTHING } from '../accounts/answers';
import { objectOf, writeChange } from '../desk/write-change';
import type { Services } from '../services';

type Refused = { ok: false; problem: 'forbidden' } | { ok: false; problem: 'nothing' };

/** The listing whose times somebody wants to set. */
export async function seeOpeningTimes(
	{ db }: Pick<Services, 'db'>,
	actor: Person | null,
	id: string
): Promise<{ ok: true; listing: ListingInFull } | Refused> {
	const listing = await readListingInFull(db, id);
	if (!listing) return actor ? NOTHING : FORBIDDEN;
	const object = objectOf(listing);
	return may(actor, 'edit_listing', object) ? { ok: true, listing } : FORBIDDEN;
}

export type TimesEntry = {
	part: TimesPart;
	typed: TypedTimes;
	/** The version its sender saw when they began. */
	seen: number;
};

export type SetTimesResult =
	| { ok: true; version: number }
	| Refused
	| { ok: false; problem: 'fields'; problems: TimesProblem[] }
	/** Somebody else was faster: their times, to be looked at beside one's own. */
	| { ok: false; problem: 'conflict'; version: number; theirs: OpeningTimes | null };

/**
 * Writes the opening times of a part of a listing as a new version, with its revision and its outbox row. If anything
 * in the listing has changed since the sender saw it, nothing is written.
 */
export async function setOpeningTimes(
	{ db, place, listingsChanged }: Pick<Services, 'db' | 'place' | 'listingsChanged'>,
	actor: Person | null,
	id: string,
	{ part, typed, seen }: TimesEntry,
	now: Date
): Promise<SetTimesResult> {
	const listing = await readListingInFull(db, id);
	if (!listing) return actor ? NOTHING : FORBIDDEN;
	const object = objectOf(listing);
	if (!actor || !may(actor, 'edit_listing', object)) return FORBIDDEN;
	const { content } = listing;
	if (!partsToEnter(content).includes(part)) return NOTHING;
	const read = readTypedTimes(typed, {
		today: localMoment(now).date,
		calendar: place.calendar
	});
	const problems = read.ok ? needsSeason(part, read.times) : read.problems;
	if (!read.ok || problems.length > 0) return { ok: false, problem: 'fields', problems };
	const next = withTimesOfPart(content, part, read.times);
	const change = {
		...{ actor, action: 'set_opening_times', reason: m.times_reason() },
		...{ seen, now, place }
	};
	const whose = { listingId: listing.id, userId: actor.id };
	const result = await db.transaction(async (tx) => {
		const written = await writeChange(tx, listing, next, change);
		// In the middle of the form: their own times are no reason to ask them which version they want.
		if (written.outcome === 'updated')
			await moveEditOn(tx, whose, { from: seen, to: written.version });
		return written;
	});
	if (result.outcome !== 'updated') return conflictOf({ db }, id, part);
	listingsChanged();
	return { ok: true, version: result.version };
}

async function conflictOf(
	{ db }: Pick<Services, 'db'>,
	id: string,
	part: TimesPart
): Promise<SetTimesResult> {
	const standing = await readListingInFull(db, id);
	if (!standing) return NOTHING;
	const theirs = timesOfPart(standing.content, part);
	return { ok: false, problem: 'conflict', version: standing.version, theirs };
}

/** A place is a cool space in its season alone. */
const needsSeason = (part: TimesPart, times: OpeningTimes | null): TimesProblem[] =>
	part === 'cool_space' && times && !times.season
		? [{ code: 'half_a_season', field: 'season-from-day', typed: '' }]
		: [];
