/**
 * Where people live who have no match within a walk. Everything is counted twice: with what is certain, and with what
 * could be a match as far as we know. The truth lies between the two.
 */
import type { LatLng } from '../geography';
import { atEachPlace, type Asset } from './asset';
import { matcherOf, surer, type Match, type Unknown } from './match';
import { nearestOf, type Found } from './nearest';
import type { Need } from './need';
import { WALKS, type Walk } from './walk';

/** People from `from` to `to` years of age, both included; null is no end. */
export type AgeBand = { from: number; to: number | null; people: number };

/** An output area of the census; where none were imported, a town or village of which nobody is counted. */
export type Home = {
	id: string;
	name: string | null;
	areaId: string | null;
	/** The town or village whose middle is nearest; null where that is not known. */
	placeId: string | null;
	/** Null: it cannot be measured from there. */
	point: LatLng | null;
	/** Null where nobody was counted. */
	people: number | null;
	ages: AgeBand[] | null;
};

export type Reach = {
	home: Home;
	/** The shortest walk to something certain; null: none within the longest. */
	certain: Found | null;
	/** The same with what is not certain. */
	possible: Found | null;
};

export type Coverage = {
	/** Only those homes that have a point. */
	reaches: Reach[];
	/** Homes from which nothing can be measured. */
	unplaced: Home[];
	certain: Asset[];
	unsure: { asset: Asset; unknown: Unknown[] }[];
	/** Of these two, what meets the need but is nowhere on the map. */
	nowhere: Asset[];
};

/**
 * Every match counts wherever it is: nobody stops at the edge of an area. A listing with several places is one match,
 * and near whoever is near any place of it that meets the need.
 */
export function coverageOf(homes: readonly Home[], assets: readonly Asset[], need: Need): Coverage {
	const certain: Asset[] = [];
	const unsure: Coverage['unsure'] = [];
	const nowhere: Asset[] = [];
	const points: Record<'yes' | 'unknown', LatLng[]> = { yes: [], unknown: [] };
	const matchOf = matcherOf(need);
	for (const asset of assets) {
		let best: Match = { verdict: 'no' };
		let isSomewhere = false;
		for (const there of atEachPlace(asset)) {
			const match = matchOf(there);
			best = surer(best, match);
			if (match.verdict === 'no' || !there.point) continue;
			points[match.verdict].push(there.point);
			isSomewhere = true;
		}
		if (best.verdict === 'no') continue;
		if (best.verdict === 'yes') certain.push(asset);
		else unsure.push({ asset, unknown: best.unknown });
		if (!isSomewhere) nowhere.push(asset);
	}
	const toCertain = nearestOf(points.yes);
	const toUnsure = nearestOf(points.unknown);
	const reaches: Reach[] = [];
	const unplaced: Home[] = [];
	for (const home of homes) {
		if (!home.point) {
			unplaced.push(home);
			continue;
		}
		const sure = toCertain(home.point);
		const other = sure?.walk === WALKS[0] ? null : toUnsure(home.point);
		const isNearer = other !== null && (sure === null || other.walk < sure.walk);
		reaches.push({ home, certain: sure, possible: isNearer ? other : sure });
	}
	return { reaches, unplaced, certain, unsure, nowhere };
}

export const isWithin = (found: Found | null, walk: Walk): boolean =>
	found !== null && found.walk <= walk;

/** How many live there, and how many of them have a match within the walk. Without counts of people, homes count. */
export type Share = { all: number; certain: number; possible: number };

export type CoverageSum = {
	/** Null: nobody was counted; then `homes` is all there is. */
	people: Record<Walk, Share> | null;
	homes: Record<Walk, Share>;
	/** By age, where the census says it; for the walk that was asked about. */
	ages: (Share & { from: number; to: number | null })[];
	/** People of whom we do not know where they live, so that nothing can be measured. */
	unplacedPeople: number;
};

/** What that comes to for some of the homes: those of an area, of a village. */
export function sumCoverage(
	coverage: Coverage,
	walk: Walk,
	isOne: (home: Home) => boolean
): CoverageSum {
	const here = coverage.reaches.filter(({ home }) => isOne(home));
	const counted = here.filter(({ home }) => home.people !== null);
	const byWalk = (some: Reach[], weight: (home: Home) => number) =>
		Object.fromEntries(WALKS.map((one) => [one, shareOf(some, one, weight)])) as Record<
			Walk,
			Share
		>;
	return {
		people: counted.length > 0 ? byWalk(counted, ({ people }) => people ?? 0) : null,
		homes: byWalk(here, () => 1),
		ages: agesOf(counted, walk),
		unplacedPeople: coverage.unplaced
			.filter(isOne)
			.reduce((sum, { people }) => sum + (people ?? 0), 0)
	};
}

function shareOf(reaches: Reach[], walk: Walk, weight: (home: Home) => number): Share {
	const share: Share = { all: 0, certain: 0, possible: 0 };
	for (const { home, certain, possible } of reaches) {
		const counts = weight(home);
		share.all += counts;
		if (isWithin(certain, walk)) share.certain += counts;
		if (isWithin(possible, walk)) share.possible += counts;
	}
	return share;
}

/** Bands as the first home has them; a home with others is left out, because adding those up would be wrong. */
function agesOf(reaches: Reach[], walk: Walk): CoverageSum['ages'] {
	const bands = reaches.find(({ home }) => home.ages)?.home.ages ?? [];
	return bands.map(({ from, to }) => {
		const peopleOf = ({ ages }: Home) =>
			ages?.find((band) => band.from === from && band.to === to)?.people ?? 0;
		return { from, to, ...shareOf(reaches, walk, peopleOf) };
	});
}
