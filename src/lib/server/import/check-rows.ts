/** Rows of a table held against the directory: which listing each means, and what it would change. */
import { listingsToCompare } from '#db/queries/duplicates.server';
import {
	exactBoundaries,
	findListingsForImport,
	knownPostcodes,
	type ListingForImport
} from '#db/queries/import-lookup.server';
import type { Database, Transaction } from '#db/client.server';
import { stableId } from '#db/seed/stable-id';
import type { StoredVerdict } from '#domain/import/batch';
import { judge, rowKey, type Present, type Verdict } from '#domain/import/match';
import { openingReader } from '#domain/import/opening-cell';
import { stateOf, type RowState } from '#domain/import/problems';
import { createChooser } from '#domain/import/read-choices';
import { rowReader, type ReadRow } from '#domain/import/read-row';
import type { Mapping } from '#domain/import/targets';
import { cellsOf, OWN_REF } from '#domain/interchange/cells-of';
import { buildDuplicateIndex, likelyDuplicates } from '#domain/likely-duplicates';
import type { OpeningTimes } from '#domain/opening/times';
import type { PlaceData } from '#domain/place-data';
import { fullPostcodeIn } from '#domain/postcode';
import { createGround, type ImportGround } from './ground';
import type { TableRow } from './read-table';

export type CheckedRow = TableRow & {
	read: ReadRow;
	verdict: Verdict;
	state: RowState;
	/** The listing it looks like, where it is a new one. */
	likely: { id: string; name: string } | null;
	/** The listing it is. */
	present: ListingForImport | null;
	/** What a new listing would have as its id. */
	newId: string | null;
};

export type RowChecker = {
	ground: ImportGround;
	readTimes(cell: string): OpeningTimes | null;
	/** In the order of the table; each row of a table once. */
	check(tx: Database | Transaction, rows: readonly TableRow[]): Promise<CheckedRow[]>;
};

/** Prepares the check of one table. */
export async function createRowChecker(
	db: Database | Transaction,
	place: PlaceData,
	mapping: Mapping,
	now: Date
): Promise<RowChecker> {
	const ground = createGround(place, await exactBoundaries(db));
	const { calendar } = place;
	const categories = createChooser(place.categories.map(({ id, name }) => ({ id, names: [name] })));
	const read = rowReader({ mapping, categories, ground, now, calendar });
	const readOpening = openingReader({ now, calendar });
	const likely = await likelyFinder(db);
	const seen = new Map<string, number>();
	return {
		ground,
		readTimes: (cell) => readOpening(cell).times,
		async check(tx, rows) {
			ground.tell(await knownPostcodes(tx, postcodesIn(rows, mapping)));
			const reads = rows.map(({ values }) => read(values));
			const ids = reads.map(({ cells }) => (cells.source_ref ? idOfRef(cells.source_ref) : null));
			const found = await lookUp(tx, reads, ids);
			return rows.map((row, at) => {
				const checked = checkRow(row, reads[at]!, ids[at] ?? null, found, likely);
				noteTwice(checked, seen);
				checked.state = stateOf(checked.verdict.remarks);
				return checked;
			});
		}
	};
}

function postcodesIn(rows: readonly TableRow[], mapping: Mapping): string[] {
	const at = mapping.indexOf('postcode');
	if (at < 0) return [];
	const written = rows.flatMap(({ values }) => fullPostcodeIn(values[at] ?? '')?.postcode ?? []);
	return [...new Set(written)];
}

type Likely = (row: ReadRow) => { id: string; name: string } | null;

async function likelyFinder(db: Database | Transaction): Promise<Likely> {
	const listings = await listingsToCompare(db);
	if (listings.length === 0) return () => null;
	const index = buildDuplicateIndex(listings);
	const names = new Map(listings.map(({ id, name }) => [id, name]));
	const parts = (cell: string) => cell.split(';').filter(Boolean);
	return ({ cells }) => {
		const [best] = likelyDuplicates(
			{
				name: cells.name,
				postcode: cells.postcode || null,
				phones: parts(cells.phone),
				emails: parts(cells.email),
				webs: parts(cells.website)
			},
			index
		);
		return best ? { id: best.id, name: names.get(best.id) ?? '' } : null;
	};
}

