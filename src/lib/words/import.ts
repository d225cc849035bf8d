/** What an import has to say, in words. Without an alias: a command reads this file too. */
import type { ImportState } from '../domain/import/batch';
import type { FileProblem, Remark, RowState } from '../domain/import/problems';
import { m } from '../paraglide/messages';

export const remarkWords = ({ code, value }: Remark): string => m[`import_${code}`]({ value });

/** Why a file is no table. */
export const fileProblemWords = (code: FileProblem, row = 0): string =>
	m[`import_file_${code}`]({ row });

export const rowStateWords = (state: RowState): string => m[`desk_import_state_row_${state}`]();
export const importStateWords = (state: ImportState): string => m[`desk_import_state_${state}`]();
