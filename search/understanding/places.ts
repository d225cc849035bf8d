/** Place names in a question: the longest name first, so that "East Tilbury" is never read as Tilbury. */
import { FORM_WORDS, STOP_WORDS } from '../settings';
import type { KnownPostcode } from '#domain/postcode';
import { allowedEdits, editDistance } from '../words/edit-distance';
import { stem } from '../words/stem';
import type { Lexicon, Scope } from './lexicon';
import { placeWords } from './place-words';
import { findPosition } from './positions';
import { findPostcode } from './postcodes';

export type PlaceFound = { from: number; to: number; scope: Scope };

/** The place that the words name, exactly first and then with slips; null where there is none. */
export function findPlace(words: readonly string[], lexicon: Lexicon): PlaceFound | null {
	const compared = words.map((word) => (word === 'saint' ? 'st' : word));
	for (let length = Math.min(lexicon.longestPlace, words.length); length > 0; length--) {
		for (let from = 0; from + length <= words.length; from++) {
			const scope = lexicon.places.get(compared.slice(from, from + length).join(' '));
			// A whole name wins, but not from inside a longer one with a slip: "Wets Tilbury" is not Tilbury.
			if (scope)
				return (
					longerWithSlip(compared, from, length, lexicon) ?? { from, to: from + length, scope }
				);
		}
	}
	return findMisspelt(compared, lexicon, 1);
}

/** Ids of the places that a name mentions, exactly; "East Tilbury Hub" mentions East Tilbury alone. */
export function placesNamed(words: readonly string[], lexicon: Lexicon): string[] {
	const ids: string[] = [];
	for (let from = 0; from < words.length; from++) {
		for (let length = lexicon.longestPlace; length > 0; length--) {
			const scope = lexicon.places.get(words.slice(from, from + length).join(' '));
			if (!scope) continue;
			if (scope.placeId) ids.push(scope.placeId);
			from += length - 1;
			break;
		}
	}
	return ids;
}

function longerWithSlip(
	words: readonly string[],
	from: number,
	length: number,
	lexicon: Lexicon
): PlaceFound | null {
	const found = findMisspelt(words, lexicon, length + 1);
	return found && found.from <= from && found.to >= from + length ? found : null;
}

function findMisspelt(
	words: readonly string[],
	lexicon: Lexicon,
	leastWords: number
): PlaceFound | null {
	const isPlain = words.map((word) => isPlainWord(word, lexicon));
	for (let length = Math.min(lexicon.longestPlace, words.length); length >= leastWords; length--) {
		const names = lexicon.placesByLength.get(length) ?? [];
		for (let from = 0; from + length <= words.length; from++) {
			const to = from + length;
			if (isPlain.slice(from, to).every(Boolean)) continue;
			const found = names.find(({ name }) =>
				namesWithSlips(words.slice(from, to), isPlain.slice(from, to), name)
			);
			if (found) return { from, to, scope: found.scope };
		}
	}
	return null;
}

function namesWithSlips(typed: readonly string[], isPlain: boolean[], name: string[]): boolean {
	// "Litte Thurrock": the word beside it says that a place is meant.
	const isSure = name.some((part, index) => part === typed[index] && part.length > 4);
	const shortest = isSure ? 5 : 6;
	return name.every(
		(part, index) =>
			typed[index] === part || (!isPlain[index] && isMisspelt(typed[index]!, part, shortest))
	);
}

/** Words with a meaning of their own are not taken for a misspelt place ("grass" is not Grays). */
function isPlainWord(word: string, lexicon: Lexicon): boolean {
	return (
		STOP_WORDS.has(word) ||
		FORM_WORDS.has(word) ||
		lexicon.phrases.words.has(word) ||
		lexicon.phrases.byFirst.has(stem(word))
	);
}

function isMisspelt(typed: string, name: string, shortest: number): boolean {
	if (name.length < 4 || Math.abs(typed.length - name.length) > 2) return false;
	// Of short names only swaps and doubled letters are believed: the words around them are too many.
	if (Math.min(typed.length, name.length) < shortest) {
		return undoubled(typed) === undoubled(name) || isSwap(typed, name);
	}
	const allowed = allowedEdits(Math.max(typed.length, name.length));
	if (typed[0] === name[0]) return editDistance(typed, name, allowed) <= allowed;
	return isSwap(typed, name) || (typed === name.slice(1) && typed.length >= 6);
}

const undoubled = (word: string) => word.replace(/(.)\1+/g, '$1');

const isSwap = (a: string, b: string) =>
	a.length === b.length &&
	editDistance(a, b, 1) === 1 &&
	[...a].sort().join() === [...b].sort().join();

/** Reads a `near` parameter: a postcode, a place or a position, and nothing else. Null: not known. */
export function resolveNear(
	text: string,
	lexicon: Lexicon,
	known: readonly KnownPostcode[] = []
): Scope | null {
	const position = findPosition(text, lexicon);
	if (position) return position;
	const postcode = findPostcode(text, lexicon, known);
	if (postcode) return postcode.scope;
	return findPlace(placeWords(text), lexicon)?.scope ?? null;
}
