/**
 * The form in which people write a listing: everything in it is text as it was typed, right or wrong, so that it can
 * be kept, compared and merged before anybody asks whether it is true. Status, checks, opening times and what belongs
 * to a kind have forms of their own.
 */
import { z } from 'zod';
import type { ListingContent } from './listing-content';
import { mergeFields, type Merge } from './merge-fields';

const text = z.string().max(20_000);
const chosen = z.array(z.string().max(80)).max(100);
const typedContact = z.strictObject({
	role: text,
	phone: text,
	email: text,
	web: text,
	isPublic: z.boolean()
});
export type TypedContact = z.infer<typeof typedContact>;

export const typedListing = z.strictObject({
	name: text,
	summary: text,
	description: text,
	kinds: chosen,
	categories: chosen,
	areaId: text,
	areasServed: chosen,
	/** Empty for none. */
	organisationId: text,
	venueId: text,
	contacts: z.array(typedContact).max(20),
	cost: text,
	costNote: text,
	minAge: text,
	maxAge: text,
	/** BCP 47 codes with commas between. */
	languages: text
});
export type TypedListing = z.infer<typeof typedListing>;
export type FormField = keyof TypedListing;
/** In the order of the form. */
export const FORM_FIELDS = Object.keys(typedListing.shape) as FormField[];

/** What the form says of a listing. */
export type ListingPart = Pick<ListingContent, FormField>;

export const EMPTY_CONTACT: TypedContact = {
	role: '',
	phone: '',
	email: '',
	web: '',
	isPublic: true
};

/** The form of a listing as it stands. */
export function typedOf(content: ListingPart): TypedListing {
	return {
		name: content.name,
		summary: content.summary,
		description: content.description,
		kinds: [...content.kinds],
		categories: [...content.categories],
		areaId: content.areaId,
		areasServed: [...content.areasServed],
		organisationId: content.organisationId ?? '',
		venueId: content.venueId ?? '',
		contacts: content.contacts.map(({ role, phone, email, web, isPublic }) => ({
			...{ role: role ?? '', phone: phone ?? '', email: email ?? '', web: web ?? '' },
			isPublic
		})),
		cost: content.cost,
		costNote: content.costNote ?? '',
		minAge: content.minAge?.toString() ?? '',
		maxAge: content.maxAge?.toString() ?? '',
		languages: content.languages.join(', ')
	};
}

/** Lists that are sets come out of a form in the form's order; the same ones in another order are no change. */
const SETS: readonly FormField[] = ['kinds', 'areasServed'];

const comparable = (typed: TypedListing, field: FormField): string => {
	const value = typed[field];
	return JSON.stringify(SETS.includes(field) ? [...(value as string[])].sort() : value);
};
const isSame = (a: TypedListing, b: TypedListing, field: FormField): boolean =>
	comparable(a, field) === comparable(b, field);

/** The fields that differ, in the order of the form. */
export const changedFields = (from: TypedListing, to: TypedListing): FormField[] =>
	FORM_FIELDS.filter((field) => !isSame(from, to, field));

/** Joins what two people made of the same listing. `base` is what both saw when they began. */
export const mergeTyped = (
	base: TypedListing,
	theirs: TypedListing,
	mine: TypedListing
): ListingMerge => mergeFields(FORM_FIELDS, isSame, { base, theirs, mine });
export type ListingMerge = Merge<TypedListing, FormField>;