const idOfRef = (ref: string) =>
	ref.startsWith(OWN_REF) ? ref.slice(OWN_REF.length) : stableId('listing', ref);

type Found = {
	byRef: Map<string, ListingForImport>;
	byId: Map<string, ListingForImport>;
	byName: Map<string, ListingForImport[]>;
};

async function lookUp(
	tx: Database | Transaction,
	reads: readonly ReadRow[],
	idsOfRefs: readonly (string | null)[]
): Promise<Found> {
	const ids = idsOfRefs.filter((id) => id !== null);
	const refs = reads.flatMap(({ cells }) => cells.source_ref || []);
	const names = reads.flatMap(({ cells }) => (cells.source_ref ? [] : cells.name || []));
	const rows = await findListingsForImport(tx, { refs, ids, names });
	const byName = new Map<string, ListingForImport[]>();
	for (const row of rows) {
		const name = row.content.name.toLowerCase();
		byName.set(name, [...(byName.get(name) ?? []), row]);
	}
	return {
		byRef: new Map(rows.flatMap((row) => (row.sourceRef ? [[row.sourceRef, row] as const] : []))),
		byId: new Map(rows.map((row) => [row.id, row])),
		byName
	};
}

function checkRow(
	row: TableRow,
	read: ReadRow,
	idOfRef: string | null,
	{ byRef, byId, byName }: Found,
	likely: Likely
): CheckedRow {
	const { source_ref: ref, name } = read.cells;
	const ofRef = idOfRef ? (byRef.get(ref) ?? byId.get(idOfRef)) : undefined;
	const ofName = idOfRef ? undefined : byName.get(name.toLowerCase());
	const candidates = ofRef ? [ofRef] : (ofName ?? []);
	const verdict = judge(read, candidates.map(toPresent));
	const present = candidates.find(({ id }) => id === verdict.listing?.id) ?? null;
	const alike = verdict.action === 'add' ? likely(read) : null;
	if (alike) verdict.remarks.push({ code: 'looks_like', column: 'name', value: alike.name });
	const newId = idOfRef && !byId.has(idOfRef) ? idOfRef : null;
	const { row: number, values } = row;
	return { row: number, values, read, verdict, state: 'ok', likely: alike, present, newId };
}

function toPresent({ id, sourceRef, content, venue, organisation }: ListingForImport): Present {
	const cells = cellsOf({
		...content,
		id,
		sourceRef,
		contacts: content.contacts.filter(({ isPublic }) => isPublic),
		venue,
		organisation: organisation === null ? null : { name: organisation }
	});
	return {
		id,
		sourceRef,
		isArchived: content.status === 'archived',
		isHidden: venue?.addressIsHidden ?? false,
		postcode: venue?.postcode ?? '',
		cells
	};
}

/** A listing that stands in the table a second time: the first one counts. */
function noteTwice({ row, read, verdict }: CheckedRow, seen: Map<string, number>): void {
	if (!read.cells.name && !read.cells.source_ref) return;
	const key = rowKey(read.cells);
	const first = seen.get(key);
	if (first === undefined) seen.set(key, row);
	else verdict.remarks.push({ code: 'twice_in_file', column: null, value: String(first) });
}

/** What is kept of it. */
export const storedVerdict = ({ read, verdict, likely }: CheckedRow): StoredVerdict => ({
	action: verdict.action,
	listing: verdict.listing ? { id: verdict.listing.id, name: verdict.listing.cells.name } : likely,
	isLikely: likely !== null,
	name: read.cells.name || verdict.listing?.cells.name || '',
	changes: verdict.changes,
	remarks: verdict.remarks
});
