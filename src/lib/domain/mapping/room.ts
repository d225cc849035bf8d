/** The figures of an area's room: strength first. Each comes with the figure that opens its listings. */
import { KINDS } from '../kind';
import type { Category } from '../kind';
import {
	counts,
	DAY_PARTS,
	figureFor,
	type DayPart,
	type Figure,
	type PlacedAsset
} from './figure';

export type Count = { figure: Figure; count: number };
const WEEK = [1, 2, 3, 4, 5, 6, 7];

export type RoomFigures = {
	total: Count;
	checked: Count;
	hoursUnknown: Count;
	samples: Count;
	kinds: (Count & { kind: (typeof KINDS)[number] })[];
	/** What there is most of first; categories of which there is nothing stand in `empty`. */
	categories: (Count & { category: Category })[];
	empty: Category[];
	days: (Count & { day: number; parts: (Count & { part: DayPart })[] })[];
};

export function roomFigures(
	assets: readonly PlacedAsset[],
	areaId: string,
	categories: readonly Category[],
	today: string
): RoomFigures {
	const here = assets.filter((asset) => asset.areaIds.includes(areaId));
	const count = (part: Partial<Figure>): Count => {
		const figure = figureFor({ areas: [areaId], ...part });
		return { figure, count: here.filter((asset) => counts(figure, asset, today)).length };
	};
	const byCategory = categories.map((category) => ({
		category,
		...count({ categories: [category.id] })
	}));
	return {
		total: count({}),
		checked: count({ checked: 'yes' }),
		hoursUnknown: count({ hours: 'unknown' }),
		samples: count({ origin: 'sample' }),
		kinds: KINDS.map((kind) => ({ kind, ...count({ kinds: [kind] }) })).filter(isSome),
		categories: byCategory.filter(isSome).sort((a, b) => b.count - a.count),
		empty: byCategory.filter((one) => !isSome(one)).map(({ category }) => category),
		days: WEEK.map((day) => ({
			day,
			...count({ day }),
			parts: DAY_PARTS.map((part) => ({ part, ...count({ day, part }) }))
		}))
	};
}

const isSome = ({ count }: { count: number }) => count > 0;
