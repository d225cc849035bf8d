/** The way back of an import, whoever asks for it. */
import { addToAudit, type AuditEntry } from '#db/queries/audit.server';
import { findListingsForImport, type ListingForImport } from '#db/queries/import-lookup.server';
import {
	removeMade,
	spokenOf,
	takeBatch,
	writtenRows,
	type ImportRow
} from '#db/queries/imports.server';
import { readRevision } from '#db/queries/listing-at-desk.server';
import { removeListings, updateListing, type Change } from '#db/queries/listing-changes.server';
import type { Database, Transaction } from '#db/client.server';

const STRETCH_ROWS = 500;
/** Greater than any number of a row that the database can keep. */
const LAST_ROW = 2_147_483_647;

export type Undone = {
	removed: number;
	restored: number;
	/** Somebody has worked on them since: they stay as they are. */
	kept: number;
};

/**
 * Takes an import back in one transaction, but for listings that somebody has changed since. Null: there is no such
 * import, or it was taken back before. Any text is a safe id.
 */
export const undoImportOf = (
	db: Database,
	batchId: string,
	actor: AuditEntry['actor'],
	change: Change
): Promise<Undone | null> =>
	db.transaction(async (tx) => {
		if (!(await takeBatch(tx, batchId, 'imported', 'undone', change.at))) return null;
		await addToAudit(tx, { actor, action: 'undo_import', details: { batch: batchId } });
		return undoRows(tx, batchId, change);
	});

async function undoRows(tx: Transaction, batchId: string, change: Change): Promise<Undone> {
	const undone: Undone = { removed: 0, restored: 0, kept: 0 };
	for (let before = LAST_ROW; ;) {
		const rows = await writtenRows(tx, batchId, before, STRETCH_ROWS);
		const there = await listingsOf(tx, rows);
		const added: ListingForImport[] = [];
		for (const { listingId, version, verdict } of rows) {
			const listing = there.get(listingId ?? '');
			if (!listing || listing.version !== version) undone.kept += listing ? 1 : 0;
			else if (verdict.action === 'add') added.push(listing);
			else if (await restore(tx, listing.id, listing.version, change)) undone.restored += 1;
		}
		undone.removed += await takeOut(tx, added, change);
		if (rows.length < STRETCH_ROWS) break;
		before = rows.at(-1)!.row;
	}
	await removeMade(tx, batchId);
	return undone;
}

/** One question for a whole stretch: an import may have brought a hundred thousand. */
async function listingsOf(
	tx: Transaction,
	rows: readonly ImportRow[]
): Promise<Map<string, ListingForImport>> {
	const ids = rows.flatMap(({ listingId }) => listingId ?? []);
	const found = await findListingsForImport(tx, { refs: [], ids, names: [] });
	return new Map(found.map((listing) => [listing.id, listing]));
}

/** What somebody has written about is archived instead: their words must not go with it. */
async function takeOut(
	tx: Transaction,
	added: readonly ListingForImport[],
	change: Change
): Promise<number> {
	const spoken = await spokenOf(
		tx,
		added.map(({ id }) => id)
	);
	for (const { id, version, content } of added) {
		if (spoken.has(id))
			await updateListing(tx, id, version, { ...content, status: 'archived' }, change);
	}
	const left = added.filter(({ id }) => !spoken.has(id)).map(({ id }) => id);
	await removeListings(tx, left);
	return added.length;
}

/** As it was before the version that the import wrote. */
async function restore(
	tx: Transaction,
	id: string,
	version: number,
	change: Change
): Promise<boolean> {
	const before = await readRevision(tx, id, version - 1);
	if (!before) return false;
	const result = await updateListing(tx, id, version, before, change);
	return result.outcome === 'updated';
}
