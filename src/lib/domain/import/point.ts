/** Where a row says it is. */
import type { LatLng } from '../geography';
import { fromNationalGrid, looksLikeNationalGrid } from '../national-grid';
import type { RepairCode } from './problems';

export type PointCells = {
	latitude: string;
	longitude: string;
	/** Both in one cell. */
	latLng: string;
	easting: string;
	northing: string;
};

export type ReadPoint =
	/** `repairs` says what had to be done. */
	{ ok: true; point: LatLng | null; repairs: RepairCode[] } | { ok: false; typed: string };

const NUMBER = /^[-+]?\d+(?:[.,]\d+)?$/;
/** "51,4812" is how half of Europe writes it. */
const numberOf = (text: string) => (NUMBER.test(text) ? Number(text.replace(',', '.')) : NaN);

/** Metres, which people part into thousands: "561,500". */
const metresOf = (text: string) =>
	/^\d{1,3}([, ]\d{3})+(\.\d+)?$/.test(text) ? Number(text.replace(/[, ]/g, '')) : numberOf(text);
const round = (degrees: number) => Math.round(degrees * 1e6) / 1e6;
/** A box around Great Britain and Northern Ireland. */
const isHere = ({ lat, lng }: LatLng) => lat > 49 && lat < 61.5 && lng > -9 && lng < 2.5;

/** Reads the point of a row, whichever way it is written. */
export function readPoint(cells: PointCells): ReadPoint {
	const repairs: RepairCode[] = [];
	let [first, second] = [cells.latitude.trim(), cells.longitude.trim()];
	const joined =
		cells.latLng.trim() || (second === '' ? first : '') || (first === '' ? second : '');
	const pair = /^\(?\s*([-+]?\d+(?:\.\d+)?)\s*[,; ]\s*([-+]?\d+(?:\.\d+)?)\s*\)?$/.exec(joined);
	if (pair) {
		[first, second] = [pair[1] ?? '', pair[2] ?? ''];
		repairs.push('point_split');
	} else if (cells.latLng.trim()) return { ok: false, typed: cells.latLng };
	if (!first && !second) {
		const [east, north] = [cells.easting.trim(), cells.northing.trim()];
		if (!east && !north) return { ok: true, point: null, repairs };
		return fromGrid(metresOf(east), metresOf(north), typedAs(east, north));
	}
	const typed = typedAs(first, second);
	const read = fromDegrees(numberOf(first), numberOf(second), typed, repairs);
	return read ?? fromGridInDegrees(metresOf(first), metresOf(second), typed);
}

const typedAs = (...parts: string[]) => parts.filter(Boolean).join(', ');

function fromGrid(east: number, north: number, typed: string): ReadPoint {
	if (!looksLikeNationalGrid(east, north)) return { ok: false, typed };
	const { lat, lng } = fromNationalGrid(east, north);
	const point = { lat: round(lat), lng: round(lng) };
	return isHere(point) ? { ok: true, point, repairs: ['point_from_grid'] } : { ok: false, typed };
}

/** Null where these are no degrees. */
function fromDegrees(
	lat: number,
	lng: number,
	typed: string,
	repairs: RepairCode[]
): ReadPoint | null {
	// Nought, nought is the sea off Africa, where programs put what they do not know.
	if (lat === 0 && lng === 0) return { ok: false, typed };
	if (isHere({ lat, lng })) return { ok: true, point: { lat, lng }, repairs };
	if (isHere({ lat: lng, lng: lat })) {
		return { ok: true, point: { lat: lng, lng: lat }, repairs: [...repairs, 'point_swapped'] };
	}
	return null;
}

/** The grid in columns that are named after degrees, either way round. */
function fromGridInDegrees(first: number, second: number, typed: string): ReadPoint {
	// So near the corner of the grid is open sea; these are degrees gone wrong.
	if (Math.abs(first) <= 360 && Math.abs(second) <= 360) return { ok: false, typed };
	const grid = fromGrid(first, second, typed);
	return grid.ok ? grid : fromGrid(second, first, typed);
}
