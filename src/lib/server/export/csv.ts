/** Published listings as the interchange CSV. */
import { accessFeatures } from '#domain/access';
import type { PublishedListing } from '#domain/listing';
import { toOsm } from '#domain/opening/osm/export';

type Cell = string | number | null | undefined;

const list = (values: readonly string[]) => values.join(';');
const firstContact = (listing: PublishedListing, way: 'phone' | 'email' | 'web') =>
	listing.contacts.find((contact) => contact[way])?.[way];

/** Names and order are fixed: importers rely on them. */
const COLUMNS: Record<string, (listing: PublishedListing) => Cell> = {
	source_ref: (l) => l.sourceRef,
	name: (l) => l.name,
	kinds: (l) => list(l.kinds),
	categories: (l) => list(l.categories),
	summary: (l) => l.summary,
	description: (l) => l.description,
	organisation: (l) => l.organisation?.name,
	venue_name: (l) => l.venue?.name,
	address_line_1: (l) => l.venue?.addressLine1,
	address_line_2: (l) => l.venue?.addressLine2,
	town: (l) => l.venue?.town,
	postcode: (l) => l.venue?.postcode,
	latitude: (l) => l.venue?.lat,
	longitude: (l) => l.venue?.lng,
	phone: (l) => firstContact(l, 'phone'),
	email: (l) => firstContact(l, 'email'),
	website: (l) => firstContact(l, 'web'),
	opening_times: (l) => toOsm(l.openingTimes).text,
	cost: (l) => l.cost,
	min_age: (l) => l.minAge,
	max_age: (l) => l.maxAge,
	languages: (l) => list(l.languages),
	access_features: (l) => list(accessFeatures(l.venue?.access ?? null)),
	areas_served: (l) => list(l.areasServed)
};

/** A header line and one line for each listing. RFC 4180: CRLF, quotes where needed, UTF-8. */
export function toCsv(listings: PublishedListing[]): string {
	const columns = Object.values(COLUMNS);
	const lines = listings.map((listing) => columns.map((read) => csvCell(read(listing))).join(','));
	return [Object.keys(COLUMNS).join(','), ...lines, ''].join('\r\n');
}

/** Signs with which a spreadsheet takes a cell for a formula, and could then be made to run something. */
const FORMULA = /^\s*[=+\-@\t\r＝＋－＠]/u;

/** Text that begins like a formula gets an apostrophe in front; numbers of ours are numbers. */
export function csvCell(value: Cell): string {
	if (value === null || value === undefined) return '';
	if (typeof value === 'number') return String(value);
	const safe = FORMULA.test(value) ? `'${value}` : value;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
