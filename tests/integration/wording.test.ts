/** Words of search, categories and help texts: looked at before they are saved, and never beyond taking back. */
import { desc, eq } from 'drizzle-orm';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { readPlaceData, placeState } from '#db/queries/place.server';
import { readPerson } from '#db/queries/people.server';
import { storedVocabulary } from '#db/queries/vocabulary.server';
import { findCategory, findHelpText } from '#db/queries/wording.server';
import { auditLog, categories, helpTexts, vocabulary, wordingRevisions } from '#db/schema/index';
import { loadListings } from '#db/seed/load.server';
import type { Person } from '#domain/person';
import { createEmbeddedEngine } from '#search/engines/embedded.server';
import { previewCategory, restoreCategory, saveCategory } from '#server/use-cases/edit-category';
import { previewHelpText, restoreHelpText, saveHelpText } from '#server/use-cases/edit-help-text';
import { previewWord, restoreWord, saveWord } from '#server/use-cases/edit-word';
import { fillIndex } from '#server/search-index/fill-index';
import { builtInHelp } from '#server/built-in-help';
import { openAccountServices, type AccountServices } from '#tests/support/account-services';
import { describeOnBothDatabases } from '#tests/support/database';
import { madeUpListings, madeUpPlace } from '#tests/support/database-made-up-data';
import { preparePerson } from '#tests/support/prepared-people';
import type { SearchEngine } from '#search/engine';

const NOW = new Date('2026-11-22T10:00:00Z');
const category = madeUpPlace.categories[0]!;

