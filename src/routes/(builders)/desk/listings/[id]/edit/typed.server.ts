import { EMPTY_CONTACT, type TypedContact, type TypedListing } from '$lib/domain/listing-form';
import type { OpenForm } from '$lib/server/read-form';

/** So much more than fits is read that whoever wrote too much gets it back whole. */
const LONGEST = 20_000;
/** Somebody has pasted a whole document: nearly as much as a form may send. */
const LONGEST_DESCRIPTION = 400_000;
/** As many as a listing may have, and then one row to type another into. */
const CONTACT_ROWS = 11;

const CONTACT_PARTS = ['role', 'phone', 'email', 'web'] as const;

/** The form of a listing as it was sent. */
export function typedFrom(form: OpenForm): TypedListing {
	const text = (name: string) => form.text(name, LONGEST);
	const first = text('category');
	const others = form.chosen('categories').filter((id) => id !== first);
	return {
		name: text('name'),
		summary: text('summary'),
		description: form.text('description', LONGEST_DESCRIPTION),
		kinds: form.chosen('kinds'),
		categories: first ? [first, ...others] : others,
		areaId: text('areaId'),
		areasServed: form.chosen('areasServed'),
		organisationId: text('organisationId'),
		venueId: text('venueId'),
		contacts: contactRows(form).map((row) => contactFrom(form, row)),
		cost: text('cost'),
		costNote: text('costNote'),
		minAge: text('minAge'),
		maxAge: text('maxAge'),
		languages: text('languages')
	};
}

/** The rows of the form in which something was typed. */
export const contactRows = (form: OpenForm): number[] =>
	Array.from({ length: CONTACT_ROWS }, (_, row) => row).filter((row) => {
		const contact = contactFrom(form, row);
		return CONTACT_PARTS.some((part) => contact[part] !== '');
	});

function contactFrom(form: OpenForm, row: number): TypedContact {
	const parts = CONTACT_PARTS.map((part) => [part, form.text(`contact-${row}-${part}`, LONGEST)]);
	return {
		...EMPTY_CONTACT,
		...Object.fromEntries(parts),
		isPublic: form.chosen(`contact-${row}-private`).length === 0
	};
}
