/** Versions of a place field by field, in words. */
import { VENUE_FIELDS, typedOfVenue, type VenueContent } from '$lib/domain/venue-form';
import { m } from '$lib/paraglide/messages';
import { dateWords } from '$lib/words/dates';
import { venueAnswerWords, venueFieldWords } from '$lib/words/venues';
import type { Services } from '../services';
import { previewOf } from '../times-page';

export type VenueDifference = { field: string; label: string; was: string; is: string };

/** The fields in which two versions differ, in words. */
export function venueDifferences(
	was: VenueContent,
	is: VenueContent,
	{ areas }: Pick<Services['place'], 'areas'>
): VenueDifference[] {
	const [before, after] = [typedOfVenue(was), typedOfVenue(is)];
	const words = (field: string, typed: string) => venueAnswerWords(field, typed, areas);
	const fields = VENUE_FIELDS.map((field) => ({
		field,
		label: venueFieldWords(field),
		was: words(field, before[field] ?? ''),
		is: words(field, after[field] ?? '')
	}));
	const times = ({ openingTimes }: VenueContent) => previewOf(openingTimes ?? null).join('\n');
	const label = m.venue_field_openingTimes();
	// What was never written down has not changed.
	const isKnown = was.openingTimes !== undefined && is.openingTimes !== undefined;
	const hours = isKnown ? [{ field: 'openingTimes', label, was: times(was), is: times(is) }] : [];
	const seenOn = ({ access }: VenueContent) =>
		access?.checkedOn ? dateWords(access.checkedOn) : '';
	const seen = { field: 'accessSeen', label: venueFieldWords('accessSeen') };
	const looked = { ...seen, was: seenOn(was), is: seenOn(is) };
	return [...fields, looked, ...hours].filter((one) => one.was !== one.is);
}
