/** How the starter vocabulary is written down: short rows that become entries. */
import type { VocabularyEntry, VocabularyLanguage, VocabularyTarget } from '#domain/vocabulary';

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
