/** The words that coordinators keep: what search understands, names of categories, help texts. */
import { z } from 'zod';
import { VOCABULARY_LANGUAGES, type VocabularyLanguage } from './vocabulary';

export const WORDING_SUBJECTS = ['word', 'category', 'help'] as const;
export type WordingSubject = (typeof WORDING_SUBJECTS)[number];

/** A help text as a coordinator has written it; where there is none, the one that came with the program is shown. */
export type HelpText = {
	helpId: string;
	language: VocabularyLanguage;
	title: string;
	text: string;
};

const oneLine = (most: number) =>
	z
		.string()
		.transform((text) => text.replace(/\s+/g, ' ').trim())
		.pipe(z.string().min(1).max(most));

export const categoryWording = z.strictObject({
	name: oneLine(60),
	description: oneLine(200),
	/** In which place it is shown. */
	sort: z.coerce.number().int().min(0).max(9999),
	/** No longer offered; listings that carry it keep it. */
	isRetired: z.boolean()
});
export type CategoryWording = z.infer<typeof categoryWording>;

export const helpWording = z.strictObject({ title: oneLine(100), text: oneLine(400) });
export type HelpWording = z.infer<typeof helpWording>;

/** "en:danger", taken apart; null where it is nothing of the kind. */
export function readHelpKey<HelpId extends string>(
	key: string,
	helpIds: readonly HelpId[]
): { language: VocabularyLanguage; helpId: HelpId } | null {
	const [code, id, more] = key.split(':');
	const language = VOCABULARY_LANGUAGES.find((one) => one === code);
	const helpId = helpIds.find((one) => one === id);
	return language && helpId && more === undefined ? { language, helpId } : null;
}
