/** What every engine must do, whichever stands behind the door. The cases stand in the files beside this one. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, it } from 'vitest';
import type { SearchEngine } from '../engine';
import { createEmbeddedEngine } from '../engines/embedded.server';
import { keepBrowsing } from '../engines/keep-browsing';
import { createMeilisearchEngine } from '../engines/meilisearch.server';
import { lexicon } from './borough';
import { browsing } from './browsing';
import { changes } from './changes';
import { directory } from './directory';
import { filters } from './filters';
import { oddInput } from './odd-input';
import { opening } from './opening';
import { placesAndTimes } from './places-and-times';
import { tried } from './tried';
import { vocabulary } from './vocabulary';
import { words } from './words';

type Made = { engine: SearchEngine; close?: () => Promise<void> };

const engines: [name: string, make: () => Promise<Made>][] = [
	['embedded', async () => ({ engine: createEmbeddedEngine(lexicon) })],
	['embedded, browsing kept', async () => ({ engine: keepBrowsing(createEmbeddedEngine(lexicon)) })]
];

const { MEILI_URL: url, MEILI_KEY: key = null } = process.env;
if (url) {
	engines.push([
		'meilisearch',
		async () => {
			const index = `contract-${randomUUID()}`;
			const engine = createMeilisearchEngine(lexicon, { url, key, index });
			return { engine, close: () => engine.destroy() };
		}
	]);
}

// Loud, because a contract that was kept with one engine only is half a contract.
describe.skipIf(url)('THE MEILISEARCH ENGINE WAS NOT TRIED: set MEILI_URL to a server', () => {
	it.skip('keeps the contract', () => {});
});

describe.each(engines)('the %s engine', (_, make) => {
	let made: Made;
	beforeAll(async () => {
		made = await make();
		await made.engine.replaceAll(directory);
	});
	afterAll(() => made.close?.());

	const the = tried(() => made.engine);
	const all = [browsing, filters, words, placesAndTimes, vocabulary, opening, changes, oddInput];
	for (const cases of all) cases(the);
});
