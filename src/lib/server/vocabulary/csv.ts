/** The vocabulary as a table for a spreadsheet, and back. */
import { CsvError, parse } from 'csv-parse/sync';
import type { StoredVocabularyEntry } from '#db/queries/vocabulary.server';
import { csvCell } from '#domain/interchange/cell-text';
import type { VocabularyEdit } from './edit-vocabulary';

const COLUMNS = [
	'id',
	'language',
	'phrases',
	'target_type',
	'target_value',
	'strength',
	'active',
	'note',
	'version'
] as const;
type Column = (typeof COLUMNS)[number];
/** Without these a row says nothing; the others have a meaning when they are empty. */
const NEEDED: Column[] = ['id', 'language', 'phrases', 'target_type', 'target_value'];

/** One line for each entry, phrases separated by ";". Comes back through `readVocabularyCsv` unchanged. */
export function toVocabularyCsv(stored: StoredVocabularyEntry[]): string {
	const lines = stored.map(({ entry, isActive, version }) => {
		const cells: Record<Column, string | number> = {
			id: entry.id,
			language: entry.language,
			phrases: entry.phrases.join('; '),
			target_type: entry.target.type,
			target_value: entry.target.value,
			strength: entry.strength,
			active: isActive ? 'yes' : 'no',
			note: entry.note ?? '',
			version
		};
		return COLUMNS.map((column) => csvCell(cells[column])).join(',');
	});
	return [COLUMNS.join(','), ...lines, ''].join('\r\n');
}

export type VocabularyCsv =
	| { ok: true; edits: VocabularyEdit[] }
	/** What is wrong with the file as a whole, in words for the person at the terminal. */
	| { ok: false; reason: string };

/** Reads such a table. Columns may stand in any order; `strength`, `active`, `note` and `version` may be missing. */
export function readVocabularyCsv(text: string): VocabularyCsv {
	let rows: Record<string, string>[];
	try {
		rows = parse(text, { columns: header, bom: true, trim: true, skip_empty_lines: true });
	} catch (error) {
		if (error instanceof CsvError) return { ok: false, reason: error.message };
		throw error;
	}
	const missing = NEEDED.filter((column) => rows.length > 0 && !(column in rows[0]!));
	if (missing.length > 0) {
		return { ok: false, reason: `These columns are missing: ${missing.join(', ')}.` };
	}
	return { ok: true, edits: rows.map(toEdit) };
}

const header = (names: string[]) => names.map((name) => name.trim().toLowerCase());

function toEdit(row: Record<string, string>): VocabularyEdit {
	const cell = (column: Column) => plain(row[column] ?? '');
	const note = cell('note');
	return {
		entry: {
			id: cell('id'),
			language: cell('language'),
			phrases: cell('phrases')
				.split(';')
				.map((phrase) => phrase.trim())
				.filter(Boolean),
			target: { type: cell('target_type'), value: cell('target_value') },
			...(cell('strength') && { strength: cell('strength') }),
			...(note && { note })
		},
		isActive: !/^(no|n|false|0)$/i.test(cell('active')),
		version: /^\d+$/.test(cell('version')) ? Number(cell('version')) : null
	};
}

/** Without the apostrophe that keeps a spreadsheet from reading text as a formula. */
const plain = (cell: string) => cell.replace(/^'(?=\s*[=+\-@＝＋－＠])/u, '');
