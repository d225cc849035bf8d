import { wordsOf } from '../words/fold';

/** The words of a place name as compared: "Chadwell Saint Mary's" and "Chadwell St. Marys" are the same. */
export function placeWords(text: string): string[] {
	return wordsOf(text).map((word) => (word === 'saint' ? 'st' : word));
}
