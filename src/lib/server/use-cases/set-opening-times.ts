import { readListingContent } from '#db/queries/listing-content.server';
import { updateListing } from '#db/queries/listing-changes.server';
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
import { m } from '$lib/paraglide/messages';
import type { Services } from '../services';

/** Who sets them: what the history calls them, and whether they may. */
export type TimesActor = {
	/** A role, "Community Builder, Grays": never a person's name. */
	words: string;
	mayEdit(listing: { id: string; areaId: string; isArchived: boolean }): boolean;
};

export type TimesEntry = {
	part: TimesPart;
	typed: TypedTimes;
	/** The version its sender saw when they began. */
	seen: number;
};

export type SetTimesResult =
	| { ok: true; version: number }
	| { ok: false; problem: 'forbidden' }
	| { ok: false; problem: 'nothing' }
	| { ok: false; problem: 'fields'; problems: TimesProblem[] }
	/** Somebody else was faster: their times, to be looked at beside one's own. */
	| { ok: false; problem: 'conflict'; version: number; theirs: OpeningTimes | null };

/**
 * Writes the opening times of a part of a listing as a new version, with its revision and its outbox row. If anything
 * in the listing has changed since the sender saw it, nothing is written.
 */
export async function setOpeningTimes(
	{ db, place, listingsChanged }: Pick<Services, 'db' | 'place' | 'listingsChanged'>,
	actor: TimesActor | null,
	id: string,
	{ part, typed, seen }: TimesEntry,
	now: Date
): Promise<SetTimesResult> {
	const listing = await readListingContent(db, id);
	if (!actor) return { ok: false, problem: 'forbidden' };
	if (!listing) return { ok: false, problem: 'nothing' };
	const { content } = listing;
	const { areaId, status } = content;
	if (!actor.mayEdit({ id: listing.id, areaId, isArchived: status === 'archived' })) {
		return { ok: false, problem: 'forbidden' };
	}
	if (!partsToEnter(content).includes(part)) return { ok: false, problem: 'nothing' };
	const today = localMoment(now).date;
	const read = readTypedTimes(typed, { today, calendar: place.calendar });
	const problems = read.ok ? needsSeason(part, read.times) : read.problems;
	if (!read.ok || problems.length > 0) return { ok: false, problem: 'fields', problems };
	const next: ListingContent = withTimesOfPart(content, part, read.times);
	const change = { at: now, actor: actor.words, reason: m.times_reason() };
	// `next` was made from this version, so whoever saw another one is refused.
	const result =
		seen === listing.version
			? await db.transaction((tx) => updateListing(tx, listing.id, seen, next, change))
			: { outcome: 'stale' as const };
	if (result.outcome === 'missing') return { ok: false, problem: 'nothing' };
	if (result.outcome === 'stale') {
		const { version, content: standing } = (await readListingContent(db, id)) ?? listing;
		return { ok: false, problem: 'conflict', version, theirs: timesOfPart(standing, part) };
	}
	listingsChanged();
	return { ok: true, version: result.version };
}

/** A place is a cool space in its season alone. */
const needsSeason = (part: TimesPart, times: OpeningTimes | null): TimesProblem[] =>
	part === 'cool_space' && times && !times.season
		? [{ code: 'half_a_season', field: 'season-from-day', typed: '' }]
		: [];
