/** `npm run geo:import`: official boundaries, postcodes and census counts, and the setting of another borough. */
import { loadBuiltInPlace } from '#db/seed/load-built-in.server';
import { runCommand, type Given } from './command';
import { importAreas } from './geo-import/areas';
import { OPTIONS, readOptions, type GeoImport } from './geo-import/options';
import { importPlace } from './geo-import/place';
import { importPopulation } from './geo-import/population';
import { importPostcodes } from './geo-import/postcodes';

const ABOUT = `npm run geo:import -- areas <file.geojson> --source "…" --date YYYY-MM-DD
npm run geo:import -- postcodes <file.csv> … --source "…" --date YYYY-MM-DD
npm run geo:import -- population <file.csv> --source "…" --date YYYY-MM-DD
npm run geo:import -- place <file.json>

areas       official boundaries in place of the drawn ones; every venue goes to the area that it lies in
postcodes   ONS postcodes (NSPL, ONSPD), OS Code-Point Open, or any table of postcodes with their points
population  people in each output area, added up for the areas
place       a borough other than the one that came with the program, into an empty database

  --source "…"           who publishes the file, with its licence: shown beside what comes from it
  --date YYYY-MM-DD      the day of which the data is
  --dry-run              checks and reports, changes nothing; needs neither source nor date
  --property NAME        areas: the property that names the area, or with --join the ward
  --join FILE.csv        areas, population: a table that says which area each ward or output area is in
  --skip-others          areas: pass over features that are none of our areas
  --tolerance HECTARES   areas: overlaps and gaps up to this size are let pass (1)
  --preview FILE.svg     areas: where the picture goes (beside the file)
  --count NAME           population: the column with the counts

Everything is checked first, and written in one transaction: where anything is wrong, nothing changes.
With PGlite (no DATABASE_URL), stop the server first. A running server on PostgreSQL follows within seconds.`;

const IMPORTS: Record<string, GeoImport> = {
	areas: importAreas,
	postcodes: importPostcodes,
	population: importPopulation,
	place: importPlace
};

/** What cannot be done with these words; empty where all is well. */
function mistakesIn({ words: [subject = '', ...files], options: values }: Given): string[] {
	const { options, mistakes } = readOptions(values);
	if (!Object.hasOwn(IMPORTS, subject)) {
		return [`Say what to import: ${Object.keys(IMPORTS).join(', ')}.`];
	}
	if (files.length === 0) mistakes.push('Say which file to read.');
	if (files.length > 1 && subject !== 'postcodes') mistakes.push('Give one file at a time.');
	if (subject !== 'place' && !options.isDryRun && !options.origin && mistakes.length === 0) {
		mistakes.push(
			'Say where the file is from, with --source and --date, or try it with --dry-run.'
		);
	}
	return mistakes;
}

await runCommand(
	ABOUT,
	async ({ db, say, given }) => {
		const [subject = '', ...files] = given.words;
		if (subject !== 'place') await loadBuiltInPlace(db);
		const { options } = readOptions(given.options);
		const isDone = await IMPORTS[subject]?.({ db, say, files, options, now: new Date() });
		if (!isDone) process.exitCode = 1;
	},
	{ options: OPTIONS, words: true, mistakes: mistakesIn, place: 'as it is' }
);
