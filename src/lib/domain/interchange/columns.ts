/** The columns of the interchange CSV. Names and order are fixed: partners' programs rely on them. */
export const COLUMNS = [
	'source_ref',
	'name',
	'kinds',
	'categories',
	'summary',
	'description',
	'organisation',
	'venue_name',
	'address_line_1',
	'address_line_2',
	'town',
	'postcode',
	'latitude',
	'longitude',
	'phone',
	'email',
	'website',
	'opening_times',
	'cost',
	'min_age',
	'max_age',
	'languages',
	'access_features',
	'areas_served'
] as const;
export type Column = (typeof COLUMNS)[number];

/** A listing as a row: text in every column, empty where nothing is said. */
export type Cells = Record<Column, string>;

/** Columns that say where a listing is. */
export const VENUE_COLUMNS = [
	'venue_name',
	'address_line_1',
	'address_line_2',
	'town',
	'postcode',
	'latitude',
	'longitude',
	'access_features'
] as const satisfies readonly Column[];

/** Columns of words: a mark-up sign in them can only be left over from a website. */
export const PROSE_COLUMNS: ReadonlySet<Column> = new Set<Column>([
	'name',
	'summary',
	'description',
	'organisation',
	'venue_name',
	'address_line_1',
	'address_line_2',
	'town',
	'cost',
	'opening_times'
]);

const EMPTY = Object.fromEntries(COLUMNS.map((column) => [column, ''])) as Cells;
export const emptyCells = (): Cells => ({ ...EMPTY });
