import { addToAudit } from '#db/queries/audit.server';
import {
	areKnown,
	readListingInFull,
	readRevision,
	type ListingInFull
} from '#db/queries/listing-at-desk.server';
import { dropEdit, keepEdit } from '#db/queries/listing-edits.server';
import { saveProposal } from '#db/queries/owners.server';
import { groupsOf, withCheck } from '$lib/domain/field-checks';
import { isPublicStatus, type CheckMethod } from '$lib/domain/listing';
import type { ListingContent } from '$lib/domain/listing-content';
import {
	changedFields,
	mergeTyped,
	typedOf,
	type FormField,
	type ListingMerge,
	type ListingPart,
	type TypedListing
} from '$lib/domain/listing-form';
import { localMoment } from '$lib/domain/local-time';
import { withFields } from '$lib/domain/merge-fields';
import { may } from '$lib/domain/permissions';
import type { Person } from '$lib/domain/person';
import { readListingForm, type FormProblems } from '$lib/domain/read-listing-form';
import { m } from '$lib/paraglide/messages';
import { DONE, FORBIDDEN } from '../accounts/answers';
import { actorWords, objectOf, writeChange } from '../desk/write-change';
import { knownIds } from '../known-ids';
import type { Services } from '../services';

type Parts = Pick<Services, 'db' | 'place' | 'listingsChanged'>;

/** What came out of the form. */
export type Edit = {
	typed: TypedListing;
	/** The version its sender saw when they began. */
	baseVersion: number;
	/** Fields in which the sender takes what somebody else wrote meanwhile. */
	takeTheirs: FormField[];
	/** Why, for the history; may be empty. */
	reason: string;
	/** How the sender made sure of what they changed; left out where they did not. */
	checkedHow?: CheckMethod;
};

export type Conflict = ListingMerge & {
	ok: false;
	problem: 'conflict';
	/** Which version stands now: the merge goes on from there. */
	version: number;
};
export type SaveResult =
	/** `isLive`: residents see it. */
	| { ok: true; isLive: boolean }
	| { ok: false; problem: 'forbidden' | 'nothing' }
	| { ok: false; problem: 'fields'; problems: FormProblems }
	| Conflict;

/**
 * Writes what was typed as a new version. If somebody else was faster nothing is written: the sender sees both, field
 * by field, and what they typed is kept for them.
 */
export async function saveListing(
	{ db, place, listingsChanged }: Parts,
	actor: Person | null,
	id: string,
	edit: Edit,
	now: Date
): Promise<SaveResult> {
	const listing = await readListingInFull(db, id);
	if (!listing) return actor ? { ok: false, problem: 'nothing' } : FORBIDDEN;
	const object = objectOf(listing);
	const mayWrite = may(actor, 'edit_listing', object) || may(actor, 'edit_own_listing', object);
	if (!actor || !mayWrite) return FORBIDDEN;
	const standing = typedOf(listing.content);
	const typed = withFields(edit.typed, standing, edit.takeTheirs);
	const read = await readEdit({ db, place }, actor, listing, typed);
	if (!read.ok) return { ok: false, problem: 'fields', problems: read.problems };
	const whose = { listingId: listing.id, userId: actor.id };
	const { baseVersion } = edit;
	const reason = edit.reason || m.desk_reason_edited();
	const unsaved = { baseVersion, typed, ...saidOf(edit), savedAt: now };
	const change = { actor, action: 'edit_listing', reason, seen: baseVersion, now, place };
	const content = contentAfter(actor, listing, read.part, { ...edit, typed }, { now, place });
	const outcome = await db.transaction(async (tx) => {
		const result = await writeChange(tx, listing, content, change);
		if (result.outcome === 'updated') await dropEdit(tx, whose);
		else await keepEdit(tx, whose, unsaved);
		return result.outcome;
	});
	if (outcome !== 'updated') return conflictOf({ db }, listing.id, { baseVersion, typed });
	listingsChanged();
	return { ok: true, isLive: isPublicStatus(content.status) };
}

/** An edit is no check, unless its sender says so: then of the parts that they changed. */
function contentAfter(
	actor: Person,
	{ content }: ListingInFull,
	part: ListingPart,
	{ typed, checkedHow: how }: Edit,
	{ now, place }: { now: Date } & Pick<Services, 'place'>
): ListingContent {
	const next = { ...content, ...part };
	const groups = groupsOf(changedFields(typedOf(content), typed));
	// What a group writes itself is a check only once somebody of ours has said so.
	if (!how || groups.length === 0 || actor.role === 'owner') return next;
	const by = actorWords(actor, next.areaId, place);
	return withCheck(next, { on: localMoment(now).date, by, how }, groups);
}

