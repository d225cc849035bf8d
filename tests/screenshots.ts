/** `npm run screenshots`: the pictures of the README, made from the built server with its starter data. */
import { chromium, type BrowserContextOptions } from '@playwright/test';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { buildProduct } from './bench/build-product';
import { startServer, temporaryDataDir } from './support/built-server';
import { CHROMIUM_ARGUMENTS, ensureChromium } from './support/chromium';

const root = path.resolve(import.meta.dirname, '..');
const folder = path.join(root, 'tests/screenshots');
/** Pictures come with every clone, so they stay small. */
const MAX_BYTES = 250_000;

const phone = { viewport: { width: 360, height: 740 } };
const desktop = { viewport: { width: 1280, height: 820 } };

const PICTURES: { name: string; path: string; view: BrowserContextOptions }[] = [
	{ name: 'home-desktop', path: '/', view: desktop },
	{ name: 'home-phone', path: '/', view: phone },
	{ name: 'home-dark', path: '/', view: { ...desktop, colorScheme: 'dark' } },
	{ name: 'results', path: '/search?q=somewhere+warm+in+tilbury', view: desktop },
	{ name: 'listing', path: '/listings/tilbury-hub-and-library', view: desktop },
	{ name: 'area', path: '/areas/tilbury-chadwell', view: desktop },
	{ name: 'map', path: '/map', view: { viewport: { width: 1280, height: 760 } } }
];

buildProduct(root);
const dataDir = await temporaryDataDir();
const server = await startServer({ DATA_DIR: dataDir.path, SEED: 'starter', LOG_LEVEL: 'error' });
const browser = await chromium.launch({
	executablePath: ensureChromium(),
	args: CHROMIUM_ARGUMENTS
});
try {
	mkdirSync(folder, { recursive: true });
	for (const picture of PICTURES) {
		const page = await browser.newPage({ ...picture.view, reducedMotion: 'reduce' });
		await page.goto(server.url + picture.path, { waitUntil: 'networkidle' });
		const file = path.join(folder, `${picture.name}.png`);
		const { byteLength } = await page.screenshot({ path: file });
		await page.close();
		console.log(`${path.relative(root, file)}: ${Math.round(byteLength / 1000)} kB`);
		if (byteLength > MAX_BYTES) {
			console.error(`${picture.name} is larger than ${MAX_BYTES / 1000} kB.`);
			process.exitCode = 1;
		}
	}
} finally {
	await browser.close();
	await server.stop();
	await dataDir.remove();
}
