/** The browser that the end-to-end tests, the bench and the pictures are made with. */
import { chromium } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Chromium without windows: end-to-end tests take two thirds of the time, and long tasks twice as long. */
const HEADLESS_SHELL = '/usr/bin/chromium-headless-shell';

const USUAL_PLACES = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
	HEADLESS_SHELL
];

type Wanted = {
	/** The one that tests are quickest with; not for measuring, it draws in the way of everything else. */
	quickest?: boolean;
};

/**
 * Drawing happens in software: machines that test have no graphics card, and WebGL must work all the same.
 * Pages themselves are drawn without any GPU process, which takes half the time of an imitated one.
 */
export const CHROMIUM_ARGUMENTS = [
	'--no-sandbox',
	'--disable-gpu',
	'--enable-unsafe-swiftshader',
	'--disable-background-networking',
	'--disable-component-update'
];

/** The path of a Chromium on this machine, or null. `CHROMIUM_PATH` comes first. */
export function findChromium({ quickest = false }: Wanted = {}): string | null {
	const first = quickest ? [HEADLESS_SHELL] : [];
	const { CHROMIUM_PATH } = process.env;
	const places = [CHROMIUM_PATH, ...first, ...USUAL_PLACES, chromium.executablePath()];
	return places.find((place) => place && existsSync(place)) ?? null;
}

/** Finds or installs a Chromium. Throws with what to do where neither works. */
export function ensureChromium(wanted: Wanted = {}): string {
	// A machine that only tests gets the quickest, whatever it has; nobody else's machine is changed without need.
	const isForTests = wanted.quickest && process.env.CI === 'true';
	const lacksQuickest = isForTests && mayUseApt() && !existsSync(HEADLESS_SHELL);
	if (lacksQuickest || !findChromium()) install(wanted);
	const found = findChromium(wanted);
	if (found) return found;
	throw new Error(
		'No Chromium was found and none could be installed. Install one (Debian: `apt-get install chromium`, ' +
			'elsewhere: `npx playwright install chromium`), or set CHROMIUM_PATH to the one you have.'
	);
}

const mayUseApt = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** Debian's own browser where we may install it, Playwright's otherwise, until there is one. */
function install({ quickest = false }: Wanted): void {
	const packages = quickest ? ['chromium-headless-shell', 'chromium'] : ['chromium'];
	const apt = packages.map((name) => `apt-get install -y --no-install-recommends ${name}`);
	const ways = [
		...(mayUseApt() ? ['apt-get update', ...apt] : []),
		'npx playwright install chromium'
	];
	for (const way of ways) {
		console.log(`Installing a browser for the tests: ${way}`);
		const { status } = spawnSync('sh', ['-c', way], {
			stdio: ['ignore', 'inherit', 'inherit'],
			env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
		});
		if (way !== 'apt-get update' && status === 0 && findChromium()) return;
	}
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	try {
		console.log(ensureChromium({ quickest: true }));
	} catch (error) {
		console.error((error as Error).message);
		process.exitCode = 1;
	}
}
