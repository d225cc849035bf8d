/** Bringing a table in: looking at it beside plain csv-parse, writing it to PostgreSQL, and what memory it takes. */
import { spawn } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parse } from 'csv-parse';
import { openDatabase, type Database } from '#db/client.server';
import { readPlaceData } from '#db/queries/place.server';
import { loadPlace } from '#db/seed/load.server';
import { place as thurrock } from '#db/seed/thurrock/place/index';
import type { PlaceData } from '#domain/place-data';
import { toCsv } from '#server/export/csv';
import { importFile } from '#server/import/import-file';
import { generateDirectory } from '#tests/relevance/generate-directory';
import { startPostgres } from '#tests/support/postgres-server';
import { summary, timed, type Figure } from './figure';

const ROWS = 10_000;
const MANY_ROWS = 100_000;
const ROUNDS = 3;
const LOOK_EVERY_MS = 100;

/** All numbers that are kept for stories, so that hardly any two rows in a row have the same. */
const phoneOf = (at: number) =>
	`${at % 2 ? '07700 900' : '01632 960'}${String(at % 1000).padStart(3, '0')}`;

/** A table as we write them ourselves; every listing has a reference, so that none stands in it twice. */
async function writeTable(folder: string, size: number): Promise<string> {
	const file = path.join(folder, `${size}.csv`);
	const listings = generateDirectory(size).map(({ listing }, at) => ({
		...listing,
		sourceRef: `bench:${at}`,
		contacts: [{ role: null, phone: phoneOf(at), email: null, web: null }]
	}));
	await writeFile(file, toCsv(listings));
	return file;
}

async function parsePlainly(file: string): Promise<number> {
	let rows = 0;
	const records = createReadStream(file).pipe(parse()) as AsyncIterable<string[]>;
	for await (const record of records) rows += Math.min(1, record.length);
	return rows;
}

async function run(db: Database, place: PlaceData, file: string, isDryRun: boolean): Promise<void> {
	const result = await importFile(
		db,
		place,
		{
			...{ file, isDryRun },
			mapped: ({ mapping }) => mapping,
			options: { newAs: 'published', withLikely: true, source: '' },
			onTable: () => {},
			onChecked: () => Promise.resolve()
		},
		new Date('2026-11-22T12:00:00Z')
	);
	if (!result.ok || result.counts.add < ROWS * 0.95) {
		throw new Error(`The table was not taken: ${JSON.stringify(result)}`);
	}
}

/** Looking takes turns with plain parsing; then the table is written once. */
async function benchRows(file: string): Promise<Figure[]> {
	const server = await startPostgres();
	const { db, close } = await openDatabase({ databaseUrl: server.url, dataDir: '' });
	try {
		await loadPlace(db, thurrock);
		const place = await readPlaceData(db);
		const plain: number[] = [];
		const looks: number[] = [];
		for (let round = 0; round <= ROUNDS; round++) {
			const bare = await timed(() => parsePlainly(file));
			const look = await timed(() => run(db, place, file, true));
			// The first round warms the compiler.
			if (round === 0) continue;
			plain.push(bare);
			looks.push(look);
		}
		const writing = await timed(() => run(db, place, file, false));
		return [
			{
				name: 'looking at a table of 10,000 rows',
				unit: 'times csv-parse',
				...summary(looks.map((ms, round) => ms / (plain[round] as number))),
				target: { atMost: 3 },
				baseline: { name: 'csv-parse alone, ms', ...summary(plain) }
			},
			{
				name: 'writing 10,000 new listings to PostgreSQL',
				unit: 'rows/s',
				...summary([(ROWS / writing) * 1000]),
				target: { atLeast: 1000 }
			}
		];
	} finally {
		await close();
		await server.stop();
	}
}

/** The most memory that `npm run import -- --dry-run` ever held; null where the system does not say. */
async function mostMegabytes(root: string, folder: string, file: string): Promise<number | null> {
	const child = spawn(
		process.execPath,
		['--import', 'tsx', 'src/commands/import.ts', file, '--dry-run'],
		{
			cwd: root,
			stdio: 'ignore',
			env: { ...process.env, DATABASE_URL: '', DATA_DIR: path.join(folder, 'data') }
		}
	);
	let most: number | null = null;
	while (child.exitCode === null) {
		const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '');
		const kilobytes = /^VmHWM:\s+(\d+)/m.exec(status)?.[1];
		if (kilobytes) most = Number(kilobytes) / 1024;
		await wait(LOOK_EVERY_MS);
	}
	if (child.exitCode !== 0) throw new Error(`The import ended with ${child.exitCode}.`);
	return most;
}

async function benchMemory(root: string, folder: string, file: string): Promise<Figure[]> {
	const few = await mostMegabytes(root, folder, file);
	const many = await mostMegabytes(root, folder, await writeTable(folder, MANY_ROWS));
	if (few === null || many === null) return [];
	return [
		{
			name: 'most memory for 100,000 rows',
			unit: 'times that for 10,000',
			...summary([many / few]),
			target: { atMost: 1.2 },
			note: `${Math.round(few)} MB and ${Math.round(many)} MB`
		}
	];
}

export async function benchImport(root: string): Promise<Figure[]> {
	const folder = await mkdtemp(path.join(tmpdir(), 'stronger-bench-'));
	try {
		const file = await writeTable(folder, ROWS);
		return [...(await benchRows(file)), ...(await benchMemory(root, folder, file))];
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}
