/** Coverage in finished words: shares by area, by village and by age, a map, and the listings behind it. */
import {
	coverageOf,
	sumCoverage,
	type Coverage,
	type CoverageSum,
	type Home,
	type Share
} from '#domain/coverage/coverage';
import { straightMetres, WALKS, type Walk } from '#domain/coverage/walk';
import { m } from '$lib/paraglide/messages';
import { needWords } from '$lib/words/mapping';
import type { Services } from '../services';
import type { CoverageAsk } from './coverage-ask';
import { ageWords, coverageMap } from './coverage-map';
import type { RoomBook } from './room-book';
import { byName, linkTo } from './room-view';

type Needs = Pick<Services, 'readRooms' | 'place' | 'drawings'>;

const LISTED = 60;

export async function coverageView(services: Needs, ask: CoverageAsk, now: Date) {
	const book = await services.readRooms(now);
	const coverage = coverageOf(book.homes, book.assets, ask.need);
	const isHere = ({ areaId }: Home) => ask.areaId === null || areaId === ask.areaId;
	return {
		...describeCoverage(services, book, coverage, ask),
		map: coverageMap(services.drawings, coverage, ask.walk, isHere)
	};
}
export type CoverageView = ReturnType<typeof describeCoverage>;

/** The same of a coverage that was worked out elsewhere, such as one after changes. */
export function describeCoverage(
	{ place }: Pick<Needs, 'place'>,
	book: RoomBook,
	coverage: Coverage,
	ask: CoverageAsk
) {
	const { walk, areaId } = ask;
	const isHere = (home: Home) => areaId === null || home.areaId === areaId;
	const sum = (isOne: (home: Home) => boolean) => sumCoverage(coverage, walk, isOne);
	const all = sum(isHere);
	return {
		today: book.today,
		need: needWords(ask.need, place),
		walk,
		reachMetres: Math.round(straightMetres(walk)),
		isCounted: all.people !== null,
		population: book.population,
		unplacedPeople: all.unplacedPeople,
		whole: shareView(sharesOf(all)[walk]),
		areas: place.areas
			.filter(({ id }) => areaId === null || id === areaId)
			.map(({ id, shortName }) =>
				rowView(
					shortName,
					sum((home) => home.areaId === id)
				)
			),
		villages: place.places
			.filter((one) => areaId === null || one.areaId === areaId)
			.map(({ id, name }) => ({ name, one: sum((home) => isHere(home) && home.placeId === id) }))
			.filter(({ one }) => sharesOf(one)[walk].all > 0)
			.map(({ name, one }) => ({ name, ...shareView(sharesOf(one)[walk]) })),
		ages: all.ages.map(({ from, to, ...share }) => ({
			name: ageWords({ from, to }),
			...shareView(share)
		})),
		...behind(coverage)
	};
}

/** The listings that were counted. */
function behind({ certain, unsure, nowhere }: Coverage) {
	return {
		certain: byName(certain).slice(0, LISTED).map(linkTo),
		certainCount: certain.length,
		unsure: unsure.slice(0, LISTED).map(({ asset, unknown }) => ({
			...linkTo(asset),
			unknown: unknown.map((one) => m[`rooms_unknown_${one}`]()).join(', ')
		})),
		unsureCount: unsure.length,
		nowhereCount: nowhere.length
	};
}

/** People where they were counted, else places. */
export const sharesOf = ({ people, homes }: CoverageSum): Record<Walk, Share> => people ?? homes;

const rowView = (name: string, sum: CoverageSum) => ({
	name,
	all: sharesOf(sum)[WALKS[0]].all,
	walks: WALKS.map((walk) => ({ walk, ...shareView(sharesOf(sum)[walk]) }))
});

export const shareView = ({ all, certain, possible }: Share) => ({
	all,
	certain,
	possible,
	without: all - certain,
	certainPercent: percentWords(certain, all),
	possiblePercent: percentWords(possible, all),
	share: all ? certain / all : 0
});

/** "100%" is only ever everybody, and "0%" nobody. */
export function percentWords(part: number, all: number): string {
	if (all === 0) return m.rooms_nobody_lives();
	const rounded = Math.round((part * 100) / all);
	const honest = part === all || part === 0 ? rounded : Math.min(99, Math.max(1, rounded));
	return `${honest}%`;
}
