/** An event in finished words, part by part, as its page shows it. */
import { accessFeatures } from '$lib/domain/access';
import { wallNow, type KnownEvent } from '$lib/domain/events/happenings';
import { nextOccurrences, type Occurrence } from '$lib/domain/events/occurrences';
import { DAY_MINUTES, dateOfDay, dayOfWall, parseWall } from '$lib/domain/events/wall';
import type { PlaceData } from '$lib/domain/place-data';
import { m } from '$lib/paraglide/messages';
import { directionsUrl } from '$lib/server/directions';
import type { EventBook } from '$lib/server/events/event-book';
import { accessWords, costWords, languageWords } from '$lib/words/directory';
import { bookingWords, dayTitle, hoursWords, ruleWords, stateWords } from '$lib/words/events';
import { dateWords } from '$lib/words/dates';

export type EventView = ReturnType<typeof eventView>;

const DATES_SHOWN = 8;
const EARLIER_SHOWN = 3;

export function eventView(event: KnownEvent, book: EventBook, place: PlaceData, now: Date) {
	const { listing, organisation } = event;
	return {
		slug: event.slug,
		title: event.title,
		summary: event.summary,
		paragraphs: event.description.split(/\n\s*\n/).filter(Boolean),
		isSample: event.origin === 'sample',
		calledOff: event.status === 'cancelled' ? { note: event.statusNote } : null,
		notTheirs: event.notTheirs,
		...whenView(event, now),
		where: whereView(event, place),
		who: {
			listing,
			organisation: organisation?.name === listing?.name ? null : organisation?.name
		},
		facts: factsView(event),
		access: {
			features: accessFeatures(event.venue?.access ?? null).map(accessWords),
			note: event.accessNote
		},
		categories: place.categories.filter(({ id }) => event.categories.includes(id)),
		collections: book.collections
			.filter(({ id }) => event.collections.includes(id))
			.map(({ id, name }) => ({ id, name })),
		web: event.web,
		source: event.source
			? m.event_source_words({
					source: event.source,
					date: dateWords(event.updatedAt.slice(0, 10))
				})
			: m.event_source_none({ date: dateWords(event.updatedAt.slice(0, 10)) })
	};
}

function whenView(event: KnownEvent, now: Date) {
	const { schedule, occurrences } = event;
	const from = wallNow(now);
	const today = dayOfWall(from);
	const next = nextOccurrences(occurrences, from, DATES_SHOWN);
	const { end } = occurrences;
	const start = parseWall(schedule.start);
	const earlier = occurrences.between(Math.max(start, from - 200 * DAY_MINUTES), from);
	const view = (one: Occurrence) => ({
		key: `${one.original}-${one.state}`,
		day: dayTitle(dayOfWall(one.start), today),
		hours: hoursWords(one, schedule.allDay),
		state: stateWords(one, schedule.allDay),
		note: one.change?.note ?? null,
		isOn: one.state === 'on' || one.state === 'moved'
	});
	return {
		rule: ruleWords(schedule),
		next: next.map(view),
		isAll: end !== null && occurrences.between(from, end + 1).length <= next.length,
		isEndless: end === null,
		over:
			next.length === 0 && end !== null
				? m.event_is_over({ date: dateWords(dateOfDay(dayOfWall(end - 1))) })
				: null,
		earlier: earlier
			.filter((one) => one.end <= from)
			.slice(-EARLIER_SHOWN)
			.map(view)
	};
}

function whereView({ venue, areaId, placeNote }: KnownEvent, place: PlaceData) {
	const area = place.areas.find(({ id }) => id === areaId)?.shortName ?? areaId;
	if (!venue || venue.addressIsHidden) {
		const note = placeNote ?? m.event_no_place({ area });
		return { lines: [], note, point: null, directions: null, venue: null, precision: null };
	}
	const { name, addressLine1, addressLine2, town, postcode, lat, lng, pointPrecision } = venue;
	const point = lat !== null && lng !== null ? { lat, lng } : null;
	const lines = [...new Set([name, addressLine1, addressLine2, town, postcode])];
	return {
		lines: lines.filter((line): line is string => Boolean(line)),
		note: placeNote,
		point,
		directions: directionsUrl(point, postcode),
		venue: { slug: venue.slug, name },
		precision:
			pointPrecision && pointPrecision !== 'exact' ? m[`listing_point_${pointPrecision}`]() : null
	};
}

function factsView(event: KnownEvent) {
	const { minAge, maxAge } = event;
	const ages = [
		minAge !== null && maxAge !== null && m.listing_ages_from_to({ min: minAge, max: maxAge }),
		minAge !== null && maxAge === null && m.listing_ages_from({ min: minAge }),
		minAge === null && maxAge !== null && m.listing_ages_to({ max: maxAge })
	].find(Boolean);
	const cost = event.cost === 'unknown' ? event.costNote : costWords(event.cost);
	return [
		[
			m.event_cost(),
			[cost, event.costNote].filter((w, i, all) => w && all.indexOf(w) === i).join('. ')
		],
		[
			m.event_booking(),
			[bookingWords(event.booking), event.bookingNote].filter(Boolean).join('. ')
		],
		[m.event_for(), event.audience],
		[m.event_ages(), ages || null],
		[m.event_languages(), event.languages.map(languageWords).join(', ')]
	].flatMap(([name, words]) => (name && words ? [{ name, words }] : []));
}
