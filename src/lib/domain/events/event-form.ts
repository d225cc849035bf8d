/**
 * The form in which people write an event: text as it was typed, right or wrong, to be kept, compared and merged. What
 * happens to single dates has a form of its own.
 */
import { mergeFields, type Merge } from '../merge-fields';
import type { EventContent } from './event';
import { repeatOf } from './repeat';

export type TypedEvent = {
	title: string;
	summary: string;
	description: string;
	/** "YYYY-MM-DD" */
	startDate: string;
	/** "HH:mm"; empty where it is for whole days. */
	startTime: string;
	/** Empty: the day on which it begins. */
	endDate: string;
	endTime: string;
	/** "yes" or empty. */
	allDay: string;
	repeat: string;
	/** The last day of what comes again; empty: no end. */
	until: string;
	/** Empty for none. */
	listingId: string;
	venueId: string;
	placeNote: string;
	notTheirs: string;
	areaId: string;
	categories: string[];
	collections: string[];
	cost: string;
	costNote: string;
	booking: string;
	bookingNote: string;
	web: string;
	audience: string;
	minAge: string;
	maxAge: string;
	/** BCP 47 codes with commas between. */
	languages: string;
	accessNote: string;
};
export type EventField = keyof TypedEvent;

/** What people decide about an event, with what it belongs to. */
export type EventPart = Omit<EventContent, 'status' | 'statusNote' | 'origin' | 'source'> & {
	listingId: string | null;
	venueId: string | null;
};

/** A form that nobody has filled in. */
export const EMPTY_EVENT: TypedEvent = {
	...{ title: '', summary: '', description: '' },
	...{
		startDate: '',
		startTime: '',
		endDate: '',
		endTime: '',
		allDay: '',
		repeat: 'once',
		until: ''
	},
	...{ listingId: '', venueId: '', placeNote: '', notTheirs: '', areaId: '' },
	...{ categories: [], collections: [], cost: 'unknown', costNote: '' },
	...{ booking: 'unknown', bookingNote: '', web: '' },
	...{ audience: '', minAge: '', maxAge: '', languages: '', accessNote: '' }
};
/** In the order of the form. */
export const EVENT_FIELDS = Object.keys(EMPTY_EVENT) as EventField[];

/** What a calendar that is read for a group says anew each time: changed there, not here. */
export const CALENDAR_FIELDS: readonly EventField[] = [
	...(['title', 'summary', 'description', 'startDate', 'startTime', 'endDate', 'endTime'] as const),
	...(['allDay', 'repeat', 'until', 'listingId', 'venueId', 'placeNote', 'areaId', 'web'] as const)
];

/** The form of an event as it stands. */
export function typedOfEvent(event: EventPart): TypedEvent {
	const { start, end, allDay, rule } = event.schedule;
	const startDate = start.slice(0, 10);
	const endDate = end.slice(0, 10);
	return {
		...{ title: event.title, summary: event.summary, description: event.description },
		startDate,
		startTime: allDay ? '' : start.slice(11),
		endDate: endDate === startDate ? '' : endDate,
		endTime: allDay ? '' : end.slice(11),
		allDay: allDay ? 'yes' : '',
		...repeatOf(rule, startDate),
		listingId: event.listingId ?? '',
		venueId: event.venueId ?? '',
		placeNote: event.placeNote ?? '',
		notTheirs: event.notTheirs ?? '',
		areaId: event.areaId,
		categories: [...event.categories],
		collections: [...event.collections],
		cost: event.cost,
		costNote: event.costNote ?? '',
		booking: event.booking,
		bookingNote: event.bookingNote ?? '',
		web: event.web ?? '',
		audience: event.audience ?? '',
		minAge: event.minAge?.toString() ?? '',
		maxAge: event.maxAge?.toString() ?? '',
		languages: event.languages.join(', '),
		accessNote: event.accessNote ?? ''
	};
}

/** Lists are sets: the same ones in another order are no change. */
const comparable = (value: string | string[]): string =>
	typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : [...value].sort().join('\n');

const isSame = (a: TypedEvent, b: TypedEvent, field: EventField): boolean =>
	comparable(a[field]) === comparable(b[field]);

export type EventMerge = Merge<TypedEvent, EventField>;

/** Joins what two people made of the same event. `base` is what both saw when they began. */
export const mergeEvents = (base: TypedEvent, theirs: TypedEvent, mine: TypedEvent): EventMerge =>
	mergeFields(EVENT_FIELDS, isSame, { base, theirs, mine });
