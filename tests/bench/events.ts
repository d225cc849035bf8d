/** What is on in a month, out of two thousand events that recur: all that a month of What's on computes. */
import {
	happeningsIn,
	monthStretch,
	toKnownEvent,
	type KnownEvent
} from '#domain/events/happenings';
import type { PublishedEvent } from '#domain/events/event';
import { schedule } from '#domain/events/schedule';
import { summary, type Figure } from './figure';

const EVENTS = 2_000;
const MONTHS = 48;
const RULES = [
	'FREQ=WEEKLY;BYDAY=TU',
	'FREQ=WEEKLY;BYDAY=MO,WE,FR',
	'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH',
	'FREQ=MONTHLY;BYDAY=1SA',
	'FREQ=MONTHLY;BYDAY=-1FR',
	'FREQ=MONTHLY;BYMONTHDAY=15',
	'FREQ=WEEKLY;BYDAY=SU;COUNT=200',
	'FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR',
	'FREQ=MONTHLY;BYDAY=SA,SU;BYSETPOS=-1',
	'FREQ=YEARLY;BYMONTH=6;BYDAY=2SU'
];

/** Begun over three years, as in a real directory; every tenth with an occasion called off or moved. */
function eventOf(place: number): PublishedEvent {
	const day = new Date(Date.UTC(2024, 0, 1 + ((place * 7) % 1000))).toISOString().slice(0, 10);
	const start = `${day}T${String(9 + (place % 11)).padStart(2, '0')}:30`;
	const end = `${day}T${String(10 + (place % 11)).padStart(2, '0')}:45`;
	const changes = place % 10 === 0 ? [{ on: start, cancelled: true }] : [];
	const read = schedule.parse({ start, end, rule: RULES[place % RULES.length], changes });
	return { id: String(place), title: `Event ${place}`, schedule: read } as PublishedEvent;
}

export function benchEvents(): Figure[] {
	const events: KnownEvent[] = Array.from({ length: EVENTS }, (_, place) =>
		toKnownEvent(eventOf(place))
	);
	let found = 0;
	const took = Array.from({ length: MONTHS }, (_, index) => {
		const month = new Date(Date.UTC(2026, index, 1)).toISOString().slice(0, 7);
		const from = performance.now();
		found += happeningsIn(events, monthStretch(month)).length;
		return performance.now() - from;
	});
	return [
		{
			name: "what's on in a month, 2,000 recurring events",
			unit: 'ms',
			...summary(took),
			target: { atMost: 30 },
			note: `another month each time; about ${Math.round(found / MONTHS)} occasions in one`
		}
	];
}
