/** `geo:import -- areas`: official boundaries. */
import { writeFile } from 'node:fs/promises';
import { createAreaNames } from '#db/geo/area-names';
import type { Moved } from '#db/geo/assign-venues.server';
import { buildAreas, type BuiltArea } from '#db/geo/build-areas';
import { matchFeatures } from '#db/geo/match-features';
import { Problems } from '#db/geo/problems';
import { readGeoJson } from '#db/geo/read-geojson';
import { readShape } from '#db/geo/shapes';
import {
	inOneTransaction,
	replaceBoundaries,
	type AreasReport,
	type AreaToWrite
} from '#db/geo/write-import.server';
import { readPlaceData } from '#db/queries/place.server';
import { createAreaFinder } from '#domain/area-of-point';
import type { PlaceData } from '#domain/place-data';
import { innerPoint } from '../../lib/map/inner-point';
import { originOf, refuse, sayDone, type GeoImport, type Options } from './options';
import { drawPreview } from './preview';

type Say = (line: string) => void;

export const importAreas: GeoImport = async ({ db, say, files, options, now }) => {
	const [file = ''] = files;
	const place = await readPlaceData(db);
	const problems = new Problems();
	const built = await readAreas(file, place, options, problems, say);
	if (!built) return refuse(say, problems);
	sayAreas(say, built, place);
	await writePreview(say, options.preview ?? `${file}.preview.svg`, built, place);
	const areas = built.map((area) => withCentre(area, place));
	const report = await inOneTransaction(db, options.isDryRun, (tx) =>
		replaceBoundaries(tx, areas, originOf(options, now), now)
	);
	sayReport(say, report);
	sayDone(say, options);
	return true;
};

async function readAreas(
	file: string,
	{ areas, borough }: PlaceData,
	options: Options,
	problems: Problems,
	say: Say
): Promise<BuiltArea[] | null> {
	const features = await readGeoJson(file, problems);
	if (problems.count > 0) return null;
	const match = await matchFeatures(features, createAreaNames(areas), options, problems);
	if (!match) return null;
	const pieces = match.matched.flatMap(({ feature, areaId }) => {
		const shape = readShape(feature.geometry, feature.number, problems);
		return shape ? [{ areaId, feature: feature.number, shape }] : [];
	});
	if (problems.count > 0) return null;
	const others = match.skipped > 0 ? `, ${match.skipped} others passed over` : '';
	say(`${match.matched.length} features by their ${match.property}${others}.`);
	const { toleranceSquareMetres } = options;
	return buildAreas(areas, pieces, { bounds: borough.bounds, toleranceSquareMetres }, problems);
}

function sayAreas(say: Say, built: BuiltArea[], { areas }: PlaceData): void {
	for (const { id, squareMetres, shape, neighbours, positions, outlinePositions } of built) {
		const name = areas.find((area) => area.id === id)?.name ?? id;
		const size = `${(squareMetres / 1e6).toFixed(1)} km²`;
		const parts = `${shape.length} ${shape.length === 1 ? 'part' : 'parts'}`;
		const points = `${positions} points, ${outlinePositions} on the map`;
		say(`  ${name}: ${size}, ${parts}, ${points}; beside ${neighbours.join(', ') || 'none'}`);
	}
}

/** The point that bears the area's name stays if it can, else it goes to the middle of the largest part. */
function withCentre(area: BuiltArea, { areas }: PlaceData): AreaToWrite {
	const centre = areas.find(({ id }) => id === area.id)?.centre;
	if (centre && createAreaFinder([area])(centre, 0).areaId) return { ...area, centre };
	const outers = area.shape.map(([outer = []]) => outer);
	const largest = outers.reduce((a, b) => (b.length > a.length ? b : a));
	const [lng = 0, lat = 0] = innerPoint(largest) ?? largest[0] ?? [];
	return { ...area, centre: { lat, lng } };
}

async function writePreview(say: Say, file: string, built: BuiltArea[], place: PlaceData) {
	try {
		await writeFile(file, drawPreview(built, place));
		say(`The new outlines are drawn in ${file}.`);
	} catch (error) {
		const code = (error as NodeJS.ErrnoException).code;
		if (!code) throw error;
		say(`The picture ${file} could not be written (${code}): name another place with --preview.`);
	}
}

/** Names that are worth a line each; what comes after is counted. */
const MOST_NAMED = 40;

function sayMoved(say: Say, what: string, moved: Moved[]): void {
	say(`${what} with another area: ${moved.length}.`);
	for (const { name, from, to } of moved.slice(0, MOST_NAMED)) say(`  ${name}: ${from} → ${to}`);
	if (moved.length > MOST_NAMED) say(`  … and ${moved.length - MOST_NAMED} more.`);
}

function sayReport(say: Say, report: AreasReport): void {
	sayMoved(say, 'Venues', report.venuesMoved);
	sayMoved(say, 'Listings', report.listingsMoved);
	sayMoved(say, 'Places', report.placesMoved);
	sayMoved(say, 'Postcode sectors', report.sectorsMoved);
	if (report.postcodesMoved > 0) say(`Postcodes with another area: ${report.postcodesMoved}.`);
	say(`Venues without a point, which stay where they are: ${report.withoutPoint}.`);
	say(`Venues that a Community Builder has to look at: ${report.flagged.length}.`);
	for (const { name, areaId, flag, candidates } of report.flagged.slice(0, MOST_NAMED)) {
		const why =
			flag === 'outside'
				? `outside every area${candidates.length > 0 ? `, near ${candidates.join(', ')}` : ''}`
				: `close to a boundary: ${candidates.join(' or ')}`;
		say(`  ${name} (${areaId}): ${why}`);
	}
	if (report.flagged.length > MOST_NAMED)
		say(`  … and ${report.flagged.length - MOST_NAMED} more.`);
}
