/** Puts every venue into the area that its point lies in, and the listings after it. */
import { asc, eq, sql } from 'drizzle-orm';
import type { Transaction } from '#db/database';
import { touchListings, updateListing, type Change } from '#db/queries/listing-changes.server';
import { flaggedVenues, type FlaggedVenue } from '#db/queries/flagged-venues.server';
import { areaFlags, listings, listingVenues, revisions, venues } from '#db/schema/index';
import { NEAR_METRES, type AreaFinder, type AreaOfPoint } from '#domain/area-of-point';

export type Moved = { name: string; from: string; to: string };

export type VenueReport = {
	venuesMoved: Moved[];
	listingsMoved: Moved[];
	/** They stay where they are until a person has decided. */
	flagged: FlaggedVenue[];
	/** Venues without a point: only a person knows. */
	withoutPoint: number;
};

type Placed = { id: string; name: string; from: string; to: string; found: AreaOfPoint };

/**
 * Where the point is clear, venue and listings follow it. Where it is not, both stay if their area is a possible one,
 * and the venue is flagged. Every listing that a reader sees change gets a revision and an outbox row.
 */
export async function assignVenues(
	tx: Transaction,
	find: AreaFinder,
	change: Change
): Promise<VenueReport> {
	const rows = await tx.select().from(venues).orderBy(asc(venues.id));
	const placed = rows.flatMap(({ id, name, lat, lng, pointPrecision, areaId }): Placed[] => {
		if (lat === null || lng === null || pointPrecision === null) return [];
		const found = find({ lat, lng }, NEAR_METRES[pointPrecision]);
		return [{ id, name, from: areaId, to: settle(areaId, found), found }];
	});
	const moved = placed.filter(({ from, to }) => from !== to);
	for (const { id, to } of moved) {
		await tx
			.update(venues)
			.set({ areaId: to, version: sql`${venues.version} + 1` })
			.where(eq(venues.id, id));
	}
	await writeFlags(tx, placed);
	return {
		venuesMoved: moved,
		listingsMoved: await assignListings(tx, placed, change),
		flagged: await flaggedVenues(tx),
		withoutPoint: rows.length - placed.length
	};
}

/** The area for what is in `current` now. A doubt is not settled by moving it. */
function settle(current: string, { areaId, flag, candidates }: AreaOfPoint): string {
	if (areaId === null) return current;
	return flag === 'near_boundary' && candidates.includes(current) ? current : areaId;
}

async function writeFlags(tx: Transaction, placed: Placed[]): Promise<void> {
	await tx.delete(areaFlags);
	const rows = placed.flatMap(({ id, found: { flag, candidates } }) =>
		flag === null ? [] : [{ venueId: id, flag, candidates }]
	);
	for (let from = 0; from < rows.length; from += 1000) {
		await tx.insert(areaFlags).values(rows.slice(from, from + 1000));
	}
}

async function assignListings(tx: Transaction, placed: Placed[], change: Change): Promise<Moved[]> {
	const byVenue = new Map(placed.map((venue) => [venue.id, venue]));
	const rows = await tx
		.select({
			id: listings.id,
			name: listings.name,
			version: listings.version,
			areaId: listings.areaId,
			venueId: listings.venueId
		})
		.from(listings)
		.orderBy(asc(listings.id))
		// A Builder who saves one of them meanwhile waits, and is then told that it has changed.
		.for('update');
	const moved: Moved[] = [];
	const touched = await meetInMoved(tx, placed);
	for (const { id, name, version, areaId, venueId } of rows) {
		const venue = byVenue.get(venueId ?? '');
		if (!venue) continue;
		const to = settle(areaId, venue.found);
		if (to !== areaId) {
			moved.push({ name, from: areaId, to });
			await moveListing(tx, id, version, to, change);
			touched.delete(id);
		} else if (venue.from !== venue.to) touched.add(id);
	}
	await touchListings(tx, [...touched], change);
	return moved;
}

/** Listings with a further place, besides their main one, that is in another area now. */
async function meetInMoved(tx: Transaction, placed: Placed[]): Promise<Set<string>> {
	const moved = new Set(placed.filter(({ from, to }) => from !== to).map(({ id }) => id));
	const rows = await tx.select().from(listingVenues);
	return new Set(rows.flatMap(({ listingId, venueId }) => (moved.has(venueId) ? listingId : [])));
}

async function moveListing(
	tx: Transaction,
	id: string,
	version: number,
	areaId: string,
	change: Change
): Promise<void> {
	const [row] = await tx
		.select({ content: revisions.data })
		.from(revisions)
		.where(sql`${revisions.listingId} = ${id} and ${revisions.version} = ${version}`);
	if (!row) throw new Error(`Listing ${id} has no revision ${version}.`);
	const result = await updateListing(tx, id, version, { ...row.content, areaId }, change);
	if (result.outcome !== 'updated') throw new Error(`Listing ${id} is ${result.outcome}.`);
}
