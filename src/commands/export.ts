/** `npm run export`: the public directory as a table. */
import { writeFile } from 'node:fs/promises';
import { toCsv } from '#server/export/csv';
import { everyListing } from '#server/export/exported-listings';
import { runCommand } from './command';

const ABOUT = `npm run export -- <file.csv>

Writes every published listing to a table (UTF-8, commas), with the columns that /about/api explains. Private contacts,
hidden addresses and unpublished listings are not in it. npm run import reads it back.

With PGlite (no DATABASE_URL), stop the server first.`;

await runCommand(
	ABOUT,
	async ({ db, say, given }) => {
		const [file = ''] = given.words;
		const listings = await everyListing(db);
		await writeFile(file, toCsv(listings));
		say(`Written: ${listings.length} listings to ${file}.`);
	},
	{
		words: true,
		mistakes: ({ words }) => (words.length === 1 ? [] : ['Say which file to write.'])
	}
);
