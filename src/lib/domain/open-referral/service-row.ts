/**
 * A service of an Open Referral UK feed as a row of a table: our own columns, then one for each field that we have no
 * place for, so that whoever imports it sees what stays behind, and may give it a place by hand.
 */
import { emptyCells, type Column } from '../interchange/columns';
import { openingCell, OWN_REF } from '../interchange/cells-of';
import { kindChooser } from '../import/read-choices';
import { LIMITS } from '../read-listing-form';
import { readSchedules } from './read-schedules';
import {
	READ_FIELDS,
	serviceForm,
	type FeedCost,
	type FeedLocation,
	type FeedService
} from './service-form';

export type ServiceRow = Record<string, string>;

/** People, and the one who keeps the record: they are not ours to copy. */
const PEOPLE = new Set([
	'contacts.name',
	'assurer_email',
	'service_at_locations.location.addresses.attention'
]);
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
const MOST_DEEP = 8;

/** Null where it is no service: without a name. */
export function serviceRow(given: unknown): ServiceRow | null {
	const read = serviceForm.safeParse(given);
	if (!read.success || !read.data.name) return null;
	const service = read.data;
	const [first, ...others] = service.service_at_locations.flatMap(({ location }) => location ?? []);
	const elsewhere = others.map((one) =>
		[one.name, one.addresses[0]?.postal_code].filter(Boolean).join(', ')
	);
	return {
		...emptyCells(),
		...whatIs(service),
		...(first && whereIs(first)),
		...howIs(service),
		status: service.status ?? '',
		...(elsewhere.length > 0 && { other_places: list(elsewhere) }),
		...leftOver(given, '', 0)
	};
}

type Part = Partial<Record<Column, string>>;
const list = (values: readonly (string | null | undefined)[]) =>
	[...new Set(values.filter(Boolean))].join(';');

function whatIs({ id, name, description, organization, ...service }: FeedService): Part {
	const text = (description ?? '').trim();
	// Ours begins with the summary, in a paragraph of its own.
	const [first = '', ...rest] = text.split(/\n\s*\n/);
	const hasSummary = rest.length > 0 && first.length <= LIMITS.summary;
	const terms = service.attributes.flatMap(({ taxonomy_term: term }) => term?.name ?? []);
	const kinds = terms.filter((term) => kindChooser(term) !== null);
	return {
		// The same service has the same id in both directories.
		source_ref: UUID.test(id ?? '') ? `${OWN_REF}${id?.toLowerCase()}` : (id ?? ''),
		name: name ?? '',
		kinds: list(kinds.length > 0 ? kinds : ['service']),
		categories: list(terms.filter((term) => !kinds.includes(term))),
		summary: hasSummary ? first : text,
		description: hasSummary ? rest.join('\n\n') : '',
		// A feed has to name somebody; ours names the service itself where nobody else runs it.
		organisation: organization?.id === id ? '' : (organization?.name ?? '')
	};
}

function whereIs({ addresses: [address], ...place }: FeedLocation): Part {
	return {
		venue_name: place.name ?? '',
		address_line_1: address?.address_1 ?? '',
		address_line_2: address?.region ?? '',
		town: address?.city ?? '',
		postcode: address?.postal_code ?? '',
		latitude: place.latitude ?? '',
		longitude: place.longitude ?? '',
		access_features: list(place.accessibility.map(({ description }) => description))
	};
}

function howIs(service: FeedService): Part {
	const phones = [...service.phones, ...service.contacts.flatMap((one) => one.phones)];
	return {
		phone: list(
			phones.map(({ number, extension }) => (extension ? `${number} ext ${extension}` : number))
		),
		email: list([service.email, ...service.contacts.map(({ email }) => email)]),
		website: service.url?.replaceAll(';', '%3B') ?? '',
		opening_times: openingCell(readSchedules(service.schedules)),
		cost: costCell(service.cost_options, service.fees ?? ''),
		min_age: service.minimum_age ?? '',
		max_age: service.maximum_age ?? '',
		languages: list(service.languages.map(({ code, name }) => code ?? name)),
		areas_served: list(service.service_areas.map(({ name }) => name))
	};
}

/** Words that only say what the cost itself says. */
const FREE = /^free( of charge)?$/i;
const DONATION = /^(donations?|pay what you can)$/i;
const PAID = /^there is a cost$/i;

function costCell(options: readonly FeedCost[], fees: string): string {
	const said = [...options.flatMap(({ option }) => option ?? []), fees];
	const notes = new Set(
		[...options.map(priceOf), fees].filter(
			(note) => note && !FREE.test(note) && !DONATION.test(note) && !PAID.test(note)
		)
	);
	const words = [...notes].join(', ');
	const amounts = options.flatMap(({ amount }) => amount ?? []);
	const is = (form: RegExp) => said.some((one) => form.test(one));
	const isFree = amounts.length > 0 ? amounts.every((one) => one === 0) : is(FREE);
	const isPaid = amounts.some((one) => one > 0) || is(PAID);
	const cost = isPaid ? 'paid' : isFree ? 'free' : is(DONATION) ? 'donation' : '';
	return cost && words ? `${cost}: ${words}` : cost || words;
}

/** "£35 per session (under 18s)" */
function priceOf({ option, amount, currency, amount_description: words }: FeedCost): string {
	const isPound = !currency || currency === 'GBP';
	const figure = amount ? amount.toFixed(Number.isInteger(amount) ? 0 : 2) : '';
	const price = figure && (isPound ? `£${figure}` : `${figure} ${currency}`);
	const what = [price, words].filter(Boolean).join(' ');
	if (!what) return option ?? '';
	const isPlain = !option || FREE.test(option) || DONATION.test(option) || PAID.test(option);
	return isPlain ? what : `${what} (${option})`;
}

/** What stands in fields that we do not read, by their paths. Ids of parts lead nowhere in another directory. */
function leftOver(value: unknown, path: string, depth: number): ServiceRow {
	const isNothing = value === null || value === undefined || value === '' || PEOPLE.has(path);
	if (isNothing || READ_FIELDS.has(path) || depth > MOST_DEEP) return {};
	if (typeof value !== 'object') return { [path]: String(value) };
	const found: ServiceRow = {};
	const isList = Array.isArray(value);
	for (const [name, part] of Object.entries(value)) {
		if (!isList && (name === 'id' || name.endsWith('_id'))) continue;
		const at = isList ? path : path ? `${path}.${name}` : name;
		for (const [key, text] of Object.entries(leftOver(part, at, depth + 1))) {
			found[key] = found[key] ? `${found[key]}; ${text}` : text;
		}
	}
	return found;
}
