/** The eleven endpoints of Open Referral UK 3.0. Every filter narrows what the others leave. */
import { findKnownPostcode } from '#db/queries/postcodes.server';
import {
	listingOfPlace,
	listingsWithIds,
	placeOf,
	sharedHeads,
	sharedListingIds,
	sharedOrganisations,
	type Range,
	type SharedFilter
} from '#db/queries/open-referral.server';
import { publishedListings } from '#db/queries/listings.server';
import { isUuid } from '#db/queries/uuids';
import type { PublishedListing } from '#domain/listing';
import { locatePostcode } from '#domain/postcode';
import type { Services } from '../services';
import { envelope, type Envelope } from './envelope';
import { wordsOf, type FeedQuery } from './feed-query';
import { present, type Fields } from './fields';
import { londonOffset } from './schedules';
import {
	fullService,
	organisationIdOf,
	placesOf,
	serviceHead,
	shownOrganisation,
	type Setting
} from './services';
import { shownTerm, taxonomies, termsOf } from './terms';

export const FEED_LISTS = [
	'services',
	'taxonomies',
	'taxonomy_terms',
	'organizations',
	'service_at_locations'
] as const;
export type FeedList = (typeof FEED_LISTS)[number];

export type FeedParts = Pick<Services, 'db' | 'place' | 'environment' | 'sharedIds' | 'lastChange'>;
/** `state`: of the listings, before anything of them was read. */
type Parts = FeedParts & { state: string };

export const settingOf = (
	{ place, environment }: FeedParts,
	origin: string,
	now: Date
): Setting => ({
	place,
	terms: termsOf(place),
	siteName: environment.SITE_NAME,
	...{ origin, now, offset: londonOffset(now) }
});

/** What the feed says of itself. */
export const feedDetails = (origin: string): Fields => ({
	version: 'HSDS-UK-3.0',
	profile: 'https://docs.openreferraluk.org/',
	openapi_url: `${origin}/api/openapi.json`
});

const rangeOf = ({ page, per_page: perPage }: FeedQuery): Range => ({
	offset: (page - 1) * perPage,
	limit: perPage
});

/** A page of a list. */
export async function feedPage(
	parts: Parts,
	list: FeedList,
	query: FeedQuery,
	setting: Setting
): Promise<Envelope<Fields>> {
	switch (list) {
		case 'services':
			return servicesPage(parts, query, setting);
		case 'service_at_locations':
			return placedPage(parts, query, setting);
		case 'organizations':
			return organisationsPage(parts, query, setting);
		case 'taxonomies':
			return inMemory(taxonomies(), query);
		case 'taxonomy_terms': {
			const { taxonomy_id: id, parent_id: parent } = query;
			// Our terms have no parents, so all are at the top.
			const terms = parent ? [] : setting.terms.map(shownTerm);
			return inMemory(
				terms.filter(({ taxonomy_id }) => !id || taxonomy_id === id),
				query
			);
		}
	}
}

function inMemory(
	all: { name: string; description: string }[],
	query: FeedQuery
): Envelope<Fields> {
	const words = wordsOf(query).map((word) => word.toLowerCase());
	const found = all.filter(({ name, description }) =>
		words.every((word) => `${name} ${description}`.toLowerCase().includes(word))
	);
	const { offset, limit } = rangeOf(query);
	return envelope(found.slice(offset, offset + limit), found.length, query);
}

/** Null where the filter can find nothing, such as an unknown postcode or term. */
async function filterOf(
	{ db, place }: Parts,
	query: FeedQuery,
	{ terms }: Setting
): Promise<SharedFilter | null> {
	const filter: SharedFilter = {
		words: wordsOf(query),
		organisationIds: query.organization_id ? [query.organization_id] : undefined,
		modifiedAfter: query.modified_after
	};
	if (query.taxonomy_term_id) {
		const term = terms.find(({ id }) => id === query.taxonomy_term_id);
		if (!term) return null;
		Object.assign(filter, term.means);
	}
	if (query.taxonomy_id) {
		const of = terms.find(({ taxonomy_id }) => taxonomy_id === query.taxonomy_id);
		if (!of) return null;
		if ('category' in of.means) filter.hasCategory = true;
	}
	if (!query.postcode) return filter;
	const known = await findKnownPostcode(db, query.postcode);
	const found = locatePostcode(query.postcode, known, place);
	if (!found.ok) return null;
	const { lat, lng, areaId } = found;
	if (query.proximity === undefined) return { ...filter, areaId };
	return { ...filter, near: { lat, lng, withinMetres: query.proximity } };
}

/** The ids on the page that was asked for, and how many there are in all. */
async function idsOnPage(
	parts: Parts,
	query: FeedQuery,
	setting: Setting,
	more: SharedFilter = {}
) {
	const filter = await filterOf(parts, query, setting);
	if (!filter) return { total: 0, ids: [] };
	const ids = await parts.sharedIds(parts.state, { ...filter, ...more });
	const { offset, limit } = rangeOf(query);
	return { total: ids.length, ids: ids.slice(offset, offset + limit) };
}

