/** Counts beside the filters: what each choice would leave if its own filter were open and all others held. */
import { openBit } from '#domain/opening/filters';
import { OPEN_FILTERS, type OpenFilter } from '#domain/search-query';
import type { Facets } from '../engine';
import { FACET_AGES } from '../settings';
import { FILTER_BITS } from './filters';
import { fitsAge } from './fits-age';
import type { Stored } from './index-copy';
import { openMask, type OpenQuestion } from './open-mask';

const NAMES = ['kind', 'category', 'area', 'access', 'cost', 'language', 'open', 'age'] as const;

/** Where a listing still counts by the filters it fails: everywhere for none, in its own facet for one alone. */
const NO_OTHER_FILTER = new Map<number, keyof Facets | 'all'>([
	[0, 'all'],
	...NAMES.filter((name) => name !== 'access').map((name): [number, keyof Facets] => [
		FILTER_BITS[name],
		name
	])
]);

type Counted = Pick<Stored, 'card' | 'areaIds' | 'minAge' | 'maxAge'>;
type Value = { facet: keyof Facets; value: string };

/**
 * The values of an index as numbers, so that counting those of a hundred thousand listings is adding in an array. What
 * is open changes by the minute and has none.
 */
export class FacetValues {
	readonly all: Value[] = [];
	readonly #numbers = new Map<string, number>();

	/** The numbers of all that a listing has. */
	numbersOf({ card, areaIds, minAge, maxAge }: Counted): number[] {
		const ages = FACET_AGES.filter((age) => fitsAge({ minAge, maxAge }, age));
		return [
			...card.kinds.map((kind) => this.numberOf('kind', kind)),
			...card.categories.map((category) => this.numberOf('category', category)),
			...areaIds.map((area) => this.numberOf('area', area)),
			...card.access.map((feature) => this.numberOf('access', feature)),
			this.numberOf('cost', card.cost),
			...card.languages.map((language) => this.numberOf('language', language)),
			...ages.map((age) => this.numberOf('age', String(age)))
		];
	}

	numberOf(facet: keyof Facets, value: string): number {
		const key = `${facet} ${value}`;
		const known = this.#numbers.get(key);
		if (known !== undefined) return known;
		this.#numbers.set(key, this.all.length);
		return this.all.push({ facet, value }) - 1;
	}
}

/** Facets being counted, of the listings of one index. */
export class FacetCounter {
	readonly #values: FacetValues;
	readonly #asked: { open: OpenFilter | null; opening: OpenQuestion };
	readonly #counts: Uint32Array;
	/** By the number of the filter in `OPEN_FILTERS`. */
	readonly #open = new Uint32Array(OPEN_FILTERS.length);

	constructor(values: FacetValues, asked: { open: OpenFilter | null; opening: OpenQuestion }) {
		this.#values = values;
		this.#asked = asked;
		this.#counts = new Uint32Array(values.all.length);
	}

	/**
	 * Adds one listing, by the filters that it fails. Access features narrow each other (all must be there), so what
	 * another feature would leave is counted with those already chosen: there the filter is not left out.
	 */
	add(stored: Stored, failed: number): void {
		const { open, opening } = this.#asked;
		if (open) this.#addKindsOpen(stored, failed, open);
		const where = NO_OTHER_FILTER.get(failed);
		if (!where) return;
		for (const number of stored.facetNumbers) {
			const { facet } = this.#values.all[number] as Value;
			if (where !== 'all' && where !== facet) continue;
			if (!(open && facet === 'kind')) this.#addOne(number);
		}
		if (where !== 'all' && where !== 'open') return;
		const bits = openMask(stored.times, opening);
		for (let index = 0; index < OPEN_FILTERS.length; index++) {
			if (bits & (1 << index)) this.#open[index] = (this.#open[index] as number) + 1;
		}
	}

	/** Kinds keep hours of their own: each is counted by whether it is open itself, not by those that were chosen. */
	#addKindsOpen({ card, times }: Stored, failed: number, open: OpenFilter): void {
		if ((failed & ~(FILTER_BITS.kind | FILTER_BITS.open)) !== 0) return;
		for (const kind of card.kinds) {
			const isOpen = openMask(times, { ...this.#asked.opening, kinds: [kind] }) & openBit(open);
			if (isOpen) this.#addOne(this.#values.numberOf('kind', kind));
		}
	}

	#addOne(number: number): void {
		this.#counts[number] = (this.#counts[number] as number) + 1;
	}

	/** What has been counted, without what no listing has. */
	facets(): Facets {
		const counted = Object.fromEntries(NAMES.map((name) => [name, {}])) as Facets;
		// Not by assigning: a language could be called "__proto__".
		const set = (facet: keyof Facets, value: string, count: number) =>
			Object.defineProperty(counted[facet], value, {
				...{ value: count, enumerable: true, writable: true, configurable: true }
			});
		this.#values.all.forEach(({ facet, value }, number) => {
			const count = this.#counts[number] as number;
			if (count > 0) set(facet, value, count);
		});
		this.#open.forEach((count, index) => {
			if (count > 0) set('open', OPEN_FILTERS[index] as string, count);
		});
		return counted;
	}
}
