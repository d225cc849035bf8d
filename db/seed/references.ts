import type { CheckedListings } from './seed-schema';

export type KnownIds = { areas: ReadonlySet<string>; categories: ReadonlySet<string> };

function repeated(what: string, ids: string[]): string[] {
	return ids
		.filter((id, index) => ids.indexOf(id) !== index)
		.map((id) => `${what} "${id}" is there twice`);
}

/** What in the data names something that is not there, or is there twice; one sentence each. */
export function findBrokenReferences(data: CheckedListings, known: KnownIds): string[] {
	const organisations = new Set(data.organisations.map(({ id }) => id));
	const venues = new Set(data.venues.map(({ id }) => id));
	const problems: string[] = [];
	const mustKnow = (
		owner: string,
		type: string,
		ids: ReadonlySet<string>,
		id: string | undefined
	) => {
		if (id !== undefined && !ids.has(id))
			problems.push(`${owner} names an unknown ${type}: "${id}"`);
	};
	for (const venue of data.venues)
		mustKnow(`venue "${venue.id}"`, 'area', known.areas, venue.areaId);
	for (const listing of data.listings) {
		const owner = `listing "${listing.sourceRef}"`;
		mustKnow(owner, 'organisation', organisations, listing.organisation);
		mustKnow(owner, 'venue', venues, listing.venue);
		for (const id of [listing.areaId, ...listing.areasServed])
			mustKnow(owner, 'area', known.areas, id);
		for (const id of listing.categories) mustKnow(owner, 'category', known.categories, id);
		problems.push(...repeated(`category of ${owner}:`, listing.categories));
	}
	return [
		...problems,
		...repeated(
			'organisation',
			data.organisations.map(({ id }) => id)
		),
		...repeated(
			'venue',
			data.venues.map(({ id }) => id)
		),
		...repeated(
			'listing',
			data.listings.map(({ sourceRef }) => sourceRef)
		)
	];
}
