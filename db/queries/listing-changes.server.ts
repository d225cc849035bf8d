/**
 * The only way a listing is written: the row, its revision and its outbox entry, in the caller's transaction.
 * Whether somebody may do it, and what the words must be like, is decided before.
 */
import { asc, eq, inArray, sql } from 'drizzle-orm';
import type { Transaction } from '#db/database';
import { insertRows } from '#db/queries/insert-rows';
import { isNewestRevision } from '#db/queries/newest-revision';
import { uuidIsOneOf } from '#db/queries/uuids';
import {
	contacts,
	listingCategories,
	listings,
	listingVenues,
	outbox,
	revisions
} from '#db/schema/index';
import { stableId } from '#db/seed/stable-id';
import { isPublicStatus } from '#domain/listing';
import type { ListingContent } from '#domain/listing-content';

export type NewListing = {
	id: string;
	slug: string;
	sourceRef: string | null;
	content: ListingContent;
};

export type Change = {
	at: Date;
	/** A role, never a person's name. */
	actor: string;
	reason: string;
};

/** Keeps a statement far below the 65,535 parameters that the wire protocol allows. */
const ROWS_PER_STATEMENT = 500;

async function inChunks<Row>(rows: Row[], write: (chunk: Row[]) => PromiseLike<unknown>) {
	for (let from = 0; from < rows.length; from += ROWS_PER_STATEMENT) {
		await write(rows.slice(from, from + ROWS_PER_STATEMENT));
	}
}

/** The columns of the listing's own row; contacts, categories and further places have tables of their own. */
function toRow(listing: ListingContent) {
	const { provenance, categories: _, contacts: __, places: ___, checks, ...content } = listing;
	return { ...content, ...provenance, checks: checks ?? {} };
}

type Written = { id: string; version: number; content: ListingContent };

async function writeParts(tx: Transaction, written: Written[]): Promise<void> {
	const categoryRows = written.flatMap(({ id, content }) =>
		content.categories.map((categoryId, position) => ({ listingId: id, categoryId, position }))
	);
	const contactRows = written.flatMap(({ id, content }) =>
		content.contacts.map((contact, position) => ({ listingId: id, position, ...contact }))
	);
	await insertRows(tx, listingCategories, categoryRows);
	await insertRows(tx, contacts, contactRows);
	await insertRows(tx, listingVenues, written.flatMap(placeRows));
}

const placeRows = ({ id, content: { places = [] } }: Written) =>
	places.map(({ venueId, note }, position) => ({
		id: stableId('open-referral', `place ${venueId} ${id}`),
		listingId: id,
		...{ venueId, note, position }
	}));

async function writeHistory(tx: Transaction, written: Written[], change: Change): Promise<void> {
	await insertRows(
		tx,
		revisions,
		written.map(({ id, version, content }) => ({
			listingId: id,
			version,
			data: content,
			...change
		}))
	);
	await announce(tx, written);
}

/** Tells the index. */
async function announce(
	tx: Transaction,
	changed: { id: string; version: number }[]
): Promise<void> {
	await insertRows(
		tx,
		outbox,
		changed.map(({ id, version }) => ({ listingId: id, version }))
	);
}

/** The version at which each id begins: 1, or above the last one of a listing that was removed. */
async function firstVersions(tx: Transaction, ids: string[]): Promise<(id: string) => number> {
	const last = new Map<string, number>();
	await inChunks(ids, async (chunk) => {
		const rows = await tx
			.select({ id: outbox.listingId, version: sql<number>`max(${outbox.version})` })
			.from(outbox)
			.where(uuidIsOneOf(outbox.listingId, chunk))
			.groupBy(outbox.listingId);
		for (const row of rows) last.set(row.id, row.version);
	});
	return (id) => (last.get(id) ?? 0) + 1;
}

