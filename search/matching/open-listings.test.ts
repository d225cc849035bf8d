/** Listings whose kinds keep different hours, in season and out of it, against a slow second opinion. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Kind } from '#domain/kind';
import type { PublishedListing } from '#domain/listing';
import { addDays, localMoment, wallClock, weekdayOf } from '#domain/local-time';
import { bankHolidayOn, ENGLAND } from '#domain/opening/calendar';
import type { Season } from '#domain/opening/season';
import type { OpeningTimes } from '#domain/opening/times';
import { OPEN_FILTERS, queryFor, type OpenFilter } from '#domain/search-query';
import { lexicon } from '../contract/borough';
import { listing } from '../contract/sketch';
import { createEmbeddedEngine } from '../engines/embedded.server';

const RUNS = 40;
const LISTINGS = 25;
const QUESTIONS = 12;

type Slot = { date: string; from: number; to: number; ask: string | undefined };

const within = ({ from, to }: Season, date: string) => {
	const day = date.slice(5);
	return from <= to ? from <= day && day <= to : from <= day || day <= to;
};
const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** What a kind goes by: its times, and the parts of the year in which they count at all. */
function sourcesOf(one: PublishedListing, kind: Kind): [OpeningTimes | null, Season[]][] {
	const shared = one.openingTimes ?? one.venue?.openingTimes ?? null;
	const { warmSpace, hirc } = one.details;
	if (kind === 'hirc') return [[hirc?.openingTimes ?? shared, []]];
	if (kind !== 'warm_space' || !warmSpace) return [[shared, []]];
	const warm: [OpeningTimes | null, Season[]] = [
		warmSpace.openingTimes ?? shared,
		warmSpace.season ? [warmSpace.season] : []
	];
	const { cool } = warmSpace;
	return cool ? [warm, [cool.openingTimes ?? shared, [cool.season]]] : [warm];
}

function slotsOn(times: OpeningTimes | null, seasons: Season[], date: string): Slot[] {
	if (!times) return [];
	const isOn = seasons.every((season) => within(season, date));
	const exception = (times.exceptions ?? []).filter(({ from }) => from === date).at(-1);
	const wall = wallClock(date);
	const slot = ({ opens, closes, ask }: { opens: string; closes: string; ask?: string }): Slot => {
		const from = minutes(opens);
		const to = minutes(closes) + (minutes(closes) <= from ? 1440 : 0);
		return { date, from: wall(from), to: wall(to), ask: ask ?? times.ask };
	};
	if (exception) return isOn ? exception.hours.map(slot) : [];
	const isHoliday = bankHolidayOn(ENGLAND, date) !== null;
	if (!isOn || (times.season && !within(times.season, date))) return [];
	// Closed, or nobody has said: either way no promise.
	if (isHoliday && times.bankHolidays !== 'as_usual') return [];
	return times.spans.filter(({ day }) => day === weekdayOf(date)).map(slot);
}

function answers(one: PublishedListing, kinds: Kind[], open: OpenFilter, now: Date): boolean {
	if (one.status === 'temporarily_closed') return false;
	const asked = one.kinds.filter((kind) => kinds.length === 0 || kinds.includes(kind));
	const today = localMoment(now).date;
	const slots = (asked.length > 0 ? asked : one.kinds).flatMap((kind) =>
		sourcesOf(one, kind).flatMap(([times, seasons]) =>
			[-1, 0, 1, 2, 3, 4, 5, 6].flatMap((days) => slotsOn(times, seasons, addDays(today, days)))
		)
	);
	const at = now.getTime();
	const running = slots.filter(({ date, from, to }) => date <= today && from <= at && at < to);
	if (open === 'now') return running.some(({ ask }) => ask !== 'by_appointment');
	const isToday = slots.some(({ date, from }) => date === today && from > at);
	if (open === 'today') return isToday || running.length > 0;
	return slots.some(({ date, to }) => {
		if (date < today) return false;
		const day = weekdayOf(date);
		if (open === 'weekend') return day >= 6;
		if (open === 'evening') return day <= 5 && to > wallClock(date)(17 * 60 + 30);
		return OPEN_FILTERS.indexOf(open) - OPEN_FILTERS.indexOf('mon') + 1 === day;
	});
}

