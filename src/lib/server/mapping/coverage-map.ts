/** The picture of a coverage: homes by how near they have it, or by what a change means to them. */
import { isWithin, type Coverage, type Home, type Reach } from '#domain/coverage/coverage';
import { WALKS, type Walk } from '#domain/coverage/walk';
import { m } from '$lib/paraglide/messages';
import type { Drawings } from '../drawings';

export type MapState =
	'walk5' | 'walk10' | 'walk15' | 'walk20' | 'has' | 'gains' | 'loses' | 'may' | 'none';

type Shaded = { home: Home; state: MapState };
/** In the key, and on a shape, of which there are hundreds. */
type Sort = { state: MapState; words: string; brief: string };

/** Nearest first; whatever is beyond the walk that was asked about is "may" or "none". */
export function coverageMap(
	drawings: Drawings,
	{ reaches }: Coverage,
	walk: Walk,
	isHere: (home: Home) => boolean
) {
	const stateOf = ({ certain, possible }: Reach): MapState => {
		if (certain && isWithin(certain, walk)) return `walk${certain.walk}`;
		return isWithin(possible, walk) ? 'may' : 'none';
	};
	const shaded = reaches
		.filter(({ home }) => isHere(home))
		.map((reach) => ({ home: reach.home, state: stateOf(reach) }));
	const within = WALKS.filter((one) => one <= walk).map((one) => ({
		state: `walk${one}` as const,
		words: m.rooms_map_within({ minutes: one }),
		brief: m.rooms_minutes({ minutes: one })
	}));
	return mapView(drawings, shaded, [...within, ...BEYOND()]);
}
export type CoverageMapView = ReturnType<typeof coverageMap>;

/** What a change means, by what is certain. Both must be of the same homes. */
export function changeMap(
	drawings: Drawings,
	before: Coverage,
	after: Coverage,
	walk: Walk
): CoverageMapView {
	const had = new Set(
		before.reaches.filter(({ certain }) => isWithin(certain, walk)).map(({ home }) => home.id)
	);
	const stateOf = ({ home, certain, possible }: Reach): MapState => {
		if (isWithin(certain, walk)) return had.has(home.id) ? 'has' : 'gains';
		if (had.has(home.id)) return 'loses';
		return isWithin(possible, walk) ? 'may' : 'none';
	};
	const shaded = after.reaches.map((reach) => ({ home: reach.home, state: stateOf(reach) }));
	return mapView(drawings, shaded, [
		{ state: 'gains', words: m.rooms_map_gains(), brief: m.rooms_map_brief_gains() },
		{ state: 'loses', words: m.rooms_map_loses(), brief: m.rooms_map_brief_loses() },
		{ state: 'has', words: m.rooms_map_has(), brief: m.rooms_map_brief_has() },
		...BEYOND()
	]);
}

const BEYOND = (): Sort[] => [
	{ state: 'may', words: m.rooms_dot_possible(), brief: m.rooms_map_brief_may() },
	{ state: 'none', words: m.rooms_dot_none(), brief: m.rooms_map_brief_none() }
];

/** People were counted: each census area has its own piece of ground. Else places are discs on the ground. */
function mapView(drawings: Drawings, shaded: Shaded[], sorts: Sort[]) {
	const isCells = shaded.some(({ home }) => home.people !== null);
	const paths = drawings.homes(
		shaded.map(({ home }) => ({ areaId: home.areaId, point: home.point! })),
		isCells ? 'cells' : 'discs'
	);
	const shapes = shaded.map(({ home, state }, at) => ({ home, state, path: paths[at]! }));
	const bands = shaded.find(({ home }) => home.ages)?.home.ages ?? [];
	const areaIds = [...new Set(shaded.map(({ home }) => home.areaId))];
	return {
		isCells,
		areas: areaIds.map((areaId) => ({
			areaId: areaId ?? '',
			sorts: sorts.map((sort) => ({
				state: sort.state,
				shapes: shapes
					.filter(({ home, state }) => home.areaId === areaId && state === sort.state)
					.map(({ home, path }) => ({ path, title: titleOf(home, sort) }))
			}))
		})),
		ageNames: bands.map(ageWords),
		sorts: sorts.map(({ state, words }) => {
			const homes = shaded.filter((one) => one.state === state).map(({ home }) => home);
			return {
				...{ state, words, homes: homes.length },
				people: homes.reduce((sum, { people }) => sum + (people ?? 0), 0),
				ages: bands.map((band) => peopleAged(homes, band))
			};
		})
	};
}

const titleOf = ({ name, people }: Home, { brief }: Sort): string =>
	people === null ? `${name}: ${brief}` : m.rooms_map_cell({ count: people, what: brief });

type Band = { from: number; to: number | null };

export const ageWords = ({ from, to }: Band): string =>
	to === null ? m.rooms_age_from({ from }) : m.rooms_age_between({ from, to });

/** A home counted in other bands is left out, as wherever ages are added up. */
const peopleAged = (homes: readonly Home[], { from, to }: Band): number =>
	homes
		.flatMap(({ ages }) => ages ?? [])
		.filter((band) => band.from === from && band.to === to)
		.reduce((sum, { people }) => sum + people, 0);
