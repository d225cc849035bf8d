/** Finds the vocabulary's phrases in a question: longest first, plurals and small slips forgiven. */
import type { VocabularyEntry, VocabularyLanguage, VocabularyTarget } from '#domain/vocabulary';
import { allowedEdits, editDistance } from '../words/edit-distance';
import { wordsOf } from '../words/fold';
import { stem } from '../words/stem';
import { conceptOf } from '../vocabulary/vocabulary';

/** A target, and how it stands to the words themselves: see `VocabularyEntry`. */
export type Target = VocabularyTarget & { strength: VocabularyEntry['strength'] };

/** Words that may stand anywhere in a phrase, or be missing: "can't afford (the) heating". */
const FILLERS = new Set(
	'a an the my our your his her their some any to for of in on at and with is are am im i we so very really just please'.split(
		' '
	)
);

type Phrase = {
	words: string[];
	targets: Target[];
	languages: Set<VocabularyLanguage>;
	/** What it is a name of, where other names mean the very same. */
	concepts: Set<string>;
	/** Letters a word must have before a slip in it is forgiven. */
	slipsFrom: number;
};

/** "Dancer" must not be read as "danger", nor "Hungary" as "hungry": help needs a longer word to be sure. */
const SLIPS_FROM = 6;
const SLIPS_FROM_FOR_HELP = 7;

export type PhraseBook = {
	/** By the stem of the first word, longest phrase first. */
	byFirst: ReadonlyMap<string, Phrase[]>;
	/** First words as written, to look for slips. */
	firstWords: readonly { word: string; key: string }[];
	/** English phrases worth offering while somebody types: those a resident would be glad to have typed. */
	suggestions: readonly string[];
	/** All names of one thing, as words. */
	names: ReadonlyMap<string, ReadonlyMap<string, string[]>>;
	/** Every word that stands in a phrase: never a misspelt place. */
	words: ReadonlySet<string>;
};

export type PhraseMatch = {
	/** Positions in the question, the end not included. */
	from: number;
	to: number;
	/** The words as the vocabulary spells them, to be found in listings whatever was typed. */
	words: string[];
	/** What was typed for a word of those, where it was spelled otherwise. */
	slips: ReadonlyMap<string, string>;
	/** Other ways to say it. */
	synonyms: string[][];
	targets: Target[];
	languages: VocabularyLanguage[];
};

/** "Cannot" and "can't" are one word to a reader; a broker is not broke. */
const keyOf = (word: string) => {
	if (word === 'cannot') return 'cant';
	return word.length < 7 && word.endsWith('er') ? word : stem(word);
};

/** A phrase's words without fillers; all of them where nothing else would be left. */
function phraseWords(text: string): string[] {
	const words = wordsOf(text);
	const telling = words.filter((word) => !FILLERS.has(word));
	return telling.length > 0 ? telling : words;
}

export function phraseBook(vocabulary: readonly VocabularyEntry[]): PhraseBook {
	const phrases = new Map<string, Phrase>();
	const firsts = new Map<string, string>();
	const names = new Map<string, Map<string, string[]>>();
	for (const entry of vocabulary) {
		for (const text of entry.phrases) {
			const words = phraseWords(text);
			if (words.length === 0) continue;
			const id = words.map(keyOf).join(' ');
			const phrase = phrases.get(id) ?? newPhrase(words);
			phrases.set(id, phrase);
			addMeaning(phrase, entry);
			firsts.set(words[0]!, keyOf(words[0]!));
			if (entry.strength !== 'same') continue;
			const concept = conceptOf(entry);
			names.set(concept, (names.get(concept) ?? new Map()).set(id, words));
		}
	}
	return {
		byFirst: byFirstWord([...phrases.values()]),
		firstWords: [...firsts].map(([word, key]) => ({ word, key })),
		suggestions: suggestedPhrases(vocabulary),
		names,
		words: new Set([...phrases.values()].flatMap(({ words }) => words))
	};
}

const newPhrase = (words: string[]): Phrase => ({
	words,
	targets: [],
	languages: new Set(),
	concepts: new Set(),
	slipsFrom: SLIPS_FROM
});

function addMeaning(phrase: Phrase, entry: VocabularyEntry): void {
	const { target, strength, language } = entry;
	const isKnown = phrase.targets.some(
		({ type, value }) => type === target.type && value === target.value
	);
	if (!isKnown) phrase.targets.push({ ...target, strength });
	phrase.languages.add(language);
	if (strength === 'same') phrase.concepts.add(conceptOf(entry));
	if (target.type === 'help') phrase.slipsFrom = SLIPS_FROM_FOR_HELP;
}

