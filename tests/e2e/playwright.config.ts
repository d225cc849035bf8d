/** End-to-end tests: real Chromium against the built server, on a directory of its own. */
import { defineConfig, devices } from '@playwright/test';
import path from 'node:path';
import { CHROMIUM_ARGUMENTS, findChromium } from '../support/chromium';
import { PUBLIC_URL } from './servers';

const root = path.resolve(import.meta.dirname, '../..');

const desktop = { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 900 } };
const phone = {
	...devices['Pixel 5'],
	viewport: { width: 360, height: 740 },
	// Nobody looks at the pixels; three times as many would only take three times as long to draw.
	deviceScaleFactor: 1
};
const noScript = { javaScriptEnabled: false };

/** Run wide with script and narrow without: what four ways would say, these two corners say of forms and texts. */
const CORNERS = [
	...[
		'accounts',
		'areas',
		'curation',
		'desk',
		'embed',
		'event-desk',
		'hate-incidents',
		'help-languages'
	],
	...['import', 'information', 'mapping-rooms', 'mistake', 'no-results', 'opening-times', 'places'],
	...['suggest', 'suggestions', 'whats-on', 'wording']
].map((name) => `**/${name}.spec.ts`);

export default defineConfig({
	testDir: '.',
	globalSetup: './global-setup.ts',
	outputDir: path.join(root, 'test-results/e2e'),
	forbidOnly: process.env.CI === 'true',
	fullyParallel: true,
	workers: 2,
	// A busy machine can fail one of hundreds; what needed its second try is named at the end of the run.
	retries: 1,
	// Generous: a busy machine is slow, not wrong.
	timeout: 120_000,
	expect: { timeout: 20_000 },
	reporter: 'list',
	use: {
		baseURL: PUBLIC_URL,
		locale: 'en-GB',
		timezoneId: 'Europe/London',
		trace: 'on-first-retry',
		launchOptions: {
			executablePath: findChromium({ quickest: true }) ?? undefined,
			args: CHROMIUM_ARGUMENTS
		}
	},
	// A test tagged @script needs script; one tagged @once says nothing new on a second screen.
	projects: [
		{ name: 'desktop', use: desktop },
		{ name: 'phone', use: phone, grepInvert: /@once/, testIgnore: CORNERS },
		{
			name: 'desktop-no-script',
			use: { ...desktop, ...noScript },
			grepInvert: /@script|@once/,
			testIgnore: CORNERS
		},
		{ name: 'phone-no-script', use: { ...phone, ...noScript }, grepInvert: /@script|@once/ }
	]
});
