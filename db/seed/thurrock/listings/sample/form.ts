/**
 * How an invented listing is written down. Everything made here is an example that shows a feature:
 * it says so in its source, its venue is a "Sample Hall" in "Sample Street", and one command removes it all.
 */
import type { SeedListing, SeedVenue } from '#db/seed/seed-data';

type CheckedHow = NonNullable<SeedListing['provenance']['checkedHow']>;

type SampleForm = Omit<SeedListing, 'sourceRef' | 'provenance' | 'areaId'> & {
	slug: string;
	/** Day, the Builder's patch, and how: as if it had been checked, so that every state of a card can be seen. */
	checked?: [on: string, patch: string, how: CheckedHow];
};

/** The invented listings of one area. */
export function samples(areaId: string, forms: SampleForm[]): SeedListing[] {
	return forms.map(({ slug, checked, ...listing }) => ({
		sourceRef: `sample:${slug}`,
		areaId,
		...listing,
		provenance: {
			origin: 'sample',
			source: 'Invented example',
			...(checked && {
				checkedOn: checked[0],
				checkedBy: `Community Builder, ${checked[1]}`,
				checkedHow: checked[2]
			})
		}
	}));
}

type SampleVenueForm = Pick<SeedVenue, 'id' | 'name' | 'town' | 'access' | 'addressIsHidden'> & {
	at: [lat: number, lng: number];
};

/** The invented venues of one area: a point somewhere in the right town, never a real door. */
export function sampleVenues(areaId: string, forms: SampleVenueForm[]): SeedVenue[] {
	return forms.map(({ id, at: [lat, lng], ...venue }) => ({
		id: `sample-${id}`,
		addressLine1: 'Sample Street',
		...venue,
		lat,
		lng,
		pointPrecision: 'place',
		areaId
	}));
}

/** "sample-" in front, as `sampleVenues` does. */
export const at = (venueId: string) => `sample-${venueId}`;
