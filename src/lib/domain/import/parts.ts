/** From the cells of a row to the parts of a listing. The way back is `../interchange/cells-of`. */
import type { Contact } from '../contact';
import type { Cells, Column } from '../interchange/columns';
import type { Kind } from '../kind';
import type { Cost } from '../listing';
import type { ListingContent } from '../listing-content';
import type { OpeningTimes } from '../opening/times';

const list = (cell: string) => (cell ? cell.split(';') : []);

type Part = Partial<ListingContent>;

/** How a listing changes when these columns of it are set. `readTimes` reads an `opening_times` cell of ours. */
export function withColumns<Content extends ListingContent>(
	content: Content,
	cells: Cells,
	columns: readonly Column[],
	readTimes: (cell: string) => OpeningTimes | null
): Content {
	let next = content;
	for (const column of columns) next = { ...next, ...partOf(column, cells, next, readTimes) };
	return next;
}

function partOf(
	column: Column,
	cells: Cells,
	content: ListingContent,
	readTimes: (cell: string) => OpeningTimes | null
): Part {
	const cell = cells[column];
	switch (column) {
		case 'name':
		case 'summary':
		case 'description':
			return { [column]: cell };
		case 'kinds':
			return { kinds: list(cell) as Kind[] };
		case 'categories':
		case 'languages':
			return { [column]: list(cell) };
		case 'phone':
		case 'email':
			return { contacts: withWays(content.contacts, column, list(cell)) };
		case 'website':
			return { contacts: withWays(content.contacts, 'web', list(cell)) };
		case 'opening_times':
			return { openingTimes: cell ? readTimes(cell) : null };
		case 'cost':
			return costOf(cell);
		case 'min_age':
			return { minAge: ageOf(cell) };
		case 'max_age':
			return { maxAge: ageOf(cell) };
		case 'areas_served':
			return areasOf(cell, content);
		default:
			return {};
	}
}

const ageOf = (cell: string) => (cell ? Number(cell) : null);

function costOf(cell: string): Part {
	const [cost = '', ...note] = cell.split(': ');
	return { cost: (cost || 'unknown') as Cost, costNote: note.join(': ') || null };
}

function areasOf(cell: string, { areaId }: ListingContent): Part {
	const [own = areaId, ...served] = list(cell);
	return { areaId: own, areasServed: served };
}

type Way = 'phone' | 'email' | 'web';

/**
 * The contacts with these public phone numbers (or addresses) in place of theirs: roles stay, private contacts stay,
 * and what is more than before goes to the next contact that has none.
 */
export function withWays(
	contacts: readonly Contact[],
	way: Way,
	values: readonly string[]
): Contact[] {
	const next = contacts.map((contact) => ({ ...contact }));
	const open = next.filter(({ isPublic }) => isPublic);
	const having = open.filter((contact) => contact[way] !== null);
	having.forEach((contact, at) => (contact[way] = values[at] ?? null));
	const last = having.at(-1);
	const free = open.slice(last ? open.indexOf(last) + 1 : 0);
	for (const value of values.slice(having.length)) {
		const contact = free.shift();
		if (contact) contact[way] = value;
		else
			next.push({ role: null, phone: null, email: null, web: null, isPublic: true, [way]: value });
	}
	return next.filter(({ phone, email, web, role }) => phone ?? email ?? web ?? role);
}
