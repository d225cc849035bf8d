import { addToAudit } from '#db/queries/audit.server';
import {
	listingsAtVenue,
	readVenueInFull,
	readVenueRevision,
	updateVenue,
	type VenueInFull
} from '#db/queries/venue-at-desk.server';
import { createAreaFinder } from '$lib/domain/area-of-point';
import { localMoment } from '$lib/domain/local-time';
import { may } from '$lib/domain/permissions';
import type { Person } from '$lib/domain/person';
import {
	mergeVenues,
	pointWarnings,
	readVenueForm,
	typedOfVenue,
	withAccessSeen,
	type PointWarning,
	type TypedVenue,
	type VenueContent,
	type VenueMerge,
	type VenueProblem
} from '$lib/domain/venue-form';
import { m } from '$lib/paraglide/messages';
import { FORBIDDEN, NOTHING } from '../accounts/answers';
import { actorWords } from '../desk/write-change';
import type { Services } from '../services';
import { whereIsPostcode } from '../where-is-postcode';

type Refused = { ok: false; problem: 'forbidden' | 'nothing' };
type Listed = Awaited<ReturnType<typeof listingsAtVenue>>;

export type SeeVenueResult =
	{ ok: true; venue: VenueInFull; listings: Listed; warnings: PointWarning[] } | Refused;

/** A place with its hidden address, what meets there, and what is odd about its point. */
export async function seeVenue(
	{ db, place }: Pick<Services, 'db' | 'place'>,
	actor: Person | null,
	id: string
): Promise<SeeVenueResult> {
	const venue = await readVenueInFull(db, id);
	if (!venue) return actor ? NOTHING : FORBIDDEN;
	if (!may(actor, 'edit_venue', { areaId: venue.content.areaId })) return FORBIDDEN;
	const warnings = await warningsOf({ db, place }, venue.content);
	return { ok: true, venue, listings: await listingsAtVenue(db, id), warnings };
}

/** By the drawn or official outlines of the areas, whichever there are. */
async function warningsOf(
	{ db, place }: Pick<Services, 'db' | 'place'>,
	{ lat, lng, areaId, postcode }: VenueContent
): Promise<PointWarning[]> {
	if (lat === null || lng === null) return [];
	const areas = place.areas.map(({ id, outline }) => ({ id, boundary: outline }));
	const found = createAreaFinder(areas)({ lat, lng }, 0);
	const where = postcode ? await whereIsPostcode({ db, place }, postcode) : null;
	return pointWarnings(
		{ lat, lng },
		{ areaOfPoint: found.areaId, areaId, postcode: where?.ok ? where : null }
	);
}

export type VenueEdit = {
	typed: TypedVenue;
	/** The version its sender saw when they began. */
	seen: number;
	/** Fields in which the sender takes what somebody else wrote meanwhile. */
	takeTheirs: string[];
	/** The sender has been there to see how one gets in and around. */
	accessSeen?: boolean;
	/** The point is looked up from the postcode. */
	pointFromPostcode: boolean;
	reason: string;
};
export type SaveVenueResult =
	| { ok: true; warnings: PointWarning[] }
	| Refused
	| { ok: false; problem: 'fields'; problems: Record<string, VenueProblem | 'not_here'> }
	| ({ ok: false; problem: 'conflict'; version: number; theirs: TypedVenue } & VenueMerge);

/**
 * Writes what was typed as a new version of a place, with its revision, its line in the audit log, and word to every
 * listing there. If somebody else was faster nothing is written, and the sender sees both field by field.
 */
export async function saveVenue(
	parts: Pick<Services, 'db' | 'place' | 'listingsChanged'>,
	actor: Person | null,
	id: string,
	edit: VenueEdit,
	now: Date
): Promise<SaveVenueResult> {
	const { db, place, listingsChanged } = parts;
	const venue = await readVenueInFull(db, id);
	if (!venue) return actor ? NOTHING : FORBIDDEN;
	if (!actor || !may(actor, 'edit_venue', { areaId: venue.content.areaId })) return FORBIDDEN;
	const standing = typedOfVenue(venue.content);
	const theirs = edit.takeTheirs.map((field) => [field, standing[field] ?? '']);
	const typed: TypedVenue = { ...edit.typed, ...Object.fromEntries(theirs) };
	const read = await readEdit(parts, actor, venue, { ...edit, typed });
	if (!read.ok) return { ok: false, problem: 'fields', problems: read.problems };
	const next = edit.accessSeen ? withAccessSeen(read.venue, localMoment(now).date) : read.venue;
	const { areaId } = next;
	const reason = edit.reason || m.venue_reason();
	const change = { at: now, actor: actorWords(actor, areaId, place), reason };
	const isWritten = await db.transaction(async (tx) => {
		if (!(await updateVenue(tx, venue.id, edit.seen, next, change))) return false;
		const details = { version: edit.seen + 1 };
		await addToAudit(tx, { actor, action: 'edit_venue', objectId: venue.id, details });
		return true;
	});
	if (!isWritten) return conflictOf(db, venue.id, typed, edit.seen);
	listingsChanged();
	return { ok: true, warnings: await warningsOf({ db, place }, read.venue) };
}

async function readEdit(
	{ db, place }: Pick<Services, 'db' | 'place'>,
	actor: Person,
	{ content }: VenueInFull,
	{ typed, pointFromPostcode }: VenueEdit
): Promise<
	| { ok: true; venue: VenueContent }
	| { ok: false; problems: Record<string, VenueProblem | 'not_here'> }
> {
	const areas = new Set(place.areas.map(({ id }) => id));
	const read = readVenueForm(typed, { areas, before: content });
	if (!read.ok) return read;
	// Nobody moves a place to where they could not touch it any more.
	if (!may(actor, 'edit_venue', { areaId: read.venue.areaId })) {
		return { ok: false, problems: { areaId: 'unknown' } };
	}
	if (!pointFromPostcode) return read;
	const where = await whereIsPostcode({ db, place }, read.venue.postcode ?? '');
	if (!where.ok) return { ok: false, problems: { postcode: 'not_here' } };
	const { lat, lng, precision } = where;
	return { ok: true, venue: { ...read.venue, lat, lng, pointPrecision: precision } };
}

async function conflictOf(
	db: Services['db'],
	id: string,
	typed: TypedVenue,
	seen: number
): Promise<SaveVenueResult> {
	const venue = await readVenueInFull(db, id);
	if (!venue) return NOTHING;
	const theirs = typedOfVenue(venue.content);
	const base = await readVenueRevision(db, id, seen);
	const merge = mergeVenues(base ? typedOfVenue(base) : theirs, theirs, typed);
	return { ok: false, problem: 'conflict', version: venue.version, theirs, ...merge };
}
