/** From a listing to its row of the interchange CSV. The way back is `../import`. */
import { accessFeatures } from '../access';
import type { PublicContact } from '../contact';
import type { Organisation, PublishedListing, Venue } from '../listing';
import { toOsm } from '../opening/osm/export';
import type { OpeningTimes } from '../opening/times';
import type { Cells, VENUE_COLUMNS } from './columns';

/** What a row needs of a listing, published or not. */
export type Listed = Pick<
	PublishedListing,
	| 'id'
	| 'sourceRef'
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
> & {
	contacts: readonly PublicContact[];
	organisation: Pick<Organisation, 'name'> | null;
	venue: ListedVenue | null;
};
export type ListedVenue = Pick<
	Venue,
	| 'name'
	| 'addressLine1'
	| 'addressLine2'
	| 'town'
	| 'postcode'
	| 'lat'
	| 'lng'
	| 'access'
	| 'addressIsHidden'
>;

/** What stands in `source_ref` of a listing that came from nowhere else. */
export const OWN_REF = 'listing:';
export const refOf = ({ id, sourceRef }: Pick<Listed, 'id' | 'sourceRef'>): string =>
	sourceRef ?? `${OWN_REF}${id}`;

const list = (values: readonly string[]) => values.join(';');
const figure = (value: number | null | undefined) => (value == null ? '' : String(value));

/** The row. Private contacts have to be gone before; a hidden address never gets into it. */
export function cellsOf(listing: Listed): Cells {
	return {
		source_ref: refOf(listing),
		name: listing.name,
		kinds: list(listing.kinds),
		categories: list(listing.categories),
		summary: listing.summary,
		description: listing.description,
		organisation: listing.organisation?.name ?? '',
		...venueCells(listing.venue),
		phone: list(listing.contacts.flatMap(({ phone }) => phone?.replaceAll(';', ',') ?? [])),
		email: list(listing.contacts.flatMap(({ email }) => email ?? [])),
		website: list(listing.contacts.flatMap(({ web }) => web?.replaceAll(';', '%3B') ?? [])),
		opening_times: openingCell(listing.openingTimes),
		cost: listing.costNote ? `${listing.cost}: ${listing.costNote}` : listing.cost,
		min_age: figure(listing.minAge),
		max_age: figure(listing.maxAge),
		languages: list(listing.languages),
		// Its own area first, since a hidden address and a missing one say nothing of it.
		areas_served: list([listing.areaId, ...listing.areasServed])
	};
}

export function venueCells(venue: ListedVenue | null): Pick<Cells, (typeof VENUE_COLUMNS)[number]> {
	const shown = venue && !venue.addressIsHidden ? venue : null;
	return {
		venue_name: venue?.name ?? '',
		address_line_1: shown?.addressLine1 ?? '',
		address_line_2: shown?.addressLine2 ?? '',
		town: shown?.town ?? '',
		postcode: shown?.postcode ?? '',
		latitude: figure(shown?.lat),
		longitude: figure(shown?.lng),
		access_features: list(accessFeatures(venue?.access ?? null))
	};
}

/** Times that are only a note stand in quotes, or the import would read its words as hours. */
export function openingCell(times: OpeningTimes | null): string {
	const { text } = toOsm(times);
	if (!times?.note || times.spans.length > 0 || text.includes('"')) return text;
	return `"${text}"`;
}
