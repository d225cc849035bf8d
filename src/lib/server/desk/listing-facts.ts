/** A listing as Builders read it: every field in words, private contacts included. */
import { FIELD_GROUPS, type FieldChecks } from '$lib/domain/listing';
import type { ListingContent, PlaceOfListing } from '$lib/domain/listing-content';
import type { PlaceData } from '$lib/domain/place-data';
import { m } from '$lib/paraglide/messages';
import { dateWords } from '$lib/words/dates';
import {
	checkMethodWords,
	costWords,
	kindWords,
	languageWords,
	warmOfferWords
} from '$lib/words/directory';
import { fieldGroupWords, statusWords } from '$lib/words/desk';
import { timesWords } from '$lib/words/opening-rules';

type Field = keyof ListingContent;
export type Fact = { field: Field; label: string; words: string };

/** In the order in which a listing is read. */
const FIELDS = [
	'name',
	'summary',
	'kinds',
	'categories',
	'description',
	'contacts',
	'openingTimes',
	'venueId',
	'places',
	'organisationId',
	'areaId',
	'areasServed',
	'cost',
	'costNote',
	'minAge',
	'maxAge',
	'languages',
	'details',
	'status',
	'closedNote',
	'provenance',
	'checks'
] as const satisfies readonly Field[];

/** Names of what a listing only knows by id. */
export type Names = {
	place: Pick<PlaceData, 'areas' | 'categories'>;
	/** Of venues and organisations, by id. */
	nameOf(id: string): string | null;
};

export const fieldWords = (field: Field): string => m[`field_${field}`]();

/** One field in words; empty where nothing is known. */
export function factWords(content: ListingContent, field: Field, names: Names): string {
	const { place, nameOf } = names;
	switch (field) {
		case 'kinds':
			return content.kinds.map(kindWords).join(', ');
		case 'categories':
			return namesOf(place.categories, content.categories);
		case 'areaId':
			return namesOf(place.areas, [content.areaId]);
		case 'areasServed':
			return namesOf(place.areas, content.areasServed);
		case 'languages':
			return content.languages.map(languageWords).join(', ');
		case 'cost':
			return costWords(content.cost);
		case 'venueId':
		case 'organisationId':
			return content[field] ? (nameOf(content[field]) ?? content[field]) : '';
		case 'places':
			return placesWords(content.places ?? [], nameOf);
		case 'contacts':
			return content.contacts.map(contactWords).join('\n');
		case 'openingTimes':
			return content.openingTimes
				? [...timesWords(content.openingTimes), content.openingTimes.note ?? '']
						.filter(Boolean)
						.join('\n')
				: '';
		case 'details':
			return detailsWords(content.details);
		case 'status':
			return statusWords(content.status);
		case 'provenance':
			return provenanceWords(content.provenance);
		case 'checks':
			return checksWords(content.checks ?? {});
		default:
			return String(content[field] ?? '');
	}
}

const placesWords = (places: PlaceOfListing[], nameOf: Names['nameOf']): string =>
	places
		.map(({ venueId, note }) => [nameOf(venueId) ?? venueId, note].filter(Boolean).join(': '))
		.join('\n');

function detailsWords({ warmSpace, hirc }: ListingContent['details']): string {
	const warm = warmSpace ? [warmSpace.offers.map(warmOfferWords).join(', '), warmSpace.note] : [];
	const report = hirc
		? [
				hirc.whatHappens,
				...hirc.canDo.map((words) => `${m.listing_hirc_can()}: ${words}`),
				...hirc.cannotDo.map((words) => `${m.listing_hirc_cannot()}: ${words}`),
				hirc.languages.map(languageWords).join(', ')
			]
		: [];
	return [...warm, ...report].filter(Boolean).join('\n');
}

const namesOf = (all: { id: string; name: string }[], ids: readonly string[]): string =>
	ids.map((id) => all.find((one) => one.id === id)?.name ?? id).join(', ');

const contactWords = ({ role, phone, email, web, isPublic }: ListingContent['contacts'][number]) =>
	[role, phone, email, web, isPublic ? null : `(${m.desk_listing_private()})`]
		.filter(Boolean)
		.join(' · ');

function provenanceWords({
	source,
	checkedOn,
	checkedBy,
	checkedHow
}: ListingContent['provenance']) {
	const check = checkedOn
		? [dateWords(checkedOn), checkedBy, checkedHow && checkMethodWords(checkedHow)]
		: [];
	return [source, check.filter(Boolean).join(', ')].filter(Boolean).join(' · ');
}

const checksWords = (checks: FieldChecks): string =>
	FIELD_GROUPS.flatMap((group) => {
		const check = checks[group];
		if (!check) return [];
		const { on, by, how } = check;
		return [fieldGroupWords(group), dateWords(on), by, checkMethodWords(how)]
			.filter(Boolean)
			.join(', ');
	}).join('\n');

/** All that is known of it. */
export const factsOf = (content: ListingContent, names: Names): Fact[] =>
	FIELDS.map((field) => ({
		field,
		label: fieldWords(field),
		words: factWords(content, field, names)
	})).filter(({ words }) => words !== '');

export type Difference = { field: Field; label: string; was: string; is: string };

/** The fields in which two versions differ, in words. */
export function differencesOf(was: ListingContent, is: ListingContent, names: Names): Difference[] {
	return FIELDS.filter((field) => !isSame(valueOf(was, field), valueOf(is, field))).map(
		(field) => ({
			field,
			label: fieldWords(field),
			was: factWords(was, field, names),
			is: factWords(is, field, names)
		})
	);
}

/** Versions from before parts were checked on their own have no word of it. */
const valueOf = (content: ListingContent, field: Field): unknown =>
	field === 'checks' ? (content.checks ?? {}) : content[field];

/** Objects out of the database keep no order of their keys. */
const isSame = (a: unknown, b: unknown): boolean => ordered(a) === ordered(b);
const ordered = (value: unknown): string =>
	JSON.stringify(value, (_, inner: unknown) =>
		inner && typeof inner === 'object' && !Array.isArray(inner)
			? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => a.localeCompare(b)))
			: inner
	) ?? 'null';
