/** Public listings as services of Open Referral UK 3.0. Ids of parts are made from the listing's, so that they stay. */
import { stableId } from '#db/seed/stable-id';
import type { SharedOrganisation } from '#db/queries/open-referral.server';
import { accessFeatures } from '#domain/access';
import type { PublishedListing, Venue } from '#domain/listing';
import { timesByKind } from '#domain/opening/by-kind';
import type { PlaceData } from '#domain/place-data';
import { m } from '$lib/paraglide/messages';
import { accessWords, costWords, languageWords } from '$lib/words/directory';
import { closedWords } from '$lib/words/opening';
import { present, type Fields } from './fields';
import { schedulesOf } from './schedules';
import { shownTerm, type Term } from './terms';
import { uriOf } from './uri';

export type Setting = {
	place: Pick<PlaceData, 'areas' | 'borough'>;
	terms: readonly Term[];
	siteName: string;
	origin: string;
	now: Date;
	/** Of the clocks in London, as "+01:00". */
	offset: string;
};

const partId = (listing: PublishedListing, part: string) =>
	stableId('open-referral', `${part} ${listing.id}`);

export const organisationIdOf = ({ id, organisation }: PublishedListing): string =>
	organisation?.id ?? id;

/** What every answer about a service has. */
export function serviceHead(listing: PublishedListing, setting: Setting): Fields {
	const organisationId = organisationIdOf(listing);
	const name = listing.organisation?.name ?? listing.name;
	const isClosed = listing.status === 'temporarily_closed';
	return present({
		id: listing.id,
		organization_id: organisationId,
		name: listing.name,
		description: [listing.summary, listing.description].filter(Boolean).join('\n\n'),
		url: uriOf(listing.contacts.find(({ web }) => web)?.web),
		email: listing.contacts.find(({ email }) => email)?.email,
		status: isClosed ? 'temporarily closed' : 'active',
		alert: isClosed ? closedWords(listing) : null,
		fees: listing.costNote ?? (listing.cost === 'unknown' ? null : costWords(listing.cost)),
		minimum_age: listing.minAge,
		maximum_age: listing.maxAge,
		assured_date: listing.provenance.checkedOn,
		last_modified: listing.updatedAt,
		organization: shownOrganisation({ id: organisationId, name, about: null, web: null }, setting)
	});
}

export const shownOrganisation = (
	{ id, name, about, web }: SharedOrganisation,
	{ siteName }: Pick<Setting, 'siteName'>
): Fields =>
	present({
		id,
		name,
		description: about || m.oruk_organisation_about({ name, site: siteName }),
		website: uriOf(web)
	});

/** Everything. */
export function fullService(listing: PublishedListing, setting: Setting): Fields {
	return present({
		...serviceHead(listing, setting),
		schedules: timesByKind(listing)
			.flatMap(({ of, times }) =>
				schedulesOf(
					of ? stableId('open-referral', `${of} ${listing.id}`) : listing.id,
					times,
					setting
				)
			)
			.map((schedule) => ({ ...schedule, service_id: listing.id })),
		service_areas: serviceAreas(listing, setting),
		service_at_locations: placesOf(listing, setting),
		languages: ['en', ...listing.languages].map((code) => ({
			id: partId(listing, `language ${code}`),
			service_id: listing.id,
			...{ code, name: languageWords(code) }
		})),
		cost_options: costOptions(listing),
		contacts: contactsOf(listing),
		attributes: attributesOf(listing, setting)
	});
}

const serviceAreas = (listing: PublishedListing, { place }: Setting): Fields[] =>
	[listing.areaId, ...listing.areasServed].map((areaId) => ({
		id: partId(listing, `area ${areaId}`),
		service_id: listing.id,
		name: place.areas.find(({ id }) => id === areaId)?.name ?? areaId
	}));

function costOptions(listing: PublishedListing): Fields[] {
	if (listing.cost === 'unknown') return [];
	return [
		present({
			id: partId(listing, 'cost'),
			service_id: listing.id,
			option: costWords(listing.cost),
			amount: listing.cost === 'free' ? 0 : null,
			amount_description: listing.costNote
		})
	];
}

/** Public contacts alone reach this far; a role stands in for a name, which we never publish. */
const contactsOf = (listing: PublishedListing): Fields[] =>
	listing.contacts.map(({ role, phone, email }, at) =>
		present({
			id: partId(listing, `contact ${at}`),
			service_id: listing.id,
			title: role,
			email,
			phones: phone
				? [
						{
							id: partId(listing, `phone ${at}`),
							contact_id: partId(listing, `contact ${at}`),
							number: phone
						}
					]
				: []
		})
	);

const attributesOf = (listing: PublishedListing, { terms }: Setting): Fields[] =>
	[
		...listing.kinds.map((id) => terms.find(({ means }) => 'kind' in means && means.kind === id)),
		...listing.categories.map((id) =>
			terms.find(({ means }) => 'category' in means && means.category === id)
		)
	]
		.filter((term) => term !== undefined)
		.map((term) => ({
			id: partId(listing, `attribute ${term.id}`),
			link_id: listing.id,
			link_type: 'service',
			taxonomy_term_id: term.id,
			taxonomy_term: shownTerm(term)
		}));

/** Every place of a service that everybody may know, the main one first. */
export function placesOf(
	listing: PublishedListing,
	setting: Pick<Setting, 'place'>
): (Fields & { id: string })[] {
	const { id: service_id, places = [] } = listing;
	const main = serviceAtLocation(listing, setting);
	const further = places.map(({ id, note, venue }) =>
		present({
			...{ id, service_id },
			location_id: venue.id,
			description: note,
			location: locationOf(venue, setting.place.borough.name)
		})
	);
	return [...(main ? [main] : []), ...further] as (Fields & { id: string })[];
}

/** Its main place; null where nobody may know, or nobody does. */
function serviceAtLocation(
	listing: PublishedListing,
	{ place }: Pick<Setting, 'place'>
): Fields | null {
	const { venue } = listing;
	if (!venue || venue.addressIsHidden) return null;
	return {
		// The main place of a listing is known by the listing.
		id: listing.id,
		service_id: listing.id,
		location_id: venue.id,
		location: locationOf(venue, place.borough.name)
	};
}

function locationOf(venue: Venue, borough: string): Fields {
	const id = (part: string) => stableId('open-referral', `${part} ${venue.id}`);
	const features = accessFeatures(venue.access);
	const hasAddress = venue.addressLine1 && venue.postcode;
	return present({
		id: venue.id,
		location_type: 'physical',
		name: venue.name,
		latitude: venue.lat,
		longitude: venue.lng,
		addresses: hasAddress
			? [
					present({
						...{ id: id('address'), location_id: venue.id },
						address_1: venue.addressLine1,
						region: venue.addressLine2,
						city: venue.town ?? borough,
						// The standard wants a county; the borough is what we know.
						state_province: borough,
						postal_code: venue.postcode,
						...{ country: 'GB', address_type: 'physical' }
					})
				]
			: [],
		accessibility: features.map((feature) => ({
			...{ id: id(`access ${feature}`), location_id: venue.id },
			description: accessWords(feature)
		}))
	});
}
