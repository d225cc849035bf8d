/** `geo:import -- postcodes`: where each postcode is. */
import { Problems } from '#db/geo/problems';
import { readPostcodes } from '#db/geo/read-postcodes';
import { inOneTransaction, replacePostcodes } from '#db/geo/write-import.server';
import { readPlaceData } from '#db/queries/place.server';
import { originOf, refuse, sayDone, type GeoImport } from './options';
import { sayProgress } from './progress';

const number = (value: number) => value.toLocaleString('en-GB');

export const importPostcodes: GeoImport = async ({ db, say, files, options, now }) => {
	const { borough, areas } = await readPlaceData(db);
	const problems = new Problems();
	const read = await readPostcodes(files, borough.bounds, problems, sayProgress(say));
	if (problems.count > 0) return refuse(say, problems);
	const ended = read.postcodes.filter(({ endedOn }) => endedOn !== null).length;
	say(`${number(read.rows)} postcodes read (${read.layout}).`);
	say(`  ${number(read.postcodes.length)} kept, ${number(ended)} of them no longer in use`);
	say(`  ${number(read.elsewhere)} elsewhere, ${number(read.withoutPoint)} without a place`);
	const report = await inOneTransaction(db, options.isDryRun, (tx) =>
		replacePostcodes(tx, read.postcodes, originOf(options, now), now)
	);
	for (const { id, name } of areas) say(`  ${name}: ${number(report.inArea.get(id) ?? 0)}`);
	say(`  beside ${borough.name}, in none of its areas: ${number(report.inNone)}`);
	say(`${report.sectors} postcode sectors follow them.`);
	for (const { name, from, to } of report.sectorsMoved) say(`  ${name}: ${from} → ${to}`);
	sayDone(say, options);
	return true;
};
