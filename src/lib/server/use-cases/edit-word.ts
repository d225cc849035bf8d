import { storedVocabulary } from '#db/queries/vocabulary.server';
import { readWording } from '#db/queries/wording.server';
import { may } from '$lib/domain/permissions';
import type { Person } from '$lib/domain/person';
import { vocabularyEntry } from '$lib/domain/vocabulary';
import { roleWords } from '$lib/words/accounts';
import { z } from 'zod';
import { FORBIDDEN } from '../accounts/answers';
import type { Services } from '../services';
import { checkEntry } from '../vocabulary/entry-problems';
import {
	editVocabulary,
	type EditProblem,
	type VocabularyEdit
} from '../vocabulary/edit-vocabulary';
import { searchChanges, vocabularyWith, type SearchChange } from '../wording/search-changes';

type Refused =
	| { ok: false; problem: 'forbidden' | 'nothing' }
	| { ok: false; problem: 'fields'; problems: EditProblem['problem'][] };
export type PreviewWordResult = { ok: true; searches: SearchChange[] } | Refused;
export type SaveWordResult = { ok: true; changed: boolean } | Refused;

/** What searches for the phrases of an entry would find after it was saved. Writes nothing. */
export async function previewWord(
	services: Pick<Services, 'db' | 'place' | 'search'>,
	actor: Person | null,
	{ entry: untrusted, isActive }: Pick<VocabularyEdit, 'entry' | 'isActive'>,
	now: Date
): Promise<PreviewWordResult> {
	if (!may(actor, 'edit_wording')) return FORBIDDEN;
	const { db, place } = services;
	const { id } = z.object({ id: z.string() }).safeParse(untrusted).data ?? { id: '' };
	const before = (await storedVocabulary(db)).find((one) => one.entry.id === id);
	const known = before?.entry.phrases ?? [];
	const checked = checkEntry(untrusted, place, known);
	if (!checked.ok) return { ok: false, problem: 'fields', problems: checked.problems };
	const { phrases } = checked.entry;
	// What comes and what goes is looked at first.
	const changed = [
		...phrases.filter((one) => !known.includes(one)),
		...known.filter((one) => !phrases.includes(one))
	];
	const vocabulary = await vocabularyWith(services, { entry: checked.entry, isActive });
	const questions = [...changed, ...phrases];
	return { ok: true, searches: await searchChanges(services, { vocabulary }, questions, now) };
}

/** Writes an entry of the vocabulary; every server's search has it within seconds, this one's at once. */
export async function saveWord(
	{ db, place, listingsChanged }: Pick<Services, 'db' | 'place' | 'listingsChanged'>,
	actor: Person | null,
	edit: VocabularyEdit,
	now: Date
): Promise<SaveWordResult> {
	if (!actor || !may(actor, 'edit_wording')) return FORBIDDEN;
	const by = { actor, words: roleWords(actor.role) };
	const done = await editVocabulary(db, place, [edit], { at: now, by });
	if (!done.ok) {
		return { ok: false, problem: 'fields', problems: done.problems.map(({ problem }) => problem) };
	}
	listingsChanged();
	return { ok: true, changed: done.unchanged === 0 };
}

const keptWord = z.object({ entry: vocabularyEntry, isActive: z.boolean() });

/** Brings back an earlier version as a new one; nothing of what came between is lost. */
export async function restoreWord(
	services: Pick<Services, 'db' | 'place' | 'listingsChanged'>,
	actor: Person | null,
	id: string,
	{ version, seen }: { version: number; seen: number },
	now: Date
): Promise<SaveWordResult> {
	if (!may(actor, 'edit_wording')) return FORBIDDEN;
	const kept = keptWord.safeParse(
		await readWording(services.db, { subject: 'word', key: id }, version)
	);
	if (!kept.success) return { ok: false, problem: 'nothing' };
	return saveWord(services, actor, { ...kept.data, version: seen }, now);
}
