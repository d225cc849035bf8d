/** Checked rows become listings: new ones all at once, changed ones each as a new version of its own. */
import { randomUUID } from 'node:crypto';
import {
	insertListings,
	updateListing,
	type Change,
	type NewListing
} from '#db/queries/listing-changes.server';
import { takenOf, type ListingForImport } from '#db/queries/import-lookup.server';
import type { Transaction } from '#db/client.server';
import type { ImportOptions } from '#domain/import/batch';
import { changesVenue, mergedCells } from '#domain/import/match';
import { withColumns } from '#domain/import/parts';
import { OWN_REF } from '#domain/interchange/cells-of';
import { COLUMNS, emptyCells, type Cells } from '#domain/interchange/columns';
import { emptyContent, type ListingContent } from '#domain/listing-content';
import { chooseSlug, slugify } from '#domain/slug';
import type { CheckedRow, RowChecker } from './check-rows';
import { findOrganisations, findVenues, type FoundPlace } from './find-places';

/** What was written for a row. */
export type WrittenRow = {
	row: number;
	listingId: string;
	version: number;
	madeVenueId: string | null;
	madeOrganisationId: string | null;
};

export type WriteOptions = Pick<ImportOptions, 'newAs' | 'withLikely' | 'source'>;

/** Whether importing does anything with a row. */
export const isWanted = ({ state, verdict, likely }: CheckedRow, options: WriteOptions): boolean =>
	state !== 'error' &&
	(verdict.action === 'change' ||
		(verdict.action === 'add' && (likely === null || options.withLikely)));

/** Writes those rows of a stretch that are wanted. */
export async function writeRows(
	tx: Transaction,
	checked: readonly CheckedRow[],
	{ ground, readTimes }: RowChecker,
	options: WriteOptions,
	change: Change
): Promise<WrittenRow[]> {
	const rows = checked
		.filter((row) => isWanted(row, options))
		.map((row) => ({ ...row, cells: cellsAfter(row) }));
	const moving = rows.map(({ verdict, cells }) =>
		verdict.action === 'add' || changesVenue(verdict.changes) ? cells : NOWHERE
	);
	const places = await findVenues(tx, moving, ground);
	const groups = await findOrganisations(
		tx,
		rows.map(({ cells }) => cells)
	);
	const ready = rows.map((row, at) =>
		toReady(row, places[at] ?? null, groups[at] ?? null, readTimes, options)
	);
	await addNew(tx, ready, change);
	for (const one of ready) {
		if (!one.present) continue;
		const { id, version } = one.present;
		const result = await updateListing(tx, id, version, one.content, change);
		if (result.outcome === 'updated') one.written.version = result.version;
		else throw new Error(`Listing ${id} is ${result.outcome}.`);
	}
	return ready.map(({ written }) => written);
}

/** A row whose listing stays where it is. */
const NOWHERE = emptyCells();

const cellsAfter = ({ read, verdict }: CheckedRow): Cells =>
	verdict.listing ? mergedCells(verdict.listing.cells, verdict.changes) : read.cells;

type Ready = {
	content: ListingContent;
	cells: Cells;
	present: ListingForImport | null;
	written: WrittenRow;
};

function toReady(
	{ row, verdict, present, newId, cells }: CheckedRow & { cells: Cells },
	place: FoundPlace | null,
	group: FoundPlace | null,
	readTimes: RowChecker['readTimes'],
	options: WriteOptions
): Ready {
	const made = {
		madeVenueId: place?.isNew ? place.id : null,
		madeOrganisationId: group?.isNew ? group.id : null
	};
	const organisationId = group?.id ?? null;
	if (present) {
		const columns = verdict.changes.map(({ column }) => column);
		const changed = withColumns(present.content, cells, columns, readTimes);
		const venueId = place?.id ?? present.content.venueId;
		const content = {
			...changed,
			venueId,
			organisationId: columns.includes('organisation') ? organisationId : changed.organisationId
		};
		return {
			content,
			cells,
			present,
			written: { row, listingId: present.id, version: 0, ...made }
		};
	}
	const content = newContent(cells, readTimes, options);
	const listingId = newId ?? randomUUID();
	return {
		content: { ...content, venueId: place?.id ?? null, organisationId },
		...{ cells, present: null },
		written: { row, listingId, version: 0, ...made }
	};
}

function newContent(
	cells: Cells,
	readTimes: RowChecker['readTimes'],
	{ newAs, source }: WriteOptions
): ListingContent {
	const [areaId = ''] = cells.areas_served.split(';');
	const empty = emptyContent({ name: cells.name, kinds: ['group'], areaId });
	const columns = COLUMNS.filter((column) => cells[column] !== '');
	const content = withColumns(empty, cells, columns, readTimes);
	// What was invented stays marked as such, wherever it comes back from.
	const origin = cells.source_ref.startsWith('sample:') ? 'sample' : 'imported';
	return {
		...content,
		status: newAs,
		provenance: { ...content.provenance, origin, source: source || null }
	};
}

async function addNew(tx: Transaction, ready: readonly Ready[], change: Change): Promise<void> {
	const fresh = ready.filter(({ present }) => present === null);
	if (fresh.length === 0) return;
	const taken = await takenOf(
		tx,
		fresh.flatMap((one) => slugsFor(one))
	);
	const added = fresh.map((one): NewListing => {
		const { cells, content, written } = one;
		const slug =
			slugsFor(one).find((wanted) => !taken.has(wanted)) ??
			chooseSlug(written.listingId, null, taken);
		taken.add(slug);
		const ref = cells.source_ref;
		const sourceRef = ref && !ref.startsWith(OWN_REF) ? ref : null;
		return { id: written.listingId, slug, sourceRef, content };
	});
	const firstVersion = await insertListings(tx, added, change);
	// One that was taken back before begins above where it ended.
	for (const { written } of fresh) written.version = firstVersion(written.listingId);
}

/** In the order of preference; the last is always free. */
function slugsFor({ cells, written }: Ready): string[] {
	const plain = slugify(cells.name) || 'listing';
	const withTown = cells.town ? slugify(`${plain} ${cells.town}`) : plain;
	return [
		plain,
		withTown,
		`${plain.slice(0, 60).replace(/-$/, '')}-${written.listingId.slice(0, 8)}`
	];
}
