/** A listing in finished words, part by part, as its page shows it. */
import type { AccessGuide } from '$lib/domain/access';
import { keptCode, needsCare } from '$lib/domain/kept-list';
import { checkOf } from '$lib/domain/field-checks';
import type { LatLng } from '$lib/domain/geography';
import type { FieldGroup, FurtherPlace, PublishedListing, Venue } from '$lib/domain/listing';
import { localMoment } from '$lib/domain/local-time';
import { haveSameHours, timesByKind, type PartTimes } from '$lib/domain/opening/by-kind';
import type { Calendar } from '$lib/domain/opening/calendar';
import type { PlaceData } from '$lib/domain/place-data';
import { m } from '$lib/paraglide/messages';
import { checkWords } from '$lib/server/card';
import { directionsUrl } from '$lib/server/directions';
import { partCheckedWords } from '$lib/words/checks';
import { dateWords, monthDayWords } from '$lib/words/dates';
import {
	checkMethodWords,
	costWords,
	kindWords,
	languageWords,
	warmOfferWords
} from '$lib/words/directory';
import { afterWords, closedWhen, closedWords, partWords, whenWords } from '$lib/words/opening';
import { rulesWords } from '$lib/words/opening-rules';
import { weekWords } from '$lib/words/opening-week';

export type ListingView = ReturnType<typeof listingView>;

export function listingView(listing: PublishedListing, place: PlaceData, now: Date) {
	const areaName = (id: string) => place.areas.find((area) => area.id === id)?.shortName ?? id;
	return {
		id: listing.id,
		slug: listing.slug,
		name: listing.name,
		isSample: listing.provenance.origin === 'sample',
		isUnchecked: listing.provenance.checkedOn === null,
		closed: listing.status === 'temporarily_closed' ? closedWords(listing) : null,
		kinds: listing.kinds.map((kind) => ({ kind, words: kindWords(kind) })),
		summary: listing.summary,
		paragraphs: listing.description.split(/\n\s*\n/).filter(Boolean),
		area: { id: listing.areaId, name: areaName(listing.areaId) },
		where: whereView(listing, areaName(listing.areaId)),
		also: (listing.places ?? []).map(furtherView),
		when: whenViews(listing, place.calendar, now),
		contacts: listing.contacts,
		access: accessView(listing.venue?.access ?? null),
		facts: factsView(listing, place, areaName),
		warm: warmView(listing),
		hirc: listing.details.hirc
			? {
					...listing.details.hirc,
					languages: listing.details.hirc.languages.map(languageWords).join(', ')
				}
			: null,
		isHirc: listing.kinds.includes('hirc'),
		keep: { code: keptCode(listing.id), needsCare: needsCare(listing) },
		source: sourceView(listing, now),
		overdue: overdueWords(listing, now),
		checked: checkedParts(listing, now)
	};
}

/** Nobody has looked at it for longer than a check is good for. */
function overdueWords({ provenance, kinds }: PublishedListing, now: Date): string | null {
	const { checkedOn } = provenance;
	if (!checkedOn || checkWords({ checkedOn, kinds }, now).state !== 'overdue') return null;
	return m.listing_overdue_banner({ date: dateWords(checkedOn) });
}

/** By group of fields: "Times checked by phone 9 days ago". */
function checkedParts(listing: PublishedListing, now: Date) {
	const today = localMoment(now).date;
	const words = (group: FieldGroup) => {
		const check = checkOf(listing, group);
		return check && partCheckedWords(group, check, today);
	};
	const guide = listing.venue?.access;
	const isLater = (checkOf(listing, 'access')?.on ?? '') > (guide?.checkedOn ?? '');
	return {
		contact: listing.contacts.length > 0 ? words('contact') : null,
		times: timesByKind(listing).some(({ times }) => times) ? words('times') : null,
		place: listing.venue ? words('place') : null,
		// The guide itself says when somebody last looked.
		access: guide && isLater ? words('access') : null
	};
}

function whenViews(listing: PublishedListing, calendar: Calendar, now: Date) {
	const parts = timesByKind(listing);
	return parts.map((part, index) => {
		const view = whenView(part, listing, calendar, now);
		const isSame = index > 0 && part.times !== null && haveSameHours(part, parts[0]!);
		return isSame ? { ...view, sameAsAbove: true, week: null, rules: [], note: null } : view;
	});
}

/** Each part of a listing that keeps hours of its own has a heading, if it is not the only one. */
function whenView(
	{ of, times }: PartTimes,
	{ status, opensAgainOn, kinds, venue }: PublishedListing,
	calendar: Calendar,
	now: Date
) {
	const isClosed = status === 'temporarily_closed';
	return {
		sameAsAbove: false,
		title: of && (kinds.length > 1 || of === 'cool_space') ? partWords(of) : null,
		...(isClosed ? closedWhen(opensAgainOn) : whenWords(times, now, calendar)),
		after: isClosed ? null : afterWords(times, now, calendar),
		week: weekWords(times, now, calendar),
		rules: times ? rulesWords(times, localMoment(now).date) : [],
		season: times?.season ? seasonWords(times.season) : null,
		note: times?.note ?? null,
		ofPlace: times && times === venue?.openingTimes ? m.listing_times_of_place() : null
	};
}

