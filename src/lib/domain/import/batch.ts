/** An import as a whole. */
import type { Change, Verdict } from './match';
import type { Remark } from './problems';

export const IMPORT_STATES = [
	/** The file is being read. */
	'reading',
	/** Every row was looked at; nothing is written yet. */
	'checked',
	'importing',
	'imported',
	'undone',
	/** The file could not be read, or the work was cut short: nothing was written. */
	'failed'
] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

export type ImportOptions = {
	/** What new listings become: residents see them at once, or nobody does before somebody has looked. */
	newAs: 'published' | 'draft';
	/** Also rows that look like a listing that is there. */
	withLikely: boolean;
	/** The first row has names. */
	hasHeader: boolean;
	/** Where the facts are from, as residents read it. */
	source: string;
};

export type ImportCounts = {
	rows: number;
	ok: number;
	warning: number;
	error: number;
	add: number;
	change: number;
	same: number;
	/** Looked like a listing that is there, and were left out for it. */
	likely: number;
};
export const noCounts = (): ImportCounts => ({
	rows: 0,
	ok: 0,
	warning: 0,
	error: 0,
	add: 0,
	change: 0,
	same: 0,
	likely: 0
});

/** A verdict as it is kept. */
export type StoredVerdict = {
	action: Verdict['action'];
	/** The listing it is, or the one it looks like. */
	listing: { id: string; name: string } | null;
	isLikely: boolean;
	name: string;
	changes: Change[];
	remarks: Remark[];
};
