/** The part of a load that compares listings with what is there. */
import { isDeepStrictEqual } from 'node:util';
import { inArray, or, sql } from 'drizzle-orm';
import type { Transaction } from '#db/database';
import {
	insertListings,
	touchListings,
	updateListing,
	type NewListing
} from '#db/queries/listing-changes.server';
import { isNewestRevision } from '#db/queries/newest-revision';
import { areas, categories, listings, revisions } from '#db/schema/index';
import type { ListingContent } from '#domain/listing-content';
import { chooseSlug } from '#domain/slug';
import { loadOrganisations, loadVenues } from './load-owners.server';
import { findBrokenReferences } from './references';
import { toListingContent } from './seed-content';
import type { CheckedListing, CheckedListings } from './seed-schema';
import { stableId } from './stable-id';

const ACTOR = 'Starter data';

export type LoadResult = {
	added: number;
	updated: number;
	unchanged: number;
	keptAsEdited: number;
};

const idOf = (seed: CheckedListing): string => stableId('listing', seed.sourceRef);

async function checkReferences(tx: Transaction, data: CheckedListings): Promise<void> {
	const ids = (rows: { id: string }[]) => new Set(rows.map(({ id }) => id));
	const problems = findBrokenReferences(data, {
		areas: ids(await tx.select({ id: areas.id }).from(areas)),
		categories: ids(await tx.select({ id: categories.id }).from(categories))
	});
	if (problems.length > 0) throw new Error(`The seed data has mistakes:\n${problems.join('\n')}`);
}

type PresentListing = { version: number; content: ListingContent; isEdited: boolean };

/** The seeded listings that are there already, and whether anybody but this loader has written them. */
async function readPresent(tx: Transaction, ids: string[]): Promise<Map<string, PresentListing>> {
	const edited = sql<boolean>`exists (select 1 from ${revisions} as any_revision
		where any_revision.listing_id = ${listings.id} and any_revision.actor <> ${ACTOR})`;
	const rows = await tx
		.select({
			id: listings.id,
			version: listings.version,
			content: revisions.data,
			isEdited: edited
		})
		.from(listings)
		.innerJoin(revisions, isNewestRevision)
		.where(inArray(listings.id, ids));
	return new Map(rows.map(({ id, ...listing }) => [id, listing]));
}

/** Gives every new listing a slug, from its name and, where that is taken, its town. */
async function nameNew(
	tx: Transaction,
	seeds: CheckedListing[],
	towns: ReadonlyMap<string, string | undefined>
): Promise<NewListing[]> {
	const rows = await tx.select({ slug: listings.slug }).from(listings);
	const taken = new Set(rows.map(({ slug }) => slug));
	return seeds.map((seed) => {
		const slug = chooseSlug(seed.name, towns.get(seed.venue ?? '') ?? null, taken);
		taken.add(slug);
		return { id: idOf(seed), slug, sourceRef: seed.sourceRef, content: toListingContent(seed) };
	});
}

/** Passes a change of organisations and venues on to the listings that show them. */
async function touchShowing(
	tx: Transaction,
	changed: { organisations: string[]; venues: string[] },
	at: Date
): Promise<void> {
	const rows = await tx
		.select({ id: listings.id })
		.from(listings)
		.where(
			or(
				inArray(listings.organisationId, changed.organisations),
				inArray(listings.venueId, changed.venues)
			)
		);
	const ids = rows.map(({ id }) => id);
	await touchListings(tx, ids, {
		at,
		actor: ACTOR,
		reason: 'Its venue or organiser was corrected'
	});
}

type Updates = Omit<LoadResult, 'added'>;

/** Brings listings that only this loader ever wrote to what the data says now. */
async function updateUnedited(
	tx: Transaction,
	seeds: CheckedListing[],
	present: ReadonlyMap<string, PresentListing>,
	at: Date
): Promise<Updates> {
	const result: Updates = { updated: 0, unchanged: 0, keptAsEdited: 0 };
	for (const seed of seeds) {
		const old = present.get(idOf(seed));
		if (!old) continue;
		// By way of JSON, as the database keeps it: a property that is undefined is no property there.
		const content = JSON.parse(JSON.stringify(toListingContent(seed))) as ListingContent;
		if (old.isEdited) result.keptAsEdited++;
		else if (isDeepStrictEqual(old.content, content)) result.unchanged++;
		else {
			result.updated++;
			const change = { at, actor: ACTOR, reason: 'The starter data was corrected' };
			await updateListing(tx, idOf(seed), old.version, content, change);
		}
	}
	return result;
}

/** Writes organisations, venues and listings in the caller's transaction; see `loadListings`. */
export async function writeListings(
	tx: Transaction,
	data: CheckedListings,
	now: Date
): Promise<LoadResult> {
	await checkReferences(tx, data);
	const changed = {
		organisations: await loadOrganisations(tx, data.organisations),
		venues: await loadVenues(tx, data.venues)
	};
	await touchShowing(tx, changed, now);
	const present = await readPresent(tx, data.listings.map(idOf));
	const towns = new Map(data.venues.map((venue) => [venue.id, venue.town]));
	const missing = data.listings.filter((seed) => !present.has(idOf(seed)));
	await insertListings(tx, await nameNew(tx, missing, towns), {
		at: now,
		actor: ACTOR,
		reason: 'Loaded'
	});
	const updates = await updateUnedited(tx, data.listings, present, now);
	return { added: missing.length, ...updates };
}
