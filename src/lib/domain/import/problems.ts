/** What a check of a row has to say. The words for people are in `src/lib/words/import.ts`. */
import type { Column } from '../interchange/columns';

/** Nothing can be made of the row. */
export const ERRORS = [
	'no_name',
	'too_long',
	'no_area',
	'too_many_cells',
	'twice_in_file',
	'ended'
] as const;
/** The row can be used; somebody should look. */
export const WARNINGS = [
	'no_kind',
	'unknown_kind',
	'unknown_category',
	'unknown_area',
	'other_area',
	'bad_postcode',
	'postcode_elsewhere',
	'bad_point',
	'point_elsewhere',
	'bad_phone',
	'bad_email',
	'bad_website',
	'bad_age',
	'ages_swapped',
	'unknown_language',
	'unknown_access',
	'unknown_cost',
	'times_as_note',
	'times_unsure',
	'not_yes_or_no',
	'too_few_cells',
	'looks_like',
	'archived',
	'hidden_kept',
	'closed_for_now'
] as const;
/** What was put right, and is shown. */
export const REPAIRS = [
	'trimmed',
	'from_html',
	'entities',
	'postcode_written',
	'parted',
	'phone_zero',
	'address_found',
	'web_scheme',
	'point_split',
	'point_swapped',
	'point_from_grid',
	'point_from_postcode',
	'times_read',
	'yes_read',
	'name_to_code',
	'cut'
] as const;
export type ErrorCode = (typeof ERRORS)[number];
export type WarningCode = (typeof WARNINGS)[number];
export type RepairCode = (typeof REPAIRS)[number];

/** `value` is what stood in the cell, cut where it is long; for a listing it may be its name. */
export type Remark = {
	code: ErrorCode | WarningCode | RepairCode;
	/** Null: the row as a whole. */
	column: Column | null;
	value: string;
};

const isIn = (codes: readonly string[], { code }: Remark) => codes.includes(code);
export const isError = (remark: Remark): boolean => isIn(ERRORS, remark);
export const isWarning = (remark: Remark): boolean => isIn(WARNINGS, remark);

export const ROW_STATES = ['ok', 'warning', 'error'] as const;
export type RowState = (typeof ROW_STATES)[number];

export function stateOf(remarks: readonly Remark[]): RowState {
	if (remarks.some(isError)) return 'error';
	return remarks.some(isWarning) ? 'warning' : 'ok';
}

/** Why a file is no table of listings. */
export type FileProblem =
	| 'missing'
	| 'empty'
	| 'no_rows'
	| 'too_big'
	| 'zip'
	| 'spreadsheet'
	| 'pdf'
	| 'html'
	| 'binary'
	| 'endless_line'
	| 'too_many_columns'
	| 'open_quote'
	| 'no_names'
	| 'json_too_big'
	| 'bad_json';
