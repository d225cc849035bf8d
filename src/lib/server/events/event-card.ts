/** An occasion of an event in finished words, for lists. */
import { isOn, type Happening } from '$lib/domain/events/happenings';
import { dayOfWall, dateOfDay, instantOfWall } from '$lib/domain/events/wall';
import type { PlaceData } from '$lib/domain/place-data';
import { costWords } from '$lib/words/directory';
import { bookingWords, dayTitle, hoursWords, stateWords } from '$lib/words/events';
import { m } from '$lib/paraglide/messages';

export type EventCard = {
	/** Different for every occasion of every event. */
	key: string;
	slug: string;
	title: string;
	summary: string;
	/** "10am to noon" */
	hours: string;
	/** Called off, moved; null where all is as planned. */
	state: string | null;
	note: string | null;
	/** False: nobody should go. */
	isOn: boolean;
	/** "Landing Stage Sample Centre, Tilbury" */
	where: string;
	who: string | null;
	/** Cost and booking in a few words each. */
	marks: string[];
	isSample: boolean;
};

export type EventDay = { date: string; title: string; events: EventCard[] };

export function eventCard(happening: Happening, place: PlaceData): EventCard {
	const { event, occurrence } = happening;
	const isOff = event.status === 'cancelled';
	return {
		key: `${event.slug}-${occurrence.original}-${occurrence.state}`,
		slug: event.slug,
		title: occurrence.change?.title ?? event.title,
		summary: event.summary,
		hours: hoursWords(occurrence, event.schedule.allDay),
		state: isOff ? m.events_cancelled() : stateWords(occurrence, event.schedule.allDay),
		note: isOff ? event.statusNote : (occurrence.change?.note ?? null),
		isOn: isOn(happening),
		where: whereWords(happening, place),
		who: event.listing?.name ?? event.organisation?.name ?? null,
		marks: [
			...(event.cost === 'unknown' ? [] : [event.costNote ?? costWords(event.cost)]),
			...(event.booking === 'unknown' ? [] : [bookingWords(event.booking)])
		],
		isSample: event.origin === 'sample'
	};
}

function whereWords({ event: { venue, placeNote, areaId } }: Happening, { areas }: PlaceData) {
	const area = areas.find(({ id }) => id === areaId)?.shortName ?? areaId;
	if (!venue || venue.addressIsHidden) return placeNote ?? m.card_area({ area });
	return [...new Set([venue.name, venue.town].filter(Boolean))].join(', ');
}

/** The occasions by day. What goes on for days stands on its first day, or on today. */
export function eventDays(
	happenings: readonly Happening[],
	firstDay: number,
	today: number,
	place: PlaceData
): EventDay[] {
	const days = new Map<number, Happening[]>();
	for (const happening of happenings) {
		const day = Math.max(dayOfWall(happening.occurrence.start), firstDay);
		const known = days.get(day);
		if (known) known.push(happening);
		else days.set(day, [happening]);
	}
	return [...days.entries()]
		.sort(([a], [b]) => a - b)
		.map(([day, those]) => ({
			date: dateOfDay(day),
			title: dayTitle(day, today),
			events: those.map((one) => eventCard(one, place))
		}));
}

/** For programs: "2026-11-24T10:00:00.000Z", or the date alone where it is for whole days. */
export const isoOf = (wall: number, allDay: boolean): string =>
	allDay ? dateOfDay(dayOfWall(wall)) : new Date(instantOfWall(wall)).toISOString();