/** Adds listings. Ids, slugs and source refs must be free. Answers the version that each begins with. */
export async function insertListings(
	tx: Transaction,
	added: NewListing[],
	change: Change
): Promise<(id: string) => number> {
	const firstVersion = await firstVersions(
		tx,
		added.map(({ id }) => id)
	);
	const written = added.map((listing) => ({ ...listing, version: firstVersion(listing.id) }));
	await insertRows(
		tx,
		listings,
		written.map(({ content, ...keys }) => ({
			...keys,
			...toRow(content),
			createdAt: change.at,
			updatedAt: change.at,
			publishedAt: isPublicStatus(content.status) ? change.at : null
		}))
	);
	await writeParts(tx, written);
	await writeHistory(tx, written, change);
	return firstVersion;
}

export type UpdateResult =
	| { outcome: 'updated'; version: number }
	/** Somebody else was faster: the listing is at this version now. */
	| { outcome: 'stale'; version: number }
	| { outcome: 'missing' };

/**
 * Replaces the content of a listing, if it still is at `expectedVersion`: the version the editor saw.
 * The row is locked until the transaction ends, so two editors cannot both succeed.
 */
export async function updateListing(
	tx: Transaction,
	id: string,
	expectedVersion: number,
	content: ListingContent,
	change: Change
): Promise<UpdateResult> {
	const [current] = await tx
		.select({ version: listings.version, publishedAt: listings.publishedAt })
		.from(listings)
		.where(eq(listings.id, id))
		.for('update');
	if (!current) return { outcome: 'missing' };
	if (current.version !== expectedVersion) return { outcome: 'stale', version: current.version };
	const version = current.version + 1;
	const publishedAt = current.publishedAt ?? (isPublicStatus(content.status) ? change.at : null);
	await tx
		.update(listings)
		.set({ ...toRow(content), version, updatedAt: change.at, publishedAt })
		.where(eq(listings.id, id));
	await tx.delete(listingCategories).where(eq(listingCategories.listingId, id));
	await tx.delete(contacts).where(eq(contacts.listingId, id));
	await tx.delete(listingVenues).where(eq(listingVenues.listingId, id));
	await writeParts(tx, [{ id, version, content }]);
	await writeHistory(tx, [{ id, version, content }], change);
	return { outcome: 'updated', version };
}

/**
 * A new version of listings whose own content stays: their venue or organisation has changed, and readers and
 * index must hear of it. Unknown ids are left out. Answers the new versions.
 */
export async function touchListings(
	tx: Transaction,
	ids: string[],
	change: Change
): Promise<{ id: string; version: number }[]> {
	const touched: { id: string; version: number }[] = [];
	await inChunks(ids, async (chunk) => {
		// Always in the order of ids, so that two transactions cannot wait for each other.
		const found = await tx
			.select({ id: listings.id, version: listings.version, content: revisions.data })
			.from(listings)
			.innerJoin(revisions, isNewestRevision)
			.where(inArray(listings.id, chunk))
			.orderBy(asc(listings.id))
			.for('update', { of: listings });
		if (found.length === 0) return;
		await tx
			.update(listings)
			.set({ version: sql`${listings.version} + 1`, updatedAt: change.at })
			.where(
				inArray(
					listings.id,
					found.map(({ id }) => id)
				)
			);
		const written = found.map((row) => ({
			id: row.id,
			version: row.version + 1,
			content: row.content
		}));
		await writeHistory(tx, written, change);
		touched.push(...written.map(({ id, version }) => ({ id, version })));
	});
	return touched;
}

/**
 * Deletes listings with all that belongs to them, and tells the index. For invented samples, and for what an import
 * brought and nobody has touched since: other listings are archived. Returns how many there were.
 */
export async function removeListings(tx: Transaction, ids: string[]): Promise<number> {
	let removed = 0;
	await inChunks(ids, async (chunk) => {
		const gone = await tx
			.delete(listings)
			.where(inArray(listings.id, chunk))
			.returning({ id: listings.id, version: listings.version });
		await announce(
			tx,
			gone.map(({ id, version }) => ({ id, version: version + 1 }))
		);
		removed += gone.length;
	});
	return removed;
}
