import type { Contact } from './contact';
import type { ListingStatus, PublishedListing } from './listing';

/** All of a listing that people decide, private contacts included. A revision is a copy of it. */
export type ListingContent = Pick<
	PublishedListing,
	| 'closedNote'
	| 'name'
	| 'kinds'
	| 'categories'
	| 'summary'
	| 'description'
	| 'areaId'
	| 'areasServed'
	| 'openingTimes'
	| 'cost'
	| 'costNote'
	| 'minAge'
	| 'maxAge'
	| 'languages'
	| 'details'
	| 'provenance'
	| 'checks'
> & {
	status: ListingStatus;
	organisationId: string | null;
	venueId: string | null;
	contacts: Contact[];
	/** Where it meets besides its venue, in the order they are shown. Left out where that is nowhere. */
	places?: PlaceOfListing[];
};

export type PlaceOfListing = { venueId: string; note: string | null };

/** A draft with nothing in it but what every listing has. */
export const emptyContent = ({
	name,
	kinds,
	areaId
}: Pick<ListingContent, 'name' | 'kinds' | 'areaId'>): ListingContent => ({
	status: 'draft',
	closedNote: null,
	name,
	kinds,
	categories: [],
	summary: '',
	description: '',
	organisationId: null,
	venueId: null,
	areaId,
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
		checkedOn: null,
		checkedBy: null,
		checkedHow: null
	}
});
