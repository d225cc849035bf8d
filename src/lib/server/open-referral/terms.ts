/** Our kinds and categories as taxonomies. */
import { stableId } from '#db/seed/stable-id';
import { KINDS, type Kind } from '#domain/kind';
import type { PlaceData } from '#domain/place-data';
import { m } from '$lib/paraglide/messages';
import { kindWords } from '$lib/words/kinds';

export type Taxonomy = { id: string; name: string; description: string; version: string };
export type Term = {
	id: string;
	name: string;
	description: string;
	taxonomy: string;
	taxonomy_id: string;
	/** What stands for it in a listing. */
	means: { kind: Kind } | { category: string };
};

const id = (key: string) => stableId('open-referral', key);
export const KINDS_ID = id('taxonomy kinds');
export const CATEGORIES_ID = id('taxonomy categories');

export const taxonomies = (): Taxonomy[] => [
	{ id: KINDS_ID, name: m.oruk_kinds(), description: m.oruk_kinds_about(), version: '1' },
	{
		id: CATEGORIES_ID,
		name: m.oruk_categories(),
		description: m.oruk_categories_about(),
		version: '1'
	}
];

/** Every term, kinds first. */
export function termsOf({ categories }: Pick<PlaceData, 'categories'>): Term[] {
	const kinds = KINDS.map((kind) => ({
		id: id(`kind ${kind}`),
		name: kindWords(kind),
		description: m.oruk_kind_about({ kind: kindWords(kind) }),
		...{ taxonomy: m.oruk_kinds(), taxonomy_id: KINDS_ID, means: { kind } }
	}));
	const needs = categories.map((category) => ({
		id: id(`category ${category.id}`),
		name: category.name,
		description: category.description || category.name,
		...{
			taxonomy: m.oruk_categories(),
			taxonomy_id: CATEGORIES_ID,
			means: { category: category.id }
		}
	}));
	return [...kinds, ...needs];
}

/** A term as it goes out. */
export const shownTerm = ({ means: _, ...term }: Term) => term;
