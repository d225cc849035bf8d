/** Where a row is: address, point, and to which area it belongs. */
import type { LatLng, PointPrecision } from '../geography';
import { readPostcode } from '../postcode';
import { readPoint } from './point';
import { readList, type Chooser } from './read-choices';
import type { RowCells } from './row-cells';
import { oneLine } from './text-repairs';

export type Spot = LatLng & { precision: PointPrecision; areaId: string };

/** What is known of the ground. */
export type Ground = {
	/** The area of a point; null outside all of them. */
	areaAt(point: LatLng): string | null;
	/** Where a postcode ("RM17 6SL") is; null where it is not known. */
	postcode(postcode: string): Spot | null;
	/** Where a town or village is, by its name. */
	place(name: string): Spot | null;
	area: Chooser;
	/** Whether a point is in the borough or close by. */
	isNear(point: LatLng): boolean;
};

export function readWhere(row: RowCells, ground: Ground): void {
	for (const column of ['address_line_1', 'address_line_2', 'town'] as const) {
		row.set(column, oneLine(row.text(column)).slice(0, 200));
	}
	const ofPostcode = readPostcodeCell(row, ground);
	const point = readPointCell(row, ground);
	const town = row.cells.town ? ground.place(row.cells.town) : null;
	const spot = ofPostcode ?? (hasAddress(row) ? town : null);
	if (!point && spot) {
		setPoint(row, spot);
		row.note('point_from_postcode', 'latitude', row.cells.postcode || row.cells.town);
	}
	const found = (point && ground.areaAt(point)) ?? ofPostcode?.areaId ?? town?.areaId ?? null;
	readAreas(row, ground, found);
}

const hasAddress = ({ cells }: RowCells) => cells.address_line_1 !== '' || cells.town !== '';

function setPoint(row: RowCells, { lat, lng }: LatLng): void {
	row.set('latitude', String(lat));
	row.set('longitude', String(lng));
}

function readPostcodeCell(row: RowCells, ground: Ground): Spot | null {
	const typed = oneLine(row.text('postcode'));
	if (!typed) return null;
	const read = readPostcode(typed);
	if (!read) {
		row.note('bad_postcode', 'postcode');
		return null;
	}
	if (read.postcode !== typed) row.note('postcode_written', 'postcode');
	row.set('postcode', read.postcode);
	const spot = ground.postcode(read.postcode);
	if (!spot) row.note('postcode_elsewhere', 'postcode');
	return spot;
}

function readPointCell(row: RowCells, ground: Ground): LatLng | null {
	const read = readPoint({
		latitude: row.typed('latitude'),
		longitude: row.typed('longitude'),
		latLng: row.typed('lat_lng'),
		easting: row.typed('easting'),
		northing: row.typed('northing')
	});
	if (!read.ok) {
		row.note('bad_point', 'latitude', read.typed);
		return null;
	}
	if (!read.point) return null;
	for (const repair of read.repairs) row.note(repair, 'latitude');
	const { lat, lng } = read.point;
	if (!ground.isNear(read.point)) row.note('point_elsewhere', 'latitude', `${lat}, ${lng}`);
	setPoint(row, read.point);
	return read.point;
}

/** The first area of the list is the listing's own; without a list, where it lies says so. */
function readAreas(row: RowCells, ground: Ground, found: string | null): void {
	const served = readList(row, 'areas_served', ground.area, 'unknown_area');
	const [own = found, ...others] = served;
	if (!own) {
		row.note('no_area', 'areas_served', row.cells.postcode);
		return;
	}
	if (found && served.length > 0 && found !== own) row.note('other_area', 'areas_served', found);
	row.set('areas_served', [own, ...others].join(';'));
}
