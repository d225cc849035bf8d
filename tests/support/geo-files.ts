/** Files for `geo:import`, made up for tests, and a way to run it on an open database. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OpenedDatabase } from '#db/client.server';
import { importAreas } from '../../src/commands/geo-import/areas';
import { readOptions } from '../../src/commands/geo-import/options';
import { importPlace } from '../../src/commands/geo-import/place';
import { importPopulation } from '../../src/commands/geo-import/population';
import { importPostcodes } from '../../src/commands/geo-import/postcodes';
import type { CleanUp } from './database';

const IMPORTS = {
	areas: importAreas,
	place: importPlace,
	population: importPopulation,
	postcodes: importPostcodes
};

export type Import = keyof typeof IMPORTS;

export const GEO_NOW = new Date('2026-11-22T12:00:00Z');

/** Runs one import as the command does, after its arguments were read; what it said, line by line. */
export async function geoImport(
	{ db }: OpenedDatabase,
	subject: Import,
	files: string | string[],
	values: Record<string, string | boolean> = {}
): Promise<{ isDone: boolean; said: string[] }> {
	const said: string[] = [];
	const { options, mistakes } = readOptions({
		source: 'Office of Tests',
		date: '2026-05-31',
		...values
	});
	if (mistakes.length > 0) throw new Error(mistakes.join('\n'));
	const isDone = await IMPORTS[subject]({
		db,
		say: (line) => said.push(line),
		files: [files].flat(),
		options,
		now: GEO_NOW
	});
	return { isDone, said };
}

/** A folder to write files into; `write` answers the path. */
export async function geoFolder(cleanUps: CleanUp[]) {
	const folder = await mkdtemp(join(tmpdir(), 'stronger-geo-'));
	cleanUps.push(() => rm(folder, { recursive: true, force: true }));
	return {
		path: (name: string) => join(folder, name),
		async write(name: string, content: string | Buffer): Promise<string> {
			const file = join(folder, name);
			await writeFile(file, content);
			return file;
		}
	};
}

export const box = (
	west: number,
	south: number,
	east: number,
	north: number
): GeoJSON.Position[] => [
	[west, south],
	[east, south],
	[east, north],
	[west, north],
	[west, south]
];

type Shape = GeoJSON.Position[][] | GeoJSON.Position[][][];

/** A FeatureCollection; shapes are polygons, or multipolygons where they are one level deeper. */
export function collection(features: [properties: object, shape: Shape][]): string {
	return JSON.stringify({
		type: 'FeatureCollection',
		features: features.map(([properties, coordinates]) => ({
			type: 'Feature',
			properties,
			geometry: {
				type: Array.isArray(coordinates[0]?.[0]?.[0]) ? 'MultiPolygon' : 'Polygon',
				coordinates
			}
		}))
	});
}
