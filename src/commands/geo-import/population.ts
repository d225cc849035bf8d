/** `geo:import -- population`: people in output areas, added up for our areas. */
import { createAreaNames } from '#db/geo/area-names';
import { Problems } from '#db/geo/problems';
import { readPopulation } from '#db/geo/read-population';
import { inOneTransaction, replacePopulation } from '#db/geo/write-import.server';
import { readPlaceData } from '#db/queries/place.server';
import { originOf, refuse, sayDone, type GeoImport } from './options';
import { sayProgress } from './progress';

const number = (value: number) => value.toLocaleString('en-GB');

export const importPopulation: GeoImport = async ({ db, say, files, options, now }) => {
	const [file = ''] = files;
	const { borough, areas } = await readPlaceData(db);
	const problems = new Problems();
	const progress = sayProgress(say);
	const read = await readPopulation(
		file,
		borough.bounds,
		createAreaNames(areas),
		options,
		problems,
		(at) => progress(file, at)
	);
	if (!read || problems.count > 0) return refuse(say, problems);
	say(`${number(read.rows)} rows read, ${number(read.elsewhere)} of them elsewhere.`);
	const report = await inOneTransaction(db, options.isDryRun, (tx) =>
		replacePopulation(tx, read, originOf(options, now), now)
	);
	for (const { id, name } of areas) {
		const people = report.people.get(id);
		say(
			`  ${name}: ${people === undefined ? 'no output area, as it was' : `${number(people)} people`}`
		);
	}
	if (report.inNone > 0) say(`  in none of the areas: ${number(report.inNone)} output areas`);
	sayDone(say, options);
	return true;
};
