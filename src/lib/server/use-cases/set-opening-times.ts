import { addToAudit } from '#db/queries/audit.server';
import { readListingContent } from '#db/queries/listing-content.server';
import { updateListing, type Change } from '#db/queries/listing-changes.server';
import type { ListingContent } from '$lib/domain/listing-content';
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
import type { PlaceData } from '$lib/domain/place-data';
import { m } from '$lib/paraglide/messages';
import { roleWords } from '$lib/words/accounts';
import { FORBIDDEN } from '../accounts/answers';
import type { Services } from '../services';

const NOTHING = { ok: false, problem: 'nothing' } as const;
type Listing = NonNullable<Awaited<ReturnType<typeof readListingContent>>>;
type Refused = { ok: false; problem: 'forbidden' } | { ok: false; problem: 'nothing' };

/** The listing whose times somebody wants to set. */
export async function seeOpeningTimes(
	{ db }: Pick<Services, 'db'>,
	actor: Person | null,
	id: string
): Promise<{ ok: true; listing: Listing } | Refused> {
	const listing = await readListingContent(db, id);
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
	const listing = await readListingContent(db, id);
	if (!listing) return actor ? NOTHING : FORBIDDEN;
	const object = objectOf(listing);
	if (!actor || !may(actor, 'edit_listing', object)) return FORBIDDEN;
	const { content, version } = listing;
	if (!partsToEnter(content).includes(part)) return NOTHING;
	const read = readTypedTimes(typed, {
		today: localMoment(now).date,
		calendar: place.calendar
	});
	const problems = read.ok ? needsSeason(part, read.times) : read.problems;
	if (!read.ok || problems.length > 0) return { ok: false, problem: 'fields', problems };
	const next = withTimesOfPart(content, part, read.times);
	const change = { at: now, actor: actorWords(actor, content, place), reason: m.times_reason() };
	// `next` was made from this version, so whoever saw another one is refused.
	const isWritten = seen === version && (await write({ db }, actor, { listing, next, change }));
	if (!isWritten) return conflictOf({ db }, id, part);
	listingsChanged();
	return { ok: true, version: version + 1 };
}

/** False where somebody else was faster; then nothing is written. */
async function write(
	{ db }: Pick<Services, 'db'>,
	actor: Person,
	{ listing, next, change }: { listing: Listing; next: ListingContent; change: Change }
): Promise<boolean> {
	return db.transaction(async (tx) => {
		const result = await updateListing(tx, listing.id, listing.version, next, change);
		if (result.outcome !== 'updated') return false;
		const details = { version: result.version };
		await addToAudit(tx, { actor, action: 'set_opening_times', objectId: listing.id, details });
		return true;
	});
}

async function conflictOf(
	{ db }: Pick<Services, 'db'>,
	id: string,
	part: TimesPart
): Promise<SetTimesResult> {
	const standing = await readListingContent(db, id);
	if (!standing) return NOTHING;
	const theirs = timesOfPart(standing.content, part);
	return { ok: false, problem: 'conflict', version: standing.version, theirs };
}

const objectOf = ({ id, content: { areaId, status } }: Pick<Listing, 'id' | 'content'>) => ({
	id,
	areaId,
	isArchived: status === 'archived'
});

/** "Community Builder, Grays": as the history may show it. Never a name. */
function actorWords(
	{ role }: Person,
	{ areaId }: Pick<ListingContent, 'areaId'>,
	{ areas }: Pick<PlaceData, 'areas'>
): string {
	const area = areas.find(({ id }) => id === areaId)?.shortName;
	if (role === 'coordinator' || !area) return roleWords(role);
	return m.times_actor({ role: roleWords(role), area });
}

/** A place is a cool space in its season alone. */
const needsSeason = (part: TimesPart, times: OpeningTimes | null): TimesProblem[] =>
	part === 'cool_space' && times && !times.season
		? [{ code: 'half_a_season', field: 'season-from-day', typed: '' }]
		: [];
