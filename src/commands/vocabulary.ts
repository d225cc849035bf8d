/** `npm run vocabulary`: the words that search understands, for people to read and extend. */
import { readFile, writeFile } from 'node:fs/promises';
import { readPlaceData } from '#db/queries/place.server';
import { storedVocabulary } from '#db/queries/vocabulary.server';
import { readVocabularyCsv, toVocabularyCsv } from '#server/vocabulary/csv';
import { editVocabulary, type EditProblem } from '#server/vocabulary/edit-vocabulary';
import { runCommand, type Work } from './command';

const ABOUT = `npm run vocabulary -- list [words]
npm run vocabulary -- export <file.csv>
npm run vocabulary -- import <file.csv> [--dry-run]

The words people use, and what search takes them to mean.

  list     prints the entries that have these words in them; all of them without words
  export   writes every entry to a table for a spreadsheet, phrases separated by ";"
  import   adds the entries of such a table and changes those that differ; entries that are not in it stay.
           "no" in the column "active" switches an entry off. Nothing is written if any row has a mistake,
           or was changed by somebody else since the export (column "version").

A running server knows the new words within seconds. With PGlite (no DATABASE_URL), stop the server first.`;

type Tools = Parameters<Work>[0];

async function list({ db, say }: Tools, wanted: string): Promise<void> {
	const rows = await storedVocabulary(db);
	const found = rows.filter(({ entry }) =>
		[entry.id, ...entry.phrases].some((text) => text.toLowerCase().includes(wanted.toLowerCase()))
	);
	for (const { entry, isActive, origin } of found) {
		const state = [origin, ...(isActive ? [] : ['switched off'])].join(', ');
		say(`${entry.id}  ${entry.strength} ${entry.target.type}:${entry.target.value}  (${state})`);
		say(`  ${entry.phrases.join('; ')}`);
	}
	say(`${found.length} of ${rows.length} entries.`);
}

async function exportTo({ db, say }: Tools, file: string): Promise<void> {
	const rows = await storedVocabulary(db);
	await writeFile(file, toVocabularyCsv(rows));
	say(`Written: ${rows.length} entries to ${file}.`);
}

async function importFrom({ db, say, given }: Tools, file: string): Promise<void> {
	const dryRun = given.options['dry-run'] === true;
	const text = await readFile(file, 'utf8').catch(() => null);
	if (text === null) return fail(say, [`${file} cannot be opened.`]);
	const read = readVocabularyCsv(text);
	if (!read.ok) return fail(say, [`${file} cannot be read as a table. ${read.reason}`]);
	const done = await editVocabulary(db, await readPlaceData(db), read.edits, {
		at: new Date(),
		dryRun
	});
	if (!done.ok) {
		const lines = done.problems.map((one) => `${idOf(read.edits[one.at]!)}: ${words(one.problem)}`);
		return fail(say, [...lines, 'Nothing was written.']);
	}
	for (const id of done.added) say(`new      ${id}`);
	for (const id of done.changed) say(`changed  ${id}`);
	const verb = dryRun ? 'Would be' : 'Are';
	say(
		`${verb} new: ${done.added.length}, changed: ${done.changed.length}, as before: ${done.unchanged}.`
	);
}

const idOf = ({ entry }: { entry: unknown }) => (entry as { id: string }).id || '(row without id)';

function words(problem: EditProblem['problem']): string {
	switch (problem.reason) {
		case 'malformed':
			return `${problem.field} is wrong: ${problem.detail}.`;
		case 'other_language':
			return 'the id must begin with the language of the entry.';
		case 'unknown_target':
			return 'what it stands for is not known here: look at target_type and target_value.';
		case 'no_words':
			return `"${problem.phrase}" has no words in it.`;
		case 'hides_help':
			return `"${problem.phrase}" calls for help, which search shows by itself; take it out here.`;
		case 'twice':
			return 'it stands in the table twice.';
		case 'stale':
			return `somebody else has changed it since: it is at version ${problem.version}. Export again.`;
	}
}

function fail(say: Tools['say'], lines: string[]): void {
	lines.forEach(say);
	process.exitCode = 1;
}

async function work(tools: Tools): Promise<void> {
	const [verb, ...rest] = tools.given.words;
	const file = rest.length === 1 ? rest[0] : undefined;
	if (verb === 'list') return list(tools, rest.join(' '));
	if (verb === 'export' && file) return exportTo(tools, file);
	if (verb === 'import' && file) return importFrom(tools, file);
	fail(tools.say, [ABOUT]);
}

await runCommand(ABOUT, work, { words: true, options: { 'dry-run': { type: 'boolean' } } });
