/** Who has it within a walk, and what if: a borough, and three sizes up to a country. */
import { toAsset, type Asset } from '#domain/coverage/asset';
import { compareCoverage } from '#domain/coverage/compare';
import { coverageOf, sumCoverage, type Home } from '#domain/coverage/coverage';
import { NO_CONDITIONS, type Need } from '#domain/coverage/need';
import { applyChanges, type Change } from '#domain/coverage/scenario';
import { ENGLAND } from '#domain/opening/calendar';
import { openMoment } from '#domain/opening/moment';
import { generateDirectory, seededRandom } from '#tests/relevance/generate-directory';
import { summary, type Figure } from './figure';

const ROUNDS = 7;
const MONDAY = new Date('2026-11-23T08:00:00Z');
const NEED: Need = { ...NO_CONDITIONS, days: [1, 2, 3, 4, 5], after: '17:00' };
/** Output areas and listings: a borough, a county, a country. */
const SIZES: [homes: number, listings: number][] = [
	[499, 10_000],
	[20_000, 20_000],
	[200_000, 100_000]
];
const BOROUGH_DEGREES = { lat: 0.12, lng: 0.3 };

/** More homes need more ground, as in life: how dense they are stays the same. */
const stretchFor = (homes: number) => Math.sqrt(homes / 499);

function homesOf(count: number): Home[] {
	const random = seededRandom(11);
	const stretch = stretchFor(count);
	return Array.from({ length: count }, (_, at) => ({
		id: `E${at}`,
		name: null,
		areaId: `area-${at % 4}`,
		placeId: null,
		point: {
			lat: 51.45 + random() * BOROUGH_DEGREES.lat * stretch,
			lng: 0.2 + random() * BOROUGH_DEGREES.lng * stretch
		},
		people: 100 + Math.floor(random() * 400),
		ages: null
	}));
}

/** A realistic directory, its points spread over the same ground as the homes. */
function assetsOf(count: number, homes: number): Asset[] {
	const random = seededRandom(5);
	const stretch = stretchFor(homes);
	const moment = openMoment(MONDAY, ENGLAND);
	return generateDirectory(count).map(({ listing }) => ({
		...toAsset(listing, moment),
		precision: 'exact',
		point: {
			lat: 51.45 + random() * BOROUGH_DEGREES.lat * stretch,
			lng: 0.2 + random() * BOROUGH_DEGREES.lng * stretch
		}
	}));
}

function timed(work: () => unknown): number[] {
	const times: number[] = [];
	for (let round = 0; round <= ROUNDS; round++) {
		const from = performance.now();
		work();
		// The first round warms the compiler.
		if (round > 0) times.push(performance.now() - from);
	}
	return times;
}

export function benchCoverage(): Figure[] {
	return SIZES.flatMap(([homeCount, listingCount], at) => {
		const homes = homesOf(homeCount);
		const assets = assetsOf(listingCount, homeCount);
		const words = `${homeCount.toLocaleString('en-GB')} output areas x ${listingCount.toLocaleString('en-GB')} listings`;
		const cover = (some: readonly Asset[]) => {
			const found = coverageOf(homes, some, NEED);
			for (const area of [0, 1, 2, 3]) {
				sumCoverage(found, 10, ({ areaId }) => areaId === `area-${area}`);
			}
			return found;
		};
		const venueId = assets.find(({ venue }) => venue)?.venue?.id ?? '';
		const changes: Change[] = [
			{ what: 'close_venue', venueId },
			{ what: 'drop_session', slug: assets[7]!.slug, day: 1 },
			{ what: 'close_listing', slug: assets[9]!.slug }
		];
		const coverage = timed(() => cover(assets));
		const whatIf = timed(() =>
			compareCoverage(cover(assets), cover(applyChanges(assets, changes).assets), 10)
		);
		const perHome = summary(coverage).median / homeCount;
		return [
			{
				name: `coverage, ${words}`,
				unit: 'ms',
				...summary(coverage),
				...(at === 0 && { target: { atMost: 150 } }),
				note: `${(perHome * 1000).toFixed(1)} µs for each output area`
			},
			{
				name: `what if, ${words}`,
				unit: 'ms',
				...summary(whatIf),
				...(at === 0 && { target: { atMost: 200 } })
			}
		];
	});
}
