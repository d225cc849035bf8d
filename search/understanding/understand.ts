/** Reads a question. Pure: the same words and the same lexicon give the same answer in every engine. */
import { OPEN_FILTERS, type OpenFilter, type SearchQuery } from '#domain/search-query';
import { KINDS } from '#domain/kind';
import { ACCESS_FEATURES } from '#domain/access';
import type { VocabularyLanguage, VocabularyTarget } from '#domain/vocabulary';
import type { Understanding, Understood } from '../engine';
import { FORM_WORDS, MAX_WORDS, MAX_WORDS_READ, STOP_WORDS } from '../settings';
import { HELP_IDS, HELP_MEANINGS } from '../vocabulary/help';
import { wordsOf } from '../words/fold';
import { findAge } from './ages';
import type { Lexicon, Scope } from './lexicon';
import { phraseAt, type PhraseMatch, type Target } from './phrases';
import { findPlace, resolveNear } from './places';
import { findPostcode } from './postcodes';

/** A part of the question with a meaning: a listing that has any of the targets answers it. */
export type Meaning = {
	/** Spelled right, fillers left out. */
	words: string[];
	/** What was typed for a word that was spelled otherwise. */
	slips: ReadonlyMap<string, string>;
	/** How many words of the question it stands for. */
	typedWords: number;
	/** Other names for the same thing. */
	synonyms: string[][];
	targets: Target[];
};

export type Interpretation = {
	understanding: Understanding;
	meanings: Meaning[];
	/** Words without a meaning of their own, to be matched as text. */
	textWords: string[];
	/** Words of the place and the time. They were understood, and yet may stand in a name: "Saturday Dads". */
	nameWords: string[];
	scope: Scope | null;
	open: OpenFilter | null;
	/** All words of the question, those of no account too. */
	wordCount: number;
	/** False where something was asked that has no word in it ("???"): then nothing matches. */
	hasWords: boolean;
};

/** Targets that a listing can answer; the others steer the search itself. */
const MEANING_TYPES = new Set([
	'kind',
	'category',
	'access',
	'language',
	'age',
	'audience',
	'free'
]);

export function understand(query: SearchQuery, lexicon: Lexicon): Interpretation {
	const reading = new Reading(query.q, lexicon);
	reading.readPostcode(query.postcodes);
	reading.readPlace();
	reading.readAge();
	reading.readPhrases();
	const near = query.near ? resolveNear(query.near, lexicon, query.postcodes) : null;
	const found = near ?? reading.scope;
	// The whole borough narrows nothing down.
	const scope = found?.type === 'borough' ? null : found;
	const unknownPlace = query.near && !near ? query.near : reading.unknownPostcode;
	const { textWords, meanings, open, understood } = reading;
	return {
		meanings,
		textWords,
		nameWords: reading.nameWords,
		wordCount: reading.words.length,
		scope,
		// Somebody without a bed tonight must see who helps, whatever the hours we know.
		open: reading.help.size > 0 ? null : open,
		hasWords: reading.words.length > 0 || unknownPlace !== null || !query.q,
		understanding: {
			understood,
			text: textWords.join(' '),
			near: scope && {
				label: scope.label,
				point: scope.point,
				outsideBorough: scope.type === 'outside'
			},
			help: [...reading.help],
			helpLanguages: reading.helpLanguages(),
			sensitive: reading.help.size > 0,
			language: reading.language(),
			unknownPlace,
			nearMe: reading.nearMe
		}
	};
}

class Reading {
	readonly words: string[];
	readonly taken: boolean[];
	readonly understood: Understood[] = [];
	readonly meanings: Meaning[] = [];
	readonly help = new Set<string>();
	readonly #helpLanguages = new Set<VocabularyLanguage>();
	nameWords: string[] = [];
	scope: Scope | null = null;
	open: OpenFilter | null = null;
	unknownPostcode: string | null = null;
	nearMe = false;
	#rest: string;
	readonly #lexicon: Lexicon;
	readonly #languages = new Map<VocabularyLanguage, number>();

