/**
 * `npm run bench`: measures the built server and prints each figure beside its target and its baseline.
 * `npm run bench -- search relevance` measures these parts alone.
 * Always ends well, because a figure is a report and not a verdict. The same as JSON: test-results/bench.json.
 */
import { chromium } from '@playwright/test';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import path from 'node:path';
import { startServer, temporaryDataDir } from '../support/built-server';
import { CHROMIUM_ARGUMENTS, ensureChromium } from '../support/chromium';
import { buildProduct } from './build-product';
import { meetsTarget, table, type Figure } from './figure';
import { benchCoverage } from './coverage';
import { benchEvents } from './events';
import { benchFeed } from './feed';
import { benchImport } from './import';
import { benchLargeMap, benchMap } from './map';
import { benchMeilisearch } from './meilisearch';
import { benchRelevance } from './relevance';
import { benchOpening } from './opening';
import { benchRequests } from './requests';
import { benchSearch } from './search';
import { benchStartUp } from './start-up';
import { benchVitals } from './vitals';
import { benchWeight } from './weight';

const root = path.resolve(import.meta.dirname, '../..');

async function inBrowser(): Promise<Figure[]> {
	const dataDir = await temporaryDataDir();
	const server = await startServer({ DATA_DIR: dataDir.path, SEED: 'starter', LOG_LEVEL: 'error' });
	const browser = await chromium.launch({
		executablePath: ensureChromium(),
		args: CHROMIUM_ARGUMENTS
	});
	try {
		return [
			...(await benchWeight(browser, server.url)),
			...(await benchVitals(browser, server.url))
		];
	} finally {
		await browser.close();
		await server.stop();
		await dataDir.remove();
	}
}

const parts: [string, () => Promise<Figure[]>][] = [
	['starting', () => benchStartUp(root)],
	['visits', inBrowser],
	['requests', () => benchRequests(root)],
	['search', () => benchSearch()],
	['map', () => benchMap(root)],
	['large-map', () => benchLargeMap(root)],
	['opening times', () => Promise.resolve(benchOpening())],
	['coverage', () => Promise.resolve(benchCoverage())],
	['events', () => Promise.resolve(benchEvents())],
	['import', () => benchImport(root)],
	['feed', () => benchFeed()],
	['meilisearch', () => benchMeilisearch()],
	['relevance', benchRelevance]
];
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !parts.some(([part]) => part === name));
if (unknown.length > 0) {
	console.error(
		`There is no part "${unknown.join('", "')}". There are: ${parts.map(([part]) => part).join(', ')}.`
	);
	process.exit(1);
}
const chosen = parts.filter(([name]) => wanted.length === 0 || wanted.includes(name));

console.log('Building …');
buildProduct(root);

const figures: Figure[] = [];
const problems: string[] = [];
for (const [name, measure] of chosen) {
	console.log(`Measuring ${name} …`);
	try {
		figures.push(...(await measure()));
	} catch (error) {
		problems.push(`${name} could not be measured: ${(error as Error).message}`);
	}
}

const file = path.join(root, 'test-results/bench.json');
mkdirSync(path.dirname(file), { recursive: true });
const machine = {
	node: process.version,
	processor: cpus()[0]?.model,
	cores: cpus().length,
	memoryGigabytes: Math.round(totalmem() / 2 ** 30)
};
const report = {
	measuredAt: new Date().toISOString(),
	machine,
	figures: figures.map((figure) => ({ ...figure, meetsTarget: meetsTarget(figure) })),
	problems
};
writeFileSync(file, JSON.stringify(report, null, '\t'));
console.log(`\n${table(figures)}\n`);
for (const problem of problems) console.log(problem);
console.log(`The same as JSON: ${path.relative(process.cwd(), file)}`);
