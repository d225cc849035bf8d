/** Which of ten thousand listings are open now: all that an open filter and its counts add to a search. */
import { ENGLAND } from '#domain/opening/calendar';
import { openMoment } from '#domain/opening/moment';
import type { OpeningTimes, WeeklySpan } from '#domain/opening/times';
import { openMask, readyTimes } from '#search/matching/open-mask';
import { summary, type Figure } from './figure';

const LISTINGS = 10_000;
const MORNING = Date.parse('2026-11-23T08:00:00Z');
const MINUTES = 60;

/** Every shape of times, the plain week most often, as in a real directory. */
function timesOf(place: number): OpeningTimes {
	const opens = `${String(8 + (place % 4)).padStart(2, '0')}:00`;
	const closes = `${15 + (place % 6)}:30`;
	const days = [1, 2, 3, 4, 5, 6, 7].filter((day) => (place + day) % 3 > 0);
	const only: WeeklySpan['only'][] = [
		{ nth: [1] },
		{ every: { weeks: 2, from: '2026-11-02' } },
		{ school: 'term' }
	];
	const narrowed = place % 5 === 0 ? only[(place / 5) % only.length] : undefined;
	return {
		spans: days.map((day) => ({
			day,
			opens,
			closes,
			staffed: true,
			...(narrowed && { only: narrowed })
		})),
		season: place % 20 === 0 ? { from: '11-01', to: '03-31' } : null,
		note: null,
		...(place % 3 === 0 && { bankHolidays: 'closed' as const }),
		...(place % 50 === 0 && {
			exceptions: [{ from: '2026-11-20', to: '2026-12-04', hours: [], reason: null }]
		})
	};
}

export function benchOpening(): Figure[] {
	const listings = Array.from({ length: LISTINGS }, (_, place) =>
		readyTimes([{ of: null, kinds: ['group'], times: timesOf(place) }])
	);
	const count = (instant: number): number => {
		const opening = { moment: openMoment(new Date(instant), ENGLAND), kinds: [] };
		let open = 0;
		for (const ready of listings) if (openMask(ready, opening) & 1) open += 1;
		return open;
	};
	const timed = (instant: number) => {
		const from = performance.now();
		const open = count(instant);
		return { took: performance.now() - from, open };
	};
	const midnights = [5, 4, 3, 2, 1, 0].map((days) => timed(MORNING - days * 86_400_000).took);
	const minutes = Array.from({ length: MINUTES }, (_, minute) => timed(MORNING + minute * 60_000));
	const open = minutes.map((one) => one.open);
	return [
		{
			name: 'open now, 10,000 listings',
			unit: 'ms',
			...summary(minutes.map(({ took }) => took)),
			target: { atMost: 5 },
			note: `a new minute each time; ${Math.min(...open)} to ${Math.max(...open)} are open`
		},
		{
			name: 'the first such question after midnight, 10,000 listings',
			unit: 'ms',
			...summary(midnights)
		}
	];
}
