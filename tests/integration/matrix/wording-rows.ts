/** Words of search, categories and help texts: coordinators alone. */
import { previewCategory, restoreCategory, saveCategory } from '#server/use-cases/edit-category';
import { previewHelpText, restoreHelpText, saveHelpText } from '#server/use-cases/edit-help-text';
import { previewWord, restoreWord, saveWord } from '#server/use-cases/edit-word';
import type { UseCaseRow } from './use-case-rows';
import { COORDINATOR } from './who';

const entry = (fresh: string) => ({
	id: `en:${fresh}`,
	phrases: [fresh],
	language: 'en',
	target: { type: 'kind', value: 'hub' }
});
const word = (fresh: string) => ({ entry: entry(fresh), isActive: true, version: null });
const category = (fresh: string) => ({
	id: '',
	form: { name: fresh, description: 'A word.', sort: 99, isRetired: false },
	seen: 0
});
const help = { key: 'en:danger', form: { title: 'Danger?', text: 'Call 999.' }, seen: 0 };
const wanted = { version: 1, seen: 1 };

export const WORDING_ROWS: Record<string, UseCaseRow> = {
	'edit-category#previewCategory': {
		who: COORDINATOR,
		call: ({ services, actor, fresh, now }) =>
			previewCategory(services, actor, category(fresh), now)
	},
	'edit-category#restoreCategory': {
		who: COORDINATOR,
		call: ({ services, actor, now }) => restoreCategory(services, actor, 'food', wanted, now)
	},
	'edit-category#saveCategory': {
		who: COORDINATOR,
		call: ({ services, actor, fresh, now }) => saveCategory(services, actor, category(fresh), now)
	},
	'edit-help-text#previewHelpText': {
		who: COORDINATOR,
		call: async ({ services, actor }) => previewHelpText(services, actor, help)
	},
	'edit-help-text#restoreHelpText': {
		who: COORDINATOR,
		call: ({ services, actor, now }) => restoreHelpText(services, actor, 'en:danger', wanted, now)
	},
	'edit-help-text#saveHelpText': {
		who: COORDINATOR,
		call: ({ services, actor, now }) => saveHelpText(services, actor, help, now)
	},
	'edit-word#previewWord': {
		who: COORDINATOR,
		call: ({ services, actor, fresh, now }) => previewWord(services, actor, word(fresh), now)
	},
	'edit-word#restoreWord': {
		who: COORDINATOR,
		call: ({ services, actor, now }) => restoreWord(services, actor, 'en:food-bank', wanted, now)
	},
	'edit-word#saveWord': {
		who: COORDINATOR,
		call: ({ services, actor, fresh, now }) => saveWord(services, actor, word(fresh), now)
	}
};
