/** `npm run screenshots`: the pictures of the README, made from the built server with its starter data. */
import { chromium, type Browser, type BrowserContextOptions } from '@playwright/test';
import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { buildProduct } from './bench/build-product';
import { CHROMIUM_ARGUMENTS, ensureChromium } from './support/chromium';

const root = path.resolve(import.meta.dirname, '..');
const folder = path.join(root, 'tests/screenshots');
/** Pictures come with every clone, so they stay small. */
const MAX_KILOBYTES = 250;

const phone = { viewport: { width: 360, height: 740 } };
const desktop = { viewport: { width: 1280, height: 820 } };

const PICTURES: { name: string; path: string; view: BrowserContextOptions; at?: string }[] = [
	{ name: 'home-desktop', path: '/', view: desktop },
	{ name: 'home-phone', path: '/', view: phone },
	{ name: 'home-dark', path: '/', view: { ...desktop, colorScheme: 'dark' } },
	{ name: 'results', path: '/search?q=somewhere+warm+in+tilbury', view: desktop },
	{ name: 'listing', path: '/listings/tilbury-library', view: desktop },
	{ name: 'area', path: '/areas/tilbury-chadwell', view: desktop },
	{ name: 'map', path: '/map', view: desktop }
];
