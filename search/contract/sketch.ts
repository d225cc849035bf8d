/** Listings of the made-up borough from the few facts that matter to a test. */
import { accessGuide, type AccessFeature } from '#domain/access';
import type { PublishedListing, Venue } from '#domain/listing';
import { lexicon } from './borough';

type Sketch = Partial<Omit<PublishedListing, 'venue' | 'provenance'>> & {
	name: string;
	/** Place id, with an offset in thousandths of a degree east. */
	at?: [place: string, east?: number];
	/** Where it meets besides. */
	also?: [place: string, east?: number][];
	access?: AccessFeature[];
	checkedOn?: string;
};

const GUIDE: Partial<Record<AccessFeature, object>> = {
	step_free: { entrance: { stepFree: 'yes' } },
	hearing_loop: { hearingAndAssistive: { hearingLoop: 'yes' } }
};

/** A complete published listing from the few facts that matter to a test. */
export function listing({ at, also, access = [], checkedOn, ...sketch }: Sketch): PublishedListing {
	const slug = sketch.name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
	return {
		id: slug,
		slug,
		sourceRef: `test:${slug}`,
		version: 1,
		status: 'published',
		closedNote: null,
		kinds: ['group'],
		categories: ['friendship'],
		summary: '',
		description: '',
		organisation: null,
		venue: at ? venue(at, access) : null,
		...(also && {
			places: also.map((one, at) => ({ id: `${slug}-${at}`, note: null, venue: venue(one, []) }))
		}),
		areaId: lexicon.places.find(({ id }) => id === at?.[0])?.areaId ?? 'west',
		areasServed: [],
		contacts: [],
		openingTimes: null,
		cost: 'unknown',
		costNote: null,
		minAge: null,
		maxAge: null,
		languages: [],
		details: {},
		provenance: {
			origin: 'curated',
			source: null,
			sourceUrl: null,
			sourceDate: null,
			confidence: null,
			checkedOn: checkedOn ?? null,
			checkedBy: null,
			checkedHow: null
		},
		updatedAt: '2026-11-01T09:00:00Z',
		...sketch
	};
}

function venue([placeId, east = 0]: [string, number?], access: AccessFeature[]): Venue {
	const place = lexicon.places.find(({ id }) => id === placeId)!;
	return {
		id: `venue-${placeId}-${east}`,
		slug: `venue-${placeId}`,
		name: `${place.name} Rooms`,
		addressLine1: null,
		addressLine2: null,
		town: place.name,
		postcode: null,
		lat: place.lat,
		lng: place.lng + east / 1000,
		pointPrecision: 'exact',
		addressIsHidden: false,
		areaId: place.areaId,
		access: accessGuide.parse(Object.assign({}, ...access.map((feature) => GUIDE[feature] ?? {})))
	};
}