function byFirstWord(phrases: Phrase[]): Map<string, Phrase[]> {
	const byFirst = new Map<string, Phrase[]>();
	for (const phrase of phrases) {
		const key = keyOf(phrase.words[0]!);
		byFirst.set(key, [...(byFirst.get(key) ?? []), phrase]);
	}
	for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
	return byFirst;
}

/** Short and about a kind or a category; never a cry for help, which nobody should be offered. */
function suggestedPhrases(vocabulary: readonly VocabularyEntry[]): string[] {
	const offered = vocabulary
		.filter(({ language }) => language === 'en')
		.filter(({ target }) => target.type === 'kind' || target.type === 'category')
		.flatMap(({ phrases }) => phrases.map((phrase) => wordsOf(phrase).join(' ')));
	return [...new Set(offered)].filter((phrase) => phrase.split(' ').length <= 3);
}

/** The longest phrase that begins at a word, or null. `taken` words belong to something else already. */
export function phraseAt(
	book: PhraseBook,
	words: readonly string[],
	from: number,
	taken: readonly boolean[]
): PhraseMatch | null {
	const first = words[from]!;
	const exact = longest(book.byFirst.get(keyOf(first)), words, from, taken);
	if (exact) return matchOf(book, exact);
	if (first.length < 5 || book.words.has(first)) return null;
	const hits = book.firstWords.flatMap(({ word, key }) => {
		if (!isSlipOf(first, word, SLIPS_FROM)) return [];
		const likely = book.byFirst
			.get(key)
			?.filter(({ slipsFrom }) => isSlipOf(first, word, slipsFrom));
		const hit = longest(likely, words, from, taken);
		return hit ? [{ ...hit, edits: editDistance(first, word, 2) }] : [];
	});
	const [best] = hits.sort((a, b) => b.words.length - a.words.length || a.edits - b.edits);
	return best ? matchOf(book, best) : null;
}

type Hit = {
	from: number;
	to: number;
	words: string[];
	slips: Map<string, string>;
	phrase: Phrase;
};

function matchOf(book: PhraseBook, { from, to, words, slips, phrase }: Hit): PhraseMatch {
	const others = [...phrase.concepts].flatMap((concept) => [...book.names.get(concept)!.values()]);
	return {
		from,
		to,
		words,
		slips,
		synonyms: others.filter((other) => other !== phrase.words),
		targets: phrase.targets,
		languages: [...phrase.languages]
	};
}

function longest(
	phrases: Phrase[] | undefined,
	words: readonly string[],
	from: number,
	taken: readonly boolean[]
): Hit | null {
	for (const phrase of phrases ?? []) {
		const spelled = spelledFrom(phrase, words, from, taken);
		if (spelled) return { from, phrase, ...spelled };
	}
	return null;
}

/** Where the phrase ends if it stands here, and its words with slips put right; the first is known to fit. */
function spelledFrom(
	phrase: Phrase,
	words: readonly string[],
	from: number,
	taken: readonly boolean[]
): Pick<Hit, 'to' | 'words' | 'slips'> | null {
	const spelled: string[] = [];
	const slips = new Map<string, string>();
	let at = from;
	for (const [index, expected] of phrase.words.entries()) {
		if (index > 0) {
			at++;
			while (at < words.length && FILLERS.has(words[at]!) && words[at] !== expected) at++;
		}
		const word = words[at];
		if (word === undefined || taken[at]) return null;
		const fits = keyOf(word) === keyOf(expected);
		if (index > 0 && !fits && !isSlipOf(word, expected, phrase.slipsFrom)) return null;
		if (!fits) slips.set(expected, word);
		spelled.push(fits ? word : expected);
	}
	return { to: at + 1, words: spelled, slips };
}

/** One slip, or two in words of eight letters or more; the first letter is rarely the wrong one. */
function isSlipOf(typed: string, expected: string, fromLength: number): boolean {
	if (typed.length < 5 || expected.length < fromLength) return false;
	if (typed[0] !== expected[0] && typed[1] !== expected[0]) return false;
	const allowed = Math.min(allowedEdits(typed.length), allowedEdits(expected.length));
	return editDistance(typed, expected, allowed) <= allowed;
}