function factsView(listing: PublishedListing, place: PlaceData, areaName: (id: string) => string) {
	return {
		cost: [costWords(listing.cost), listing.costNote].filter(Boolean).join('. '),
		ages: agesWords(listing.minAge, listing.maxAge),
		languages: listing.languages.map(languageWords).join(', ') || null,
		serves: servesWords(listing, place, areaName),
		organisation: listing.organisation?.name ?? null,
		categories: place.categories
			.filter(({ id }) => listing.categories.includes(id))
			.map(({ id, name }) => ({ id, name }))
	};
}

function whereView(listing: PublishedListing, areaName: string) {
	const { venue } = listing;
	if (!venue || venue.addressIsHidden) {
		const note = venue
			? m.listing_address_hidden({ area: areaName })
			: m.listing_no_place({ area: areaName });
		return { lines: [], note, point: null, directions: null, venueName: null };
	}
	const { name, addressLine1, addressLine2, town, postcode, pointPrecision } = venue;
	const point = pointOf(venue);
	const lines = [...new Set([name, addressLine1, addressLine2, town, postcode])];
	return {
		lines: lines.filter((line): line is string => Boolean(line)),
		note:
			pointPrecision && pointPrecision !== 'exact' ? m[`listing_point_${pointPrecision}`]() : null,
		point,
		directions: directionsUrl(point, postcode),
		venueName: name
	};
}

const furtherView = ({ id, note, venue }: FurtherPlace) => ({
	id,
	note,
	name: venue.name,
	words: [venue.name, venue.addressLine1, venue.town, venue.postcode].filter(Boolean).join(', '),
	directions: directionsUrl(pointOf(venue), venue.postcode)
});

const pointOf = ({ lat, lng }: Venue): LatLng | null =>
	lat === null || lng === null ? null : { lat, lng };

const seasonWords = (season: { from: string; to: string }) =>
	m.listing_season({ from: monthDayWords(season.from), to: monthDayWords(season.to) });

function agesWords(min: number | null, max: number | null): string | null {
	if (min !== null && max !== null) return m.listing_ages_from_to({ min, max });
	if (min !== null) return m.listing_ages_from({ min });
	if (max !== null) return m.listing_ages_to({ max });
	return null;
}

function servesWords(
	listing: PublishedListing,
	place: PlaceData,
	areaName: (id: string) => string
): string | null {
	const others = listing.areasServed.filter((id) => id !== listing.areaId);
	if (others.length === 0) return null;
	if (others.length >= place.areas.length - 1) {
		return m.listing_serves_all({ borough: place.borough.name });
	}
	return others.map(areaName).join(', ');
}

function warmView(listing: PublishedListing) {
	const warm = listing.details.warmSpace;
	if (!warm) return null;
	return {
		offers: warm.offers.map(warmOfferWords),
		season: warm.season
			? m.listing_warm_season({
					from: monthDayWords(warm.season.from),
					to: monthDayWords(warm.season.to)
				})
			: null,
		note: warm.note
	};
}

type AccessSection = Exclude<keyof AccessGuide, 'checkedOn'>;

/** Sections of the guide of which anything is known: yes first, then no, then what nobody knows. */
function accessView(guide: AccessGuide | null) {
	if (!guide) return null;
	const { checkedOn, ...sections } = guide;
	const known = (Object.entries(sections) as [AccessSection, Record<string, string | null>][])
		.map(([section, { note, ...answers }]) => ({
			title: m[`access_section_${section}`](),
			facts: (['yes', 'no', 'unknown'] as const).flatMap((answer) => factWords(answers, answer)),
			note: note ?? null,
			isKnown: note !== null || Object.values(answers).some((answer) => answer !== 'unknown')
		}))
		.filter(({ isKnown }) => isKnown);
	if (known.length === 0) return null;
	return {
		sections: known,
		checked: checkedOn ? m.listing_access_checked({ date: dateWords(checkedOn) }) : null
	};
}

function factWords(answers: Record<string, string | null>, wanted: 'yes' | 'no' | 'unknown') {
	const names = Object.keys(answers).filter((name) => answers[name] === wanted);
	if (names.length === 0) return [];
	const what = names.map((name) => m[`access_fact_${name}` as 'access_fact_stepFree']()).join(', ');
	const words = {
		yes: m.listing_access_yes,
		no: m.listing_access_no,
		unknown: m.listing_access_not_known
	}[wanted]({ what });
	return [{ answer: wanted, words }];
}

function sourceView({ provenance, updatedAt, kinds }: PublishedListing, now: Date) {
	const { source, sourceDate, sourceUrl, confidence, checkedOn, checkedBy, checkedHow } =
		provenance;
	return {
		source:
			source && sourceDate
				? m.listing_source_dated({ source, date: dateWords(sourceDate) })
				: source,
		sourceUrl,
		mayBeClaimed: provenance.origin !== 'sample',
		confidence: confidence ? m[`listing_confidence_${confidence}`]() : null,
		check:
			checkedOn && checkedHow === 'group_by_email'
				? m.listing_checked_by_group({ date: dateWords(checkedOn) })
				: checkedOn && checkedHow
					? m.listing_checked_by({
							date: dateWords(checkedOn),
							who: checkedBy ?? m.checked_by_default(),
							how: checkMethodWords(checkedHow)
						})
					: checkWords({ checkedOn, kinds }, now).words,
		updated: dateWords(updatedAt.slice(0, 10))
	};
}
