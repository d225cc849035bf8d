/**
 * Do db/schema and db/migrations say the same? Asks drizzle-kit for the next migration in a copy of the folder;
 * whatever it would write is missing here.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const migrations = path.join(root, 'db/migrations');
const sqlFiles = (folder: string) => readdirSync(folder).filter((name) => name.endsWith('.sql'));

// Inside the project, because drizzle-kit takes only paths relative to it.
const copy = mkdtempSync(path.join(root, 'node_modules/.migrations-'));
try {
	cpSync(migrations, copy, { recursive: true });
	const { status, stdout, stderr } = spawnSync(
		path.join(root, 'node_modules/.bin/drizzle-kit'),
		[
			'generate',
			'--dialect=postgresql',
			'--schema=./db/schema/*.ts',
			`--out=./${path.relative(root, copy)}`
		],
		{ cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }
	);
	const known = new Set(sqlFiles(migrations));
	const missing = sqlFiles(copy).filter((name) => !known.has(name));
	if (status !== 0) {
		console.error(`drizzle-kit could not compare schema and migrations:\n${stdout}${stderr}`);
		process.exitCode = 1;
	} else if (missing.length > 0) {
		console.error('db/schema has changed and db/migrations has not. This migration is missing:');
		for (const name of missing) console.error(readFileSync(path.join(copy, name), 'utf8'));
		process.exitCode = 1;
	} else {
		console.log('Migrations are in step with the schema.');
	}
} finally {
	rmSync(copy, { recursive: true, force: true });
}
