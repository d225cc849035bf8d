/** One row while it is being read: what stood in it, what becomes of it, and what there is to say. */
import { ACCESS_FEATURES } from '../access';
import {
	COLUMNS,
	emptyCells,
	PROSE_COLUMNS,
	type Cells,
	type Column
} from '../interchange/columns';
import { unguardCell } from '../interchange/cell-text';
import type { Remark } from './problems';
import type { Mapping, Target } from './targets';
import { plainText } from './text-repairs';

const LONGEST_VALUE = 120;

/** From what else a column of ours may come. */
const POINT = ['latitude', 'longitude', 'lat_lng', 'easting', 'northing'] as const;
const SOURCES: Partial<Record<Column, readonly Target[]>> = {
	latitude: POINT,
	longitude: POINT,
	cost: ['is_free'],
	access_features: ACCESS_FEATURES.map((feature) => `has_${feature}` as const)
};

const SEVERAL = /[;|\n]/;

const GIVEN_BY = COLUMNS.map((column) => [column, [column, ...(SOURCES[column] ?? [])]] as const);

/** Where in a row each of these stands. */
export type Places = ReadonlyMap<Target, number>;
export const placesOf = (mapping: Mapping): Places =>
	new Map(mapping.flatMap((target, at) => (target ? [[target, at] as const] : [])));

export class RowCells {
	readonly cells: Cells = emptyCells();
	readonly remarks: Remark[] = [];
	readonly #values: readonly string[];
	readonly #places: Places;

	constructor(values: readonly string[], places: Places) {
		this.#values = values;
		this.#places = places;
	}

	#stood(target: Target): string {
		const at = this.#places.get(target);
		const stood = at === undefined ? '' : (this.#values[at] ?? '');
		return stood === '' ? '' : unguardCell(stood);
	}

	/** Whether the table has such a column. */
	has(target: Target): boolean {
		return this.#places.has(target);
	}

	/** As it stood there, but for white space around it. */
	typed(target: Target): string {
		return this.#stood(target).trim();
	}

	/** As text: HTML and entities of a website are gone, and it is noted that they were there. */
	text(column: Column): string {
		const typed = this.#stood(column);
		if (!PROSE_COLUMNS.has(column)) return typed.trim();
		const { text, isFromHtml, hadEntities } = plainText(typed);
		if (isFromHtml) this.note('from_html', column);
		else if (hadEntities) this.note('entities', column);
		else if (typed !== typed.trim()) this.note('trimmed', column);
		return text;
	}

	/** The parts of a cell that holds a list. */
	list(column: Column): string[] {
		const text = this.text(column);
		if (text === '') return [];
		const parts = SEVERAL.test(text) ? text.split(SEVERAL) : [text];
		return [...new Set(parts.map((part) => part.trim()).filter(Boolean))];
	}

	/** The columns of ours that the table itself says something for. */
	given(): Column[] {
		const given: Column[] = [];
		for (const [column, sources] of GIVEN_BY) {
			for (const source of sources) {
				if (this.typed(source) === '') continue;
				given.push(column);
				break;
			}
		}
		return given;
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
