/** People add words to the vocabulary, change what they mean, or switch them off. All of an edit is done, or nothing. */
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { Database, Transaction } from '#db/client.server';
import { addToAudit, type AuditEntry } from '#db/queries/audit.server';
import {
	lockVocabulary,
	storedVocabulary,
	writeVocabularyEntry,
	type StoredVocabularyEntry
} from '#db/queries/vocabulary.server';
import { keepWording } from '#db/queries/wording.server';
import type { PlaceData } from '#domain/place-data';
import { checkEntry, type EntryProblem } from './entry-problems';

/** One entry as people want it. */
export type VocabularyEdit = {
	/** Untrusted. */
	entry: unknown;
	/** False switches it off: search no longer knows it. */
	isActive: boolean;
	/** The version that was edited; null where nobody minds what stands there. */
	version: number | null;
};

export type EditProblem = {
	/** Which of the edits, from 0. */
	at: number;
	problem:
		| EntryProblem
		/** The same id twice in one edit. */
		| { reason: 'twice' }
		/** Somebody else was faster: it is at this version now (0: it is not there). */
		| { reason: 'stale'; version: number };
};

export type EditedVocabulary =
	| { ok: true; added: string[]; changed: string[]; unchanged: number }
	| { ok: false; problems: EditProblem[] };

type Wanted = Pick<StoredVocabularyEntry, 'entry' | 'isActive'>;

/** Who edits: for the audit log, and in words for the history of the entry. */
export type WordEditor = { actor: AuditEntry['actor']; words: string };
const TERMINAL: WordEditor = { actor: null, words: 'terminal' };

/**
 * Writes the edits, each with its line in the audit log and the version before it kept, unless any has a problem. With
 * `dryRun` it says what it would do, and writes nothing.
 */
export async function editVocabulary(
	db: Database,
	place: Pick<PlaceData, 'categories'>,
	edits: VocabularyEdit[],
	{ at, dryRun = false, by = TERMINAL }: { at: Date; dryRun?: boolean; by?: WordEditor }
): Promise<EditedVocabulary> {
	return db.transaction(async (tx) => {
		await lockVocabulary(tx);
		const stored = new Map((await storedVocabulary(tx)).map((row) => [row.entry.id, row]));
		const { wanted, problems } = checkEdits(edits, place, stored);
		if (problems.length > 0) return { ok: false, problems };
		const changes = wanted.filter((one) => !isSame(one, stored.get(one.entry.id)));
		if (!dryRun) {
			for (const one of changes) {
				await writeWord(tx, one, stored.get(one.entry.id) ?? null, { at, by });
			}
		}
		const ids = changes.map(({ entry }) => entry.id);
		return {
			ok: true,
			added: ids.filter((id) => !stored.has(id)),
			changed: ids.filter((id) => stored.has(id)),
			unchanged: wanted.length - changes.length
		};
	});
}

type Writing = {
	at: Date;
	by: WordEditor;
	/** What the audit log calls it, and what it says besides the entry and its version. */
	action?: string;
	besides?: Record<string, unknown>;
};

/** Writes one entry that was checked, its line in the audit log and its version; the vocabulary is locked before. */
export async function writeWord(
	tx: Transaction,
	{ entry, isActive }: Wanted,
	before: StoredVocabularyEntry | null,
	{ at, by, action = 'edit_word', besides = {} }: Writing
): Promise<void> {
	await writeVocabularyEntry(tx, { entry, isActive }, at);
	const version = (before?.version ?? 0) + 1;
	const change = {
		before: before && {
			version: before.version,
			data: { entry: before.entry, isActive: before.isActive }
		},
		after: { version, data: { entry, isActive } }
	};
	const of = { subject: 'word' as const, key: entry.id };
	await keepWording(tx, of, change, { at, actor: by.words });
	const details = { ...besides, key: entry.id, version };
	await addToAudit(tx, { actor: by.actor, action, details });
}

function checkEdits(
	edits: VocabularyEdit[],
	place: Pick<PlaceData, 'categories'>,
	stored: ReadonlyMap<string, StoredVocabularyEntry>
): { wanted: Wanted[]; problems: EditProblem[] } {
	const wanted = new Map<string, Wanted>();
	const problems: EditProblem[] = [];
	for (const [at, edit] of edits.entries()) {
		const before = stored.get(idOf(edit.entry));
		const checked = checkEntry(edit.entry, place, before?.entry.phrases);
		if (!checked.ok) {
			problems.push(...checked.problems.map((problem) => ({ at, problem })));
			continue;
		}
		const { entry } = checked;
		const version = before?.version ?? 0;
		if (wanted.has(entry.id)) problems.push({ at, problem: { reason: 'twice' } });
		if (edit.version !== null && edit.version !== version) {
			problems.push({ at, problem: { reason: 'stale', version } });
		}
		wanted.set(entry.id, { entry, isActive: edit.isActive });
	}
	return { wanted: [...wanted.values()], problems };
}

const idOf = (untrusted: unknown): string =>
	z.object({ id: z.string() }).safeParse(untrusted).data?.id ?? '';

const isSame = (one: Wanted, stored: StoredVocabularyEntry | undefined): boolean =>
	stored !== undefined &&
	stored.isActive === one.isActive &&
	isDeepStrictEqual(stored.entry, one.entry);
