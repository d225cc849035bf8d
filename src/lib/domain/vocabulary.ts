/** Words people use, and what they mean by them. Kept in the database, so that Builders can extend it. */
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

export const STRENGTHS = ['means', 'same', 'suggests'] as const;

/** `starter`: came with the program and nobody has changed it; `curated`: people wrote it. */
export const VOCABULARY_ORIGINS = ['starter', 'curated'] as const;

export const vocabularyEntry = z.strictObject({
	/** Stable: language, what is meant, and a number for a second target: "en:food-bank", "pl:food-bank:2". */
	id: z
		.string()
		.max(80)
		.regex(/^[a-z]{2}(:[a-z0-9]+(-[a-z0-9]+)*)(:[a-z0-9]+)?$/, {
			error: 'must be a language and what is meant, such as en:food-bank'
		}),
	/** Any spelling; accents, apostrophes, case, plurals and filler words ("the", "my") do not matter. */
	phrases: z.array(z.string().trim().min(1).max(120)).min(1).max(200),
	language: z.enum(VOCABULARY_LANGUAGES),
	/**
	 * `kind`, `category`, `access`, `language`: an id. `audience`: the category for those people. `age`: years.
	 * `open`: an open filter. `help`: id of a help text. `free`, `near_me`: "1". A value nobody knows is passed over.
	 */
	target: z.strictObject({ type: z.enum(TARGET_TYPES), value: z.string().min(1).max(80) }),
	/**
	 * `means`: every listing of the target answers it ("skint": Money). `same`: a name for one thing, and all phrases of
	 * that id, in every language, are other names for it ("memory cafe", "dementia"); the target is second best.
	 * `suggests`: the target is only a last resort, where no listing has the words ("chess": other hobbies).
	 */
	strength: z.enum(STRENGTHS).default('means'),
	note: z.string().max(500).optional()
});
export type VocabularyEntry = z.infer<typeof vocabularyEntry>;
export type VocabularyTarget = VocabularyEntry['target'];
