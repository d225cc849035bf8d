/** Words people use, and what they mean by them. Data: kept in the database, so that Builders can extend it. */
import { z } from 'zod';

export const VOCABULARY_LANGUAGES = ['en', 'ro', 'pl', 'lt'] as const;
export type VocabularyLanguage = (typeof VOCABULARY_LANGUAGES)[number];

export const TARGET_TYPES = [
	'kind',
	'category',
	'access',
	'language',
	'age',
	'audience',
	'open',
	'free',
	'near_me',
	'help'
] as const;

export const vocabularyEntry = z.strictObject({
	/** Stable: language, what is meant, and a number for a second target: "en:food-bank", "pl:food-bank:2". */
	id: z.string().min(1).max(80),
	/** Any spelling; accents, apostrophes, case, plurals and filler words ("the", "my") do not matter. */
	phrases: z.array(z.string().min(1).max(120)).min(1).max(200),
	language: z.enum(VOCABULARY_LANGUAGES),
	/**
	 * `kind`, `category`, `access`, `language`: an id. `audience`: the category for those people. `age`: years. `open`: an open filter.
	 * `help`: id of a help text. `free`, `near_me`: "1". A value nobody knows is passed over.
	 */
	target: z.strictObject({ type: z.enum(TARGET_TYPES), value: z.string().min(1).max(80) }),
	/**
	 * `means`: every listing of the target answers it ("skint": Money). `same`: a name for one thing, and all phrases of
	 * that id, in every language, are other names for it ("memory cafe", "dementia"); the target is second best.
	 * `suggests`: the target is only a last resort, where no listing has the words ("chess": other hobbies).
	 */
	strength: z.enum(['means', 'same', 'suggests']).default('means'),
	note: z.string().max(500).optional()
});
export type VocabularyEntry = z.infer<typeof vocabularyEntry>;
export type VocabularyTarget = VocabularyEntry['target'];

const STRENGTH_MARKS: Record<string, VocabularyEntry['strength']> = {
	'=': 'same',
	'~': 'suggests'
};

/** What an entry is about, whatever its language: "food-bank". */
export const conceptOf = (entry: VocabularyEntry) => entry.id.split(':')[1] ?? entry.id;

/** Short form for the files beside this one; several targets become several entries. In front of one, "=" is `same` and "~" is `suggests`. */
export function entries(
	language: VocabularyLanguage,
	rows: [id: string, targets: string, phrases: string][]
): VocabularyEntry[] {
	return rows.flatMap(([id, targets, phrases]) =>
		targets.split(' ').map((text, index) => {
			const strength = STRENGTH_MARKS[text[0]!] ?? 'means';
			const [type, value] = text.replace(/^[=~]/, '').split(':') as [
				VocabularyTarget['type'],
				string | undefined
			];
			return {
				id: `${language}:${id}${index ? `:${index + 1}` : ''}`,
				phrases: phrases.split(',').map((phrase) => phrase.trim()),
				language,
				target: { type, value: value ?? '1' },
				strength
			};
		})
	);
}
