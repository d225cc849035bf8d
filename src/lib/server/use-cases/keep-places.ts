/** Where a listing meets besides its main venue. */
import { readListingInFull, type ListingInFull } from '#db/queries/listing-at-desk.server';
import { findVenue, venuesToAdd, venuesWithIds } from '#db/queries/listing-places.server';
import type { PlaceOfListing } from '$lib/domain/listing-content';
import { may } from '$lib/domain/permissions';
import type { Person } from '$lib/domain/person';
import { m } from '$lib/paraglide/messages';
import { FORBIDDEN, NOTHING } from '../accounts/answers';
import { objectOf, writeChange } from '../desk/write-change';
import type { Services } from '../services';

type Refused = { ok: false; problem: 'forbidden' } | { ok: false; problem: 'nothing' };
type Db = Pick<Services, 'db'>;

const MOST_PLACES = 20;

/** The listing, its venues by id, and those that a name or postcode finds; none where nothing was asked. */
export async function seePlaces({ db }: Db, actor: Person | null, id: string, asked: string) {
	const listing = await readListingInFull(db, id);
	if (!listing) return actor ? NOTHING : FORBIDDEN;
	if (!may(actor, 'edit_listing', objectOf(listing))) return FORBIDDEN;
	const { venueId, places = [] } = listing.content;
	const used = [...(venueId ? [venueId] : []), ...places.map((place) => place.venueId)];
	const venues = await venuesWithIds(db, used);
	const found = asked ? await venuesToAdd(db, asked, used) : [];
	return { ok: true as const, listing, places, venues, found };
}

export type PlaceChange = {
	what: 'add' | 'note' | 'up' | 'remove';
	venueId: string;
	/** For adding and for the note; empty for none. */
	note: string;
	/** The version its sender saw. */
	seen: number;
};

/** Changes one further place of a listing: a new version with its revision and its outbox row. */
export async function changePlaces(
	{ db, place, listingsChanged }: Pick<Services, 'db' | 'place' | 'listingsChanged'>,
	actor: Person | null,
	id: string,
	change: PlaceChange,
	now: Date
): Promise<{ ok: true } | Refused | { ok: false; problem: 'conflict' | 'full' }> {
	const listing = await readListingInFull(db, id);
	if (!listing) return actor ? NOTHING : FORBIDDEN;
	if (!actor || !may(actor, 'edit_listing', objectOf(listing))) return FORBIDDEN;
	if (change.what === 'add' && !(await findVenue(db, change.venueId))) return NOTHING;
	const places = changed(listing, change);
	if (!places) return NOTHING;
	if (places.length > MOST_PLACES) return { ok: false, problem: 'full' };
	const result = await db.transaction((tx) =>
		writeChange(
			tx,
			listing,
			{ ...listing.content, places },
			{
				...{ actor, action: 'change_places', reason: m.listing_places_reason() },
				...{ seen: change.seen, now, place }
			}
		)
	);
	if (result.outcome !== 'updated') return { ok: false, problem: 'conflict' };
	listingsChanged();
	return { ok: true };
}

/** Null where the change cannot be made: a place that is not there, or is there already. */
function changed(
	{ content: { venueId, places = [] } }: ListingInFull,
	{ what, venueId: which, note }: PlaceChange
): PlaceOfListing[] | null {
	const at = places.findIndex((one) => one.venueId === which);
	const one = { venueId: which, note: note || null };
	if (what === 'add') return at >= 0 || which === venueId ? null : [...places, one];
	const before = places[at];
	if (!before) return null;
	if (what === 'note') return places.with(at, one);
	const others = places.toSpliced(at, 1);
	return what === 'remove' ? others : others.toSpliced(Math.max(0, at - 1), 0, before);
}
