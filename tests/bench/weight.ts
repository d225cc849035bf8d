/** What a first visit transfers, headers included, with script and without; and that no map library is in it. */
import type { Browser } from '@playwright/test';
import { summary, type Figure } from './figure';
import { MEASURED_PAGES, PHONE } from './pages';

const MAP_LIBRARY = /maplibregl|leaflet-container/;

type Visit = { kilobytes: number; requests: number; mapLibraries: number };

async function visit(browser: Browser, url: string, javaScriptEnabled: boolean): Promise<Visit> {
	const context = await browser.newContext({ javaScriptEnabled, viewport: PHONE });
	const page = await context.newPage();
	const devtools = await context.newCDPSession(page);
	await devtools.send('Network.enable');
	let bytes = 0;
	let requests = 0;
	devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
		bytes += encodedDataLength;
		requests++;
	});
	const scripts: Promise<string>[] = [];
	page.on('response', (response) => {
		if (/\.m?js$/.test(new URL(response.url()).pathname)) scripts.push(response.text());
	});
	await page.goto(url, { waitUntil: 'networkidle' });
	const mapLibraries = (await Promise.all(scripts)).filter((text) => MAP_LIBRARY.test(text)).length;
	await context.close();
	return { kilobytes: bytes / 1000, requests, mapLibraries };
}

export async function benchWeight(browser: Browser, origin: string): Promise<Figure[]> {
	const figures: Figure[] = [];
	for (const { name, path } of MEASURED_PAGES) {
		for (const script of [true, false]) {
			const { kilobytes, requests, mapLibraries } = await visit(browser, origin + path, script);
			figures.push({
				name: `${name}, first visit ${script ? 'with' : 'without'} script`,
				unit: 'kB',
				...summary([kilobytes]),
				target: { atMost: script ? 60 : 25 },
				note: `${requests} requests; map libraries fetched: ${mapLibraries || 'none'}`
			});
		}
	}
	return figures;
}
