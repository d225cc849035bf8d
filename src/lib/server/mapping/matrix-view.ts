/** The matrix in finished words: as a page, as a table for a spreadsheet, as a picture. */
import {
	MATRIX_SHOWS,
	matrixOf,
	SMALL_POPULATION,
	type MatrixCell,
	type MatrixColumn,
	type MatrixRow,
	type MatrixShow
} from '#domain/mapping/matrix';
import type { Figure } from '#domain/mapping/figure';
import { m } from '$lib/paraglide/messages';
import { csvCell } from '#domain/interchange/cell-text';
import type { Services } from '../services';
import { figureHref } from './figure-href';
import type { RoomBook } from './room-book';

type Needs = Pick<Services, 'readRooms' | 'place'>;
/** Columns are the areas, or towns and villages: all of them, or those of one area. */
export type MatrixChoice = { show: MatrixShow; by: 'areas' | 'places'; areaId: string | null };

/** `area` is that of towns and villages, "all" for those of every area. Never throws. */
export function readMatrixChoice(
	params: URLSearchParams,
	{ areas }: Pick<Services['place'], 'areas'>
): MatrixChoice {
	const areaId = areas.find(({ id }) => id === params.get('area'))?.id ?? null;
	return {
		show: MATRIX_SHOWS.find((one) => one === params.get('show')) ?? 'count',
		by: areaId !== null || params.get('area') === ALL_PLACES ? 'places' : 'areas',
		areaId
	};
}

/** Reads back to the same. */
export const matrixParams = ({ show, by, areaId }: MatrixChoice): URLSearchParams =>
	new URLSearchParams({ show, ...(by === 'places' && { area: areaId ?? ALL_PLACES }) });

export const ALL_PLACES = 'all';

export function matrixTitle({ by, areaId }: MatrixChoice, { areas }: Services['place']): string {
	const area = areas.find(({ id }) => id === areaId);
	if (area) return m.rooms_matrix_title_area({ area: area.shortName });
	return by === 'places' ? m.rooms_matrix_title_places() : m.rooms_matrix_title();
}

function columnsOf(
	{ by, areaId }: MatrixChoice,
	{ areas, places }: Services['place'],
	{ population, peopleByPlace }: RoomBook
): MatrixColumn[] {
	if (by === 'areas') {
		return areas.map(({ id, shortName, population }) => ({
			...{ id, name: shortName, people: population },
			figure: { areas: [id] }
		}));
	}
	return areas
		.filter(({ id }) => areaId === null || id === areaId)
		.flatMap((area) => places.filter((place) => place.areaId === area.id))
		.map(({ id, name }) => ({
			...{ id, name, people: population && (peopleByPlace.get(id) ?? 0) },
			figure: { places: [id] }
		}));
}

type Shown = { text: string; part: Partial<Figure>; weight: number };

/** What a cell says, which listings that counts, and how strongly it is shaded (0 to 1). */
function shownOf(cell: MatrixCell, show: MatrixShow, most: number): Shown {
	const share = (count: number) => (cell.count ? count / cell.count : 0);
	switch (show) {
		case 'count':
			return { text: String(cell.count), part: {}, weight: cell.count / most };
		case 'per1000':
			return {
				text: cell.per1000 === null ? m.rooms_matrix_no_rate() : cell.per1000.toFixed(2),
				part: {},
				weight: (cell.per1000 ?? 0) / most
			};
		case 'checked':
			return {
				text: ofAll(cell.checked, cell),
				part: { checked: 'yes' },
				weight: share(cell.checked)
			};
		case 'hours':
			return {
				text: ofAll(cell.hoursUnknown, cell),
				part: { hours: 'unknown' },
				weight: share(cell.hoursUnknown)
			};
		case 'weekday':
		case 'evening':
		case 'weekend':
			return { text: String(cell[show]), part: { open: show }, weight: cell[show] / most };
	}
}

const ofAll = (count: number, cell: MatrixCell) => m.rooms_of_all({ count, all: cell.count });

function mostOf(rows: MatrixRow[], show: MatrixShow): number {
	const valueOf = (cell: MatrixCell) =>
		show === 'per1000'
			? (cell.per1000 ?? 0)
			: show === 'weekday' || show === 'evening' || show === 'weekend'
				? cell[show]
				: cell.count;
	// The first row is the sum of all and would make all others pale.
	return Math.max(...rows.slice(1).flatMap(({ cells }) => cells.map(valueOf)), 0) || 1;
}

