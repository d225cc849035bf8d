/** One row while it is being read: what stood in it, what becomes of it, and what there is to say. */
import { ACCESS_FEATURES } from '../access';
import { COLUMNS, emptyCells, type Cells, type Column } from '../interchange/columns';
import { unguardCell } from '../interchange/cell-text';
import type { Remark } from './problems';
import type { Mapping, Target } from './targets';
import { plainText } from './text-repairs';

const LONGEST_VALUE = 120;

/** Columns in which a mark-up sign can only be left over from a website. */
const PROSE: readonly Target[] = [
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
];

/** From what else a column of ours may come. */
const POINT = ['latitude', 'longitude', 'lat_lng', 'easting', 'northing'] as const;
const SOURCES: Partial<Record<Column, readonly Target[]>> = {
	latitude: POINT,
	longitude: POINT,
	cost: ['is_free'],
	access_features: ACCESS_FEATURES.map((feature) => `has_${feature}` as const)
};

export class RowCells {
	readonly cells: Cells = emptyCells();
	readonly remarks: Remark[] = [];
	readonly #typed = new Map<Target, string>();

	constructor(values: readonly string[], mapping: Mapping) {
		mapping.forEach((target, at) => {
			if (target) this.#typed.set(target, unguardCell(values[at] ?? ''));
		});
	}

	/** Whether the table has such a column. */
	has(target: Target): boolean {
		return this.#typed.has(target);
	}

	/** As it stood there, but for white space around it. */
	typed(target: Target): string {
		return (this.#typed.get(target) ?? '').trim();
	}

	/** As text: HTML and entities of a website are gone, and it is noted that they were there. */
	text(column: Column): string {
		const typed = this.#typed.get(column) ?? '';
		if (!PROSE.includes(column)) return typed.trim();
		const { text, isFromHtml, hadEntities } = plainText(typed);
		if (isFromHtml) this.note('from_html', column);
		else if (hadEntities) this.note('entities', column);
		else if (typed !== typed.trim()) this.note('trimmed', column);
		return text;
	}

	/** The parts of a cell that holds a list. */
	list(column: Column): string[] {
		const parts = this.text(column).split(/[;|\n]/);
		return [...new Set(parts.map((part) => part.trim()).filter(Boolean))];
	}

	/** The columns of ours that the table itself says something for. */
	given(): Column[] {
		return COLUMNS.filter((column) =>
			[column, ...(SOURCES[column] ?? [])].some((source) => this.typed(source) !== '')
		);
	}

	set(column: Column, text: string): void {
		this.cells[column] = text;
	}

	note(code: Remark['code'], column: Column | null, value?: string): void {
		const stood = value ?? (column ? this.typed(column) : '');
		const isLong = stood.length > LONGEST_VALUE;
		this.remarks.push({
			code,
			column,
			value: isLong ? `${stood.slice(0, LONGEST_VALUE)}…` : stood
		});
	}
}