describeOnBothDatabases('the words that coordinators keep', (open) => {
	let services: AccountServices & { search: SearchEngine; listingsChanged(): void };
	let cora: Person;

	beforeAll(async () => {
		const opened = await openAccountServices(await open());
		await loadListings(opened.db, madeUpListings, NOW);
		const search = createEmbeddedEngine(opened.place, { vocabulary: [] });
		await fillIndex(opened.db, search);
		services = { ...opened, search, listingsChanged: () => {} };
		const person = { email: 'cora@example.org', name: 'Cora', role: 'coordinator' as const };
		const id = await preparePerson(services.db, { ...person, hasSecondFactor: true });
		cora = (await readPerson(services.db, id))!;
		return () => services.mail.stop();
	});
	beforeEach(async () => {
		for (const table of [vocabulary, helpTexts, wordingRevisions]) await services.db.delete(table);
	});

	const word = (phrases: string[], more: object = {}) => ({
		entry: {
			id: 'en:nosh',
			language: 'en',
			phrases,
			target: { type: 'category', value: category.id }
		},
		isActive: true,
		version: 0,
		...more
	});
	const lastAudit = async () =>
		(await services.db.select().from(auditLog).orderBy(desc(auditLog.at)).limit(1))[0];

	it('a new word says before it is saved what it will find, and writes nothing', async () => {
		const looked = await previewWord(services, cora, word(['zzyzx']), NOW);
		expect(looked).toMatchObject({
			searches: [{ words: 'zzyzx', isSame: false, before: { total: 0, names: [] } }]
		});
		const found = looked.ok ? looked.searches[0]?.after : null;
		expect(found?.names.length).toBeGreaterThan(0);
		expect(await storedVocabulary(services.db)).toEqual([]);
		const off = await previewWord(services, cora, word(['zzyzx'], { isActive: false }), NOW);
		expect(off).toMatchObject({ searches: [{ isSame: true }] });
		const cry = await previewWord(services, cora, word(['i want to die laughing']), NOW);
		expect(cry).toMatchObject({ problem: 'fields', problems: [{ reason: 'hides_help' }] });
	});

	it('a word that was changed can be what it was before', async () => {
		expect(await saveWord(services, cora, word(['one']), NOW)).toEqual({ ok: true, changed: true });
		expect(await lastAudit()).toMatchObject({
			actorId: cora.id,
			action: 'edit_word',
			details: { key: 'en:nosh', version: 1 }
		});
		await saveWord(services, cora, word(['two'], { version: 1, isActive: false }), NOW);
		const stale = await saveWord(services, cora, word(['three'], { version: 1 }), NOW);
		expect(stale).toMatchObject({ problems: [{ reason: 'stale', version: 2 }] });
		const back = { version: 1, seen: 2 };
		expect(await restoreWord(services, cora, 'en:nosh', back, NOW)).toMatchObject({ ok: true });
		expect(await storedVocabulary(services.db)).toMatchObject([
			{ version: 3, isActive: true, entry: { phrases: ['one'] } }
		]);
		const never = { version: 9, seen: 3 };
		expect(await restoreWord(services, cora, 'en:nosh', never, NOW)).toMatchObject({
			problem: 'nothing'
		});
	});

	it('a word that came with the program is kept as it was', async () => {
		const starter = { id: 'en:nosh', language: 'en' as const, phrases: ['starter'] };
		const target = { targetType: 'category' as const, targetValue: category.id };
		const row = { ...starter, ...target, strength: 'means' as const, origin: 'starter' as const };
		await services.db.insert(vocabulary).values({ ...row, updatedAt: NOW });
		await saveWord(services, cora, word(['mine'], { version: 1 }), NOW);
		await restoreWord(services, cora, 'en:nosh', { version: 1, seen: 2 }, NOW);
		const [stored] = await storedVocabulary(services.db);
		expect(stored?.entry.phrases).toEqual(['starter']);
	});

	it('a category is renamed and retired, and nothing of it is lost', async () => {
		const form = { name: 'Eating', description: 'Meals.', sort: '3', isRetired: true };
		const edit = { id: category.id, form, seen: 1 };
		const looked = await previewCategory(services, cora, edit, NOW);
		expect(looked).toMatchObject({ category: { id: category.id, name: 'Eating' } });
		const carrying = looked.ok ? looked.carrying : [];
		expect(carrying.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThan(0);
		expect(await findCategory(services.db, category.id)).toMatchObject({ name: category.name });
		const state = await placeState(services.db);
		expect(await saveCategory(services, cora, edit, NOW)).toMatchObject({ ok: true });
		expect(await placeState(services.db)).not.toBe(state);
		expect((await readPlaceData(services.db)).categories).toContainEqual({
			...{ id: category.id, name: 'Eating', description: 'Meals.', sort: 3, isRetired: true }
		});
		expect(await saveCategory(services, cora, edit, NOW)).toMatchObject({ problem: 'stale' });
		await restoreCategory(services, cora, category.id, { version: 1, seen: 2 }, NOW);
		expect(await findCategory(services.db, category.id)).toMatchObject({
			name: category.name,
			isRetired: false,
			version: 3
		});
	});

	it('a new category has an id that no other has', async () => {
		const form = { name: 'Repair cafés', description: 'Mend it.', sort: '9', isRetired: false };
		const edit = { id: '', form, seen: 0 };
		expect(await saveCategory(services, cora, edit, NOW)).toEqual({ ok: true, id: 'repair-cafes' });
		expect(await saveCategory(services, cora, edit, NOW)).toMatchObject({ problem: 'stale' });
		const same = { ...edit, form: { ...form, name: category.name } };
		expect(await saveCategory(services, cora, same, NOW)).toMatchObject({ problem: 'taken' });
		const bad = { ...edit, form: { name: ' ', description: '', sort: 'x', isRetired: false } };
		expect(await saveCategory(services, cora, bad, NOW)).toMatchObject({
			fields: ['name', 'description', 'sort']
		});
		await services.db.delete(categories).where(eq(categories.id, 'repair-cafes'));
	});

	it('a help text is seen before it is saved, and goes back to the first words', async () => {
		const form = { title: 'Danger?', text: 'Call 999 now.' };
		const edit = { key: 'en:danger', form, seen: 0 };
		const looked = previewHelpText(services, cora, edit);
		expect(looked).toMatchObject({ text: { helpId: 'danger', language: 'en', ...form } });
		expect(await saveHelpText(services, cora, edit, NOW)).toEqual({ ok: true });
		const { helpTexts: written } = await readPlaceData(services.db);
		expect(written).toEqual([{ helpId: 'danger', language: 'en', ...form }]);
		await restoreHelpText(services, cora, 'en:danger', { version: 0, seen: 1 }, NOW);
		expect(await findHelpText(services.db, { helpId: 'danger', language: 'en' })).toEqual({
			...builtInHelp('danger', 'en'),
			version: 2
		});
		const other = { ...edit, key: 'en:nothing' };
		expect(previewHelpText(services, cora, other)).toMatchObject({ problem: 'nothing' });
		const long = { ...edit, form: { title: '', text: 'a'.repeat(401) }, seen: 2 };
		expect(await saveHelpText(services, cora, long, NOW)).toMatchObject({
			fields: ['title', 'text']
		});
	});
});
