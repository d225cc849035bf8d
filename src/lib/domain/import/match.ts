/** Which listing a row means, and what it would change there. */
import { OWN_REF } from '../interchange/cells-of';
import { VENUE_COLUMNS, type Cells, type Column } from '../interchange/columns';
import type { ReadRow } from './read-row';
import type { Remark } from './problems';

/** A listing that is there, as a row. `cells` are of all of it that Builders see, hidden addresses left out. */
export type Present = {
	id: string;
	sourceRef: string | null;
	isArchived: boolean;
	/** Its address is for Builders only: no table may set another beside it. */
	isHidden: boolean;
	/** The postcode of its venue, also of a hidden one; empty for none. */
	postcode: string;
	cells: Cells;
};

export type Change = { column: Column; from: string; to: string };

export type Verdict = {
	/** What importing the row does. */
	action: 'add' | 'change' | 'same';
	/** The listing it is; null where it is new. */
	listing: Present | null;
	changes: Change[];
	remarks: Remark[];
};

const fold = (text: string) =>
	text
		.toLowerCase()
		.normalize('NFKD')
		.replace(/[^\p{L}\p{N}]/gu, '');

/** By which a row without a reference is the same listing again. */
export const nameKey = (name: string, postcode: string): string =>
	`${fold(name)} ${fold(postcode)}`;

/** The reference or the name of a row, by which a table that says a listing twice is found out. */
export const rowKey = ({ source_ref, name, postcode }: Cells): string =>
	source_ref ? `ref ${source_ref}` : `name ${nameKey(name, postcode)}`;

/** Errors of a row that do not matter where the listing is there already. */
const ONLY_FOR_NEW: readonly string[] = ['no_name', 'no_area', 'no_kind'];

/** Decides about a row. `candidates` are the listings with its reference or its name. */
export function judge(row: ReadRow, candidates: readonly Present[]): Verdict {
	const found = meant(row.cells, candidates);
	if (found) return judgeKnown(row, found);
	const remarks = [...row.remarks];
	if (!row.cells.kinds) remarks.push({ code: 'no_kind', column: 'kinds', value: '' });
	return { action: 'add', listing: null, changes: [], remarks };
}

function meant({ source_ref, name, postcode }: Cells, candidates: readonly Present[]) {
	if (source_ref) {
		return candidates.find(
			({ id, sourceRef }) => sourceRef === source_ref || `${OWN_REF}${id}` === source_ref
		);
	}
	const key = nameKey(name, postcode);
	return candidates.find((one) => nameKey(one.cells.name, one.postcode) === key);
}

function judgeKnown(row: ReadRow, listing: Present): Verdict {
	const remarks = row.remarks.filter(({ code }) => !ONLY_FOR_NEW.includes(code));
	const all = changesTo(listing.cells, row);
	const changes = listing.isHidden ? all.filter((change) => !changesVenue([change])) : all;
	if (changes.length < all.length) {
		remarks.push({ code: 'hidden_kept', column: 'venue_name', value: listing.cells.venue_name });
	}
	if (listing.isArchived)
		remarks.push({ code: 'archived', column: null, value: listing.cells.name });
	return { action: changes.length > 0 ? 'change' : 'same', listing, changes, remarks };
}

/** Empty cells say nothing, and so change nothing. Another postcode brings another point with it. */
function changesTo(present: Cells, { cells, given }: ReadRow): Change[] {
	const moves = given.includes('postcode') && cells.postcode !== present.postcode;
	const columns = new Set<Column>([
		...given,
		...(moves ? (['latitude', 'longitude'] as const) : [])
	]);
	columns.delete('source_ref');
	return [...columns].flatMap((column) => {
		const [from, to] = [present[column], cells[column]];
		return to === '' || to === from ? [] : [{ column, from, to }];
	});
}

/** The cells of a listing once a row has been taken over. */
export function mergedCells(present: Cells, changes: readonly Change[]): Cells {
	const changed = Object.fromEntries(changes.map(({ column, to }) => [column, to]));
	return { ...present, ...changed };
}

export const changesVenue = (changes: readonly Change[]): boolean =>
	changes.some(({ column }) => (VENUE_COLUMNS as readonly Column[]).includes(column));
