/** Puts a borough's data files into the database, as often as you like: a second load changes nothing. */
import { isDeepStrictEqual } from 'node:util';
import { and, eq, inArray, ne, or, sql } from 'drizzle-orm';
import type { z } from 'zod';
import type { Database, Transaction } from '#db/database';
import { insertListings, touchListings, updateListing, type NewListing } from '#db/queries/listing-changes.server';
import { areas, boroughs, categories, listings, places, postcodeSectors, revisions } from '#db/schema/index';
import type { ListingContent } from '#domain/listing-content';
import { chooseSlug } from '#domain/slug';
import { loadOrganisations, loadVenues } from './load-owners.server';
import { findBrokenReferences } from './references';
import type { SeedListings, SeedPlaceData } from './seed-data';
import { toListingContent } from './seed-content';
import { seedListings, seedPlaceData, type CheckedListing, type CheckedListings } from './seed-schema';
import { stableId } from './stable-id';

const ACTOR = 'Starter data';
/** Two servers that start at once on one PostgreSQL load one after the other. */
const LOAD_LOCK = 75_224;

function check<Schema extends z.ZodType>(schema: Schema, data: unknown): z.output<Schema> {
	const result = schema.safeParse(data);
	if (result.success) return result.data;
	const issues = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
	throw new Error(`The seed data has mistakes:\n${issues.join('\n')}`);
}

const waitForTurn = (tx: Transaction) =>
	tx.execute(sql`select pg_advisory_xact_lock(${sql.raw(String(LOAD_LOCK))})`);

/**
 * Adds what is missing of the borough, its areas, gazetteer and categories. What is there stays as it is:
 * people curate it. Throws on mistakes in the data.
 */
export async function loadPlace(db: Database, data: SeedPlaceData): Promise<void> {
	const { borough, ...place } = check(seedPlaceData, data);
	const [west, south, east, north] = borough.bounds;
	const { lat: centreLat, lng: centreLng } = borough.centre;
	const row = { id: borough.id, name: borough.name, centreLat, centreLng, west, south, east, north };
	const areaRows = place.areas.map(({ centre, ...area }) => ({
		...area,
		boroughId: borough.id,
		centreLat: centre.lat,
		centreLng: centre.lng
	}));
	await db.transaction(async (tx) => {
		await waitForTurn(tx);
		await tx.insert(boroughs).values(row).onConflictDoNothing();
		await tx.insert(areas).values(areaRows).onConflictDoNothing();
		if (place.places.length > 0) {
			await tx.insert(places).values(place.places).onConflictDoNothing();
		}
		if (place.postcodeSectors.length > 0) {
			await tx.insert(postcodeSectors).values(place.postcodeSectors).onConflictDoNothing();
		}
		if (place.categories.length > 0) {
			await tx.insert(categories).values(place.categories).onConflictDoNothing();
		}
	});
}

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
		.innerJoin(
			revisions,
			and(eq(revisions.listingId, listings.id), eq(revisions.version, listings.version))
		)
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
		const id = stableId('listing', seed.sourceRef);
		return { id, slug, sourceRef: seed.sourceRef, content: toListingContent(seed) };
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
	await touchListings(tx, ids, { at, actor: ACTOR, reason: 'Its venue or organiser was corrected' });
}

export type LoadResult = { added: number; updated: number; unchanged: number; keptAsEdited: number };

/**
 * Adds the listings that are missing and brings up to date those that nobody has edited since; all or none.
 * A listing that anybody has edited is never touched. Throws on mistakes in the data.
 */
export async function loadListings(
	db: Database,
	data: SeedListings,
	now: Date
): Promise<LoadResult> {
	const checked = check(seedListings, data);
	return db.transaction(async (tx) => {
		await waitForTurn(tx);
		await checkReferences(tx, checked);
		await touchShowing(
			tx,
			{
				organisations: await loadOrganisations(tx, checked.organisations),
				venues: await loadVenues(tx, checked.venues)
			},
			now
		);
		return loadInto(tx, checked, now);
	});
}

async function loadInto(tx: Transaction, data: CheckedListings, now: Date): Promise<LoadResult> {
	const idOf = (seed: CheckedListing) => stableId('listing', seed.sourceRef);
	const present = await readPresent(tx, data.listings.map(idOf));
	const towns = new Map(data.venues.map((venue) => [venue.id, venue.town]));
	const missing = data.listings.filter((seed) => !present.has(idOf(seed)));
	await insertListings(tx, await nameNew(tx, missing, towns), {
		at: now,
		actor: ACTOR,
		reason: 'Loaded'
	});
	const result = { added: missing.length, updated: 0, unchanged: 0, keptAsEdited: 0 };
	for (const seed of data.listings) {
		const old = present.get(idOf(seed));
		if (!old) continue;
		const content = toListingContent(seed);
		if (old.isEdited) result.keptAsEdited++;
		// By way of JSON, as the database keeps it: a property that is undefined is no property there.
		else if (isDeepStrictEqual(old.content, JSON.parse(JSON.stringify(content)))) result.unchanged++;
		else {
			result.updated++;
			await updateListing(tx, idOf(seed), old.version, content, {
				at: now,
				actor: ACTOR,
				reason: 'The starter data was corrected'
			});
		}
	}
	return result;
}
