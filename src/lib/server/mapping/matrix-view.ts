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
export type MatrixChoice = { show: MatrixShow; areaId: string | null };

/** Columns are the areas; where an area is chosen, its towns and villages. Never throws. */
export function readMatrixChoice(
	params: URLSearchParams,
	{ areas }: Pick<Services['place'], 'areas'>
): MatrixChoice {
	return {
		show: MATRIX_SHOWS.find((one) => one === params.get('show')) ?? 'count',
		areaId: areas.find(({ id }) => id === params.get('area'))?.id ?? null
	};
}

function columnsOf(
	{ areaId }: MatrixChoice,
	{ areas, places }: Services['place'],
	{ peopleByPlace }: RoomBook
): MatrixColumn[] {
	if (areaId === null) {
		return areas.map(({ id, shortName, population }) => ({
			...{ id, name: shortName, people: population },
			figure: { areas: [id] }
		}));
	}
	return places
		.filter((place) => place.areaId === areaId)
		.map(({ id, name }) => ({
			...{ id, name, people: peopleByPlace.get(id) ?? null },
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
				text: cell.per1000 === null ? m.rooms_unknown() : cell.per1000.toFixed(2),
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
		today: book.today,
		population: populationWords(book, place, choice),
		columns: columns.map(({ id, name, people }) => ({
			...{ id, name, people },
			isSmall: people !== null && people < SMALL_POPULATION
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
		nowhere: book.assets.filter(
			({ areaIds, placeId }) =>
				choice.areaId !== null && areaIds.includes(choice.areaId) && placeId === null
		).length
	};
}
export type MatrixView = Awaited<ReturnType<typeof matrixView>>;

function populationWords(
	{ population }: RoomBook,
	{ areas }: Services['place'],
	{ areaId }: MatrixChoice
): string {
	if (population) {
		const { source, sourceDate } = population;
		return m.rooms_population_source({ source, date: sourceDate });
	}
	const source = areaId === null && areas.find((area) => area.populationSource)?.populationSource;
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
