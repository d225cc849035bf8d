import { addToAudit } from '#db/queries/audit.server';
import { readVocabulary } from '#db/queries/vocabulary.server';
import {
	countCarrying,
	findCategory,
	keepWording,
	lockWording,
	readWording,
	writeCategory
} from '#db/queries/wording.server';
import type { Category } from '$lib/domain/kind';
import { may } from '$lib/domain/permissions';
import type { Person } from '$lib/domain/person';
import { slugify } from '$lib/domain/slug';
import { categoryWording, type CategoryWording } from '$lib/domain/wording';
import { roleWords } from '$lib/words/accounts';
import { DONE, FORBIDDEN } from '../accounts/answers';
import type { Services } from '../services';
import { searchChanges, type SearchChange } from '../wording/search-changes';

type Field = keyof CategoryWording;
type Refused =
	| { ok: false; problem: 'forbidden' | 'nothing' | 'stale' | 'taken' }
	| { ok: false; problem: 'fields'; fields: Field[] };
export type PreviewCategoryResult =
	| {
			ok: true;
			category: Category;
			/** How many listings carry it. */
			carrying: Awaited<ReturnType<typeof countCarrying>>;
			searches: SearchChange[];
	  }
	| Refused;

/** `id` is empty for a new one. `form` is untrusted. */
export type CategoryEdit = { id: string; form: unknown; seen: number };

/** How a category would look, which listings carry it, and what searches for its name would find. Writes nothing. */
export async function previewCategory(
	services: Pick<Services, 'db' | 'place' | 'search'>,
	actor: Person | null,
	edit: CategoryEdit,
	now: Date
): Promise<PreviewCategoryResult> {
	if (!may(actor, 'edit_wording')) return FORBIDDEN;
	const { db, place } = services;
	const read = readEdit(place.categories, edit);
	if (!read.ok) return read;
	const { id, wording } = read;
	const before = place.categories.find((one) => one.id === id);
	const category = { id, ...wording };
	const categories = [...place.categories.filter((one) => one !== before), category];
	const { entries: vocabulary } = await readVocabulary(db);
	const questions = [wording.name, ...(before ? [before.name] : [])];
	const searches = await searchChanges(services, { vocabulary, categories }, questions, now);
	return { ok: true, category, carrying: await countCarrying(db, id), searches };
}

function readEdit(
	categories: readonly Category[],
	{ id, form }: CategoryEdit
): { ok: true; id: string; wording: CategoryWording } | Refused {
	if (id && !categories.some((one) => one.id === id)) return { ok: false, problem: 'nothing' };
	const read = categoryWording.safeParse(form);
	if (!read.success) {
		const fields = read.error.issues.map(({ path }) => path[0] as Field);
		return { ok: false, problem: 'fields', fields: [...new Set(fields)] };
	}
	const wanted = id || slugify(read.data.name);
	if (!wanted || wanted === 'new') return { ok: false, problem: 'fields', fields: ['name'] };
	const isTaken = categories.some(
		(one) =>
			(one.id === wanted && !id) || (one.id !== id && one.name.trim() === read.data.name.trim())
	);
	return isTaken ? { ok: false, problem: 'taken' } : { ok: true, id: wanted, wording: read.data };
}

export type SaveCategoryResult = { ok: true; id: string } | Refused;

/** Adds a category or writes over it, with the version before kept. It is never deleted. */
export async function saveCategory(
	{ db, place, listingsChanged }: Pick<Services, 'db' | 'place' | 'listingsChanged'>,
	actor: Person | null,
	edit: CategoryEdit,
	now: Date
): Promise<SaveCategoryResult> {
	if (!actor || !may(actor, 'edit_wording')) return FORBIDDEN;
	const read = readEdit(place.categories, edit);
	if (!read.ok) return read;
	const { id, wording } = read;
	const isWritten = await db.transaction(async (tx) => {
		await lockWording(tx);
		const standing = await findCategory(tx, id);
		if ((standing?.version ?? 0) !== edit.seen) return false;
		const version = edit.seen + 1;
		await writeCategory(tx, id, wording, version);
		const before = standing && { version: edit.seen, data: wordingOf(standing) };
		const by = { at: now, actor: roleWords(actor.role) };
		await keepWording(
			tx,
			{ subject: 'category', key: id },
			{ before, after: { version, data: wording } },
			by
		);
		await addToAudit(tx, { actor, action: 'edit_category', details: { key: id, version } });
		return true;
	});
	if (!isWritten) return { ok: false, problem: 'stale' };
	listingsChanged();
	return { ...DONE, id };
}

const wordingOf = ({ name, description, sort, isRetired }: CategoryWording): CategoryWording => ({
	name,
	description,
	sort,
	isRetired
});

/** Brings back an earlier version as a new one. */
export async function restoreCategory(
	services: Pick<Services, 'db' | 'place' | 'listingsChanged'>,
	actor: Person | null,
	id: string,
	{ version, seen }: { version: number; seen: number },
	now: Date
): Promise<SaveCategoryResult> {
	if (!may(actor, 'edit_wording')) return FORBIDDEN;
	const form = await readWording(services.db, { subject: 'category', key: id }, version);
	if (!form || !id) return { ok: false, problem: 'nothing' };
	return saveCategory(services, actor, { id, form, seen }, now);
}
