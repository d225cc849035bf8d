/** The map at 1,000, 10,000 and 100,000 listings: bytes for a view, answers over HTTP, pages beside bare ones. */
import { chromium } from '@playwright/test';
import { temporaryDataDir } from '../support/built-server';
import { CHROMIUM_ARGUMENTS, ensureChromium } from '../support/chromium';
import { fillDataDir } from '../support/large-directory';
import { serveBareMaps } from './bare-map-pages';
import { summary, type Figure } from './figure';
import { benchMapIndex, someViews } from './map-index';
import { benchLeafletWeight, benchMoving, benchReady } from './map-pages';
import { startTimedServer } from './timed-server';

type Size = 1_000 | 10_000 | 100_000;
/** Times a bare page, by size. */
const MAPLIBRE_AT_MOST = { 1_000: 1.3, 10_000: 1.4, 100_000: 1.5 };
const LEAFLET_AT_MOST = 1.5;
const VIEWS = 200;
/** Reading 100,000 listings into the index takes its time. */
const PATIENCE_MS = 600_000;
const KILOBYTE = 1000;

/** The two smaller ones: a minute or two each. */
export async function benchMap(root: string): Promise<Figure[]> {
	return [...(await benchSize(root, 1_000)), ...(await benchSize(root, 10_000))];
}

/** The largest, by itself: filling it and reading it into the index takes most of the time. */
export async function benchLargeMap(root: string): Promise<Figure[]> {
	return [...benchMapIndex(), ...(await benchSize(root, 100_000))];
}

async function benchSize(root: string, size: Size): Promise<Figure[]> {
	const dataDir = await temporaryDataDir();
	await fillDataDir(dataDir.path, size);
	const server = await startTimedServer(['src/start.js'], {
		cwd: root,
		readyPath: '/readyz',
		env: { DATA_DIR: dataDir.path, SEED: 'none' },
		patienceMs: PATIENCE_MS
	});
	try {
		return [...(await benchViews(server.origin, size)), ...(await inBrowser(server.origin, size))];
	} finally {
		await server.stop();
		await dataDir.remove();
	}
}

async function benchViews(origin: string, size: number): Promise<Figure[]> {
	const kilobytes: number[] = [];
	const milliseconds: number[] = [];
	for (const { bounds, zoom } of someViews(VIEWS)) {
		const bbox = bounds.map((degrees) => degrees.toFixed(4)).join(',');
		const from = performance.now();
		const response = await fetch(`${origin}/api/map/clusters?bbox=${bbox}&zoom=${zoom}`);
		await response.arrayBuffer();
		milliseconds.push(performance.now() - from);
		kilobytes.push(Number(response.headers.get('content-length')) / KILOBYTE);
	}
	const sorted = [...milliseconds].sort((a, b) => a - b);
	const of = `of ${size.toLocaleString('en-GB')} listings`;
	return [
		{
			name: `a view of the map ${of}, the heaviest of ${VIEWS}`,
			unit: 'kB',
			...summary([Math.max(...kilobytes)]),
			target: { atMost: 20 }
		},
		{
			name: `a view of the map ${of} over HTTP, p95`,
			unit: 'ms',
			...summary([sorted[Math.floor(VIEWS * 0.95)] as number]),
			note: `the first, which makes the index: ${Math.round(milliseconds[0] ?? NaN)} ms`
		}
	];
}

async function inBrowser(origin: string, size: Size): Promise<Figure[]> {
	const bare = await serveBareMaps();
	const browser = await chromium.launch({
		executablePath: ensureChromium(),
		args: CHROMIUM_ARGUMENTS
	});
	try {
		const atMost = { maplibre: MAPLIBRE_AT_MOST[size], leaflet: LEAFLET_AT_MOST };
		const figures = await benchReady(browser, { origin, bare: bare.origin, size }, atMost);
		if (size === 1_000) figures.push(await benchLeafletWeight(browser, origin));
		if (size === 100_000) figures.push(...(await benchMoving(browser, origin)));
		return figures;
	} finally {
		await browser.close();
		bare.close();
	}
}
