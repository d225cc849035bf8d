/** The three imports, each one transaction: boundaries, postcodes, population. */
import { count, eq, isNotNull, sum } from 'drizzle-orm';
import type { Database, Transaction } from '#db/database';
import { areaBoundaries, areas, geoImports, outputAreas, postcodes } from '#db/schema/index';
import type { GeoSubject } from '#db/schema/geo-imports';
import { waitForTurn } from '#db/seed/load.server';
import type { LatLng } from '#domain/geography';
import {
	assignOutputAreas,
	assignPlaces,
	assignPostcodes,
	assignSectors,
	areaAt,
	readAreaFinder
} from './assign-places.server';
import { assignVenues, type Moved, type VenueReport } from './assign-venues.server';
import type { BuiltArea } from './build-areas';
import type { PopulationReading } from './read-population';
import type { ReadPostcode } from './read-postcodes';

/** Where a file is from. */
export type Origin = {
	source: string;
	/** YYYY-MM-DD: the day of which the data is. */
	date: string;
};

const ACTOR = 'Place data';
const ROWS_PER_STATEMENT = 1000;

class Rehearsed<Result> {
	constructor(readonly result: Result) {}
}

/** Runs work in one transaction. A rehearsal does all of it, answers what came of it, and takes it back. */
export async function inOneTransaction<Result>(
	db: Database,
	isRehearsal: boolean,
	work: (tx: Transaction) => Promise<Result>
): Promise<Result> {
	try {
		return await db.transaction(async (tx) => {
			await waitForTurn(tx);
			const result = await work(tx);
			if (isRehearsal) throw new Rehearsed(result);
			return result;
		});
	} catch (error) {
		if (error instanceof Rehearsed) return error.result as Result;
		throw error;
	}
}

async function noteImport(
	tx: Transaction,
	subject: GeoSubject,
	{ source, date }: Origin,
	importedAt: Date
): Promise<void> {
	const row = { subject, source, sourceDate: date, importedAt };
	await tx
		.insert(geoImports)
		.values(row)
		.onConflictDoUpdate({ target: geoImports.subject, set: row });
}

export type AreasReport = VenueReport & {
	placesMoved: Moved[];
	sectorsMoved: Moved[];
	postcodesMoved: number;
};

/** An area as it was built from the file, and where its name goes on a map. */
export type AreaToWrite = BuiltArea & { centre: LatLng };

/** Puts the official boundaries in place of what was there, and everything into its area. */
export async function replaceBoundaries(
	tx: Transaction,
	built: readonly AreaToWrite[],
	origin: Origin,
	now: Date
): Promise<AreasReport> {
	for (const { id, boundary, outline, centre, neighbours } of built) {
		await tx
			.update(areas)
			.set({
				outline,
				outlineIsIndicative: false,
				outlineSource: origin.source,
				outlineDate: origin.date,
				centreLat: centre.lat,
				centreLng: centre.lng,
				neighbours
			})
			.where(eq(areas.id, id));
		await tx
			.insert(areaBoundaries)
			.values({ areaId: id, boundary })
			.onConflictDoUpdate({ target: areaBoundaries.areaId, set: { boundary } });
	}
	await noteImport(tx, 'areas', origin, now);
	const find = await readAreaFinder(tx);
	const reason = `Areas follow the boundaries of ${origin.source}, ${origin.date}`;
	const postcodesMoved = await assignPostcodes(tx, find);
	if ((await assignOutputAreas(tx, find)) > 0) await countPeople(tx);
	return {
		placesMoved: await assignPlaces(tx, find),
		postcodesMoved,
		sectorsMoved: await assignSectors(tx, find),
		...(await assignVenues(tx, find, { at: now, actor: ACTOR, reason }))
	};
}

export type PostcodesReport = {
	inArea: Map<string, number>;
	/** In the borough's box, but in none of its areas. */
	inNone: number;
	sectors: number;
	sectorsMoved: Moved[];
};

/** Puts these postcodes in place of all that were there; sectors follow them. */
export async function replacePostcodes(
	tx: Transaction,
	read: readonly ReadPostcode[],
	origin: Origin,
	now: Date
): Promise<PostcodesReport> {
	const find = await readAreaFinder(tx);
	const rows = read.map((row) => ({ ...row, areaId: areaAt(find, row) }));
	await tx.delete(postcodes);
	for (let from = 0; from < rows.length; from += ROWS_PER_STATEMENT) {
		await tx.insert(postcodes).values(rows.slice(from, from + ROWS_PER_STATEMENT));
	}
	await noteImport(tx, 'postcodes', origin, now);
	const sectorsMoved = await assignSectors(tx, find);
	const inArea = new Map<string, number>();
	for (const { areaId } of rows) if (areaId) inArea.set(areaId, (inArea.get(areaId) ?? 0) + 1);
	const placed = rows.filter(({ areaId }) => areaId !== null);
	return {
		inArea,
		inNone: rows.length - placed.length,
		sectors: new Set(placed.map(({ postcode }) => postcode.slice(0, -2))).size,
		sectorsMoved
	};
}

export type PopulationReport = { people: Map<string, number>; inNone: number };

/** Puts these output areas in place of all that were there, and adds their people up for each area. */
export async function replacePopulation(
	tx: Transaction,
	{ outputAreas: read }: PopulationReading,
	origin: Origin,
	now: Date
): Promise<PopulationReport> {
	const find = await readAreaFinder(tx);
	const rows = read.map(({ id, point, areaId, population, ages }) => ({
		id,
		lat: point?.lat ?? null,
		lng: point?.lng ?? null,
		areaId: areaId ?? (point && areaAt(find, point)),
		population,
		ages
	}));
	await tx.delete(outputAreas);
	for (let from = 0; from < rows.length; from += ROWS_PER_STATEMENT) {
		await tx.insert(outputAreas).values(rows.slice(from, from + ROWS_PER_STATEMENT));
	}
	await noteImport(tx, 'population', origin, now);
	const people = await countPeople(tx);
	return { people, inNone: rows.filter(({ areaId }) => areaId === null).length };
}

/** The people of each area, added up and written there with their source. An area without any keeps what it had. */
async function countPeople(tx: Transaction): Promise<Map<string, number>> {
	const [origin] = await tx.select().from(geoImports).where(eq(geoImports.subject, 'population'));
	if (!origin) throw new Error('Output areas without an import.');
	const rows = await tx
		.select({
			areaId: outputAreas.areaId,
			people: sum(outputAreas.population).mapWith(Number),
			size: count()
		})
		.from(outputAreas)
		.where(isNotNull(outputAreas.areaId))
		.groupBy(outputAreas.areaId);
	const populationSource = `${origin.source}, ${origin.sourceDate}`;
	for (const { areaId, people } of rows) {
		await tx
			.update(areas)
			.set({ population: people, populationSource })
			.where(eq(areas.id, areaId!));
	}
	return new Map(rows.map(({ areaId, people }) => [areaId!, people]));
}
