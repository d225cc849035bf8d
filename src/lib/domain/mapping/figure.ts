/**
 * A figure of a mapping room: which listings it counts, said in an address, so that every figure can be opened. The
 * same words as in search wherever search has them.
 */
import type { Asset, WeekSession } from '../coverage/asset';
import { DAY_NAMES } from '../coverage/need';
import { KINDS, type Kind } from '../kind';
import { addDays } from '../local-time';

export const DAY_PARTS = ['morning', 'afternoon', 'evening'] as const;
export type DayPart = (typeof DAY_PARTS)[number];

/** Minutes from midnight. Evening begins where the search filter has it begin. */
export const PART_BOUNDS: Record<DayPart, { from: number; to: number }> = {
	morning: { from: 0, to: 12 * 60 },
	afternoon: { from: 12 * 60, to: 17 * 60 + 30 },
	evening: { from: 17 * 60 + 30, to: 48 * 60 }
};

export const CHECKED_WITHIN_DAYS = 365;

export const OPEN_THEN = ['weekday', 'evening', 'weekend'] as const;
export type OpenThen = (typeof OPEN_THEN)[number];

export type Figure = {
	areas: string[];
	/** Ids of places of the gazetteer: whatever is nearer to it than to any other. */
	places: string[];
	kinds: Kind[];
	categories: string[];
	/** ISO weekday. */
	day: number | null;
	part: DayPart | null;
	/** "weekday": by day, from Monday to Friday; the others as in search. */
	open: OpenThen | null;
	/** Checked within a year, or not. */
	checked: 'yes' | 'no' | null;
	hours: 'unknown' | null;
	origin: 'sample' | null;
};

export const ALL: Figure = {
	areas: [],
	places: [],
	kinds: [],
	categories: [],
	day: null,
	part: null,
	open: null,
	checked: null,
	hours: null,
	origin: null
};

export const figureFor = (part: Partial<Figure>): Figure => ({ ...ALL, ...part });

/** An asset with the towns and villages that its places are nearest to; none where it has no point. */
export type PlacedAsset = Asset & { placeIds: string[] };

const anyOf = (wanted: readonly string[], values: readonly string[]) =>
	wanted.length === 0 || wanted.some((value) => values.includes(value));

/** Whether a listing is one of those that a figure counts. `today` is "YYYY-MM-DD". */
export function counts(figure: Figure, asset: PlacedAsset, today: string): boolean {
	return (
		anyOf(figure.areas, asset.areaIds) &&
		anyOf(figure.places, asset.placeIds) &&
		anyOf(figure.kinds, asset.kinds) &&
		anyOf(figure.categories, asset.categories) &&
		(figure.checked === null || (figure.checked === 'yes') === isChecked(asset, today)) &&
		(figure.hours === null || hoursAreUnknown(asset)) &&
		(figure.origin === null || asset.origin === figure.origin) &&
		isOpenThen(figure, asset)
	);
}

export const isChecked = ({ checkedOn }: Pick<Asset, 'checkedOn'>, today: string): boolean =>
	checkedOn !== null && checkedOn >= addDays(today, -CHECKED_WITHIN_DAYS);

/** Nobody knows the hours of any part of it. */
export const hoursAreUnknown = ({ parts }: Pick<Asset, 'parts'>): boolean =>
	parts.every(({ sessions }) => sessions === null);

function isOpenThen({ day, part, open }: Figure, { parts, temporarilyClosed }: Asset): boolean {
	if (day === null && part === null && open === null) return true;
	if (temporarilyClosed) return false;
	const { from, to } = part ? PART_BOUNDS[part] : { from: 0, to: Infinity };
	return parts
		.flatMap(({ sessions }) => sessions ?? [])
		.some(
			(session) =>
				(day === null || session.day === day) &&
				session.to > from &&
				session.from < to &&
				(open === null || isThen(open, session))
		);
}

function isThen(open: OpenThen, { day, from, to }: WeekSession): boolean {
	if (open === 'weekend') return day > 5;
	const evening = PART_BOUNDS.evening.from;
	return day <= 5 && (open === 'evening' ? to > evening : from < evening);
}

/** The address parameters of a figure; `readFigure` reads them back to the same. */
export function figureParams(figure: Figure): URLSearchParams {
	const params = new URLSearchParams();
	for (const area of figure.areas) params.append('area', area);
	for (const place of figure.places) params.append('place', place);
	for (const kind of figure.kinds) params.append('kind', kind);
	for (const category of figure.categories) params.append('category', category);
	if (figure.day !== null) params.set('day', String(figure.day));
	for (const name of ['part', 'open', 'checked', 'hours', 'origin'] as const) {
		if (figure[name]) params.set(name, figure[name]);
	}
	return params;
}

type KnownIds = Record<'areas' | 'categories' | 'places', ReadonlySet<string>>;

/** What an address asks for; what it cannot ask for is left out. Never throws. */
export function readFigure(params: URLSearchParams, known: KnownIds): Figure {
	const many = (name: string, isKnown: (value: string) => boolean) => [
		...new Set(params.getAll(name).slice(0, 20).filter(isKnown))
	];
	const oneOf = <T extends string>(name: string, values: readonly T[]): T | null =>
		values.find((value) => value === params.get(name)) ?? null;
	const day = oneOf('day', ['1', '2', '3', '4', '5', '6', '7']);
	return {
		areas: many('area', (id) => known.areas.has(id)),
		places: many('place', (id) => known.places.has(id)),
		kinds: KINDS.filter((kind) => params.getAll('kind').includes(kind)),
		categories: many('category', (id) => known.categories.has(id)),
		day: day === null ? null : Number(day),
		part: oneOf('part', DAY_PARTS),
		open: oneOf('open', OPEN_THEN),
		checked: oneOf('checked', ['yes', 'no']),
		hours: oneOf('hours', ['unknown']),
		origin: oneOf('origin', ['sample'])
	};
}

/** The same figure as a search; null where search cannot ask for it. */
export function searchOf(figure: Figure): URLSearchParams | null {
	const { day, part, open, checked, hours, origin, places } = figure;
	if (
		part ||
		open === 'weekday' ||
		checked ||
		hours ||
		origin ||
		places.length > 0 ||
		(day !== null && open)
	) {
		return null;
	}
	const params = figureParams({ ...figure, day: null });
	if (day !== null) params.set('open', DAY_NAMES[day - 1]!);
	return params;
}
