import { helpVocabulary } from '../vocabulary/help';
import { wordsOf } from '../words/fold';
import { phraseAt, phraseBook } from './phrases';

const book = phraseBook(helpVocabulary);

/**
 * Is this phrase longer than words in it that speak of danger, hunger or the like? The longest phrase wins when a
 * question is read, so with this one in the vocabulary those words would no longer call for help.
 */
export function hidesHelp(phrase: string): boolean {
	const words = wordsOf(phrase);
	const taken = words.map(() => false);
	return words.some((_, at) => {
		const match = phraseAt(book, words, at, taken);
		return match !== null && match.slips.size === 0 && match.to - match.from < words.length;
	});
}
