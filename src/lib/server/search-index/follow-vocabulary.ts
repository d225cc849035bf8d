import { readVocabulary, vocabularyState } from '#db/queries/vocabulary.server';
import type { Log } from '../log';
import type { Keeping, Progress } from './progress';

/** Gives the engine the vocabulary anew where anything in it has changed, whoever changed it. */
export async function followVocabulary(
	{ db, search, log }: Keeping,
	progress: Pick<Progress, 'vocabularyState' | 'changes'>
): Promise<void> {
	if ((await vocabularyState(db)) === progress.vocabularyState) return;
	const { entries, unusable, state } = await readVocabulary(db);
	// Noted first: words that the engine cannot take are not offered to it again until they change.
	progress.vocabularyState = state;
	search.useVocabulary(entries);
	progress.changes += 1;
	log.info({ entries: entries.length }, 'The vocabulary has changed, and search knows it.');
	warnOfUnusable(log, unusable);
}

/** Says which rows of the vocabulary were left out. */
export function warnOfUnusable(log: Log, unusable: string[]): void {
	if (unusable.length === 0) return;
	log.warn(
		{ entries: unusable },
		'These entries of the vocabulary cannot be used, and were left out.'
	);
}
