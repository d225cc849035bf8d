/**
 * The same questions to the embedded engine and to a Meilisearch server, turn by turn. Needs a server at MEILI_URL
 * (and MEILI_KEY); without one it measures nothing and says so.
 */
import { randomUUID } from 'node:crypto';
import { place } from '#db/seed/thurrock/place/index';
import type { SearchEngine } from '#search/engine';
import { createEmbeddedEngine } from '#search/engines/embedded.server';
import { createMeilisearchEngine } from '#search/engines/meilisearch.server';
import { withFallback } from '#search/engines/with-fallback.server';
import { generateDirectory } from '#tests/relevance/generate-directory';
import { generatedJudged } from '#tests/relevance/judged/generated';
import { ask, NOW } from '#tests/relevance/run-relevance';
import { percentile, summary, timed, type Figure } from './figure';

const SIZES = [1_000, 10_000, 100_000] as const;
const FOUND_WITHIN_MILLISECONDS = 3_000;
const PUBLISHED_TIMES = 10;

export async function benchMeilisearch(sizes: readonly number[] = SIZES): Promise<Figure[]> {
	const url = process.env.MEILI_URL;
	if (!url) {
		console.log('  skipped: MEILI_URL names no server.');
		return [];
	}
	const figures: Figure[] = [];
	for (const size of sizes) {
		const server = createMeilisearchEngine(place, {
			url,
			key: process.env.MEILI_KEY ?? null,
			index: `bench_${randomUUID()}`
		});
		try {
			figures.push(...(await benchSize(size, server)));
		} finally {
			await server.destroy();
		}
	}
	return figures;
}

async function benchSize(size: number, server: SearchEngine): Promise<Figure[]> {
	const listings = generateDirectory(size).map(({ listing }) => listing);
	const embedded = createEmbeddedEngine(place);
	await embedded.replaceAll(listings);
	const rebuild = await timed(() => server.replaceAll(listings));
	const questions = generatedJudged
		.map(({ q }) => q)
		.filter((_, at) => size <= 10_000 || at % 6 === 0);
	// As in use: what is too common for the server is answered by the engine behind it.
	const inUse = withFallback(server, embedded, { slowMilliseconds: 60_000 });
	let tooCommon = 0;
	const times = { server: [] as number[], embedded: [] as number[] };
	for (const q of questions) {
		times.embedded.push(await timed(() => embedded.search(ask(q), NOW)));
		times.server.push(
			await timed(async () => {
				const { engine } = await inUse.search(ask(q), NOW);
				if (engine === 'embedded') tooCommon++;
			})
		);
	}
	const count = size.toLocaleString('en-GB');
	return [
		{
			name: `full search p95 with Meilisearch, ${count} listings`,
			unit: 'ms',
			...summary([percentile(times.server, 0.95)]),
			baseline: { name: 'embedded', ...summary([percentile(times.embedded, 0.95)]) },
			note: `${questions.length} questions, ${tooCommon} of them too common for the server; median ${percentile(times.server, 0.5).toFixed(1)} ms, embedded ${percentile(times.embedded, 0.5).toFixed(1)} ms`
		},
		{ name: `rebuild with Meilisearch, ${count}`, unit: 'ms', ...summary([rebuild]) },
		{
			name: `published and found with Meilisearch, ${count}`,
			unit: 'ms',
			...summary(await publishing(server, listings[0]!)),
			target: { atMost: FOUND_WITHIN_MILLISECONDS }
		}
	];
}

/** From the moment the engine is told of a listing until a search has it. */
async function publishing(
	server: SearchEngine,
	pattern: Parameters<SearchEngine['upsert']>[0][number]
): Promise<number[]> {
	const times: number[] = [];
	for (let turn = 0; turn < PUBLISHED_TIMES; turn++) {
		const listing = {
			...pattern,
			id: randomUUID(),
			slug: `zyzzyva-${turn}`,
			name: `Zyzzyva ${turn}`
		};
		times.push(
			await timed(async () => {
				await server.upsert([listing]);
				const { hits } = await server.search(ask(`Zyzzyva ${turn}`), NOW);
				if (!hits.some(({ id }) => id === listing.id))
					throw new Error('A published listing was not found.');
			})
		);
	}
	return times;
}
