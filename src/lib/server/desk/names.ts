import { namesOfPlacesAndGroups } from '#db/queries/listing-at-desk.server';
import type { ListingContent } from '$lib/domain/listing-content';
import type { Services } from '../services';
import type { Names } from './listing-facts';

/** Looks up what these versions of a listing name by id. */
export async function namesFor(
	{ db, place }: Pick<Services, 'db' | 'place'>,
	contents: ListingContent[]
): Promise<Names> {
	const ids = contents.flatMap(({ venueId, organisationId, places = [] }) => [
		venueId,
		organisationId,
		...places.map((one) => one.venueId)
	]);
	const known = [...new Set(ids.filter((id) => id !== null))];
	const names = await namesOfPlacesAndGroups(db, known);
	return { place, nameOf: (id) => names.get(id) ?? null };
}
