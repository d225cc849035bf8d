/**
 * `npm test`: builds, runs every group of tests, and closes with one line, counted from the runners' own
 * reports: "N passed, N failed, N skipped".
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PORTS } from './e2e/servers';
import { ensureChromium } from './support/chromium';
import { countLine, countReport, sum, type Count } from './support/count';
import { failedTests, secondTries } from './support/failed-tests';
import { freePort } from './support/free-port';

const root = path.resolve(import.meta.dirname, '..');
const reports = mkdtempSync(path.join(tmpdir(), 'stronger-reports-'));

/** Runs a program of node_modules/.bin with its output shown as it comes; answers its exit code. */
function run(
	title: string,
	command: string[],
	env: NodeJS.ProcessEnv = {}
): Promise<number | null> {
	console.log(`\n== ${title}: ${command.join(' ')}`);
	const [program = '', ...words] = command;
	return new Promise((done) => {
		const child = spawn(path.join(root, 'node_modules/.bin', program), words, {
			cwd: root,
			stdio: ['ignore', 'inherit', 'inherit'],
			env: { ...process.env, ...env }
		});
		child.on('error', (error) => {
			console.error(error.message);
			done(null);
		});
		child.on('close', done);
	});
}

const failed: string[] = [];
const triedTwice: string[] = [];

/** The count of a runner that has ended, its failed tests and second tries noted. */
function judge(runner: 'vitest' | 'playwright', file: string, code: number | null): Count {
	const report = readReport(file);
	failed.push(...failedTests(runner, report));
	triedTwice.push(...secondTries(runner, report));
	return countReport(runner, report, code);
}

function readReport(file: string): string | null {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return null;
	}
}

async function runVitest(): Promise<Count> {
	const file = path.join(reports, 'vitest.json');
	const code = await run('Unit, integration, relevance and server tests', [
		'vitest',
		'run',
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${file}`
	]);
	return judge('vitest', file, code);
}

async function runPlaywright(): Promise<Count> {
	const file = path.join(reports, 'playwright.json');
	const code = await run(
		'End-to-end tests',
		['playwright', 'test', '--config=tests/e2e/playwright.config.ts', '--reporter=list,json'],
		{
			PLAYWRIGHT_JSON_OUTPUT_FILE: file,
			E2E_PORT: String(await freePort(PORTS)),
			CHROMIUM_PATH: ensureChromium({ quickest: true })
		}
	);
	return judge('playwright', file, code);
}

/** Whatever goes wrong around a runner is a failure of that runner, not the end of the run. */
async function counted(runner: () => Promise<Count>): Promise<Count> {
	try {
		return await runner();
	} catch (error) {
		console.error((error as Error).message);
		return { passed: 0, failed: 1, skipped: 0 };
	}
}

let total: Count = { passed: 0, failed: 0, skipped: 0 };
if ((await run('Build', ['tsx', 'src/start.js', '--build-only'])) === 0) {
	total = sum(await counted(runVitest), await counted(runPlaywright));
} else {
	console.error('The build failed, so no test could run.');
	total = { ...total, failed: 1 };
}
rmSync(reports, { recursive: true, force: true });

function list(title: string, lines: string[]): void {
	if (lines.length > 0) console.log(`\n${title}:\n${lines.map((line) => `  ${line}`).join('\n')}`);
}
list('Failed', failed);
list('Passed only at the second try, to be looked into', triedTwice);
console.log(`\n${countLine(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;
