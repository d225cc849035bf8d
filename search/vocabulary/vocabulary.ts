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
	'open',
	'free',
	'near_me',
	'help'
] as const;

export const vocabularyEntry = z.strictObject({
	/** Stable: "en:food-bank". */
	id: z.string().min(1).max(80),
	/** Any spelling; accents, apostrophes, case, plurals and filler words ("the", "my") do not matter. */
	phrases: z.array(z.string().min(1).max(120)).min(1).max(200),
	language: z.enum(VOCABULARY_LANGUAGES),
	/**
	 * `kind`, `category`, `access`, `language`: an id. `age`: years. `open`: an open filter.
	 * `help`: id of a help text. `free`, `near_me`: "1". A value nobody knows is passed over.
	 */
	target: z.strictObject({ type: z.enum(TARGET_TYPES), value: z.string().min(1).max(80) }),
	/**
	 * `means`: every listing of the target answers it ("skint": Money). `suggests`: the target is only second best,
	 * shown where no listing has the words themselves ("chess": other hobbies).
	 */
	strength: z.enum(['means', 'suggests']).default('means'),
	note: z.string().max(500).optional()
});
export type VocabularyEntry = z.infer<typeof vocabularyEntry>;
export type VocabularyTarget = VocabularyEntry['target'];

/** Short form for the files beside this one; several targets become several entries, "~" marks a suggestion. */
export function entries(
	language: VocabularyLanguage,
	rows: [id: string, targets: string, phrases: string][]
): VocabularyEntry[] {
	return rows.flatMap(([id, targets, phrases]) =>
		targets.split(' ').map((text, index) => {
			const strength = text.startsWith('~') ? ('suggests' as const) : ('means' as const);
			const [type, value] = text.replace('~', '').split(':') as [
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
