/** `npm run import`: listings out of somebody's table. */
import { readPlaceData } from '#db/queries/place.server';
import type { ImportCounts } from '#domain/import/batch';
import { isError, type Remark } from '#domain/import/problems';
import { TARGETS, type Mapping, type Target } from '#domain/import/targets';
import type { CheckedRow } from '#server/import/check-rows';
import { importFile, type FileImported } from '#server/import/import-file';
import { rejectedFile, type RejectedFile } from '#server/import/rejected-rows';
import type { Table } from '#server/import/run-import';
import { undoImportOf } from '#server/import/undo-import';
import { fileProblemWords, remarkWords } from '../lib/words/import';
import { runCommand, type Given, type Work } from './command';

const ABOUT = `npm run import -- <file.csv> [--dry-run]
npm run import -- --undo <number of the import>

Reads a table of listings (CSV with commas, semicolons or tabs, in UTF-8 or as Excel for Windows writes it; GeoJSON
with points; or services of an Open Referral UK feed), shows what is wrong with it row by row, and writes the rows that are right. A listing is known again by
its source_ref, or by its name and postcode: the same file twice changes nothing. An empty cell changes nothing.

  --dry-run            checks and reports, writes nothing
  --map "NAME=column"  what the column NAME of the table is; may be given several times. "NAME=" leaves it out
  --draft              new listings wait as drafts, in place of being published
  --with-likely        also rows that look like a listing that is here
  --source "…"         where the facts are from, as residents read it
  --rejected <file>    where the rows go that could not be used, with the reasons (beside the table)
  --undo NUMBER        takes an import back, but for listings that somebody has changed since

Everything is written in one transaction. With PGlite (no DATABASE_URL), stop the server first.`;

type Tools = Parameters<Work>[0];

const MOST_ROWS_SAID = 200;
const SAY_EVERY_ROWS = 10_000;

const listOf = (value: Given['options'][string]): string[] =>
	[value ?? []].flat().filter((one) => typeof one === 'string');

function mistakesIn({ words, options }: Given): string[] {
	if (options.undo) return words.length === 0 ? [] : ['Give a file or --undo, not both.'];
	const unknown = listOf(options.map)
		.map((one) => one.slice(one.lastIndexOf('=') + 1))
		.filter((target) => target !== '' && !(TARGETS as readonly string[]).includes(target));
	return [
		...(words.length === 1 ? [] : ['Say which file to read.']),
		...unknown.map((target) => `There is no column "${target}". There are: ${TARGETS.join(', ')}.`)
	];
}

await runCommand(
	ABOUT,
	async (tools) => {
		const { undo } = tools.given.options;
		if (typeof undo === 'string') await takeBack(tools, undo);
		else await bringIn(tools, tools.given.words[0] ?? '');
	},
	{
		words: true,
		options: {
			'dry-run': { type: 'boolean' },
			map: { type: 'string', multiple: true },
			draft: { type: 'boolean' },
			'with-likely': { type: 'boolean' },
			source: { type: 'string' },
			rejected: { type: 'string' },
			undo: { type: 'string' }
		},
		mistakes: mistakesIn
	}
);

async function bringIn({ db, say, given }: Tools, file: string): Promise<void> {
	const { options } = given;
	const isDryRun = options['dry-run'] === true;
	const report = createReport(say);
	let rejected: RejectedFile | null = null;
	const rejectedPath =
		typeof options.rejected === 'string' ? options.rejected : `${file}.rejected.csv`;
	const result = await importFile(
		db,
		await readPlaceData(db),
		{
			file,
			isDryRun,
			mapped: (table) => mappedByHand(table, listOf(options.map)),
			options: {
				newAs: options.draft === true ? 'draft' : 'published',
				withLikely: options['with-likely'] === true,
				source: typeof options.source === 'string' ? options.source : ''
			},
			onTable(table) {
				sayColumns(say, table);
				rejected = rejectedFile(rejectedPath, table.header, remarkWords);
			},
			async onChecked(checked) {
				report.add(checked);
				const bad = checked.filter(({ state }) => state === 'error');
				await rejected?.add(
					bad.map(({ row, values, verdict }) => ({ row, values, remarks: verdict.remarks }))
				);
			}
		},
		new Date()
	);
	report.end();
	const count = await (rejected as RejectedFile | null)?.close();
	if (count) say(`${count} rows could not be used. They are in ${rejectedPath}, with the reasons.`);
	sayResult(say, result, isDryRun);
}