	constructor(text: string, lexicon: Lexicon) {
		this.#lexicon = lexicon;
		this.#rest = text.replace(/(\d)\s?\+/g, '$1 plus');
		this.words = wordsOf(this.#rest).slice(0, MAX_WORDS_READ);
		this.taken = this.words.map(() => false);
	}

	/** Postcodes are read from the text itself, because a space inside one is not a gap between words. */
	readPostcode(known: SearchQuery['postcodes']): void {
		const found = findPostcode(this.#rest, this.#lexicon, known);
		if (!found) return;
		const from = wordsOf(this.#rest.slice(0, found.start)).length;
		const words = wordsOf(this.#rest.slice(found.start, found.end));
		this.#take(from, from + words.length);
		if (!found.scope) {
			this.unknownPostcode = found.written;
			return;
		}
		this.scope = found.scope;
		const type = found.scope.type === 'outside' ? 'place' : 'postcode';
		this.#note(type, words, 'near', found.written, found.scope.label);
	}

	readPlace(): void {
		if (this.scope || this.unknownPostcode) return;
		const found = findPlace(this.words, this.#lexicon);
		if (!found) return;
		this.scope = found.scope;
		const words = this.words.slice(found.from, found.to);
		if (found.scope.type !== 'outside') this.nameWords.push(...wordsInNames(words, found.scope));
		this.#take(found.from, found.to);
		const { type, value, label } = found.scope;
		if (type === 'area') this.#note('area', words, 'area', value, label);
		else if (type !== 'borough') this.#note('place', words, 'near', value, label);
	}

	readAge(): void {
		const found = findAge(this.words);
		if (!found || this.taken.slice(found.from, found.to).includes(true)) return;
		const words = this.words.slice(found.from, found.to);
		this.#take(found.from, found.to);
		const value = String(found.age);
		const targets: Target[] = [{ type: 'age', value, strength: 'means' }];
		this.meanings.push({
			words,
			slips: new Map(),
			typedWords: words.length,
			synonyms: [],
			targets
		});
		this.#note('age', words, 'age', value, null);
	}

	readPhrases(): void {
		for (let at = 0; at < this.words.length; at++) {
			if (this.taken[at]) continue;
			const match = phraseAt(this.#lexicon.phrases, this.words, at, this.taken);
			if (!match) continue;
			this.#read(match);
			this.#take(match.from, match.to);
			at = match.to - 1;
		}
	}

	/** Words left as text: stop words go, unless nothing else would stay. */
	get textWords(): string[] {
		const left = this.words.filter((_, at) => !this.taken[at]);
		const telling = left.filter((word) => !STOP_WORDS.has(word));
		const nothingElse = this.meanings.length === 0 && !this.scope && !this.open && !this.nearMe;
		return (telling.length === 0 && nothingElse ? left : telling).slice(0, MAX_WORDS);
	}

	/** The language most phrases were in; null where they are of several or none. */
	language(): VocabularyLanguage | null {
		const [first, second] = [...this.#languages].sort((a, b) => b[1] - a[1]);
		return first && first[1] !== second?.[1] ? first[0] : null;
	}

	/** A phrase that English shares with another language says nothing about who typed it. */
	helpLanguages(): VocabularyLanguage[] {
		const most = this.help.size > 0 ? this.language() : null;
		const all = new Set([...(most ? [most] : []), ...this.#helpLanguages]);
		return [...all].filter((language) => language !== 'en');
	}

	#read(match: PhraseMatch): void {
		const words = this.words.slice(match.from, match.to);
		const targets = match.targets.filter((target) => this.#isKnown(target));
		const steering = targets.filter((target) => !MEANING_TYPES.has(target.type));
		for (const target of steering) {
			if (target.type === 'near_me') this.nearMe = true;
			if (target.type === 'help') {
				this.help.add(target.value);
				const isShared = match.languages.includes('en');
				for (const one of isShared ? [] : match.languages) this.#helpLanguages.add(one);
			}
			if (target.type === 'open' && !this.open) {
				this.open = target.value as OpenFilter;
				this.nameWords.push(...match.words);
				this.#note('open', words, 'open', target.value, null);
			}
		}
		const helpMeanings = steering
			.filter((target) => target.type === 'help')
			.flatMap((target) => HELP_MEANINGS[target.value as keyof typeof HELP_MEANINGS])
			.map((target) => ({ ...target, strength: 'means' as const }));
		const meant = targets.filter((target) => MEANING_TYPES.has(target.type));
		const all = [...meant, ...helpMeanings].filter((target) => this.#isKnown(target));
		if (all.length > 0) this.#addMeaning(match, words, all);
		for (const language of match.languages) {
			// Nearly every word that two languages share is English to the person who typed it.
			const weight =
				(match.to - match.from) * (match.languages.length > 1 && language !== 'en' ? 0.5 : 1);
			this.#languages.set(language, (this.#languages.get(language) ?? 0) + weight);
		}
	}

	#addMeaning(match: PhraseMatch, words: string[], targets: Target[]): void {
		const { words: spelled, slips, synonyms } = match;
		this.meanings.push({ words: spelled, slips, typedWords: words.length, synonyms, targets });
		const isForm = words.length === 1 && FORM_WORDS.has(words[0]!);
		if (isForm && this.words.length > 1) return;
		for (const { type, value } of targets) {
			const label =
				type === 'category' || type === 'audience'
					? (this.#lexicon.data.categories.find((category) => category.id === value)?.name ?? null)
					: null;
			const parameter = type === 'audience' ? 'category' : type;
			this.#note(parameter as Understood['type'], words, parameter, value, label);
		}
	}

	#isKnown({ type, value }: VocabularyTarget): boolean {
		if (type === 'category' || type === 'audience') return this.#lexicon.categoryIds.has(value);
		if (type === 'kind') return (KINDS as readonly string[]).includes(value);
		if (type === 'access') return (ACCESS_FEATURES as readonly string[]).includes(value);
		if (type === 'help') return (HELP_IDS as readonly string[]).includes(value);
		if (type === 'open') return (OPEN_FILTERS as readonly string[]).includes(value);
		return true;
	}

	#note(
		type: Understood['type'],
		words: string[],
		parameter: string,
		value: string,
		label: string | null
	) {
		const again = this.understood.some((one) => one.parameter === parameter && one.value === value);
		if (!again) this.understood.push({ type, words: words.join(' '), parameter, value, label });
	}

	#take(from: number, to: number): void {
		this.taken.fill(true, from, to);
	}
}

/** The words to look for in names: as typed if the name has them, as it should be written if not ("greys"). */
function wordsInNames(typed: string[], scope: Scope): string[] {
	const proper = wordsOf(scope.label);
	return typed.every((word) => proper.includes(word)) ? typed : proper;
}
