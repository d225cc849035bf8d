import { test } from 'vitest';
import { createEmbeddedEngine } from '#search/engines/embedded.server';
import { place } from '#db/seed/thurrock/place/index';
import { generateDirectory } from '#tests/relevance/generate-directory';
import { engineFinder } from '#tests/relevance/run-relevance';
import { SLIPS, typoRecall } from '#tests/relevance/typos';
import { appendFileSync, writeFileSync } from 'node:fs';
test('typo', async () => {
	writeFileSync('/tmp/st/typo.txt', '');
	const listings = generateDirectory(2000).map((g) => g.listing);
	const engine = createEmbeddedEngine(place);
	await engine.replaceAll(listings);
	for (const s of SLIPS) {
		const t = performance.now();
		const { recall, missed } = await typoRecall(listings, engineFinder(engine), s, 300);
		appendFileSync(
			'/tmp/st/typo.txt',
			`${s} ${recall} ${((performance.now() - t) / 300).toFixed(1)} ms\n   ${missed.slice(0, 14).join('\n   ')}\n`
		);
	}
});