const clock = fc
	.tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '30', '45'))
	.map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`);
const hours = fc.record({ opens: clock, closes: clock, staffed: fc.boolean() });
const season = fc.constantFrom(
	{ from: '11-01', to: '03-31' },
	{ from: '06-01', to: '08-31' },
	{ from: '12-20', to: '01-05' }
);
const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: undefined });
const times: fc.Arbitrary<OpeningTimes> = fc
	.record({
		spans: fc.array(fc.tuple(fc.integer({ min: 1, max: 7 }), hours), { maxLength: 6 }),
		season: fc.option(season, { freq: 4 }),
		bankHolidays: fc.constantFrom(undefined, 'closed' as const, 'as_usual' as const),
		ask: fc.constantFrom(undefined, undefined, 'by_appointment' as const, 'call_first' as const),
		exceptions: fc.array(
			fc.tuple(
				fc.constantFrom('2026-12-24', '2026-12-25', '2026-06-30', '2027-01-05', '2027-03-28'),
				fc.array(hours, { maxLength: 1 })
			),
			{ maxLength: 2 }
		)
	})
	.map(({ spans, exceptions, ...rest }) => ({
		...rest,
		note: null,
		spans: spans.map(([day, one]) => ({ day, ...one })),
		exceptions: exceptions.map(([on, some]) => ({ from: on, to: on, hours: some, reason: null }))
	}));
const someKinds = fc.uniqueArray(
	fc.constantFrom<Kind>('library', 'hub', 'group', 'warm_space', 'hirc'),
	{ minLength: 1, maxLength: 3 }
);
const sketch = fc
	.record({
		kinds: someKinds,
		openingTimes: fc.option(times),
		venue: maybe(times),
		warm: fc.option(season),
		warmTimes: maybe(times),
		cool: maybe(fc.record({ season, openingTimes: maybe(times) })),
		hirc: maybe(times),
		status: fc.constantFrom('published', 'published', 'published', 'temporarily_closed')
	})
	.map(({ kinds, openingTimes, venue, warm, warmTimes, cool, hirc, status }) => ({
		kinds,
		openingTimes,
		status: status as PublishedListing['status'],
		venueTimes: venue,
		details: {
			warmSpace: { offers: [], season: warm, openingTimes: warmTimes, cool, note: null },
			hirc: { whatHappens: '', canDo: [], cannotDo: [], languages: [], openingTimes: hirc }
		}
	}));
const moments = fc.oneof(
	fc.date({ min: new Date('2026-01-01'), max: new Date('2028-01-01'), noInvalidDate: true }),
	fc
		.tuple(
			fc.constantFrom('2026-10-31', '2026-12-24', '2026-12-31', '2027-03-28', '2026-06-29'),
			fc.integer({ min: 0, max: 48 * 60 })
		)
		.map(([date, later]) => new Date(Date.parse(date) + later * 60_000))
);
const question = fc.record({
	now: moments,
	open: fc.constantFrom(...OPEN_FILTERS),
	kinds: fc.oneof(fc.constant<Kind[]>([]), someKinds)
});

it(`finds what is open among ${RUNS * LISTINGS} listings in ${RUNS * LISTINGS * QUESTIONS} cases`, async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.array(sketch, { minLength: LISTINGS, maxLength: LISTINGS }),
			fc.array(question, { minLength: QUESTIONS, maxLength: QUESTIONS }),
			async (sketches, questions) => {
				const listings = sketches.map(({ venueTimes, ...some }, index) => {
					const made = listing({ ...some, name: `N${index}`, at: ['brickford', index] });
					return { ...made, venue: { ...made.venue!, openingTimes: venueTimes ?? null } };
				});
				const engine = createEmbeddedEngine(lexicon);
				await engine.replaceAll(listings);
				for (const { now, open, kinds } of questions) {
					const found = await engine.points(queryFor({ open, kinds }), now, 1000);
					const isAsked = (one: PublishedListing) =>
						kinds.length === 0 || one.kinds.some((kind) => kinds.includes(kind));
					const expected = listings.filter((one) => isAsked(one) && answers(one, kinds, open, now));
					expect(found.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort());
					const { facets } = await engine.search(queryFor({ open, kinds }), now);
					for (const kind of new Set(listings.flatMap((one) => one.kinds))) {
						const count = listings.filter(
							(one) => one.kinds.includes(kind) && answers(one, [kind], open, now)
						).length;
						expect([kind, facets.kind[kind] ?? 0]).toEqual([kind, count]);
					}
				}
			}
		),
		{ numRuns: RUNS }
	);
}, 120_000);
