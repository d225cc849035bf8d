/** Categories by areas, or by towns and villages: how much there is of each where. */
import type { Category } from '../kind';
import {
	counts,
	figureFor,
	hoursAreUnknown,
	isChecked,
	type Figure,
	type PlacedAsset
} from './figure';

/** What a cell shows. */
export const MATRIX_SHOWS = [
	'count',
	'per1000',
	'checked',
	'weekday',
	'evening',
	'weekend',
	'hours'
] as const;
export type MatrixShow = (typeof MATRIX_SHOWS)[number];

/** Below this, one listing more or less changes a rate so much that it says little. */
export const SMALL_POPULATION = 2000;

export type MatrixColumn = {
	id: string;
	name: string;
	/** Null where nobody was counted. */
	people: number | null;
	figure: Partial<Figure>;
};

export type MatrixCell = {
	count: number;
	/** For each 1,000 people; null where nobody was counted. */
	per1000: number | null;
	checked: number;
	evening: number;
	weekend: number;
	weekday: number;
	hoursUnknown: number;
	figure: Figure;
};

export type MatrixRow = { category: Category | null; cells: MatrixCell[] };

/** The first row is everything; then every category, also those of which there is nothing anywhere. */
export function matrixOf(
	assets: readonly PlacedAsset[],
	categories: readonly Category[],
	columns: readonly MatrixColumn[],
	today: string
): MatrixRow[] {
	const byColumn = columns.map(({ figure }) =>
		assets.filter((asset) => counts(figureFor(figure), asset, today))
	);
	return [null, ...categories].map((category) => ({
		category,
		cells: columns.map((column, at) => {
			const some = byColumn[at]!.filter(
				(asset) => !category || asset.categories.includes(category.id)
			);
			const figure = { ...column.figure, ...(category && { categories: [category.id] }) };
			return cellOf(some, column, figureFor(figure), today);
		})
	}));
}

function cellOf(
	some: PlacedAsset[],
	{ people }: MatrixColumn,
	figure: Figure,
	today: string
): MatrixCell {
	const open = (part: Partial<Figure>) =>
		some.filter((asset) => counts(figureFor(part), asset, today)).length;
	return {
		count: some.length,
		per1000: people ? (some.length * 1000) / people : null,
		checked: some.filter((asset) => isChecked(asset, today)).length,
		evening: open({ open: 'evening' }),
		weekend: open({ open: 'weekend' }),
		weekday: open({ open: 'weekday' }),
		hoursUnknown: some.filter(hoursAreUnknown).length,
		figure
	};
}