async function readMatrix({ readRooms, place }: Needs, choice: MatrixChoice, now: Date) {
	const book = await readRooms(now);
	const columns = columnsOf(choice, place, book);
	return { book, columns, rows: matrixOf(book.assets, place.categories, columns, book.today) };
}

export async function matrixView(services: Needs, choice: MatrixChoice, now: Date) {
	const { place } = services;
	const { book, columns, rows } = await readMatrix(services, choice, now);
	const most = mostOf(rows, choice.show);
	return {
		...choice,
		title: matrixTitle(choice, place),
		today: book.today,
		groups: groupsOf(choice, place),
		columns: columns.map(({ id, name, people }) => ({
			...{ id, name, people },
			isSmall: isSmall(people)
		})),
		rows: rows.map(({ category, cells }) => ({
			id: category?.id ?? '',
			name: category?.name ?? m.rooms_matrix_everything(),
			cells: cells.map((cell) => {
				const { text, part, weight } = shownOf(cell, choice.show, most);
				return {
					text,
					href: figureHref({ ...cell.figure, ...part }),
					tone: cell.count === 0 ? 0 : 1 + Math.min(3, Math.floor(weight * 4)),
					unknown: cell.hoursUnknown
				};
			})
		})),
		notes: notesOf(choice, place, book, columns)
	};
}

/** Which columns belong to which area, where there are several areas of towns and villages. */
function groupsOf({ by, areaId }: MatrixChoice, { areas, places }: Services['place']) {
	if (by === 'areas' || areaId !== null) return [];
	return areas
		.map(({ id, shortName }) => ({
			...{ id, name: shortName },
			size: places.filter((place) => place.areaId === id).length
		}))
		.filter(({ size }) => size > 0);
}
export type MatrixView = Awaited<ReturnType<typeof matrixView>>;

/** What has to be known to read the figures; goes with the table and with its picture. */
function notesOf(
	choice: MatrixChoice,
	place: Services['place'],
	book: RoomBook,
	columns: MatrixColumn[]
): string[] {
	const isPlaces = choice.by === 'places';
	const nowhere = book.assets.filter(
		({ areaIds, placeIds }) =>
			placeIds.length === 0 && (choice.areaId === null || areaIds.includes(choice.areaId))
	).length;
	const hasSmall = columns.some(({ people }) => isSmall(people));
	const count = new Intl.NumberFormat('en-GB').format(SMALL_POPULATION);
	return [
		populationWords(book, place, choice),
		...(hasSmall ? [m.rooms_matrix_small_about({ count })] : []),
		m.rooms_matrix_unknown_about(),
		m.rooms_matrix_served(),
		...(isPlaces ? [m.rooms_matrix_places_about()] : []),
		...(isPlaces && nowhere ? [m.rooms_matrix_nowhere({ count: nowhere })] : []),
		m.rooms_matrix_wards()
	];
}

const isSmall = (people: number | null) => people !== null && people < SMALL_POPULATION;

function populationWords(
	{ population }: RoomBook,
	{ areas }: Services['place'],
	{ by }: MatrixChoice
): string {
	if (population) {
		const { source, sourceDate } = population;
		return m.rooms_population_source({ source, date: sourceDate });
	}
	const source = by === 'areas' && areas.find((area) => area.populationSource)?.populationSource;
	return source ? m.rooms_population_said({ source }) : m.rooms_population_missing();
}

/** All figures of every cell, one line for each category and column. */
export async function matrixCsv(services: Needs, choice: MatrixChoice, now: Date) {
	const { book, columns, rows } = await readMatrix(services, choice, now);
	const header =
		'date,category,place,people,listings,per_1000_people,checked_within_a_year,open_weekday_daytime,open_weekday_evening,open_weekend,hours_unknown';
	const lines = rows.flatMap(({ category, cells }) =>
		cells.map((cell, at) => {
			const { name, people } = columns[at]!;
			return [
				...[book.today, category?.name ?? 'all', name, people, cell.count],
				cell.per1000 === null ? null : Number(cell.per1000.toFixed(3)),
				...[cell.checked, cell.weekday, cell.evening, cell.weekend, cell.hoursUnknown]
			]
				.map(csvCell)
				.join(',');
		})
	);
	return [header, ...lines, ''].join('\r\n');
}
