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
};
