/** The words a new directory starts with. Builders extend them in the database; this set is only loaded once. */
import { detailWords } from './details';
import { kindWords } from './kinds';
import { englishNeeds } from './needs-en';
import { englishDailyThings } from './things-en';
import { englishPastimes } from './pastimes-en';
import { otherNeeds } from './needs-other';
import type { VocabularyEntry } from '#domain/vocabulary';

export const starterVocabulary: readonly VocabularyEntry[] = [
	...kindWords,
	...englishNeeds,
	...englishDailyThings,
	...englishPastimes,
	...otherNeeds,
	...detailWords
];
