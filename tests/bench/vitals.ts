/** What a visit feels like on an old phone: slow 4G, and a processor four times slower than this one. */
import type { Browser, Page } from '@playwright/test';
import { setTimeout as wait } from 'node:timers/promises';
import { summary, type Figure } from './figure';
import { MEASURED_PAGES, PHONE } from './pages';

const ROUNDS = 3;
/** Late shifts and long tasks come after loading; a short while longer catches them. */
const SETTLE_MS = 1_500;
const SLOW_4G = {
	offline: false,
	latency: 150,
	downloadThroughput: 1_600_000 / 8,
	uploadThroughput: 750_000 / 8
};

/** The library of types for the browser does not know it yet. */
type LayoutShift = { value: number; hadRecentInput: boolean };
type Vitals = { lcp: number; tbt: number; cls: number };

/** Runs in the page before anything of its own. Holds no named function: the loader would wrap it in one of its own. */
function observe() {
	const vitals = { lcp: 0, tbt: 0, cls: 0 };
	Object.assign(window, { measuredVitals: vitals });
	for (const type of ['largest-contentful-paint', 'longtask', 'layout-shift']) {
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries() as (PerformanceEntry & Partial<LayoutShift>)[]) {
				if (type === 'largest-contentful-paint') vitals.lcp = entry.startTime;
				else if (type === 'longtask') vitals.tbt += Math.max(0, entry.duration - 50);
				else if (!entry.hadRecentInput) vitals.cls += entry.value ?? 0;
			}
		}).observe({ type, buffered: true });
	}
}

const readVitals = (page: Page) =>
	page.evaluate(() => (window as unknown as { measuredVitals: Vitals }).measuredVitals);

async function visit(browser: Browser, url: string): Promise<Vitals> {
	const context = await browser.newContext({ viewport: PHONE, isMobile: true });
	const page = await context.newPage();
	const devtools = await context.newCDPSession(page);
	await devtools.send('Network.enable');
	await devtools.send('Network.emulateNetworkConditions', SLOW_4G);
	await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	await page.addInitScript(observe);
	await page.goto(url, { waitUntil: 'networkidle' });
	await wait(SETTLE_MS);
	const vitals = await readVitals(page);
	await context.close();
	if (vitals.lcp === 0) throw new Error(`Nothing was painted at ${url}.`);
	return vitals;
}

export async function benchVitals(browser: Browser, origin: string): Promise<Figure[]> {
	const figures: Figure[] = [];
	for (const { name, path } of MEASURED_PAGES) {
		const visits: Vitals[] = [];
		for (let round = 0; round < ROUNDS; round++) visits.push(await visit(browser, origin + path));
		const of = (key: keyof Vitals) => summary(visits.map((vitals) => vitals[key]));
		figures.push(
			{ name: `${name}, slow phone: LCP`, unit: 'ms', ...of('lcp'), target: { atMost: 2_000 } },
			{ name: `${name}, slow phone: TBT`, unit: 'ms', ...of('tbt'), target: { atMost: 100 } },
			{ name: `${name}, slow phone: CLS`, unit: '', ...of('cls'), target: { atMost: 0 } }
		);
	}
	return figures;
}