/** What was typed as part of a listing. Whether its venue and organisation are ours is asked of the database. */
async function readEdit(
	{ db, place }: Pick<Parts, 'db' | 'place'>,
	actor: Person,
	listing: ListingInFull,
	typed: TypedListing
): Promise<ReturnType<typeof readListingForm>> {
	const read = readListingForm(typed, knownIds(place));
	const problems: FormProblems = read.ok ? {} : read.problems;
	const known = await areKnown(db, {
		venueId: typed.venueId || null,
		organisationId: typed.organisationId || null
	});
	if (!known.venue) problems.venueId = 'unknown';
	if (!known.organisation) problems.organisationId = 'unknown';
	// Nobody moves a listing to where they could not touch it any more.
	const there = { ...objectOf(listing), areaId: typed.areaId };
	const moves = typed.areaId !== listing.content.areaId;
	if (moves && !may(actor, 'edit_listing', there)) problems.areaId ??= 'unknown';
	return Object.keys(problems).length > 0 ? { ok: false, problems } : read;
}

/** Both versions, and what of them has to be decided by hand. */
async function conflictOf(
	{ db }: Pick<Parts, 'db'>,
	id: string,
	{ baseVersion, typed }: Pick<Edit, 'baseVersion' | 'typed'>
): Promise<SaveResult> {
	const listing = await readListingInFull(db, id);
	if (!listing) return { ok: false, problem: 'nothing' };
	const theirs = typedOf(listing.content);
	const base = await readRevision(db, id, baseVersion);
	const merge = mergeTyped(base ? typedOf(base) : theirs, theirs, typed);
	return { ok: false, problem: 'conflict', version: listing.version, ...merge };
}

export type ProposeResult =
	| { ok: true }
	| { ok: false; problem: 'forbidden' | 'nothing' }
	| { ok: false; problem: 'fields'; problems: FormProblems };

/**
 * Lays before the Builders what somebody would change. The listing stays as it is until one of them agrees; what
 * others change meanwhile is joined to it then.
 */
export async function proposeEdit(
	{ db, place }: Pick<Parts, 'db' | 'place'>,
	actor: Person | null,
	id: string,
	{ typed, baseVersion, reason }: Pick<Edit, 'typed' | 'baseVersion' | 'reason'>,
	now: Date
): Promise<ProposeResult> {
	const listing = await readListingInFull(db, id);
	if (!listing) return actor ? { ok: false, problem: 'nothing' } : FORBIDDEN;
	if (!actor || !may(actor, 'propose_edit', objectOf(listing))) return FORBIDDEN;
	const read = await readEdit({ db, place }, actor, listing, typed);
	if (!read.ok) return { ok: false, problem: 'fields', problems: read.problems };
	const whose = { listingId: listing.id, userId: actor.id };
	await db.transaction(async (tx) => {
		await saveProposal(tx, { ...whose, baseVersion, typed, reason, sentAt: now });
		await dropEdit(tx, whose);
		await addToAudit(tx, { actor, action: 'propose_edit', objectId: listing.id });
	});
	return DONE;
}

/** Keeps what was typed, right or wrong, so that nothing is lost when the phone is. */
export async function keepUnsaved(
	{ db }: Pick<Parts, 'db'>,
	actor: Person | null,
	id: string,
	edit: Pick<Edit, 'typed' | 'baseVersion'> & Partial<Pick<Edit, 'reason' | 'checkedHow'>>,
	now: Date
): Promise<{ ok: true; hasTimes: boolean } | { ok: false; problem: 'forbidden' | 'nothing' }> {
	const listing = await readListingInFull(db, id);
	if (!listing) return actor ? { ok: false, problem: 'nothing' } : FORBIDDEN;
	if (!actor || !may(actor, 'propose_edit', objectOf(listing))) return FORBIDDEN;
	const { typed, baseVersion } = edit;
	const whose = { listingId: listing.id, userId: actor.id };
	await keepEdit(db, whose, { typed, baseVersion, ...saidOf(edit), savedAt: now });
	return { ok: true, hasTimes: listing.content.openingTimes !== null };
}

/** What they said about the change, as it is kept. */
const saidOf = ({ reason, checkedHow }: Partial<Pick<Edit, 'reason' | 'checkedHow'>>) => ({
	reason: reason ?? '',
	checkedHow: checkedHow ?? ''
});

/** Throws away what somebody themselves typed and did not save. */
export async function dropUnsaved(
	{ db }: Pick<Parts, 'db'>,
	actor: Person | null,
	id: string
): Promise<{ ok: true } | { ok: false; problem: 'forbidden' | 'nothing' }> {
	const listing = await readListingInFull(db, id);
	if (!listing) return actor ? { ok: false, problem: 'nothing' } : FORBIDDEN;
	if (!actor || !may(actor, 'see_listing', objectOf(listing))) return FORBIDDEN;
	await dropEdit(db, { listingId: listing.id, userId: actor.id });
	return DONE;
}
