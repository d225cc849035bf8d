import type { ListingContent } from '$lib/domain/listing-content';
import { factsOf, type Fact, type Names } from '../desk/listing-facts';

const SHOWN: readonly Fact['field'][] = [
	'summary',
	'description',
	'contacts',
	'openingTimes',
	'venueId',
	'cost',
	'costNote'
];

/** A listing as residents read it, for its group to look through: nothing in it is private. */
export function groupFacts(content: ListingContent, names: Names): Fact[] {
	const contacts = content.contacts.filter(({ isPublic }) => isPublic);
	return factsOf({ ...content, contacts }, names).filter(({ field }) => SHOWN.includes(field));
}
