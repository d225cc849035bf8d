/** The map page as an old phone has it: until it answers, beside a bare page; what it weighs; moving it about. */
import type { Browser, Page } from '@playwright/test';
import { summary, type Figure } from './figure';
import { PHONE } from './pages';

/** Enough that one slow moment of the machine does not decide the median. */
const ROUNDS = 11;
const PATIENCE = { timeout: 120_000 };
const SLOWER = 4;
/** Each three times: whoever has pressed them all stands where they began. */
const KEYS = ['ArrowRight', 'ArrowUp', 'ArrowLeft', 'ArrowDown', '+', '-'];
const TIMES = 3;
const PANS_A_ROUND = KEYS.length * TIMES;
/** More than 200 pans. Whole rounds, so that the same stands on the map at both readings of the memory. */
const PAN_ROUNDS = 12;
/** Before the first reading: by then everything has been made once. */
const WARM_ROUNDS = 2;
const PANS = PANS_A_ROUND * PAN_ROUNDS;
/** Code that is no longer used is let go of only after several of them. */
const COLLECTIONS = 5;

export type Renderer = 'maplibre' | 'leaflet';

const OURS_READY = '.asset-map[data-phase="ready"] .map-mark';
const BARE_READY = 'body[data-ready]';

async function onPhone<T>(browser: Browser, work: (page: Page) => Promise<T>): Promise<T> {
	const context = await browser.newContext({ viewport: PHONE });
	try {
		const page = await context.newPage();
		const devtools = await context.newCDPSession(page);
		await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
		return await work(page);
	} finally {
		await context.close();
	}
}

/** As text, because the loader would wrap a function that has a name in one of its own, which no page knows. */
const markWhenThere = (selector: string) => `(function look() {
	if (document.querySelector(${JSON.stringify(selector)})) performance.mark('map-ready');
	else requestAnimationFrame(look);
})()`;

/** From the navigation until `ready` is there. */
const untilReady = (browser: Browser, url: string, ready: string) =>
	onPhone(browser, async (page) => {
		await page.addInitScript(markWhenThere(ready));
		await page.goto(url);
		await page.waitForFunction(
			() => performance.getEntriesByName('map-ready').length > 0,
			null,
			PATIENCE
		);
		return page.evaluate(() => performance.getEntriesByName('map-ready')[0]?.startTime ?? NaN);
	});

/** Our page and the bare one turn by turn, in the same browser. */
export async function benchReady(
	browser: Browser,
	{ origin, bare, size }: { origin: string; bare: string; size: number },
	atMost: Record<Renderer, number>
): Promise<Figure[]> {
	const figures: Figure[] = [];
	for (const renderer of ['maplibre', 'leaflet'] as const) {
		const ours: number[] = [];
		const theirs: number[] = [];
		for (let round = 0; round <= ROUNDS; round++) {
			const plain = await untilReady(browser, `${bare}/${renderer}`, BARE_READY);
			const full = await untilReady(browser, `${origin}/map?renderer=${renderer}`, OURS_READY);
			if (round === 0) continue;
			theirs.push(plain);
			ours.push(full);
		}
		figures.push({
			name: `map page by ${renderer}, ${size.toLocaleString('en-GB')} listings, until it answers`,
			unit: 'times a bare page',
			...summary(ours.map((ms, round) => ms / (theirs[round] as number))),
			target: { atMost: atMost[renderer] },
			baseline: { name: 'bare page, ms', ...summary(theirs) },
			note: `${Math.round(summary(ours).median)} ms at ${SLOWER} times slower CPU`
		});
	}
	return figures;
}

/** All that the Leaflet page fetches on a first visit. */
export async function benchLeafletWeight(browser: Browser, origin: string): Promise<Figure> {
	const context = await browser.newContext({ viewport: PHONE });
	const page = await context.newPage();
	const devtools = await context.newCDPSession(page);
	await devtools.send('Network.enable');
	let bytes = 0;
	devtools.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
	await page.goto(`${origin}/map?renderer=leaflet`);
	await page.waitForSelector(OURS_READY, PATIENCE);
	await page.waitForLoadState('networkidle');
	await context.close();
	return {
		name: 'map page by leaflet, first visit in all',
		unit: 'kB',
		...summary([bytes / 1000]),
		target: { atMost: 90 }
	};
}

/** Keys move the map, as fast as the page takes them; then it comes to rest. */
async function pan(page: Page, rounds: number): Promise<void> {
	for (let step = 0; step < rounds * PANS_A_ROUND; step++) {
		await page.keyboard.press(KEYS[Math.floor(step / TIMES) % KEYS.length] as string);
		await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
	}
	await page.waitForSelector('.map-region[aria-busy="false"]', PATIENCE);
}

/** The longest task and the memory over many pans. */
export async function benchMoving(browser: Browser, origin: string): Promise<Figure[]> {
	const figures: Figure[] = [];
	for (const renderer of ['maplibre', 'leaflet'] as const) {
		const { longest, growth, note } = await onPhone(browser, (page) =>
			moveAbout(page, `${origin}/map?renderer=${renderer}`)
		);
		figures.push(
			{
				name: `map by ${renderer}, ${PANS} pans and zooms: longest task`,
				unit: 'ms',
				...summary([longest]),
				target: { atMost: 100 },
				note: `${SLOWER} times slower CPU`
			},
			{
				name: `map by ${renderer}, ${PANS} pans and zooms: memory`,
				unit: 'times as much',
				...summary([growth]),
				target: { atMost: 1.1 },
				note
			}
		);
	}
	return figures;
}

type Moved = { longest: number; growth: number; note: string };

async function moveAbout(page: Page, url: string): Promise<Moved> {
	await page.goto(url);
	await page.waitForSelector(OURS_READY, PATIENCE);
	await page.locator('.map-region').focus();
	await pan(page, WARM_ROUNDS);
	const before = await memory(page);
	await page.evaluate(() => {
		const tasks: number[] = [];
		Object.assign(window, { longTasks: tasks });
		new PerformanceObserver((list) => {
			for (const { duration } of list.getEntries()) tasks.push(duration);
		}).observe({ type: 'longtask' });
	});
	await pan(page, PAN_ROUNDS);
	const tasks = await page.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks);
	const after = await memory(page);
	return {
		longest: Math.max(0, ...tasks),
		growth: after.bytes / before.bytes,
		note: `nodes: ${before.nodes} before, ${after.nodes} after; listeners: ${before.listeners}, ${after.listeners}`
	};
}

/** What the page holds on to. */
async function memory(page: Page): Promise<{ bytes: number; nodes: number; listeners: number }> {
	const devtools = await page.context().newCDPSession(page);
	for (let time = 0; time < COLLECTIONS; time++) await devtools.send('HeapProfiler.collectGarbage');
	const { usedSize } = await devtools.send('Runtime.getHeapUsage');
	const { nodes, jsEventListeners } = await devtools.send('Memory.getDOMCounters');
	await devtools.detach();
	return { bytes: usedSize, nodes, listeners: jsEventListeners };
}