async function servicesPage(parts: Parts, query: FeedQuery, setting: Setting) {
	if (query.minimal) return minimalPage(parts, query, setting);
	const { total, ids } = await idsOnPage(parts, query, setting);
	const shown = (await listingsWithIds(parts.db, ids)).map((listing) =>
		query.full ? fullService(listing, setting) : serviceHead(listing, setting)
	);
	return envelope(shown, total, query);
}

/** Ids and dates of all at once. The name and status are not asked for, and the schema of a service wants them. */
async function minimalPage(parts: Parts, query: FeedQuery, setting: Setting) {
	const filter = await filterOf(parts, query, setting);
	const rows = filter ? await sharedHeads(parts.db, filter) : [];
	const shown = rows.map(({ id, name, status, updatedAt }) => ({
		...{ id, name },
		status: status === 'published' ? 'active' : 'temporarily closed',
		last_modified: updatedAt.toISOString()
	}));
	return envelope<Fields>(shown, shown.length, { page: 1, per_page: Math.max(1, shown.length) });
}

async function placedPage(parts: Parts, query: FeedQuery, setting: Setting) {
	const { total, ids } = await idsOnPage(parts, query, setting, { isPlaced: true });
	const places = ids.map(placeOf);
	const found = await listingsWithIds(
		parts.db,
		places.map(({ listingId }) => listingId)
	);
	const listings = new Map(found.map((listing) => [listing.id, listing]));
	const shown = places.map(({ id, listingId }) =>
		placed(listings.get(listingId), id, setting, query.full === true)
	);
	return envelope(
		shown.filter((one) => one !== null),
		total,
		query
	);
}

function placed(
	listing: PublishedListing | undefined,
	id: string,
	setting: Setting,
	isFull: boolean
): Fields | null {
	const at = listing && placesOf(listing, setting).find((place) => place.id === id);
	if (!at) return null;
	return isFull ? { ...at, service: fullService(listing, setting) } : at;
}

async function organisationsPage(parts: Parts, query: FeedQuery, setting: Setting) {
	const { db } = parts;
	const { total, organisations } = await sharedOrganisations(
		db,
		{ words: wordsOf(query) },
		rangeOf(query)
	);
	const wantsServices = query.full_service || query.full;
	const services = wantsServices ? await servicesOf(parts, organisations, setting, query) : null;
	const shown = organisations.map((one) =>
		present({ ...shownOrganisation(one, setting), services: services?.get(one.id) })
	);
	return envelope(shown, total, query);
}

/** More than any organisation runs, on average over a page. */
const MOST_SERVICES = 500;

/** The services of each of these, by the id of who runs them: one question for a whole page. */
async function servicesOf(
	{ db }: Parts,
	organisations: readonly { id: string }[],
	setting: Setting,
	{ full_service: isFull }: Pick<FeedQuery, 'full_service'>
): Promise<Map<string, Fields[]>> {
	const organisationIds = organisations.map(({ id }) => id);
	const ids = await sharedListingIds(db, { organisationIds });
	const listings = await listingsWithIds(db, ids.slice(0, organisationIds.length * MOST_SERVICES));
	const found = new Map<string, Fields[]>(organisationIds.map((id) => [id, []]));
	for (const listing of listings) {
		const shown = isFull ? fullService(listing, setting) : serviceHead(listing, setting);
		found.get(organisationIdOf(listing))?.push(shown);
	}
	return found;
}

/** One thing of a list; null where there is none, or none that is shared. */
export async function feedItem(
	parts: Parts,
	list: FeedList,
	id: string,
	query: FeedQuery,
	setting: Setting
): Promise<Fields | null> {
	if (!isUuid(id)) return null;
	if (list === 'taxonomies') {
		const taxonomy = taxonomies().find((one) => one.id === id);
		const terms = setting.terms.filter(({ taxonomy_id }) => taxonomy_id === id).map(shownTerm);
		return taxonomy ? { ...taxonomy, taxonomy_terms: terms } : null;
	}
	if (list === 'taxonomy_terms') {
		const term = setting.terms.find((one) => one.id === id);
		return term ? shownTerm(term) : null;
	}
	if (list === 'organizations') {
		const { organisations } = await sharedOrganisations(parts.db, { id }, { offset: 0, limit: 1 });
		const [one] = organisations;
		if (!one) return null;
		const services = query.full_service ? await servicesOf(parts, [one], setting, query) : null;
		return present({ ...shownOrganisation(one, setting), services: services?.get(one.id) });
	}
	return list === 'services' ? serviceOf(parts, id, setting) : placedOf(parts, id, setting);
}

async function serviceOf({ db }: Parts, id: string, setting: Setting): Promise<Fields | null> {
	const [listing] = await publishedListings(db, { ids: [id] });
	return listing && listing.provenance.origin !== 'sample' ? fullService(listing, setting) : null;
}

async function placedOf({ db }: Parts, id: string, setting: Setting): Promise<Fields | null> {
	const [listing] = await publishedListings(db, { ids: [(await listingOfPlace(db, id)) ?? id] });
	if (!listing || listing.provenance.origin === 'sample') return null;
	return placed(listing, id, setting, true);
}