/** "Group name=name" for each column that was guessed wrong. */
function mappedByHand({ header, mapping }: Table, wishes: string[]): Mapping {
	const next = [...mapping];
	for (const wish of wishes) {
		const [name, target] = [
			wish.slice(0, wish.lastIndexOf('=')),
			wish.slice(wish.lastIndexOf('=') + 1)
		];
		const at = header.findIndex((one) => one.trim().toLowerCase() === name.trim().toLowerCase());
		if (at >= 0) next[at] = (target as Target) || null;
	}
	return next;
}

function sayColumns(say: Tools['say'], { header, mapping, hasHeader }: Table): void {
	if (!hasHeader) say('The first row has no names, so columns have numbers.');
	const known = header.flatMap((name, at) => (mapping[at] ? [`${name} = ${mapping[at]}`] : []));
	const others = header.filter((_, at) => !mapping[at]);
	say(`Columns: ${known.join(', ') || 'none known'}.`);
	if (others.length > 0) say(`Left out: ${others.join(', ')}.`);
}

/** Says what is wrong with rows as they come, and now and then how far it is. */
function createReport(say: Tools['say']) {
	let [rows, said] = [0, 0];
	const line = (row: number, { column, ...remark }: Remark) =>
		`row ${row}${column ? `, ${column}` : ''}: ${remarkWords({ column, ...remark })}`;
	return {
		add(checked: readonly CheckedRow[]) {
			for (const { row, verdict, state } of checked) {
				if (state === 'ok') continue;
				for (const remark of verdict.remarks) {
					said += 1;
					if (said <= MOST_ROWS_SAID) say(`${isError(remark) ? 'ERROR ' : ''}${line(row, remark)}`);
				}
			}
			const before = Math.floor(rows / SAY_EVERY_ROWS);
			rows += checked.length;
			if (Math.floor(rows / SAY_EVERY_ROWS) > before) say(`${rows} rows …`);
		},
		end() {
			if (said > MOST_ROWS_SAID) say(`… and ${said - MOST_ROWS_SAID} more remarks.`);
		}
	};
}

function sayResult(say: Tools['say'], result: FileImported, isDryRun: boolean): void {
	if (!result.ok) {
		say(`${fileProblemWords(result.problem, result.row)} Nothing was written.`);
		process.exitCode = 1;
		return;
	}
	const { add, change, same, likely, error, warning, rows }: ImportCounts = result.counts;
	say(`${rows} rows, ${warning} to look at, ${error} that cannot be used.`);
	const verb = isDryRun ? 'Would be' : 'Are';
	say(`${verb} new: ${add}, changed: ${change}, as before: ${same}.`);
	if (likely > 0) {
		say(`Left out, because they look like a listing that is here: ${likely} (--with-likely).`);
	}
	if (result.batchId) say(`To take it back: npm run import -- --undo ${result.batchId}`);
}

async function takeBack({ db, say }: Tools, id: string): Promise<void> {
	const undone = await undoImportOf(db, id, null, {
		at: new Date(),
		actor: 'Coordinator',
		reason: 'The import was taken back'
	});
	if (!undone) {
		say('There is no such import, or it was taken back before.');
		process.exitCode = 1;
		return;
	}
	const { removed, restored, kept } = undone;
	say(
		`Taken out: ${removed}, as before the import: ${restored}, changed since and left as they are: ${kept}.`
	);
}
