/**
 * One copy of the directory in memory: cards, words, and who has which kind, category or feature.
 * The text index holds stems alone, which halves its work; words as written are in `words`, to correct and complete.
 */
import MiniSearch from 'minisearch';
import { distanceMetres } from '#domain/distance';
import type { LatLng } from '#domain/geography';
import type { PublishedListing } from '#domain/listing';
import { overdueFrom } from '#domain/review';
import { indexDocument, type Card, type IndexDocument } from '../document';
import { STOP_WORDS, TEXT_FIELDS } from '../settings';
import type { Lexicon } from '../understanding/lexicon';
import { placeWords } from '../understanding/place-words';
import { placesNamed } from '../understanding/places';
import { wordsOf } from '../words/fold';
import { stem } from '../words/stem';
import { WordList } from '../words/word-list';
import { FacetValues } from './facets';
import { fitsAge } from './fits-age';
import { readyTimes, type ReadyTimes } from './open-mask';

/** A listing in the index. `slot` is its number there, for arrays as long as the index. */
export type Stored = {
	slot: number;
	card: Card;
	areaIds: string[];
	/** Of its places, the main one first. */
	points: LatLng[];
	minAge: number | null;
	maxAge: number | null;
	times: ReadyTimes;
	/** How many telling words the name has. */
	nameLength: number;
	sortName: string;
	/** Days since 1970, 0 while nobody has checked it: nobody checks what was invented to show a feature. */
	checkedDay: number;
	/** From this day on its check says nothing any more; 0 while nobody has checked it. */
	overdueDay: number;
	towns: string[];
	/** The nearest to each of its points. */
	nearestPlaceIds: string[];
	/** Places its name mentions. */
	namedPlaceIds: string[];
	words: string[];
	/** What it counts for beside the filters, as numbers of the index. */
	facetNumbers: number[];
	/** Its place when browsing: checked lately first, then by name, invented ones last. Set by `rankForBrowsing`. */
	browseRank: number;
};

/** The first category says what a listing is for; the third is a by-product. */
const CATEGORY_FIT = [1, 0.85, 0.7];
/** An age range is seldom the point of a listing. */
const AGE_FIT = 0.9;

export class IndexCopy {
	readonly words = new WordList();
	readonly text: MiniSearch;
	readonly facetValues = new FacetValues();
	/** By slot; removed ones leave a hole until the next rebuild. */
	readonly stored: (Stored | undefined)[] = [];
	readonly #slots = new Map<string, number>();
	/** "category:food" to the slots that have it, and how well it fits each. */
	readonly #meanings = new Map<string, Map<number, number>>();
	readonly #lexicon: Lexicon;
	readonly #hasText: boolean;
	#isRanked = false;

	constructor(lexicon: Lexicon, { hasText }: { hasText: boolean }) {
		this.#lexicon = lexicon;
		this.#hasText = hasText;
		this.text = new MiniSearch({
			idField: 'slot',
			fields: TEXT_FIELDS,
			tokenize: wordsOf,
			processTerm: stem,
			// Text is told only to us, and a removed listing's words are swept out while nobody waits.
			logger: () => {}
		});
	}

	get size(): number {
		return this.#slots.size;
	}

	/** The number of a listing in here; undefined for one that is not. */
	slotOf(id: string): number | undefined {
		return this.#slots.get(id);
	}

	versionOf(id: string): number | undefined {
		const slot = this.#slots.get(id);
		return slot === undefined ? undefined : this.stored[slot]?.card.version;
	}

	/** Every listing in here and its version. */
	versions(): Map<string, number> {
		const present = this.stored.filter((stored) => stored !== undefined);
		return new Map(present.map(({ card }) => [card.id, card.version]));
	}

