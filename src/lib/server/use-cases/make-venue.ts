import { randomUUID } from 'node:crypto';
import { addToAudit } from '#db/queries/audit.server';
import { listPlacesAndGroups } from '#db/queries/listing-at-desk.server';
import { insertVenue } from '#db/queries/venue-at-desk.server';
import { likelyPlaces } from '$lib/domain/likely-places';
import { localMoment } from '$lib/domain/local-time';
import { may } from '$lib/domain/permissions';
import type { Person } from '$lib/domain/person';
import { slugify } from '$lib/domain/slug';
import {
	emptyVenue,
	readVenueForm,
	withAccessSeen,
	type TypedVenue,
	type VenueProblem
} from '$lib/domain/venue-form';
import { m } from '$lib/paraglide/messages';
import { FORBIDDEN } from '../accounts/answers';
import { pointOfPostcode } from '../desk/point-of-postcode';
import { actorWords } from '../desk/write-change';
import type { Services } from '../services';

/** More would be a list to read, and no help. */
const MOST_OFFERED = 8;

export type LikelyPlace = Awaited<ReturnType<typeof listPlacesAndGroups>>['places'][number];
export type MakeVenueResult =
	| { ok: true; id: string }
	| { ok: false; problem: 'forbidden' }
	| { ok: false; problem: 'fields'; problems: Record<string, VenueProblem> }
	/** It may be there already: a person has to look before anything is made. */
	| { ok: false; problem: 'look'; found: LikelyPlace[] };

/**
 * Makes a place, with its revision and its line in the audit log. Without a point of its own it stands where its
 * postcode is, and says so. `looked`: the places that its sender was shown and knows to be others.
 */
export async function makeVenue(
	{ db, place }: Pick<Services, 'db' | 'place'>,
	actor: Person | null,
	{ typed, looked, accessSeen }: { typed: TypedVenue; looked: string[]; accessSeen?: boolean },
	now: Date
): Promise<MakeVenueResult> {
	const areaId = typed.areaId ?? '';
	if (!actor || !may(actor, 'edit_venue', { areaId })) return FORBIDDEN;
	const areas = new Set(place.areas.map(({ id }) => id));
	const hasPoint = Boolean(typed.lat?.trim() || typed.lng?.trim());
	const { areaId: _, ...point } = (!hasPoint && (await pointOfPostcode({ db, place }, typed))) || {
		areaId
	};
	const read = readVenueForm({ ...typed, ...point }, { areas, before: emptyVenue(areaId) });
	if (!read.ok) return { ok: false, problem: 'fields', problems: read.problems };
	const { name, postcode } = read.venue;
	const { places } = await listPlacesAndGroups(db);
	const found = likelyPlaces({ name, postcode: postcode ?? '' }, places).slice(0, MOST_OFFERED);
	if (found.some(({ id }) => !looked.includes(id))) return { ok: false, problem: 'look', found };
	const content = accessSeen ? withAccessSeen(read.venue, localMoment(now).date) : read.venue;
	const id = randomUUID();
	const slug = `${slugify(name).slice(0, 60) || 'place'}-${id.slice(0, 8)}`;
	const reason = m.venue_reason_made();
	const change = { at: now, actor: actorWords(actor, areaId, place), reason };
	await db.transaction(async (tx) => {
		await insertVenue(tx, { id, slug, content }, change);
		await addToAudit(tx, { actor, action: 'make_venue', objectId: id, details: { version: 1 } });
	});
	return { ok: true, id };
}
