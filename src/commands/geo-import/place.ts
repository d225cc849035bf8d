/** `geo:import -- place`: a borough that is not built in. */
import { readFile } from 'node:fs/promises';
import { placeFile, toPlaceData } from '#db/geo/place-file';
import { openFile } from '#db/geo/open-file';
import { Problems } from '#db/geo/problems';
import { boroughs } from '#db/schema/index';
import { BUILT_IN } from '#db/seed/built-in';
import { loadPlace } from '#db/seed/load.server';
import { refuse, sayDone, type GeoImport } from './options';

export const importPlace: GeoImport = async ({ db, say, files, options }) => {
	const [file = ''] = files;
	const problems = new Problems();
	const read = placeFile.safeParse(await readJson(file, problems));
	if (problems.count > 0) return refuse(say, problems);
	for (const { path, message } of read.error?.issues ?? [])
		problems.add(path.join('.') || null, message);
	if (!read.data) return refuse(say, problems);
	const { borough, areas, places } = read.data;
	for (const present of await db.select().from(boroughs)) {
		if (present.id === borough.id) continue;
		problems.add(
			null,
			`The database holds ${present.name} already. Each borough needs a database of its own.`
		);
	}
	if (problems.count > 0) return refuse(say, problems);
	// What people need is much the same everywhere, and the words of search lead to these categories.
	const { categories } = await BUILT_IN.place();
	if (!options.isDryRun) await loadPlace(db, toPlaceData(read.data, categories));
	say(`${borough.name}: ${areas.length} areas, ${places.length} places.`);
	say(
		'Now import boundaries (areas), postcodes and population. What is there already has stayed as it was.'
	);
	sayDone(say, options);
	return true;
};

async function readJson(file: string, problems: Problems): Promise<unknown> {
	const opened = await openFile(file, problems);
	await opened?.handle.close();
	if (!opened) return null;
	try {
		return JSON.parse((await readFile(file, 'utf8')).replace(/^\uFEFF/, '')) as unknown;
	} catch (error) {
		problems.add(null, `${file} is not JSON: ${(error as Error).message}.`);
		return null;
	}
}