	put(listing: PublishedListing): void {
		this.drop(listing.id);
		const slot = this.stored.length;
		const document = indexDocument(listing);
		const stored = this.#store(slot, document);
		this.stored.push(stored);
		this.#slots.set(listing.id, slot);
		this.#isRanked = false;
		if (this.#hasText) this.text.add({ slot, ...document.text });
		this.words.add(stored.words);
		for (const [key, fit] of meaningsOf(stored.card)) {
			const slots = this.#meanings.get(key) ?? new Map<number, number>();
			this.#meanings.set(key, slots.set(slot, fit));
		}
	}

	drop(id: string): void {
		const slot = this.#slots.get(id);
		if (slot === undefined) return;
		const { card, words } = this.stored[slot]!;
		if (this.#hasText) this.text.discard(slot);
		this.words.remove(words);
		for (const [key] of meaningsOf(card)) this.#meanings.get(key)?.delete(slot);
		this.stored[slot] = undefined;
		this.#slots.delete(id);
	}

	/** Numbers the listings for browsing. Costs nothing until something has changed. */
	rankForBrowsing(): void {
		if (this.#isRanked) return;
		this.stored
			.filter((stored) => stored !== undefined)
			.sort((a, b) => inventedLast(a, b) || b.checkedDay - a.checkedDay || compareNames(a, b))
			.forEach((stored, index) => (stored.browseRank = index));
		this.#isRanked = true;
	}

	/** Slots that have a target, and how well it fits, 0 to 1. */
	slotsWith(type: string, value: string): ReadonlyMap<number, number> {
		return this.#meanings.get(`${type}:${value}`) ?? new Map();
	}

	/** Slots of listings that give ages, this one among them. Those for everybody are not meant by an age. */
	slotsForAge(age: number): ReadonlyMap<number, number> {
		const slots = new Map<number, number>();
		for (const stored of this.stored) {
			if (!stored || (stored.minAge === null && stored.maxAge === null)) continue;
			if (fitsAge(stored, age)) slots.set(stored.slot, AGE_FIT);
		}
		return slots;
	}

	#store(slot: number, document: IndexDocument): Stored {
		const { card, times, text, areaIds, points, towns, minAge, maxAge } = document;
		const nameWords = wordsOf(card.name);
		return {
			slot,
			card,
			areaIds,
			points,
			minAge,
			maxAge,
			times: readyTimes(times, card.temporarilyClosed),
			nameLength: nameWords.filter((word) => !STOP_WORDS.has(word)).length || nameWords.length,
			sortName: nameWords.join(' '),
			checkedDay: checkedDayOf(card),
			overdueDay: overdueDayOf(card),
			towns: towns.map((town) => placeWords(town).join(' ')),
			nearestPlaceIds: points.flatMap((point) => this.#nearestPlace(point) ?? []),
			namedPlaceIds: placesNamed(placeWords(card.name), this.#lexicon),
			words: [...new Set(Object.values(text).flatMap(wordsOf))],
			facetNumbers: this.facetValues.numbersOf({ card, areaIds, minAge, maxAge }),
			browseRank: 0
		};
	}

	#nearestPlace(point: LatLng): string | null {
		let nearest: { id: string; metres: number } | null = null;
		for (const place of this.#lexicon.data.places) {
			const metres = distanceMetres(point, place);
			if (!nearest || metres < nearest.metres) nearest = { id: place.id, metres };
		}
		return nearest?.id ?? null;
	}
}

const isInvented = ({ card }: Stored) => Number(card.origin === 'sample');
const inventedLast = (a: Stored, b: Stored) => isInvented(a) - isInvented(b);

function checkedDayOf({ checkedOn, origin }: Card): number {
	if (!checkedOn || origin === 'sample') return 0;
	return dayNumber(checkedOn);
}

function overdueDayOf({ kinds, checkedOn, origin }: Card): number {
	return checkedOn && origin !== 'sample' ? dayNumber(overdueFrom(kinds, checkedOn)) : 0;
}

const dayNumber = (date: string) => Math.floor(Date.parse(date) / 86_400_000);

/** By name without regard to case or accents; the id decides between equals, so that order never wavers. */
export function compareNames(a: Stored, b: Stored): number {
	if (a.sortName !== b.sortName) return a.sortName < b.sortName ? -1 : 1;
	return a.card.id < b.card.id ? -1 : 1;
}

function meaningsOf(card: Card): [key: string, fit: number][] {
	return [
		...card.kinds.map((kind): [string, number] => [`kind:${kind}`, 1]),
		...card.categories.map((category, index): [string, number] => [
			`category:${category}`,
			CATEGORY_FIT[Math.min(index, CATEGORY_FIT.length - 1)]!
		]),
		...card.access.map((feature): [string, number] => [`access:${feature}`, 1]),
		...card.languages.map((language): [string, number] => [`language:${language}`, 1]),
		...(card.cost === 'free' ? ([['free:1', 1]] as [string, number][]) : [])
	];
}
