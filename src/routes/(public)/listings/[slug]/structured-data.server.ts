/** The listing for programs, in the words of schema.org: what it is, where, how to reach it, when it is open. */
import type { Kind } from '$lib/domain/kind';
import type { PublishedListing, Venue } from '$lib/domain/listing';
import { addDays } from '$lib/domain/local-time';
import { timesByKind } from '$lib/domain/opening/by-kind';
import type { OpeningTimes, WeeklySpan } from '$lib/domain/opening/times';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Kinds that are people who do something, wherever that is; the others are somewhere to go. */
const PEOPLE: readonly Kind[] = ['group', 'service'];

/** JSON-LD ready to stand in a page; null for what is made up, which is no fact to tell programs. */
export function listingData(listing: PublishedListing, url: string, today: string): string | null {
	if (listing.provenance.origin === 'sample') return null;
	const [first] = listing.kinds;
	const { venue } = listing;
	const where = {
		...(venue && whereOf(venue)),
		openingHoursSpecification: openingOf(listing, Number(today.slice(0, 4))),
		specialOpeningHoursSpecification: closedOf(listing, today)
	};
	const isPeople = first !== undefined && PEOPLE.includes(first);
	const data = {
		'@context': 'https://schema.org',
		'@type': isPeople ? 'Organization' : first === 'library' ? 'Library' : 'Place',
		name: listing.name,
		description: listing.summary,
		url,
		telephone: firstOf(listing, 'phone'),
		...(isPeople
			? {
					email: firstOf(listing, 'email'),
					location: placesOf(listing, where)
				}
			: where)
	};
	// "</script>" in a name must not end the element.
	return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/** One place by itself, several as a list: the hours are those of the main one. */
function placesOf({ venue, places = [] }: PublishedListing, where: object) {
	const main = venue ? [{ '@type': 'Place', name: venue.name, ...where }] : [];
	const further = places.map((one) => ({
		'@type': 'Place',
		name: one.venue.name,
		...whereOf(one.venue)
	}));
	const all = [...main, ...further];
	return all.length > 1 ? all : all[0];
}

const firstOf = ({ contacts }: PublishedListing, what: 'phone' | 'email') =>
	contacts.find((contact) => contact[what])?.[what] ?? undefined;

/** Nothing of a place that keeps its address to itself: the database has left it out. */
function whereOf({ addressLine1, town, postcode, lat, lng }: Venue) {
	const hasAddress = [addressLine1, town, postcode].some((part) => part !== null);
	return {
		address: hasAddress
			? {
					'@type': 'PostalAddress',
					streetAddress: addressLine1 ?? undefined,
					addressLocality: town ?? undefined,
					postalCode: postcode ?? undefined
				}
			: undefined,
		geo:
			lat !== null && lng !== null
				? { '@type': 'GeoCoordinates', latitude: lat, longitude: lng }
				: undefined
	};
}

/** The plain week. What is only on some weeks or only by appointment has no words there, and is left to the page. */
function openingOf(listing: PublishedListing, year: number) {
	const times = timesByKind(listing)[0]?.times ?? null;
	if (!times || listing.status === 'temporarily_closed') return undefined;
	const isPlain = ({ only, ask }: WeeklySpan) => !only && (ask ?? times.ask) !== 'by_appointment';
	const daysByHours = new Map<string, Set<string>>();
	for (const { day, opens, closes } of times.spans.filter(isPlain)) {
		const hours = `${opens} ${closes}`;
		const days = daysByHours.get(hours) ?? new Set();
		daysByHours.set(hours, days.add(DAYS[day - 1] ?? ''));
	}
	const found = [...daysByHours].map(([hours, days]) => ({
		'@type': 'OpeningHoursSpecification',
		dayOfWeek: [...days],
		opens: hours.split(' ')[0],
		closes: hours.split(' ')[1],
		...validity(times, year)
	}));
	return found.length > 0 ? found : undefined;
}

/** Closed for now, up to the day before it opens again: from midnight to midnight is how schema.org says closed. */
function closedOf({ opensAgainOn }: PublishedListing, today: string) {
	if (!opensAgainOn || opensAgainOn <= today) return undefined;
	return {
		'@type': 'OpeningHoursSpecification',
		...{ opens: '00:00', closes: '00:00' },
		...{ validFrom: today, validThrough: addDays(opensAgainOn, -1) }
	};
}

/** A season is that of this year; one over new year ends in the next. */
function validity({ season }: OpeningTimes, year: number) {
	if (!season) return {};
	const ends = season.to < season.from ? year + 1 : year;
	return { validFrom: `${year}-${season.from}`, validThrough: `${ends}-${season.to}` };
}
