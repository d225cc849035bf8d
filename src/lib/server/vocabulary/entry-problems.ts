/** What is wrong with an entry of the vocabulary that people wrote. */
import { ACCESS_FEATURES } from '#domain/access';
import { KINDS } from '#domain/kind';
import type { PlaceData } from '#domain/place-data';
import { OPEN_FILTERS } from '#domain/search-query';
import { vocabularyEntry, type VocabularyEntry, type VocabularyTarget } from '#domain/vocabulary';
import { hidesHelp } from '#search/understanding/hides-help';
import { HELP_IDS } from '#search/vocabulary/help';
import { wordsOf } from '#search/words/fold';

export type EntryProblem =
	/** A field does not have the form it must have. `detail` says which, in English. */
	| { reason: 'malformed'; field: string; detail: string }
	/** The id begins with another language than the entry's. */
	| { reason: 'other_language' }
	/** There is no such kind, category, feature ... */
	| { reason: 'unknown_target' }
	/** A phrase without a letter or figure. */
	| { reason: 'no_words'; phrase: string }
	/** Search shows help for these words; as part of a longer phrase they would no longer be noticed. */
	| { reason: 'hides_help'; phrase: string };

export type CheckedEntry =
	{ ok: true; entry: VocabularyEntry } | { ok: false; problems: EntryProblem[] };

/**
 * Reads an untrusted entry: its form, and whether it means something in this borough. `known` phrases were weighed
 * before: "drug abuse" is in the starter set on purpose, though "abuse" alone calls for help.
 */
export function checkEntry(
	untrusted: unknown,
	{ categories }: Pick<PlaceData, 'categories'>,
	known: readonly string[] = []
): CheckedEntry {
	const read = vocabularyEntry.safeParse(untrusted);
	if (!read.success) {
		const problems = read.error.issues.map(({ path, message }) => ({
			reason: 'malformed' as const,
			field: path.join('.'),
			detail: message
		}));
		return { ok: false, problems };
	}
	const entry = read.data;
	const problems: EntryProblem[] = [];
	if (!entry.id.startsWith(`${entry.language}:`)) problems.push({ reason: 'other_language' });
	const categoryIds = categories.map(({ id }) => id);
	if (!isKnownTarget(entry.target, categoryIds)) problems.push({ reason: 'unknown_target' });
	const mayNotHideHelp = entry.target.type !== 'help';
	for (const phrase of entry.phrases) {
		if (wordsOf(phrase).length === 0) problems.push({ reason: 'no_words', phrase });
		else if (mayNotHideHelp && !known.includes(phrase) && hidesHelp(phrase)) {
			problems.push({ reason: 'hides_help', phrase });
		}
	}
	return problems.length > 0 ? { ok: false, problems } : { ok: true, entry };
}

function isKnownTarget({ type, value }: VocabularyTarget, categoryIds: string[]): boolean {
	const oneOf = (values: readonly string[]) => values.includes(value);
	switch (type) {
		case 'kind':
			return oneOf(KINDS);
		case 'category':
		case 'audience':
			return oneOf(categoryIds);
		case 'access':
			return oneOf(ACCESS_FEATURES);
		case 'open':
			return oneOf(OPEN_FILTERS);
		case 'help':
			return oneOf(HELP_IDS);
		case 'age':
			return /^\d{1,3}$/.test(value) && Number(value) <= 120;
		case 'language':
			return /^[a-z]{2,3}(-[a-z]{2,8})?$/.test(value);
		case 'free':
		case 'near_me':
			return value === '1';
	}
}
